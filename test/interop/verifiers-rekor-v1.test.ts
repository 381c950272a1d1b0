import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { World } from '../emulator/world.ts';
import { toyWorld } from '../e2e/support/project.ts';
import { Findings } from './support/findings.ts';
import { npmPeer } from './support/npm-peer.ts';
import { IDENTITY } from './support/signed-release.ts';
import { bent, otherSignature, otherStatement } from './support/twins.ts';
import { offline, SIGNS_NOTHING, type Question, type VerifierTool } from './support/verifier-tools.ts';

/** Later releases need a package that the registry does not have. */
const SIGSTORE_BROWSER = { name: '@freedomofpress/sigstore-browser', version: '0.1.11' } as const;
const PAGE = join(import.meta.dirname, 'peers', 'sigstore_browser.ts');

/** An implementation of its own, which shares no code with the clients of the Sigstore project. */
const sigstoreBrowser: VerifierTool<Pick<Question, 'bundle' | 'artifact' | 'signer'> & { readonly root: string }> = {
  name: SIGSTORE_BROWSER.name,
  version: `v${SIGSTORE_BROWSER.version}`,
  signs: SIGNS_NOTHING,
  verify: async ({ bundle, artifact, signer, root }) => {
    const library = join(await npmPeer(SIGSTORE_BROWSER), 'node_modules', SIGSTORE_BROWSER.name, 'dist/index.js');
    return offline(process.execPath, [PAGE, library, bundle, root, signer.identity, signer.issuer, artifact]);
  },
};

let world: World;
let work: string;
beforeAll(async () => {
  await npmPeer(SIGSTORE_BROWSER);
}, 900_000);
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'mira-rekor-v1-'));
  world = await toyWorld();
  const result = await world.tag('v1.0.0');
  if (result.exitCode !== 0) throw new Error(result.log);
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
  await rm(work, { recursive: true, force: true });
});

describe('an evaluation in a Rekor v1', () => {
  it('is accepted by sigstore-browser, which refuses its twins', async () => {
    const findings = new Findings();
    const artifact = world.out('mira-model.digests');
    const other = join(work, 'other.digests');
    await writeFile(other, `${await readFile(artifact, 'utf8')}\n`);
    const signer = { identity: IDENTITY, issuer: 'https://token.actions.githubusercontent.com' };
    const bundle = world.out('mira-evaluation.sigstore.json');
    const good = { bundle, artifact, signer, root: await world.trustRoot() };
    await findings.accepts(sigstoreBrowser, {
      ours: 'evaluation',
      good,
      twins: {
        'the statement': { ...good, bundle: await bent(bundle, work, otherStatement) },
        'the signature': { ...good, bundle: await bent(bundle, work, otherSignature) },
        'another file': { ...good, artifact: other },
        'another signer': { ...good, signer: { ...signer, identity: `${IDENTITY}.1` } },
        'another issuer': { ...good, signer: { ...signer, issuer: 'https://issuer.example.com' } },
      },
    });
    await findings.write('rekor-v1', 1);
  });
});
