import { refuseImmutableRelease } from '../../storage/release.ts';
import { verifiedPast } from './anchor.ts';
import type { Baseline } from './baseline.ts';
import type { Known } from './framed.ts';
import { identify, type Identified } from './identify.ts';
import { settleImages, type RunImages } from './images.ts';
import type { Session } from './session.ts';
import { tellPublish, tellWithheld } from './view.ts';

/** What is settled before the harness runs, and before anything is attested. */
export interface Prepared {
  readonly identified: Identified;
  readonly baseline: Baseline | null;
}

/**
 * Stations 1 to 3: the release can take files, images are pinned, model and materials hashed, the baseline verified.
 *
 * @param settle `pinnedOnly` for a job in which no harness runs
 */
export async function prepare(
  session: Session,
  known: Known,
  settle: (session: Session) => Promise<RunImages> = settleImages,
): Promise<Prepared> {
  const { host } = session;
  if (session.signing.sign && session.github !== null && session.context !== null) {
    await refuseImmutableRelease(session.github, session.context);
  }
  tellPublish(session);
  const images = await settle(session);
  const identified = (known.identified = await identify(session, images));
  host.info(`Model ${identified.model.root} (${identified.model.files.length} files)`);
  const baseline = (known.baseline = await verifiedPast(session));
  host.info(baseline === null ? 'No baseline' : `Baseline ${baseline.facts.label} verified`);
  tellWithheld(session, baseline);
  const anchor = baseline?.anchor ?? null;
  if (anchor !== null) host.info(`Anchor ${anchor.label} verified`);
  return { identified, baseline };
}
