import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { existsSync, readdirSync } from 'node:fs';
import { isObject } from '../../../src/json.ts';

/**
 * A `docker` that keeps what it is told and runs the program in a plain process: the path through our code is the real
 * one, the separation is not. `test/interop/container.test.ts` has a real engine.
 */
export class FakeEngine implements AsyncDisposable {
  /** Put it first on the PATH. */
  readonly bin: string;
  readonly #state: string;

  private constructor(folder: string) {
    this.bin = path.join(folder, 'bin');
    this.#state = path.join(folder, 'state');
  }

  static async create(): Promise<FakeEngine> {
    const engine = new FakeEngine(await mkdtemp(path.join(tmpdir(), 'fake-engine-')));
    await mkdir(engine.bin);
    await mkdir(engine.#state);
    const program = path.join(engine.bin, 'docker');
    await writeFile(program, `#!${process.execPath}\n${SCRIPT}`);
    await chmod(program, 0o755);
    return engine;
  }

  /** The PATH of a step on which this engine is the only one. */
  get path(): string {
    return [this.bin, path.dirname(process.execPath)].join(path.delimiter);
  }

  /** The calls so far, each as its arguments. */
  async calls(): Promise<readonly (readonly string[])[]> {
    const file = path.join(this.#state, 'calls.jsonl');
    const text = existsSync(file) ? await readFile(file, 'utf8') : '';
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const call: unknown = JSON.parse(line);
        return isObject(call) && Array.isArray(call['args']) ? call['args'].map(String) : [];
      });
  }

  /** The arguments of the calls of one command. */
  async callsOf(command: string): Promise<readonly (readonly string[])[]> {
    return (await this.calls()).filter(([first]) => first === command);
  }

  /** Names of the containers that are still there. */
  containers(): readonly string[] {
    return readdirSync(this.#state).filter((name) => name.startsWith('mira-'));
  }

  /** Makes the engine do something wrong: see `SCRIPT`. */
  async spoil(what: 'drift' | 'down' | 'no-pull' | 'no-create' | 'no-start', text: string): Promise<void> {
    await writeFile(path.join(this.#state, what), text);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(path.dirname(this.bin), { recursive: true, force: true });
  }
}

const SCRIPT = `
const fs = require('node:fs');
const path = require('node:path');
const { spawn } = require('node:child_process');
const state = path.join(__dirname, '..', 'state');
const args = process.argv.slice(2);
const file = (name) => path.join(state, name);
const spoilt = (what) => (fs.existsSync(file(what)) ? fs.readFileSync(file(what), 'utf8') : null);
const fail = (message, code = 1) => { console.error('Error response from daemon: ' + message); process.exit(code); };
const load = (name) => (fs.existsSync(file(name)) ? JSON.parse(fs.readFileSync(file(name), 'utf8')) : fail('No such container: ' + name));
const save = (name, value) => fs.writeFileSync(file(name), JSON.stringify(value));
fs.appendFileSync(file('calls.jsonl'), JSON.stringify({ args }) + '\\n');
const [command, ...rest] = args;

const create = () => {
  if (spoilt('no-create') !== null) fail(spoilt('no-create'), 125);
  const container = { env: {}, state: { Running: false, ExitCode: 0, OOMKilled: false, Error: '', StartedAt: '0001-01-01T00:00:00Z' } };
  let at = 0;
  for (; rest[at].startsWith('--'); at += 2) {
    const [option, value] = [rest[at], rest[at + 1]];
    if (option === '--name') container.name = value;
    if (option === '--workdir') container.cwd = value;
    if (option === '--env') {
      const [name, ...text] = value.split('=');
      container.env[name] = text.length === 0 ? process.env[name] : text.join('=');
    }
  }
  [container.image, ...container.argv] = rest.slice(at);
  if (!fs.existsSync(file('image-' + container.image.split('@')[1]))) fail('No such image: ' + container.image, 125);
  save(container.name, container);
};

const start = () => {
  const name = rest.at(-1);
  const container = load(name);
  if (spoilt('no-start') !== null) {
    save(name, { ...container, state: { ...container.state, ExitCode: 127, Error: spoilt('no-start') } });
    fail(spoilt('no-start'), 127);
  }
  const [program, ...argv] = container.argv;
  const env = { PATH: process.env.PATH, HOME: '/root', ...container.env };
  const child = spawn(program, argv, { cwd: container.cwd, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
  const running = { ...container, pid: child.pid, state: { ...container.state, Running: true, StartedAt: new Date().toISOString() } };
  save(name, running);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    // what a first process leaves in its container ends with it
    try { process.kill(-child.pid, 'SIGKILL'); } catch {}
    const exit = code ?? 128 + require('node:os').constants.signals[signal];
    if (fs.existsSync(file(name))) save(name, { ...running, state: { ...running.state, Running: false, ExitCode: exit } });
    process.exit(exit);
  });
};

switch (command) {
  case '--version': console.log('Docker version 28.0.0, build fake'); break;
  case 'info': if (spoilt('down') !== null) fail(spoilt('down')); console.log('["name=seccomp,profile=builtin"] 28.0.0'); break;
  case 'pull': {
    if (spoilt('no-pull') !== null) fail(spoilt('no-pull'));
    const image = rest.at(-1);
    save('image-' + image.split('@')[1], { Id: 'sha256:' + '1'.repeat(64), RepoDigests: [image], Os: 'linux', Architecture: 'amd64' });
    break;
  }
  case 'image': {
    const wanted = rest[1].split('@')[1];
    const images = fs.readdirSync(state).filter((name) => name.startsWith('image-') && (wanted === undefined || name === 'image-' + wanted));
    if (images.length === 0) fail('No such image: ' + rest[1]);
    const image = JSON.parse(fs.readFileSync(file(images[0]), 'utf8'));
    const drift = wanted === undefined ? spoilt('drift') : null;
    console.log(JSON.stringify([drift === null ? image : { ...image, RepoDigests: ['elsewhere.example/other@' + drift] }]));
    break;
  }
  case 'create': create(); break;
  case 'start': start(); break;
  case 'container': console.log(JSON.stringify([{ Image: 'sha256:' + '1'.repeat(64), State: load(rest[1]).state }])); break;
  case 'kill': {
    const { pid, state: { Running } } = load(rest.at(-1));
    if (!Running) fail('container is not running');
    process.kill(-pid, 'SIGKILL');
    break;
  }
  case 'rm': load(rest.at(-1)); fs.rmSync(file(rest.at(-1))); break;
  default: fail('unknown command ' + command);
}
`;
