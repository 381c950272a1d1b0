import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentedWorkflows } from './support/documented-workflows.ts';
import { execute, succeed, type PeerResult } from './support/execute.ts';
import { GO_PROGRAMS, goPeer } from './support/go-peer.ts';
import { pythonEnvironment } from './support/python-peer.ts';

/** `.github/` as it is, and beside it every workflow that README and docs/ show, in one repository. */

const ROOT = join(import.meta.dirname, '../..');
const ZIZMOR = 'zizmor==1.32.0';

let repository: string;
let shown: number;
beforeAll(async () => {
  await goPeer(GO_PROGRAMS.actionlint);
  await pythonEnvironment([ZIZMOR]);
}, 900_000);
beforeAll(async () => {
  repository = await mkdtemp(join(tmpdir(), 'mira-workflows-'));
  await cp(join(ROOT, '.github'), join(repository, '.github'), { recursive: true });
  const workflows = await documentedWorkflows();
  shown = workflows.length;
  for (const { page, file, text } of workflows) {
    await writeFile(inWorkflows(`${page.replaceAll(/\W/gu, '-')}-${file}`), text);
  }
  for (const action of ['.', 'evaluate', 'attest', 'verify']) {
    await mkdir(join(repository, action), { recursive: true });
    await cp(join(ROOT, action, 'action.yml'), join(repository, action, 'action.yml'));
  }
  await succeed('git', ['init', '--quiet', repository]);
});
afterAll(async () => rm(repository, { recursive: true, force: true }));

function inWorkflows(name: string): string {
  return join(repository, '.github', 'workflows', name);
}

async function actionlint(): Promise<PeerResult> {
  return execute(await goPeer(GO_PROGRAMS.actionlint), ['-no-color', '-oneline'], { cwd: repository });
}

async function zizmor(): Promise<PeerResult> {
  const program = join(dirname(await pythonEnvironment([ZIZMOR])), 'zizmor');
  const options = [
    '--offline',
    '--persona=pedantic',
    '--no-progress',
    '--color=never',
    '--format=plain',
    '--strict-collection',
  ];
  return execute(program, [...options, repository]);
}

describe('the workflows that are shown, those of this repository, and its actions', () => {
  it('are all looked at', () => {
    expect(shown).toBeGreaterThanOrEqual(4);
  });

  it('have nothing that actionlint finds, save what .github/actionlint.yaml names', async () => {
    expect(await actionlint()).toMatchObject({ stdout: '', exit: 0 });
  });

  it('have nothing that zizmor finds, at its most pedantic', async () => {
    const { stdout, exit } = await zizmor();
    expect(stdout).toContain('No findings to report');
    expect(exit).toBe(0);
  });

  it('would not pass with a mistake', async () => {
    const file = inWorkflows('mistaken.yml');
    const run = 'echo ${{ github.event.pull_request.title }}';
    const jobs = `jobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ${run}\n`;
    await writeFile(file, `on: pull_request\npermissions: {}\n${jobs}`);
    try {
      const [linted, audited] = [await actionlint(), await zizmor()];
      expect(linted.exit).toBe(1);
      expect(linted.stdout).toContain('"github.event.pull_request.title" is potentially untrusted');
      expect(audited.exit).toBeGreaterThan(10);
      expect(audited.stdout).toContain('template-injection');
    } finally {
      await rm(file);
    }
  });
});
