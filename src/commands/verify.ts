import { hashModel } from '../model/manifest.ts';
import type { Role } from '../policy/signer-rule.ts';
import { MAX_BUNDLE_BYTES } from '../verification/bundle.ts';
import type { VerificationReport, VerificationRequest } from '../verification/request.ts';
import { refuseSuperseded } from '../verification/standing.ts';
import { speaksOfModel, type StatementKind } from '../verification/statement.ts';
import { verifyBundle } from '../verification/verify.ts';
import { assertReadable, evidenceFiles } from './evidence-files.ts';
import { limitYoungGeneration } from './heap.ts';
import type { Host } from './host.ts';
import { readCapped } from './read-capped.ts';
import { chosenRoot, type RefreshSource, type TrustFlags } from './trust.ts';
import { usage } from './usage.ts';
import { jsonOf, NOT_VERIFIED, textOf, VERIFIED } from './verify-output.ts';
import { verifyStream } from './verify-stream.ts';
import { whoAndWhat } from './who-and-what.ts';

/** What `mira verify` is asked: command-line flags or action inputs, one member each. */
export interface VerifyOptions extends TrustFlags {
  /** Paths of bundles; at least one. One that ends in `.jsonl` holds a bundle on each line. */
  readonly bundles: readonly string[];
  readonly type: StatementKind;
  /** Path of a policy, which then says whose signatures count instead of the other flags. */
  readonly policy?: string;
  /** What the signature has to count for; what `type` says without it. */
  readonly role?: Role;
  /** What a gate has to say. */
  readonly gate?: 'passed' | 'holds';
  /** Path of the evaluation of the previous release, whose signer this one is compared with. */
  readonly previous?: string;
  /** Path of the hand-over by which the signer of `previous` lets this one go on. */
  readonly handover?: string;
  /** Folder of the model. */
  readonly model?: string;
  readonly samples?: string;
  /** Looked for beside the samples where it is not given. */
  readonly salts?: string;
  readonly refreshRoot?: RefreshSource | null;
  readonly json: boolean;
}

/**
 * `mira verify`: prints every check by name, and ends with 0 or 30. Uses no network, unless the root is to be refreshed.
 *
 * @throws MiraError E_USAGE when nobody is named who must have signed, and for files that cannot be read
 */
export async function verifyCommand(options: VerifyOptions, host: Host): Promise<number> {
  if (options.samples !== undefined) limitYoungGeneration();
  const request = await requestOf(options, host);
  const [first = ''] = options.bundles;
  if (first.endsWith('.jsonl')) {
    if (options.bundles.length > 1) throw usage('a .jsonl file is verified by itself', 'Name it alone.');
    return verifyStream(first, request, options.json, host);
  }
  const reports: VerificationReport<StatementKind>[] = [];
  for (const path of options.bundles) {
    reports.push(await verifyBundle(await readCapped(path, MAX_BUNDLE_BYTES), request));
  }
  const judged = refuseSuperseded(reports);
  host.result(options.json ? jsonOf(judged) : textOf(judged, options.bundles));
  return judged.length > 0 && judged.every(({ verified }) => verified) ? VERIFIED : NOT_VERIFIED;
}

async function requestOf(options: VerifyOptions, host: Host): Promise<VerificationRequest<StatementKind>> {
  const { bundles, type, model, samples } = options;
  if (bundles.length === 0) throw usage('no bundle is named', 'mira verify BUNDLE --repo OWNER/NAME');
  if (samples === undefined && options.salts !== undefined) throw usage('--salts needs --samples', 'Name both files.');
  if (samples !== undefined && (bundles.length > 1 || type !== 'evaluation')) {
    throw usage('--samples belong to one evaluation', 'Verify one bundle at a time with its samples.');
  }
  if (model !== undefined && !speaksOfModel(type)) {
    throw usage('--model belongs to what speaks of a model', 'A plan and a hand-over do not: leave it out.');
  }
  const trustRoot = await chosenRoot(options, host, new Date());
  const who = await whoAndWhat(options, trustRoot, host);
  if (model !== undefined) await assertReadable(model);
  return {
    type,
    trustRoot,
    validOn: new Date(),
    ...who,
    ...(model === undefined ? {} : { model: async (ignore) => hashModel(model, { ignore }) }),
    ...(samples === undefined ? {} : { samples: await evidenceFiles(samples, 'Pass --salts FILE.', options.salts) }),
  };
}
