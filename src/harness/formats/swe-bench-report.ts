import { MiraError } from '../../errors.ts';
import type { ErrorCode } from '../../error-codes.ts';
import { isObject } from '../../json.ts';
import type { Members } from './rows.ts';

/** What became of one instance. */
export interface Outcome {
  readonly id: string;
  /** `null` where it cannot be told whether the patch or the machine failed. */
  readonly resolved: 0 | 1 | null;
  readonly error: string | null;
}

const SCHEMA_VERSION = 2;

/** The lists of which each instance is in exactly one. */
const OUTCOMES = ['resolved', 'unresolved', 'empty_patch', 'error', 'incomplete'] as const;

type OutcomeName = (typeof OUTCOMES)[number];

const SCORES: Readonly<Record<OutcomeName, Omit<Outcome, 'id'>>> = {
  resolved: { resolved: 1, error: null },
  unresolved: { resolved: 0, error: null },
  empty_patch: { resolved: 0, error: null },
  error: { resolved: null, error: 'SWE-bench could not evaluate the patch' },
  incomplete: { resolved: null, error: 'no prediction was submitted' },
};

/** A report whose lists and counts agree. */
export class SweBenchReport {
  readonly file: string;
  /** Number of instances of the dataset, as far as it was asked for. */
  readonly total: number;
  readonly #lists: ReadonlyMap<OutcomeName, readonly string[]>;
  /** Why the machine rather than the patch is likely to have failed, by instance. */
  readonly #machine: ReadonlyMap<string, string>;

  /** @throws MiraError E_FORMAT, E_ROW, E_COUNT, E_DUPLICATE_SAMPLE */
  constructor(file: string, report: Members) {
    this.file = file;
    const version = report['schema_version'];
    if (version !== SCHEMA_VERSION) {
      this.#fail(
        'E_FORMAT',
        `"schema_version" is ${String(version)}, not ${SCHEMA_VERSION}`,
        'Use a SWE-bench of 2024 or later.',
      );
    }
    this.#lists = new Map(OUTCOMES.map((name) => [name, this.#ids(report, `${name}_ids`)]));
    const machine = this.#ids(report, 'infra_failure_ids');
    const reasons = isObject(report['failure_reasons']) ? report['failure_reasons'] : {};
    this.#machine = new Map(machine.map((id) => [id, reasonIn(reasons[id])]));
    this.total = this.#count(report, 'total_instances') ?? 0;
    this.#requireOneOutcome();
    for (const name of OUTCOMES) this.#requireCount(report, name);
    this.#requireTotal(report);
  }

  /** By the order of the report's lists. */
  *outcomes(): Generator<Outcome> {
    for (const [name, ids] of this.#lists) {
      for (const id of ids) {
        const reason = this.#machine.get(id);
        const machine = reason !== undefined && name === 'unresolved';
        yield machine
          ? { id, resolved: null, error: `likely an infrastructure failure: ${reason}` }
          : { id, ...SCORES[name] };
      }
    }
  }

  #fail(code: ErrorCode, message: string, hint = OTHER): never {
    throw new MiraError(code, `${this.file}: ${message}`, { hint, at: { file: this.file } });
  }

  #ids(report: Members, name: string): readonly string[] {
    const list: unknown = report[name] ?? [];
    if (!Array.isArray(list)) return this.#fail('E_FORMAT', `"${name}" is not a list`);
    return list.map((id: unknown, index) => {
      if (typeof id === 'string' && id !== '' && id.isWellFormed()) return id;
      return this.#fail('E_ROW', `entry ${index + 1} of "${name}" is no id of an instance`);
    });
  }

  #count(report: Members, name: string): number | null {
    const count = report[name];
    if (count === undefined) return null;
    if (typeof count === 'number' && Number.isSafeInteger(count) && count >= 0) return count;
    return this.#fail('E_FORMAT', `"${name}" is not a whole number`);
  }

  #requireOneOutcome(): void {
    const seen = new Map<string, OutcomeName>();
    for (const [name, ids] of this.#lists) {
      for (const id of ids) {
        const before = seen.get(id);
        if (before === name) this.#fail('E_DUPLICATE_SAMPLE', `${id} stands twice in "${name}_ids"`);
        if (before !== undefined)
          this.#fail('E_DUPLICATE_SAMPLE', `${id} stands in "${before}_ids" and in "${name}_ids"`);
        seen.set(id, name);
      }
    }
    for (const id of this.#machine.keys()) {
      if (!seen.has(id)) this.#fail('E_COUNT', `${id} stands in "infra_failure_ids" alone`);
    }
  }

  #requireCount(report: Members, name: OutcomeName): void {
    const said = this.#count(report, `${name}_instances`);
    const listed = this.#lists.get(name)?.length ?? 0;
    if (said === null || said === listed) return;
    this.#fail('E_COUNT', `"${name}_instances" is ${said}, and "${name}_ids" lists ${listed}`);
  }

  /** Without `incomplete_ids` there may be instances of which only the number is known. */
  #requireTotal(report: Members): void {
    const listed = [...this.#lists.values()].reduce((sum, { length }) => sum + length, 0);
    const complete = report['incomplete_ids'] !== undefined;
    if (complete ? listed === this.total : listed <= this.total) return;
    this.#fail('E_COUNT', `"total_instances" is ${this.total}, and the lists hold ${listed}`);
  }
}

function reasonIn(reason: unknown): string {
  return typeof reason === 'string' && reason.isWellFormed() ? reason : 'no reason given';
}

const OTHER = 'The report is not what SWE-bench writes, or was changed: run the evaluation again.';
