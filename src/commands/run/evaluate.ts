import type { SecretSearch } from '../../evidence/secrets.ts';
import { commit } from './commit.ts';
import type { Committed, Findings } from './findings.ts';
import type { Identified } from './identify.ts';
import { measure, type Progress } from './measure.ts';
import type { Session } from './session.ts';

/** What measuring gave: all that a statement is made of. */
export interface Evidence {
  readonly findings: Findings;
  readonly committed: Committed;
}

/**
 * Stations 4 to 7: runs the harnesses and commits to what they measured.
 *
 * @param begin called when everything is there, right before the first harness
 */
export async function evaluate(
  session: Session,
  identified: Identified,
  search: SecretSearch,
  progress: Progress,
  begin: () => Promise<void> = async () => {},
): Promise<Evidence> {
  const measured = await measure(session, identified.images, progress, begin);
  try {
    return { findings: measured.findings, committed: await commit(session, measured, search) };
  } finally {
    await measured.sorted.close();
  }
}
