import { join } from 'node:path';
import { baselineSource } from '../../baseline/choose.ts';
import { findProven } from '../../baseline/find-proven.ts';
import { fetchEvaluations, findBaseline, type BaselineCandidate } from '../../baseline/find.ts';
import { hexOf } from '../../digest.ts';
import { MiraError } from '../../errors.ts';
import type { GitHub } from '../../github/client.ts';
import type { GateStatement } from '../../statements/gate.ts';
import { verifyBundle } from '../../verification/verify.ts';
import {
  standing,
  trustIn,
  verifiedBaseline,
  verifyCandidate,
  type AnchorRelease,
  type Baseline,
  type VerifiedEvaluation,
} from './baseline.ts';
import type { Session } from './session.ts';

/** The baseline and the anchor, both verified before the harness runs: nobody should lose GPU hours to either. */
export async function verifiedPast(session: Session): Promise<Baseline | null> {
  const baseline = await verifiedBaseline(session);
  return baseline === null ? null : { ...baseline, anchor: await verifiedAnchor(session) };
}

/** @throws MiraError E_BASELINE_MISSING, or that of the check that failed: an anchor that does not verify is not "none" */
async function verifiedAnchor(session: Session): Promise<AnchorRelease | null> {
  const { plan, github, context, warnings } = session;
  const { anchor } = plan.gate;
  if (anchor === undefined) return null;
  if (github === null || context === null) {
    const why = 'outside a GitHub job with a token no release can be looked up';
    if (anchor.tag !== LAST_PROVEN) {
      throw new MiraError('E_BASELINE_MISSING', `the anchor ${anchor.tag} cannot be fetched: ${why}`, {
        hint: 'Run it in a job, or leave gate.anchor out.',
      });
    }
    warnings.push(`nothing was compared with an anchor: ${why}`);
    return null;
  }
  if (anchor.tag === LAST_PROVEN) return lastProven(session, github);
  const found = await findBaseline(github, {
    trigger: context.trigger,
    prereleases: true,
    named: anchor.tag,
    folder: join(session.work, 'anchor'),
  });
  if (found.kind === 'none') throw new RangeError('a release that is named is found, or missing');
  return earliest(session, found.candidates, found.release);
}

const LAST_PROVEN = 'last-proven';

/** Never rolled forward on an inconclusive: only a signed verdict that all claims hold makes a release the anchor. */
async function lastProven(session: Session, github: GitHub): Promise<AnchorRelease | null> {
  const { plan, context, warnings, work } = session;
  if (context === null) return null;
  const folder = join(work, 'anchor');
  const source = baselineSource(plan.baseline);
  const gates = new Map<string, GateStatement>();
  const found = await findProven(github, {
    trigger: context.trigger,
    prereleases: source.kind === 'latest' && source.prereleases,
    folder,
    isProven: async (bundle, name, tag) => {
      const report = await verifyBundle(bundle, { type: 'gate', ...(await trustIn(session, tag)) });
      if (!report.verified) {
        const failed = report.checks.find(({ status }) => status === 'failed');
        warnings.push(
          `${name} does not verify (${failed?.name ?? ''}), and proves nothing: an older anchor is looked for`,
        );
        return false;
      }
      gates.set(tag, report.statement);
      return report.statement.predicate.verifiedLevels.includes('MIRA_ALL_HOLD');
    },
  });
  if (found.kind === 'none') return null;
  const { tag, url } = found.release;
  const candidates = await fetchEvaluations(github, found.release, folder);
  if (found.kind === 'first') {
    warnings.push(`no release is proven to hold yet: the anchor is ${tag}, the first that carries an evaluation`);
    return earliest(session, candidates, found.release);
  }
  // the first input is what was judged
  const judged = gates.get(tag)?.predicate.inputAttestations[0]?.digest.sha256;
  for (const candidate of candidates.filter(({ stem }) => stem === found.stem)) {
    const evaluation = await verifyCandidate(session, candidate, `the anchor ${tag}`, tag);
    if (judged !== hexOf(evaluation.digest)) continue;
    return { evaluation: standing(session, [evaluation], `the anchor ${tag}`, true), label: tag, url };
  }
  throw new MiraError('E_EVIDENCE', `the gate's verdict on ${tag} is about another evaluation than the one beside it`, {
    hint: 'Restore the files of that release, or pin another anchor.',
  });
}

/** Of several evaluations the earliest, as with a baseline. */
async function earliest(
  session: Session,
  candidates: readonly BaselineCandidate[],
  { tag, url }: { readonly tag: string; readonly url: string },
): Promise<AnchorRelease> {
  const verified: VerifiedEvaluation[] = [];
  for (const candidate of candidates) {
    verified.push(await verifyCandidate(session, candidate, `the anchor ${tag}`, tag));
  }
  verified.sort((a, b) => (a.certifiedTime ?? Infinity) - (b.certifiedTime ?? Infinity));
  // an anchor is meant to be old: that its time is over is told and no reason to end
  return { evaluation: standing(session, verified, `the anchor ${tag}`, true), label: tag, url };
}
