import type { Outcomes } from '../outcomes.ts';
import { testBinary } from './binary.ts';
import { testClustered } from './clusters.ts';
import { testMeans, type MeanTerms } from './means.ts';
import { needsResampling, testResampled } from './resampled.ts';
import type { Tested, TestTerms } from './tested.ts';

/** What the scores of a claim are like, of which the test follows. */
export interface ScoreShape {
  /** Single outcomes of 0 and 1 on both sides. */
  readonly binary: boolean;
  /** Within [0, 1]. */
  readonly bounded: boolean;
  /** The largest loss that a bounded difference can show. */
  readonly most?: number;
  readonly clustered: boolean;
}

/** Paired scores: the test that their shape asks for (docs/gate.md). */
export function testScores(outcomes: Outcomes, shape: ScoreShape, terms: TestTerms): Tested {
  const { gained, lost, n, differences } = outcomes;
  const how: MeanTerms = { ...terms, bounded: shape.bounded, most: shape.most ?? 1 };
  if (shape.clustered) return testClustered(differences, how);
  if (shape.binary) return testBinary({ gained, lost, n }, terms);
  const { values } = differences;
  return values !== null && needsResampling(differences, gained + lost)
    ? testResampled(differences, values, how)
    : testMeans(differences, how);
}
