import { clusteredPairedT } from '../../stats/index.ts';
import { studentT, testTied, type Differences, type MeanTerms } from './means.ts';
import type { Tested } from './tested.ts';

/** Fewer clusters than this say nothing about the spread among clusters. */
const MIN_CLUSTERS = 10;

/**
 * Differences that may depend on each other within a cluster: Student's t with clustered standard errors and C − 1 degrees
 * of freedom (E. Miller, arXiv 2411.00640). Tango's interval has no known coverage there, so single outcomes are judged
 * in this way too.
 */
export function testClustered({ moments, values, clusters }: Differences, terms: MeanTerms): Tested {
  const groups = new Set(clusters ?? []).size;
  const { n, mean } = moments;
  if (values === null || clusters === null || groups < 2) {
    return blockedBy(testTied('clustered-t', moments, 1, terms), groups);
  }
  const { standardError, df } = clusteredPairedT({ differences: values, clusters, confidence: 1 - 2 * terms.alpha });
  const tested =
    standardError === 0
      ? testTied('clustered-t', moments, groups, terms)
      : studentT({ method: 'clustered-t', n, delta: mean, standardError, df }, terms);
  return groups < MIN_CLUSTERS ? blockedBy(tested, groups) : tested;
}

function blockedBy(tested: Tested, groups: number): Tested {
  const detail = `${groups} cluster${groups === 1 ? '' : 's'} of samples are fewer than ${MIN_CLUSTERS}`;
  return { ...tested, blocked: { reason: 'underpowered', detail } };
}
