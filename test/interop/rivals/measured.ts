import * as v from 'valibot';
import { succeed } from '../support/execute.ts';

/** A process that has ended. */
export interface Measured {
  readonly exit: number;
  readonly stdout: string;
  readonly seconds: number;
  /** The largest resident set, in bytes. */
  readonly peak: number;
}

/** Node.js does not say how much memory a process took that it has started; Python does. */
const MEASURE = `import json, resource, subprocess, sys, time
begun = time.perf_counter()
done = subprocess.run(sys.argv[1:], capture_output=True, text=True, timeout=300)
seconds = time.perf_counter() - begun
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
print(json.dumps({"exit": done.returncode, "stdout": done.stdout, "seconds": seconds, "peak": peak}))
`;

const result = v.object({ exit: v.number(), stdout: v.string(), seconds: v.number(), peak: v.number() });

/** @param python an interpreter that starts the program */
export async function measure(python: string, argv: readonly string[], cwd: string): Promise<Measured> {
  const env = { ...process.env, NO_COLOR: '1', PYTHONUTF8: '1', COLUMNS: '200' };
  return v.parse(result, JSON.parse(await succeed(python, ['-c', MEASURE, ...argv], { cwd, env, timeout: 330_000 })));
}
