import { MiraError } from '../errors.ts';
import { PART_NAMES } from '../evidence/parts.ts';
import { publishedParts } from '../plan/publish.ts';
import { handOver, handOverAborted, handOverReused, type HandedOver } from './handover/write.ts';
import { plainText } from '../report/text.ts';
import type { Host } from './host.ts';
import type { Environment, RunOptions } from './options.ts';
import { evaluate } from './run/evaluate.ts';
import { inFrame } from './run/frame.ts';
import type { AfterFailure } from './run/framed.ts';
import { prepare } from './run/prepare.ts';
import { reuse } from './run/reuse.ts';
import { scrubWarnings } from './run/secrets.ts';
import { openSession, type Session } from './run/session.ts';
import { state } from './run/state.ts';

/**
 * `mira evaluate`, the job without signing rights: carries the plan out and hands its evidence over to `mira attest`. What it
 * checks of releases and baselines it checks so that no measurement is lost to what the other job would refuse.
 */
export async function evaluateCommand(options: RunOptions, environment: Environment, host: Host): Promise<number> {
  return inFrame(
    () => openSession({ ...options, comment: false }, environment, host, 'never-signs'),
    host,
    async (session, search, known) => {
      refuseOpenHandover(session);
      const { identified, baseline } = await prepare(session, known);
      // in a terminal nobody can say yet whether the evidence will be signed
      const earlier = session.context === null ? null : await reuse(session, identified, baseline);
      if (earlier !== null && earlier.reused !== null) {
        const { from, evaluation } = earlier.reused;
        host.info(
          `Nothing changed since the ${from === 'cache' ? 'cached evaluation' : 'baseline'}: nothing is measured`,
        );
        return told(session, await handOverReused(session, from, evaluation, search));
      }
      const before = session.warnings.length;
      const evidence = await evaluate(session, identified, search, known.progress);
      const stated = await state(session, identified, baseline, search, evidence);
      await scrubWarnings(session.warnings, search);
      const warnings = session.warnings.slice(before);
      for (const warning of session.warnings) host.warning(plainText(warning));
      return told(session, await handOver(session, identified, stated, warnings, search));
    },
    afterFailure,
  );
}

const afterFailure: AfterFailure = async (session, search, { progress }, error) => {
  told(session, await handOverAborted(session, progress, error, search));
};

function told({ host, out, options }: Session, { digest }: HandedOver): number {
  host.info(`The evidence lies in ${options.out}; its index has the digest ${digest}`);
  host.output('evidence-path', out);
  host.output('evidence-digest', digest);
  if (options.json) host.result(JSON.stringify({ evidence: options.out, digest }));
  return 0;
}

/**
 * The folder holds everything open, and everybody who may read a public repository may read its artifacts.
 *
 * @throws MiraError E_CONFIG_VALUE
 */
function refuseOpenHandover({ context, plan, located }: Session): void {
  if (context === null || context.repository.private === true) return;
  const closed = Object.keys(plan.evaluations).find((name) => publishedParts(plan, name).length < PART_NAMES.length);
  if (closed === undefined) return;
  throw new MiraError(
    'E_CONFIG_VALUE',
    `evidence.publish closes parts of the evaluation ${closed}, which would lie open in the artifact between two jobs`,
    {
      at: located.place(['evidence', 'publish']),
      hint: 'Publish everything, use a private repository, or let one job do it all (the action itself, or mira run).',
    },
  );
}
