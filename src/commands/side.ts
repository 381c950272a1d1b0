import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { loadBaselineFile } from '../baseline/find.ts';
import { checkReported } from '../claims/build.ts';
import { makeSelected } from '../claims/make.ts';
import { ClaimRules, selectAuto, selectByRules, type Selection } from '../claims/select.ts';
import { Tallies } from '../claims/tally.ts';
import type { Digest } from '../digest.ts';
import { MiraError } from '../errors.ts';
import type { Sample } from '../evidence/sample.ts';
import { attestedSide, type Side } from '../gate/side.ts';
import { openOutput } from '../harness/formats/index.ts';
import type { HarnessOutput } from '../harness/formats/reader.ts';
import { spoolOutput, type SortedRows } from '../harness/spool-threads.ts';
import { isObject, parseJson, type JsonValue } from '../json.ts';
import type { EvaluationPlan, Plan } from '../plan/plan.ts';
import { isWithheld, type EvaluationStatement } from '../statements/evaluation.ts';
import { EVALUATION_TYPE } from '../statements/uris.ts';
import { openEvidence } from '../storage/evidence-folder.ts';
import type { SortedSamples } from '../storage/spool.ts';
import { parseBundle } from '../verification/bundle.ts';
import { verifyEvidence } from '../verification/evidence.ts';
import { parseAs, parseStatement } from '../verification/statement.ts';
import { verifyBundle } from '../verification/verify.ts';
import { limitYoungGeneration } from './heap.ts';
import { DEFAULT_TASK } from './samples.ts';
import { loadTrustRoot, type TrustFlags } from './trust.ts';
import { requiredIdentity } from './required-identity.ts';

/** One side of `mira compare`, ready to be compared. */
export interface LoadedSide {
  readonly side: Side;
  /** What it is, in a line for people. */
  readonly description: string;
  readonly origin: 'raw' | 'unsigned' | 'unverified' | 'verified';
  /** The signed evaluation; `null` for a raw output. */
  readonly statement: EvaluationStatement | null;
  /** That of the attestation (contracts.md §1); `null` for what is not signed. */
  readonly digest: Digest | null;
  /** What could not be claimed and why. */
  readonly skipped: Selection['skipped'];
  close(): Promise<void>;
}

export interface SideOptions {
  /** Claims of a `mira.yml`, else `auto`. */
  readonly claims: Plan['claims'];
  /** Those of the same `mira.yml`. */
  readonly evaluations: Plan['evaluations'];
  readonly margin: number;
  readonly trust: TrustFlags;
  /** A folder for temporary files. */
  readonly work: string;
}

/**
 * Loads a bundle, a folder that holds one, or a raw harness output.
 *
 * @throws MiraError of the readers; of verification (exit 30) where a bundle or its samples do not hold
 */
export async function loadSide(path: string, options: SideOptions): Promise<LoadedSide> {
  limitYoungGeneration();
  const found = await evaluationAt(path);
  if (found === null) return loadRaw(path, options);
  return loadEvaluation(found.path, found.json, options);
}

/** The evaluation that a path stands for; `null` where it is a harness's output. */
export async function evaluationAt(path: string): Promise<{ readonly path: string; readonly json: JsonValue } | null> {
  const kind = await stat(path).catch(() => null);
  if (kind === null) {
    throw new MiraError('E_OUTPUT_MISSING', `there is nothing at ${path}`, { hint: 'Check the path.' });
  }
  if (!kind.isDirectory()) return readEvaluation(path);
  const names = (await readdir(path)).filter((name) => /^mira-evaluation.*\.(?:sigstore|intoto)\.json$/u.test(name));
  if (names.length > 1) {
    throw new MiraError('E_USAGE', `${path} holds ${names.length} evaluations: ${names.join(', ')}`, {
      hint: 'Name one of them.',
    });
  }
  const [name] = names;
  return name === undefined ? null : readEvaluation(join(path, name));
}

const MAX_EVALUATION_BYTES = 16 * 1024 * 1024;

async function readEvaluation(path: string): Promise<{ readonly path: string; readonly json: JsonValue } | null> {
  if (!path.endsWith('.json') || (await stat(path)).size > MAX_EVALUATION_BYTES) return null;
  try {
    const json = parseJson(await readFile(path, 'utf8'));
    return isObject(json) && ('dsseEnvelope' in json || json['predicateType'] === EVALUATION_TYPE)
      ? { path, json }
      : null;
  } catch {
    // no JSON of ours: the readers say what they make of it
    return null;
  }
}

async function loadEvaluation(path: string, json: JsonValue, options: SideOptions): Promise<LoadedSide> {
  const signed = isObject(json) && 'dsseEnvelope' in json;
  const { bundle, samplesPath, saltsPath } = await loadBaselineFile(path);
  const files = samplesPath === null || saltsPath === null ? null : { samplesPath, saltsPath };
  const { trustedRoot, ...who } = options.trust;
  const verifying = signed && Object.keys(who).length > 0;
  let statement: EvaluationStatement;
  const digest = signed ? parseBundle(bundle).digest : null;
  let opened: Pick<Side, 'rows'> | null = null;
  if (verifying) {
    const report = await verifyBundle(bundle, {
      type: 'evaluation',
      identity: await requiredIdentity(options.trust),
      trustRoot: await loadTrustRoot(trustedRoot ?? null),
      ...(files === null ? {} : { samples: files }),
    });
    if (!report.verified) {
      const failed = report.checks.find(({ status }) => status === 'failed');
      throw new MiraError(
        failed?.code ?? 'E_SIGNATURE',
        `${path} does not verify (${failed?.name ?? ''}): ${failed?.detail ?? ''}`,
        {
          hint: failed?.hint ?? 'See mira verify for every check.',
        },
      );
    }
    ({ statement } = report);
    if (files !== null) opened = await openEvidence(files.samplesPath, files.saltsPath);
  } else {
    statement = signed
      ? parseAs(parseStatement(parseBundle(bundle).payload), 'evaluation')
      : parseAs(json, 'evaluation');
    // unverified is who spoke; that the samples belong to the statement is checked all the same
    if (files !== null) opened = await verifyEvidence(statement.predicate.evidence, files);
  }
  const { evidence } = statement.predicate;
  const side = attestedSide(statement.predicate, rowsIn(opened, isWithheld(evidence), path));
  const total = evidence.reduce((sum, { count }) => sum + count, 0);
  const origin = verifying ? 'verified' : signed ? 'unverified' : 'unsigned';
  return {
    side,
    description: `${basename(path)} · ${total} samples${side.withheld === true ? ', not published' : ''} · ${origin}`,
    origin,
    statement,
    digest,
    skipped: [],
    close: () => Promise.resolve(),
  };
}

/** `null` where none were published. @throws MiraError E_EVIDENCE where files are missing that were */
function rowsIn(opened: Pick<Side, 'rows'> | null, withheld: boolean, path: string): Side['rows'] | null {
  if (opened !== null) return () => opened.rows();
  if (withheld) return null;
  throw new MiraError('E_EVIDENCE', `the samples of ${path} do not lie beside it`, {
    hint: 'Put mira-samples.jsonl.zst and mira-salts.jsonl.zst into its folder.',
  });
}

async function loadRaw(path: string, options: SideOptions): Promise<LoadedSide> {
  const slices = [...new Set(Object.values(options.evaluations).flatMap((evaluation) => evaluation.slices ?? []))];
  const output = await openOutput(path, { format: 'auto', task: DEFAULT_TASK, slices });
  const sorted = await spoolOutput(output, options.work);
  try {
    return await claimOutput(output, sorted, options);
  } catch (error) {
    await sorted.close();
    throw error;
  }
}

/** Makes the claims of a raw output whose rows are sorted. */
export async function claimOutput(
  output: HarnessOutput,
  sorted: SortedRows,
  options: Omit<SideOptions, 'trust' | 'work'>,
): Promise<LoadedSide> {
  const { columns, counts } = sorted;
  const rows: RawRows = {
    rows: () => sorted.rows(),
    counts,
    tallied: (...how) => (columns === null ? Tallies.of(sorted.rows(), ...how) : Tallies.ofColumns(columns, ...how)),
    close: () => sorted.close(),
  };
  return claimRaw(output, rows, options);
}

type TallyOptions = readonly [ClaimRules['wantsSlice'], ClaimRules['estimatorsOf']];

/** The rows of a raw output, however they are held. */
export interface RawRows extends Pick<Side, 'columns'> {
  readonly rows: () => AsyncIterable<Sample>;
  readonly counts: SortedSamples['counts'];
  readonly tallied: (...how: TallyOptions) => Tallies | Promise<Tallies>;
  readonly close: () => Promise<void>;
}

/** Makes the claims of a raw output. */
export async function claimRaw(
  output: Pick<HarnessOutput, 'format' | 'harness' | 'tasks'>,
  { rows, columns, counts, tallied, close }: RawRows,
  { claims: rules, margin, evaluations }: Omit<SideOptions, 'trust' | 'work'>,
): Promise<LoadedSide> {
  const matcher = new ClaimRules(rules === 'auto' ? [] : rules);
  const tallies = await tallied(matcher.wantsSlice, matcher.estimatorsOf);
  checkReported(tallies.all(), output.tasks);
  const selection =
    rules === 'auto'
      ? selectAuto(tallies, output.tasks, margin)
      : selectByRules(tallies, output.tasks, rules, () => undefined);
  const ground = {
    root: '0'.repeat(64),
    materials: [],
    ruler: { datasets: [], prompts: [], scorer: [], harness: output.harness.name },
  };
  const claims = makeSelected(selection, tallies, output.tasks, (task) => ({
    ...ground,
    sampling: samplingOf(evaluations, task),
  }));
  const { name, version } = output.harness;
  return {
    side: {
      claims,
      rows,
      columns: columns ?? null,
      limited: new Set([...output.tasks].filter(([, { limited }]) => limited).map(([task]) => task)),
      materials: new Map(),
    },
    description: [
      `${name ?? output.format}${version === null ? '' : ` ${version}`}`,
      ...[...counts].map(([task, count]) => `${task} ${count}`),
    ].join(' · '),
    origin: 'raw',
    statement: null,
    digest: null,
    skipped: selection.skipped,
    close,
  };
}

/** What a plan says about a task's samples: its evaluation is the one of its name, or the only one. */
function samplingOf(evaluations: Plan['evaluations'], task: string): Pick<EvaluationPlan, 'repeats' | 'clusters'> {
  const all = Object.values(evaluations);
  return evaluations[task] ?? (all.length === 1 ? all[0] : undefined) ?? {};
}
