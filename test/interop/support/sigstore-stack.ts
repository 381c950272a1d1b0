import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { succeed } from './execute.ts';
import { GO_PROGRAMS, goPeer } from './go-peer.ts';
import { Issuer } from './issuer.ts';
import { freePort, holdPort } from './ports.ts';

/** What a log calls itself in checkpoints; its address is another matter. */
const LOG_NAME = 'rekor.test';
const PASSPHRASE = 'fulcio';

/** The timestamp server's port for metrics cannot be chosen: one instance at a time, by a lock of our own. */
const TURN = { port: 21_120, limitMs: 900_000 } as const;

/** Where the services of a private Sigstore answer. */
export interface StackUrls {
  readonly fulcio: string;
  readonly rekor: string;
  readonly tsa: string;
}

/**
 * A real private Sigstore on loopback: Fulcio with a CT log (TesseraCT), Rekor v2, a timestamp authority, and an issuer of
 * identity tokens that have GitHub's claims. Its trusted root and signing configuration are made by cosign.
 */
export class SigstoreStack implements AsyncDisposable {
  readonly urls: StackUrls;
  readonly issuer: Issuer;
  /** `trusted_root.json`, `trusted_root.jsonl` for gh, `signing_config.json` and the keys and chains they were made of. */
  readonly folder: string;
  readonly #services: readonly Service[];
  readonly #turn: AsyncDisposable;

  private constructor(
    folder: string,
    issuer: Issuer,
    urls: StackUrls,
    services: readonly Service[],
    turn: AsyncDisposable,
  ) {
    this.#turn = turn;
    this.folder = folder;
    this.issuer = issuer;
    this.urls = urls;
    this.#services = services;
  }

  /** Waits for its turn where another one runs on this machine. */
  static async start(): Promise<SigstoreStack> {
    const turn = await holdPort(TURN.port, TURN.limitMs);
    const folder = await mkdtemp(join(tmpdir(), 'mira-sigstore-'));
    const since = new Date(Date.now() - 1000).toISOString();
    await makeKeys(folder);
    const issuer = await Issuer.start();
    const services: Service[] = [];
    const start = async (service: Promise<Service>): Promise<string> => {
      services.push(await service);
      return services.at(-1)?.url ?? '';
    };
    try {
      const ctLog = await start(startCtLog(folder));
      const urls = {
        rekor: await start(startRekor(folder)),
        tsa: `${await start(startTimestamps())}/api/v1/timestamp`,
        fulcio: await start(startFulcio(folder, issuer.url, ctLog)),
      };
      const stack = new SigstoreStack(folder, issuer, urls, services, turn);
      await stack.#writeTrust(since, ctLog);
      return stack;
    } catch (error) {
      for (const service of services) await service.stop();
      await issuer[Symbol.asyncDispose]();
      await turn[Symbol.asyncDispose]();
      throw error;
    }
  }

  async #writeTrust(since: string, ctLog: string): Promise<void> {
    const { fulcio, rekor, tsa } = this.urls;
    const cosign = await goPeer(GO_PROGRAMS.cosign);
    const chain = await fetch(`${tsa}/certchain`);
    await writeFile(join(this.folder, 'tsa.pem'), await chain.text());
    const root = join(this.folder, 'trusted_root.json');
    await succeed(
      cosign,
      [
        'trusted-root',
        'create',
        `--fulcio=url=${fulcio},certificate-chain=root.pem`,
        `--rekor=url=http://${LOG_NAME},public-key=rekor.pub,start-time=${since},origin=${LOG_NAME}`,
        `--ctfe=url=${ctLog},public-key=ct.pub,start-time=${since}`,
        `--tsa=url=${tsa},certificate-chain=tsa.pem`,
        `--out=${root}`,
      ],
      { cwd: this.folder },
    );
    await succeed(
      cosign,
      [
        'signing-config',
        'create',
        `--fulcio=url=${fulcio},api-version=1,start-time=${since},operator=local`,
        `--rekor=url=${rekor},api-version=2,start-time=${since},operator=local`,
        '--rekor-config=ANY',
        `--oidc-provider=url=${this.issuer.url},api-version=1,start-time=${since},operator=local`,
        `--tsa=url=${tsa},api-version=1,start-time=${since},operator=local`,
        '--tsa-config=ANY',
        `--out=${join(this.folder, 'signing_config.json')}`,
      ],
      { cwd: this.folder },
    );
    // gh reads lines, and leaves out one that does not end
    const line = JSON.stringify(JSON.parse(await readFile(root, 'utf8')));
    await writeFile(join(this.folder, 'trusted_root.jsonl'), `${line}\n`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const service of this.#services) await service.stop();
    await this.issuer[Symbol.asyncDispose]();
    await this.#turn[Symbol.asyncDispose]();
    await rm(this.folder, { recursive: true, force: true });
  }
}

interface Service {
  readonly url: string;
  stop(): Promise<void>;
}

async function makeKeys(folder: string): Promise<void> {
  const openssl = async (...args: readonly string[]): Promise<string> => succeed('openssl', args, { cwd: folder });
  await openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', 'ct.pem');
  await openssl('ec', '-in', 'ct.pem', '-pubout', '-out', 'ct.pub');
  await openssl('genpkey', '-algorithm', 'ed25519', '-out', 'rekor.pem');
  await openssl('pkey', '-in', 'rekor.pem', '-pubout', '-out', 'rekor.pub');
  const subject = ['-subj', '/O=mira-local/CN=mira-local-root', '-days', '30', '-passout', `pass:${PASSPHRASE}`];
  const uses = [
    '-addext',
    'basicConstraints=critical,CA:TRUE,pathlen:1',
    '-addext',
    'keyUsage=critical,keyCertSign,cRLSign',
  ];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-keyout', 'root.key'];
  await openssl('req', '-x509', ...key, ...subject, ...uses, '-out', 'root.pem');
}

async function startCtLog(folder: string): Promise<Service> {
  const port = await freePort();
  await mkdir(join(folder, 'ct'));
  const flags = {
    private_key: join(folder, 'ct.pem'),
    origin: 'ct.test',
    storage_dir: join(folder, 'ct'),
    roots_pem_file: join(folder, 'root.pem'),
    ext_key_usages: 'CodeSigning',
    http_endpoint: `127.0.0.1:${port}`,
    checkpoint_interval: '100ms',
    batch_max_age: '20ms',
    enable_publication_awaiter: 'false',
  };
  return startService(await goPeer(GO_PROGRAMS.tesseract), argumentsOf(flags), port, '/ct/v1/get-roots');
}

async function startRekor(folder: string): Promise<Service> {
  const port = await freePort();
  await mkdir(join(folder, 'rekor'));
  const flags = {
    hostname: LOG_NAME,
    'storage-dir': join(folder, 'rekor'),
    'signer-filepath': join(folder, 'rekor.pem'),
    'http-address': '127.0.0.1',
    'http-port': port,
    'grpc-address': '127.0.0.1',
    'grpc-port': await freePort(),
    'http-metrics-port': await freePort(),
    'checkpoint-interval': '100ms',
    'batch-max-age': '20ms',
  };
  return startService(await goPeer(GO_PROGRAMS.rekor), ['serve', ...argumentsOf(flags)], port, '/healthz');
}

async function startTimestamps(): Promise<Service> {
  const port = await freePort();
  const flags = { host: '127.0.0.1', port, 'timestamp-signer': 'memory', 'disable-ntp-monitoring': 'true' };
  return startService(await goPeer(GO_PROGRAMS.timestampServer), ['serve', ...argumentsOf(flags)], port, '/ping');
}

async function startFulcio(folder: string, issuer: string, ctLog: string): Promise<Service> {
  const port = await freePort();
  const client = { IssuerURL: issuer, ClientID: 'sigstore', Type: 'github-workflow' };
  await writeFile(join(folder, 'fulcio.json'), JSON.stringify({ OIDCIssuers: { [issuer]: client } }));
  const flags = {
    host: '127.0.0.1',
    port,
    'grpc-host': '127.0.0.1',
    'grpc-port': await freePort(),
    'metrics-port': await freePort(),
    ca: 'fileca',
    'fileca-cert': join(folder, 'root.pem'),
    'fileca-key': join(folder, 'root.key'),
    'fileca-key-passwd': PASSPHRASE,
    'fileca-watch': 'false',
    'config-path': join(folder, 'fulcio.json'),
    'ct-log-url': ctLog,
    'legacy-unix-domain-socket': `@mira-fulcio-${port}`,
  };
  return startService(await goPeer(GO_PROGRAMS.fulcio), ['serve', ...argumentsOf(flags)], port, '/healthz');
}

function argumentsOf(flags: Readonly<Record<string, string | number>>): string[] {
  return Object.entries(flags).map(([name, value]) => `--${name}=${value}`);
}

/** Starts a server and waits until it answers. */
async function startService(program: string, args: readonly string[], port: number, path: string): Promise<Service> {
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(program, [...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString('utf8')}`.slice(-4000);
  });
  const service = { url, stop: async (): Promise<void> => stop(child) };
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answer = await fetch(`${url}${path}`).catch(() => null);
    if (answer?.ok === true) return service;
    if (child.exitCode !== null) break;
    await sleep(100);
  }
  await stop(child);
  throw new Error(`${program} did not start\n${said}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
