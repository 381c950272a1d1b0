import type { SavedEnvironment } from '../../environment/saved.ts';
import type { EvidenceFiles } from '../../storage/evidence-folder.ts';
import type { TaskCommitment } from '../../evidence/commitment.ts';
import type { ReportedTasks } from './claims.ts';

/** Everything that measuring gave besides rows. It is data, so that another job can go on from it. */
export interface Findings extends ReportedTasks {
  /** In the order of the plan. */
  readonly harness: readonly HarnessFacts[];
  readonly environment: SavedEnvironment;
  readonly finishedOn: Date;
}

/** What the harness of an evaluation says about itself. */
export interface HarnessFacts {
  readonly evaluation: string;
  readonly format: string;
  readonly name: string | null;
  readonly version: string | null;
}

/** Rows that are committed to, open in all parts. */
export interface Committed {
  readonly files: EvidenceFiles;
  readonly commitments: readonly TaskCommitment[];
}

/** The name of the harness by evaluation. */
export function harnessesOf(harness: readonly HarnessFacts[]): Findings['harnesses'] {
  return new Map(harness.map(({ evaluation, name }) => [evaluation, name]));
}
