import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClaimTerms } from '../claims/select.ts';
import { termsOf } from '../claims/terms.ts';
import type { EnvironmentComparison, KnownEnvironment } from '../environment/compare.ts';
import { compareWith, environmentIn } from '../environment/evaluation.ts';
import { environmentRule } from '../environment/rule.ts';
import { MiraError } from '../errors.ts';
import { compareSides } from '../gate/compare.ts';
import { flipsOf } from '../gate/flips.ts';
import { EXIT_OF_WORD, worstWord } from '../gate/outcome.ts';
import type { Comparison } from '../gate/verdict.ts';
import { planRules } from '../plan/content.ts';
import type { Plan } from '../plan/plan.ts';
import { DEFAULT_ALPHA } from '../plan/resolve.ts';
import { DEFAULT_MARGIN } from '../plan/resolve-claims.ts';
import { environmentLine } from '../report/environment.ts';
import { findingLine, sentenceCase } from '../report/findings.ts';
import { claimJson } from '../report/json.ts';
import { claimLines, countsLine } from '../report/terminal.ts';
import { formatCount, plainText, plural } from '../report/text.ts';
import type { Claim } from '../statements/evaluation.ts';
import { underRules, type UnderRules } from './compare-rules.ts';
import { loadColumnSides } from './column-sides.ts';
import { loadPlan } from './config.ts';
import { writeFlips } from './flips.ts';
import type { Host } from './host.ts';
import { loadSide, type LoadedSide } from './side.ts';
import type { TrustFlags } from './trust.ts';

export interface CompareOptions {
  readonly base: string;
  readonly candidate: string;
  /** `null`: the signed margins between bundles, else .02. */
  readonly margin: number | null;
  readonly alpha: number | null;
  readonly config: string | null;
  readonly json: boolean;
  /** Where every flipped sample is written; `null`: nowhere. */
  readonly flips: string | null;
  readonly trust: TrustFlags;
}

/** `mira compare`: verdicts between two evaluations or raw outputs; exits by the worst of them. */
export async function compareCommand(options: CompareOptions, host: Host): Promise<number> {
  const { margin, alpha } = checked(options);
  const config = options.config === null ? null : (await loadPlan(options.config, options.config)).plan;
  const work = await mkdtemp(join(tmpdir(), 'mira-'));
  const sides: LoadedSide[] = [];
  try {
    const how = {
      claims: config?.claims ?? 'auto',
      evaluations: config?.evaluations ?? {},
      margin: margin ?? DEFAULT_MARGIN,
      trust: options.trust,
      work,
    } as const;
    const paths = [options.base, options.candidate];
    sides.push(...((await loadColumnSides(paths, how)) ?? []));
    for (const path of paths.slice(sides.length)) sides.push(await loadSide(path, how));
    const [base, candidate] = sides;
    if (base === undefined || candidate === undefined) throw new RangeError('there are two sides');
    const environment = environmentsOf(base, candidate);
    const level = alpha ?? config?.gate.alpha ?? DEFAULT_ALPHA;
    const terms = termsFor(margin, config, signedPlan(base));
    const comparison = await compareSides(base.side, candidate.side, {
      alpha: level,
      terms,
      sameMeasurement: isSameMeasurement(base, candidate),
      regressed: config?.gate.regressed ?? 'any-loss',
      ...environmentRule(environment, knownEnvironmentOf(candidate), config?.gate.environment ?? 'warn'),
    });
    if (options.flips !== null) {
      const flips = flipsOf(base.side, candidate.side, { terms, verdicts: comparison.claims });
      const count = await writeFlips(options.flips, flips, work);
      host.info(`${plural(count, 'flipped sample')} in ${options.flips}, the most telling first`);
    }
    const today = new Date().toISOString().slice(0, 10);
    const judged = await underRules(base, candidate, comparison.claims, { alpha: level, config, today, terms });
    const exit = EXIT_OF_WORD[worstWord(judged.claims.filter(({ waived }) => waived === null))];
    if (options.json) host.result(JSON.stringify(jsonOf(judged, environment)));
    else host.result(textOf(base, candidate, { ...comparison, ...judged }, environment, exit));
    return exit;
  } finally {
    for (const side of sides) await side.close();
    await rm(work, { recursive: true, force: true });
  }
}

function checked({ margin, alpha }: CompareOptions): Pick<CompareOptions, 'margin' | 'alpha'> {
  if (margin !== null && margin <= 0) {
    throw new MiraError('E_USAGE', `--margin is ${margin}`, {
      hint: 'It has to be greater than 0: the loss that is allowed.',
    });
  }
  if (alpha !== null && (alpha <= 0 || alpha >= 0.5)) {
    throw new MiraError('E_USAGE', `--alpha is ${alpha}`, { hint: 'It has to lie between 0 and 0.5, both excluded.' });
  }
  return { margin, alpha };
}

/** Flags before the configuration, the configuration before what was signed. */
function termsFor(
  margin: number | null,
  config: Plan | null,
  signed: Pick<Plan, 'claims'> | null,
): (claim: Claim) => ClaimTerms {
  const rules = config ?? signed ?? { claims: 'auto' as const };
  const terms = termsOf(rules);
  return (claim) => (margin === null ? terms(claim) : { ...terms(claim), margin });
}

/** The plan in a signed evaluation, as far as this version can read it. */
function signedPlan({ statement }: LoadedSide): Pick<Plan, 'claims'> | null {
  const content = statement?.predicate.plan.content;
  return content === undefined ? null : planRules(content);
}

function isSameMeasurement(base: LoadedSide, candidate: LoadedSide): boolean {
  if (base.statement === null || candidate.statement === null) return false;
  return base.statement.predicate.measurement === candidate.statement.predicate.measurement;
}

function knownEnvironmentOf({ statement }: LoadedSide): KnownEnvironment | null {
  return statement === null ? null : environmentIn(statement.predicate);
}

/** What changed around the model; `null` where a side does not say. */
function environmentsOf(base: LoadedSide, candidate: LoadedSide): EnvironmentComparison | null {
  if (base.statement === null || candidate.statement === null) return null;
  return compareWith(base.statement.predicate, candidate.statement.predicate);
}

function jsonOf({ claims, findings, notes }: UnderRules, environment: EnvironmentComparison | null): object {
  return {
    result: worstWord(claims),
    environment,
    claims: claims.map((claim) => claimJson(claim)),
    findings,
    warnings: notes,
  };
}

function textOf(
  base: LoadedSide,
  candidate: LoadedSide,
  comparison: Comparison & UnderRules,
  environment: EnvironmentComparison | null,
  exit: number,
): string {
  const claims = comparison.claims;
  const origins = new Set([base.origin, candidate.origin]);
  const changed = environment === null ? null : environmentLine(environment);
  const notes = [
    changed === null ? '' : `${changed}.`,
    comparison.extraKeys > 0
      ? `${formatCount(comparison.extraKeys)} samples are not in the baseline and were left out.`
      : '',
    comparison.hiddenPairs > 0
      ? `The prompts or targets of ${formatCount(comparison.hiddenPairs)} samples are closed: that they are the same is known from declared files alone.`
      : '',
    ...candidate.skipped.map(({ id, why }) => `No claim on ${plainText(id)}: ${plainText(why)}.`),
    comparison.outputsIdentical ? 'Every response is the same on both sides.' : '',
    ...comparison.notes.map((note) => `${sentenceCase(plainText(note))}.`),
    ...comparison.findings.map((finding) => plainText(findingLine({ ...finding, since: null, fails: false }))),
  ].filter((note) => note !== '');
  const about =
    origins.size === 1 && origins.has('raw')
      ? 'Unsigned comparison of two local files.'
      : `Compared: ${base.description} with ${candidate.description}.`;
  return [
    plainText(
      base.description === candidate.description
        ? base.description
        : `${base.description}  →  ${candidate.description}`,
    ),
    '',
    ...claimLines(claims),
    '',
    ...notes,
    `${countsLine(claims)}   ${about}          exit ${exit}`,
  ].join('\n');
}
