import { resolve } from 'node:path';
import { capture, CAPTURE_LIMITS, type Shell } from '../../environment/capture.ts';
import { tierChanges } from '../../environment/compare.ts';
import { hostShell } from '../../environment/host-shell.ts';
import type { Capture } from '../../environment/readings.ts';
import { runReadings } from '../../environment/run-facts.ts';
import type { SavedEnvironment } from '../../environment/saved.ts';
import { environmentDigest, tiersOf } from '../../environment/tiers.ts';
import { changeText } from '../../environment/words.ts';
import { MiraError } from '../../errors.ts';
import type { Container } from '../../harness/container/container.ts';
import { runInContainer } from '../../harness/container/run.ts';
import { storedImage } from '../../harness/container/state.ts';
import { harnessEnvironment } from '../../harness/environment.ts';
import type { EvaluationPlan } from '../../plan/plan.ts';
import type { EnvironmentPredicate, FactChange } from '../../statements/environment.ts';
import type { RunImages } from './images.ts';
import { pathIn, type Session } from './session.ts';

/** Captures the machine, and what each evaluation sees inside where that is another place, before and after the harnesses. */
export class EnvironmentWatch {
  readonly #session: Session;
  readonly #images: RunImages;
  /** The first evaluation that runs on the host: what it sees is what the host shows. */
  readonly #first: EvaluationPlan | null;
  readonly #before = new Map<string | null, Capture>();
  readonly #after = new Map<string | null, Capture>();

  private constructor(session: Session, images: RunImages) {
    this.#session = session;
    this.#images = images;
    this.#first =
      Object.entries(session.plan.evaluations).find(([name]) => this.#containerOf(name) === null)?.[1] ?? null;
  }

  /** Captures the host. */
  static async start(session: Session, images: RunImages): Promise<EnvironmentWatch> {
    const watch = new EnvironmentWatch(session, images);
    watch.#before.set(null, await watch.#captureHost(watch.#first));
    return watch;
  }

  /** Runs a harness between two captures of its inside, where it has one of its own. */
  async around<T>(name: string, evaluation: EvaluationPlan, body: () => Promise<T>): Promise<T> {
    const look = this.#insideOf(name, evaluation);
    if (look !== null) this.#before.set(name, await look());
    const result = await body();
    if (look !== null) this.#after.set(name, await look());
    return result;
  }

  /** Captures the host again, and tells what changed meanwhile. */
  async finish(tasks: ReadonlyMap<string, string>, where: Places): Promise<SavedEnvironment> {
    this.#after.set(null, await this.#captureHost(this.#first));
    const host = this.#capturedBefore(null);
    const evaluations: EnvironmentPredicate['evaluations'] = {};
    const insides: Record<string, Capture> = {};
    for (const [name, place] of Object.entries(where)) {
      const own = this.#before.get(name) ?? null;
      if (own !== null) insides[name] = own;
      evaluations[name] = {
        ...place,
        tasks: [...tasks].filter(([, evaluation]) => evaluation === name).map(([task]) => task),
        inside: own === null ? null : tiersOf(own.readings),
      };
    }
    const changedDuringRun = [...this.#before.keys()].flatMap((place) => this.#changes(place));
    this.#tell(changedDuringRun);
    const facts = { evaluations, host: tiersOf(host.readings) };
    return {
      schema: 'mira-environment/1',
      environment: {
        ...facts,
        assurance: 'self_reported',
        digest: environmentDigest(facts),
        changedDuringRun,
      },
      packages: {
        host: listsOf(host),
        evaluations: Object.fromEntries(Object.entries(insides).map(([name, own]) => [name, listsOf(own)])),
      },
      after: {
        host: tiersOf(this.#capturedAfter(null).readings),
        evaluations: Object.fromEntries(
          Object.keys(insides).map((name) => [name, tiersOf(this.#capturedAfter(name).readings)]),
        ),
      },
    };
  }

  #capturedBefore(place: string | null): Capture {
    const found = this.#before.get(place);
    if (found === undefined) throw new RangeError('it was not captured');
    return found;
  }

  /** Where a harness ended the run nothing is asked of this. */
  #capturedAfter(place: string | null): Capture {
    return this.#after.get(place) ?? this.#capturedBefore(place);
  }

  #changes(place: string | null): FactChange[] {
    const [before, after] = [this.#capturedBefore(place), this.#capturedAfter(place)];
    return tierChanges(tiersOf(before.readings), tiersOf(after.readings), place, ['A', 'B']);
  }

  #tell(changes: readonly FactChange[]): void {
    const moving = changes.filter(({ tier }) => tier === 'A').map((change) => changeText(change));
    if (moving.length === 0) return;
    this.#session.warnings.push(`the environment changed while it was evaluated: ${moving.join(', ')}`);
  }

  /** How to look where an evaluation's program runs; `null` where the host's capture shows it already. */
  #insideOf(name: string, evaluation: EvaluationPlan): (() => Promise<Capture>) | null {
    const container = this.#containerOf(name);
    if (container !== null) return () => this.#captureImage(container, evaluation);
    const first = this.#first;
    const same =
      first !== null &&
      first.run[0] === evaluation.run[0] &&
      JSON.stringify(first.env) === JSON.stringify(evaluation.env);
    return same ? null : () => this.#captureHost(evaluation);
  }

  #containerOf(name: string): Container | null {
    return this.#images.get(name)?.container ?? null;
  }

  #captureHost(evaluation: EvaluationPlan | null): Promise<Capture> {
    const { environment, root } = this.#session;
    const shell = hostShell({
      cwd: root,
      env: harnessEnvironment(environment.env, evaluation?.env ?? {}, new Map()),
      signal: environment.signal,
    });
    return capture(shell, programOf(this.#session, evaluation), runReadings(environment.env, null));
  }

  async #captureImage(container: Container, evaluation: EvaluationPlan): Promise<Capture> {
    const { env, signal } = this.#session.environment;
    const { engine, locked } = container;
    const shell: Shell = async (argv) => {
      try {
        const { milliseconds, bytes } = CAPTURE_LIMITS;
        const { stdout } = await runInContainer(container, argv, {
          timeoutMs: milliseconds,
          maxBytes: bytes,
          env: evaluation.env,
          signal,
        });
        return { kind: 'ran', stdout };
      } catch (error) {
        if (!(error instanceof MiraError)) throw error;
        return { kind: 'failed', why: `the image could not be looked into (${error.code})` };
      }
    };
    const run = runReadings(env, {
      digest: locked.digest,
      platform: await platformDigest(container),
      engine: `${engine.program} ${engine.version}`,
    });
    return capture(shell, evaluation.run[0] ?? '', run);
  }
}

/** Where every evaluation ran. */
export type Places = Readonly<Record<string, Pick<EnvironmentPredicate['evaluations'][string], 'ranIn' | 'image'>>>;

/** A path is one from the folder of `mira.yml`, as the harness's is. */
function programOf(session: Session, evaluation: EvaluationPlan | null): string {
  const program = evaluation?.run[0] ?? '';
  if (!program.includes('/') || program.includes('{')) return program;
  return resolve(pathIn(session, '.'), program);
}

function listsOf({ packages: { python, system } }: Capture): SavedEnvironment['packages']['host'] {
  return { python: python === null ? null : [...python], system: system === null ? null : [...system] };
}

/** The digest of the manifest that the engine chose out of the locked image; `null` where it does not say. */
async function platformDigest({ engine, image, locked }: Container): Promise<string | null> {
  if (locked.kind === 'manifest') return locked.digest;
  try {
    return locked.platforms[(await storedImage(engine, image)).platform] ?? null;
  } catch (error) {
    if (error instanceof MiraError) return null;
    throw error;
  }
}
