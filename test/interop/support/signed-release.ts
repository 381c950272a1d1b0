import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toyConfig, toyWorld } from '../../e2e/support/project.ts';
import { githubClaims } from '../../emulator/index.ts';
import type { ActionResult } from '../../emulator/runner.ts';
import type { StepOptions, World } from '../../emulator/world.ts';
import { SigstoreStack } from './sigstore-stack.ts';
import type { Trust } from './verifier-tools.ts';

export const EVALUATION = 'https://mira-attest.github.io/evaluation/v1';
export const WORKFLOW = 'acme/langid/.github/workflows/release.yml';
export const IDENTITY = `https://github.com/${WORKFLOW}@refs/tags/v1.0.0`;

/** The small project, in a checkout that knows a real private Sigstore by its trusted root and signing configuration. */
export class PrivateSigstore implements AsyncDisposable {
  readonly stack: SigstoreStack;
  readonly world: World;
  readonly trust: Trust;
  /** A folder for what a test makes. */
  readonly work: string;

  private constructor(stack: SigstoreStack, world: World, trust: Trust, work: string) {
    this.stack = stack;
    this.world = world;
    this.trust = trust;
    this.work = work;
  }

  /** @param signers the lines of `signers` in `mira.yml`, by the address of who issues identities */
  static async start(
    signers: (issuer: string) => string,
    files: Readonly<Record<string, string>> = {},
  ): Promise<PrivateSigstore> {
    const stack = await SigstoreStack.start();
    const work = await mkdtemp(join(tmpdir(), 'mira-verifiers-'));
    const rest = `claims:\n  - {metric: toy/accuracy, margin: 0.1}\nsigners:\n  - ${signers(stack.issuer.url)}\n`;
    const world = await toyWorld({ files: { 'mira.yml': toyConfig({ rest }), ...files } });
    for (const name of ['trusted_root.json', 'signing_config.json']) {
      await cp(join(stack.folder, name), join(world.workspace, name));
    }
    return new PrivateSigstore(stack, world, await trustOf(stack, work), work);
  }

  /** Runs the committed action on a tag; it has to pass. */
  async release(tag: string, inputs: Readonly<Record<string, string>>, more: StepOptions = {}): Promise<ActionResult> {
    const result = await this.world.tag(tag, {
      ...more,
      inputs: { 'fulcio-url': '', 'rekor-url': '', 'trusted-root': 'trusted_root.json', ...inputs },
    });
    if (result.exitCode !== 0) throw new Error(`${tag} ended with ${result.exitCode}\n${result.log}`);
    return result;
  }

  /** An identity token such as the release job of v1.0.0 gets. */
  token(): string {
    return this.stack.issuer.token(this.claims());
  }

  claims(): ReturnType<typeof githubClaims> {
    const { repository } = this.world;
    return githubClaims({ repository, event: 'push', ref: 'refs/tags/v1.0.0', sha: 'a'.repeat(40) });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.world[Symbol.asyncDispose]();
    await this.stack[Symbol.asyncDispose]();
    await rm(this.work, { recursive: true, force: true });
  }
}

async function trustOf(stack: SigstoreStack, work: string): Promise<Trust> {
  const file = (name: string): string => join(stack.folder, name);
  const json = async (name: string): Promise<unknown> => JSON.parse(await readFile(file(name), 'utf8'));
  const clientConfig = join(work, 'client.json');
  await writeFile(
    clientConfig,
    JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
      trustedRoot: await json('trusted_root.json'),
      signingConfig: await json('signing_config.json'),
    }),
  );
  return {
    root: file('trusted_root.json'),
    rootLines: file('trusted_root.jsonl'),
    clientConfig,
    fulcioRoot: file('root.pem'),
    tsaChain: file('tsa.pem'),
  };
}
