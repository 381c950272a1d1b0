import { startEmulator, type Emulator, type Repository } from '../../emulator/index.ts';
import { MiraError } from '../../../src/errors.ts';
import { createClient, type GitHub, type Limits } from '../../../src/github/client.ts';

/** A repository on an emulated GitHub with a client for it, for the length of a test. */
export interface Setting extends AsyncDisposable {
  readonly emulator: Emulator;
  readonly repository: Repository;
  readonly github: GitHub;
  readonly log: string[];
  /** A client whose token has other permissions. */
  as(permissions: Parameters<Emulator['github']['createToken']>[0], limits?: Partial<Limits>): GitHub;
  /** Method and path of what has been asked, queries left out. */
  asked(): readonly string[];
}

const QUICK: Partial<Limits> = { pauses: [0, 0] };

export async function setUp(): Promise<Setting> {
  const emulator = await startEmulator();
  const repository = emulator.github.addRepository({ id: 1234 });
  const log: string[] = [];
  const as: Setting['as'] = (permissions, limits = {}) =>
    createClient({
      token: emulator.github.createToken(permissions),
      apiUrl: emulator.urls.api,
      repository: 'acme/langid',
      log: (message) => log.push(message),
      limits: { ...QUICK, ...limits },
    });
  return {
    emulator,
    repository,
    github: as({}),
    log,
    as,
    asked: () => emulator.requests.map(({ method, path }) => `${method} ${path.replace(/\?.*/u, '')}`),
    [Symbol.asyncDispose]: async () => emulator.close(),
  };
}

/** The error that a promise ends with. */
export async function failing(work: Promise<unknown>): Promise<MiraError> {
  const thrown: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (thrown instanceof MiraError) return thrown;
  throw new Error('expected a MiraError', { cause: thrown });
}
