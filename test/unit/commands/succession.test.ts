import { writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { successionCommand, type SuccessionOptions } from '../../../src/commands/succession.ts';
import { DEFAULT_SERVICES } from '../../../src/commands/services.ts';
import { verifyCommand, type VerifyOptions } from '../../../src/commands/verify.ts';
import { canonicalJson, isObject } from '../../../src/json.ts';
import { signStatement } from '../../../src/signing/signer.ts';
import { NO_WITNESSES } from '../../../src/signing/witnesses.ts';
import { githubClaims, startEmulator, type Emulator } from '../../emulator/index.ts';
import { refusalOf } from '../signing/refusal.ts';
import { evaluation, newKey } from '../verification/evaluation.ts';
import { edit } from '../verification/edit.ts';
import { TufRepository } from '../verification/tuf-repository.ts';
import { recordingHost } from './recording-host.ts';

const OLD = 'acme/langid/.github/workflows/release.yml';
const NEW = 'acme/langid/.github/workflows/publish.yml';
const REF = 'refs/tags/v1.0.0';
const POLICY = `version: 1
signers:
  - {workflow: ${OLD}, ref: refs/*}
  - {workflow: ${NEW}, ref: refs/*}
  - {workflow: acme/langid/.github/workflows/evil.yml, ref: refs/*}
`;

const [KEY, NEXT_KEY] = [newKey(), newKey()];
let emulator: Emulator;
let folder: string;
const path = (name: string): string => join(folder, name);

type Run = Partial<Parameters<typeof githubClaims>[0]>;
const claimsOf = (run: Run) =>
  githubClaims({
    event: 'push',
    ref: REF,
    sha: 'a'.repeat(40),
    repository: emulator.github.addRepository({ id: 1234 }),
    ...run,
  });

async function evaluate(name: string, run: Run): Promise<void> {
  await writeFile(path(name), JSON.stringify(await emulator.sigstore.sign(claimsOf(run), canonicalJson(evaluation()))));
}

interface HandOver extends Partial<SuccessionOptions> {
  readonly run?: Run;
  readonly now?: Date;
  readonly terminal?: boolean;
}

/** Carries the command out in a job of the old workflow; the path that it prints. */
async function handOver({ run = {}, now, terminal = false, ...options }: HandOver): Promise<string> {
  const { url, token } = emulator.oidc.grant(claimsOf({ workflowRef: `${OLD}@${REF}`, ...run }));
  writeFileSync(path('event.json'), JSON.stringify({ repository: { private: false, default_branch: 'main' } }));
  const job = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/langid',
    GITHUB_REPOSITORY_ID: '1234',
    GITHUB_REPOSITORY_OWNER_ID: '56',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: path('event.json'),
    GITHUB_REF: REF,
    GITHUB_WORKFLOW_REF: `${OLD}@${REF}`,
    ACTIONS_ID_TOKEN_REQUEST_URL: url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
  };
  const { api } = emulator.urls;
  const { host, results } = recordingHost();
  const exit = await successionCommand(
    {
      ...DEFAULT_SERVICES,
      ...(options.key === undefined ? { fulcioUrl: api, rekorUrl: api } : {}),
      keyPassphrase: null,
      publicLog: false,
      to: NEW,
      signer: null,
      issuer: null,
      ownerId: null,
      trigger: null,
      repositoryId: null,
      days: null,
      key: null,
      trustedRoot: [path('root.json')],
      out: null,
      ...options,
    },
    {
      env: terminal ? {} : job,
      workspace: folder,
      temp: folder,
      now: () => now ?? new Date(Date.now() - 60_000),
      signal: new AbortController().signal,
    },
    host,
  );
  expect(exit).toBe(0);
  return results.join('\n');
}

async function verify(options: Partial<VerifyOptions>) {
  const { host, results, log } = recordingHost();
  const all = { bundles: [path('new.json')], type: 'evaluation', json: false, trustedRoot: path('root.json') } as const;
  const exit = await verifyCommand({ ...all, policy: path('policy.yml'), ...options }, host);
  return { exit, text: results.join('\n'), log };
}

beforeAll(async () => {
  emulator = await startEmulator();
  folder = await mkdtemp(join(tmpdir(), 'mira-succession-'));
  await writeFile(path('root.json'), JSON.stringify(emulator.sigstore.trustedRoot()));
  await writeFile(path('policy.yml'), POLICY);
  await writeFile(path('key.pem'), KEY.privateKey.export({ format: 'pem', type: 'pkcs8' }));
  await writeFile(path('key.pub'), KEY.pem);
  await writeFile(path('next.pub'), NEXT_KEY.pem);
  await evaluate('old.json', { workflowRef: `${OLD}@${REF}` });
});
afterAll(async () => {
  await emulator.close();
  await rm(folder, { recursive: true });
});

describe('mira policy handover', () => {
  it('is signed by the job, verifies as what it is, and lets the successor go on', async () => {
    const file = await handOver({});
    expect(file).toBe(path('mira-succession.sigstore.json'));
    const shown = await verify({ bundles: [file], type: 'handover' });
    expect(shown.exit).toBe(0);
    expect(shown.text).toContain('handover/v1, schema valid');
    expect(shown.text).toContain(`hands over to ${NEW}.`);
    expect(shown.text).not.toContain('--model');
    expect((await verify({ bundles: [file] })).text).toContain('E_PREDICATE_TYPE');

    await evaluate('new.json', { workflowRef: `${NEW}@${REF}` });
    const previous = path('old.json');
    expect((await verify({ previous })).text).toContain(
      'E_IDENTITY_CHANGED: since the previous evaluation the workflow',
    );
    const followed = await verify({ previous, handover: file });
    expect(followed.exit).toBe(0);
    expect(followed.log.join('\n')).toContain(`${OLD} handed repository 1234 over to ${NEW} on `);
  });

  it('lets nobody else go on, and not at another time', async () => {
    const previous = path('old.json');
    const handovers = [
      [await handOver({ to: 'acme/langid/.github/workflows/else.yml', out: 'else.sigstore.json' }), 'it is to acme'],
      [await handOver({ repositoryId: '4321', out: 'id.sigstore.json' }), 'it is for the repository 4321'],
      [
        await handOver({ now: new Date('2026-01-01T00:00:00Z'), days: 1, out: 'past.sigstore.json' }),
        'it was valid until',
      ],
      [
        await handOver({ now: new Date(Date.now() + 3_600_000), out: 'soon.sigstore.json' }),
        'it is of .*, after this was signed',
      ],
    ] as const;
    // signed after them all
    await evaluate('new.json', { workflowRef: `${NEW}@${REF}` });
    for (const [file, why] of handovers) {
      const { exit, text } = await verify({ previous, handover: file });
      expect(exit).toBe(30);
      expect(text).toMatch(new RegExp(`E_IDENTITY_CHANGED: .*the hand-over does not count: ${why}`, 'u'));
    }
  });

  it('is refused when it is forged, or another workflow or nobody that counts signed it', async () => {
    await evaluate('new.json', { workflowRef: `${NEW}@${REF}` });
    const previous = path('old.json');
    const file = await handOver({ out: 'good.sigstore.json' });
    const bundle: unknown = JSON.parse(await readFile(file, 'utf8'));
    const payload =
      isObject(bundle) && isObject(bundle['dsseEnvelope']) ? String(bundle['dsseEnvelope']['payload']) : '';
    const statement = Buffer.from(payload, 'base64').toString();
    const changed = Buffer.from(statement.replaceAll('publish.yml', 'another.yml')).toString('base64');
    await writeFile(path('forged.json'), JSON.stringify(edit(bundle, ['dsseEnvelope', 'payload'], () => changed)));
    const forged = await refusalOf(async () => verify({ previous, handover: path('forged.json') }));
    expect(forged).toMatchObject({ code: 'E_SIGNATURE' });

    const sign = async (workflow: string): Promise<string> => {
      const signed = await emulator.sigstore.sign(claimsOf({ workflowRef: `${workflow}@${REF}` }), statement);
      await writeFile(path('other.json'), JSON.stringify(signed));
      return path('other.json');
    };
    const byEvil = await verify({ previous, handover: await sign('acme/langid/.github/workflows/evil.yml') });
    expect(byEvil.exit).toBe(30);
    expect(byEvil.text).toMatch(/E_IDENTITY_CHANGED: .*somebody else signed it/u);
    const stranger = await sign('evil/langid/.github/workflows/release.yml');
    expect(await refusalOf(async () => verify({ previous, handover: stranger }))).toMatchObject({ code: 'E_SIGNER' });
    expect(await refusalOf(async () => verify({ handover: file }))).toMatchObject({ code: 'E_USAGE' });
  });

  it('is judged by the newest public root where that is asked for', async () => {
    await using repository = await TufRepository.open();
    repository.publish({ version: 1, target: await readFile(path('root.json'), 'utf8') });
    const refreshRoot = { cache: path('tuf'), repository: { url: repository.url, root: repository.root } };
    const failure = await refusalOf(async () => handOver({ trustedRoot: [], out: 'shipped.sigstore.json' }));
    expect(failure.exit).toBe(30);
    const file = await handOver({ trustedRoot: [], refreshRoot, out: 'refreshed.sigstore.json' });
    expect((await verify({ bundles: [file], type: 'handover' })).exit).toBe(0);
  });

  it('keeps nothing that a called workflow signed in the name of its caller', async () => {
    const run = { jobWorkflowRef: `acme/shared/.github/workflows/sign.yml@${REF}` };
    const failure = await refusalOf(async () => handOver({ run, out: 'called.sigstore.json' }));
    expect(failure).toMatchObject({ code: 'E_SIGNER' });
    await expect(readFile(path('called.sigstore.json'))).rejects.toThrow('ENOENT');
  });

  it('leads from key to key, without a network', async () => {
    const keyed = async (name: string, key: typeof KEY): Promise<void> => {
      const { json } = await signStatement(evaluation(), { kind: 'key', key, witnesses: NO_WITNESSES });
      await writeFile(path(name), json);
    };
    await keyed('old-key.json', KEY);
    await keyed('new-key.json', NEXT_KEY);
    await writeFile(path('keys.yml'), 'version: 1\nsigners: [{key: key.pub}, {key: next.pub}]\n');
    const asked = { terminal: true, to: 'next.pub', key: 'key.pem', out: 'keys.sigstore.json' };
    expect(await refusalOf(async () => handOver(asked))).toMatchObject({ code: 'E_USAGE' });
    const file = await handOver({ ...asked, repositoryId: '1234' });
    const options = { policy: path('keys.yml'), bundles: [path('new-key.json')], previous: path('old-key.json') };
    expect((await verify(options)).exit).toBe(30);
    expect((await verify({ ...options, handover: file })).exit).toBe(0);
  });

  it.each([
    [{ to: 'lab@initech.example' }, 'E_USAGE'],
    [{ to: 'next.pub', trigger: 'push' }, 'E_USAGE'],
    [{ signer: 'sign.yml' }, 'E_USAGE'],
    [{ to: 'missing.pub' }, 'E_KEY'],
    [{ days: 0 }, 'E_USAGE'],
    [{ ownerId: 'acme' }, 'E_USAGE'],
    [{ terminal: true }, 'E_USAGE'],
  ])('does not sign %j', async (options, code) => {
    expect(await refusalOf(async () => handOver({ ...options, out: 'none.sigstore.json' }))).toMatchObject({ code });
    await expect(readFile(path('none.sigstore.json'))).rejects.toThrow('ENOENT');
  });
});
