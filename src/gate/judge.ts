import { anchorMargin, anchorObstacle } from './anchor.ts';
import { settle, type Case, type Setting, type Settled } from './case.ts';
import { describeClaim, type Evidence } from './describe.ts';
import { adjust, familyOf, sizeOf } from './family.ts';
import { allowedLoss } from './margin.ts';
import { alarmOf, decide, worstOf, type AdjustedP, type Answered, type Levels, type Question } from './question.ts';
import { seedOf } from './shapes/resampled.ts';
import type { Obstacle, Tests, TestTerms } from './shapes/tested.ts';
import type { ClaimVerdict } from './verdict.ts';

export { newClaim } from './describe.ts';

/** A case with the questions that are asked of it. */
interface Opened {
  readonly one: Case;
  readonly settled: Settled | null;
  readonly margin: number;
  /** Why the anchor cannot be compared with; `null` where it can, or where there is none. */
  readonly obstacle: Obstacle | null;
  readonly questions: readonly Question[];
}

/** Verdicts in the gate's order (contracts.md §5), with Holm over the families of the baseline's claims. */
export function judge(cases: readonly Case[], setting: Setting): readonly ClaimVerdict[] {
  const opened = cases.map((one) => open(one, setting));
  const questions = opened.flatMap((each) => each.questions);
  const adjusted = adjustAll(questions, setting);
  const families = questions.map(({ family }) => family);
  return opened.map((each) => conclude(each, setting, adjusted, sizeOf(families, each.questions[0]?.family ?? null)));
}

function open(one: Case, setting: Setting): Opened {
  const { claim, candidate, table, terms, anchor, floor } = one;
  const settled = settle(one, setting);
  const family = familyOf(claim.id, terms);
  const value = claim.estimate === null ? null : Number(claim.estimate);
  const margin = allowedLoss(terms, value);
  const about = { family, limited: setting.candidate.limited.has(claim.task) };
  const testTerms = { ...levelsOf(setting), seed: seedOf(claim.id) };
  // what is settled counts as 1 in its family all the same
  const tested = settled === null || settled.reason === 'identity' || settled.reason === 'aggregate-only';
  const questions: Question[] = [
    {
      ...about,
      about: 'baseline',
      tests: tested ? table.tests({ ...testTerms, margin }) : null,
      margin,
      missing: table.missing,
      total: table.n + table.missing,
      bounded: table.bounded,
    },
  ];
  const obstacle = anchor === null ? null : anchorObstacle(one, anchor, setting);
  if (anchor !== null && obstacle === null) {
    const cumulative = anchorMargin(anchor);
    const { table: since } = anchor;
    questions.push({
      ...about,
      about: 'anchor',
      tests: since.tests({ ...testTerms, margin: cumulative }),
      margin: cumulative,
      missing: since.missing,
      total: since.n + since.missing,
      bounded: since.bounded,
    });
  }
  if (floor !== null && candidate !== null) questions.push(floorQuestion(floor, about, testTerms));
  return { one, settled, margin, obstacle, questions };
}

export function floorQuestion(
  floor: NonNullable<Case['floor']>,
  about: Pick<Question, 'family' | 'limited'>,
  terms: Pick<TestTerms, 'alpha' | 'holds' | 'seed'>,
): Question {
  const tests: Tests | null = floor.tests({ ...terms, margin: 0 });
  const { missing, bounded } = floor;
  return { ...about, about: 'floor', tests, margin: 0, missing, total: (tests?.seen?.n ?? 0) + missing, bounded };
}

/** Each question's p, adjusted with the missing samples at worst and at best. */
function adjustAll(
  questions: readonly Question[],
  { regressed }: Pick<Setting, 'regressed'>,
): ReadonlyMap<Question, AdjustedP> {
  const side = (which: 'worst' | 'best'): readonly (number | null)[] =>
    adjust(
      questions.map((question) => ({
        family: question.family,
        p: question.tests === null ? null : alarmOf(question, question.tests[which], regressed),
      })),
    );
  const [worst, best] = [side('worst'), side('best')];
  return new Map(
    questions.map((question, index) => [question, { worst: worst[index] ?? null, best: best[index] ?? null }]),
  );
}

function levelsOf({ alpha, holds = alpha }: Setting): Levels {
  return { alpha, holds };
}

const NONE: AdjustedP = { worst: null, best: null };

function conclude(
  { one, settled, margin, obstacle, questions }: Opened,
  setting: Setting,
  adjusted: ReadonlyMap<Question, AdjustedP>,
  family: number,
): ClaimVerdict {
  const { alpha, regressed } = setting;
  const evidence = questions.map((question): Evidence => {
    const pAdjusted = adjusted.get(question) ?? NONE;
    const answered: Answered =
      question.about === 'baseline' && settled !== null
        ? settled
        : decide(question, pAdjusted, levelsOf(setting), regressed);
    return { question, answered, pAdjusted, p: question.tests && alarmOf(question, question.tests.best, regressed) };
  });
  const decided = worstOf(evidence.map(({ answered }) => answered));
  const [own] = evidence;
  if (own === undefined || decided === null) throw new RangeError('a claim has a question');
  return describeClaim(one, { own, all: evidence, decided, margin, obstacle }, alpha, family);
}
