import type { Host } from './host.ts';
import type { Environment, RunOptions } from './options.ts';
import { attest } from './run/attest.ts';
import { recordStart } from './run/attempt.ts';
import { conclude } from './run/conclude.ts';
import { evaluate } from './run/evaluate.ts';
import { inFrame } from './run/frame.ts';
import { confirmUnchanged } from './run/identify.ts';
import { prepare } from './run/prepare.ts';
import { reuse } from './run/reuse.ts';
import { openSession } from './run/session.ts';
import { state } from './run/state.ts';

/**
 * `mira run` and the action: evaluate, attest, compare, gate, report, the flow of design.md §2 in one job. Returns the exit
 * status of design.md §4.
 */
export async function runCommand(options: RunOptions, environment: Environment, host: Host): Promise<number> {
  return inFrame(
    () => openSession(options, environment, host),
    host,
    async (session, search, known) => {
      const prepared = await prepare(session, known);
      const { identified, baseline } = prepared;
      const measured = async () => {
        const { progress } = known;
        const begin = (): Promise<void> => recordStart(session, identified, progress, search);
        const evidence = await evaluate(session, identified, search, progress, begin);
        if (session.method !== null) await confirmUnchanged(session, identified);
        return attest(session, identified, await state(session, identified, baseline, search, evidence));
      };
      const evaluation = (await reuse(session, identified, baseline)) ?? (await measured());
      return conclude(session, prepared, evaluation, search);
    },
  );
}
