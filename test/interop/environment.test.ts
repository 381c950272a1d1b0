import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { capture } from '../../src/environment/capture.ts';
import { hostShell } from '../../src/environment/host-shell.ts';
import { runReadings } from '../../src/environment/run-facts.ts';

/** What Python's own library says is installed: one line each, names as PEP 503 has them. */
const LISTED = `
import re
from importlib import metadata
found = {}
for d in metadata.distributions():
    found.setdefault(re.sub(r"[-_.]+", "-", d.metadata["Name"]).lower(), d.version)
for name in sorted(found):
    print(name + "==" + found[name])
`;

it("lists the packages that Python's own library lists", async () => {
  const env = { PATH: process.env['PATH'] ?? '' };
  const peer = execFileSync('python3', ['-c', LISTED], { encoding: 'utf8', env, cwd: '/' });
  const { packages, readings } = await capture(hostShell({ cwd: '/', env }), '', runReadings({}, null));
  expect(peer).not.toBe('');
  expect(packages.python?.map((line) => line.replace(/ @ [0-9a-f]+$/u, ''))).toStrictEqual(
    peer.trimEnd().split('\n').sort(),
  );
  const version = execFileSync('python3', ['-V'], { encoding: 'utf8', env }).trim().replace('Python ', 'cpython ');
  expect(readings.python).toStrictEqual({ value: version });
});
