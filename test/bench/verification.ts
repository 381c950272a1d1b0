import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hexOf, sha256 } from '../../src/digest.ts';
import { canonicalJson } from '../../src/json.ts';
import { judgeBy } from '../../src/commands/policy.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { parseTrustRoot } from '../../src/verification/trust-root.ts';
import { verifyBundle } from '../../src/verification/verify.ts';
import { githubClaims, startEmulator } from '../emulator/index.ts';
import { evaluation } from '../unit/verification/evaluation.ts';
import { runChild } from './child.ts';
import type { Measurement } from './measurement.ts';
import { median } from './statistics.ts';
import { VERIFIERS, type SignedFile } from './verifiers.ts';

/** How many times as many bundles in the time of one process of theirs. */
const LEAST: readonly number[] = [5, 10];
/** In turn with theirs, so that what else the machine does hits all of them. */
const ROUNDS = 9;
const BUNDLES_A_ROUND = 100;
const WARM_UP = 300;

const POLICY = `version: 1
signers:
  - workflow: acme/langid/.github/workflows/release.yml
    ref: refs/tags/*
    repository-id: "1234"
    owner-id: "56"
    trigger: [push]
    runner: github-hosted
    may: [evaluation]
logs: 1
max-age: 1d
claims: [langid/accuracy]
`;

/** One bundle again and again, with a policy, in this process; and many of them in a file. */
export async function measureVerification(
  dist: string,
  folder: string,
  bundles: number,
): Promise<readonly Measurement[]> {
  const file = await signedFile(folder);
  return [...(await measureRate(file)), ...(await measureStream(dist, folder, file, bundles))];
}

async function measureRate(file: SignedFile): Promise<readonly Measurement[]> {
  const verify = await verifyInProcess(file);
  const peers = VERIFIERS.map(({ name, find }) => ({ name, peer: find(), times: [] as number[] }));
  const times: number[] = [];
  for (let count = 0; count < WARM_UP; count += 1) await verify();
  for (const { peer } of peers) await peer?.verify(file);
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push((await secondsOf(BUNDLES_A_ROUND, verify)) / BUNDLES_A_ROUND);
    for (const { peer, times: theirs } of peers) {
      if (peer !== null) theirs.push(await secondsOf(1, async () => peer.verify(file)));
    }
  }
  const ours = median(times);
  return [
    { area: 'verify', name: 'bundles a second, with a policy', value: 1 / ours, unit: '/s', limit: null },
    ...peers.flatMap(({ name, peer, times: theirs }, index): readonly Measurement[] => {
      const seconds = median(theirs);
      const missing = peer === null ? { missing: 'npm run test:interop has not built it here' } : {};
      return [
        { area: 'verify', name: peer?.name ?? name, value: 1 / seconds, unit: '/s', limit: null, ...missing },
        {
          area: 'verify',
          name: `as many as ${name}`,
          value: seconds / ours,
          unit: '×',
          limit: null,
          least: LEAST[index] ?? 1,
          ...missing,
        },
      ];
    }),
  ];
}

async function verifyInProcess(file: SignedFile): Promise<() => Promise<void>> {
  const bytes = await readFile(file.bundle);
  const trustRoot = parseTrustRoot(await readFile(file.root, 'utf8'), 'the emulator');
  const policy = parsePolicy(POLICY, 'mira.policy.yml');
  return async () => {
    const { verified, checks } = await verifyBundle(bytes, {
      type: 'evaluation',
      identity: { kind: 'policy', keys: [] },
      trustRoot,
      policy: (facts) => judgeBy({ policy, keys: new Map() }, facts, new Date(), 'evaluation'),
    });
    if (!verified) throw new Error(`it does not verify: ${JSON.stringify(checks)}`);
  };
}

async function secondsOf(count: number, verify: () => Promise<void>): Promise<number> {
  const start = performance.now();
  for (let done = 0; done < count; done += 1) await verify();
  return (performance.now() - start) / 1000;
}

/** Memory may not grow with the file: ten times the bundles, hardly more of it. */
const MAX_GROWTH = 1.15;

async function measureStream(
  dist: string,
  folder: string,
  file: SignedFile,
  bundles: number,
): Promise<readonly Measurement[]> {
  const policy = join(folder, 'mira.policy.yml');
  await writeFile(policy, POLICY);
  const bundle = await readFile(file.bundle);
  const [few, many] = await Promise.all(
    [bundles / 10, bundles].map(async (count) => {
      const path = join(folder, `${count}.jsonl`);
      await writeFile(path, lines(bundle, count));
      return path;
    }),
  );
  // it ends with 0 only where all of them verify
  const verify = (path = ''): ReturnType<typeof runChild> =>
    runChild([join(dist, 'mira.js'), 'verify', path, '--policy', policy, '--trusted-root', file.root], folder);
  const short = verify(few);
  const long = verify(many);
  const name = `${bundles.toLocaleString('en')} bundles in a file`;
  return [
    { area: 'verify', name, value: long.seconds, unit: 's', limit: null },
    { area: 'verify', name: `${name}, peak memory`, value: long.peak / 1e6, unit: 'MB', limit: null },
    {
      area: 'verify',
      name: `${name} ÷ a tenth of them, peak memory`,
      value: long.peak / short.peak,
      unit: '×',
      limit: MAX_GROWTH,
    },
  ];
}

function* lines(line: Buffer, count: number): Generator<Buffer> {
  const ended = Buffer.concat([line, Buffer.from('\n')]);
  for (let done = 0; done < count; done += 1) yield ended;
}

/** An evaluation that GitHub's Fulcio certified and a Rekor logged, had they been the emulator. */
async function signedFile(folder: string): Promise<SignedFile> {
  const emulator = await startEmulator();
  try {
    const artifact = join(folder, 'model.bin');
    await writeFile(artifact, 'weights');
    const root = sha256(Buffer.from('weights'));
    const statement = evaluation();
    const about = {
      ...statement,
      subject: [{ name: 'model', digest: { sha256: hexOf(root) } }],
      predicate: { ...statement.predicate, model: { ...statement.predicate.model, root } },
    };
    const repository = emulator.github.addRepository({ id: 1234, owner: 'acme' });
    const ref = 'refs/tags/v1.0.0';
    const claims = githubClaims({ repository, event: 'push', ref, sha: 'a'.repeat(40) });
    const paths = { bundle: join(folder, 'bundle.json'), root: join(folder, 'root.jsonl') };
    await writeFile(paths.bundle, JSON.stringify(await emulator.sigstore.sign(claims, canonicalJson(about))));
    await writeFile(paths.root, `${JSON.stringify(emulator.sigstore.trustedRoot())}\n`);
    return {
      ...paths,
      artifact,
      predicateType: statement.predicateType,
      repo: 'acme/langid',
      identity: `https://github.com/acme/langid/.github/workflows/release.yml@${ref}`,
      issuer: 'https://token.actions.githubusercontent.com',
    };
  } finally {
    await emulator.close();
  }
}
