import { createReadStream } from 'node:fs';
import { hashModel } from '../model/manifest.ts';
import { loadVerificationKey } from '../signing/key.ts';
import { MAX_BUNDLE_BYTES } from '../verification/bundle.ts';
import type { VerificationReport, VerificationRequest } from '../verification/request.ts';
import type { IdentityRequirement } from '../verification/requirement.ts';
import type { StatementKind } from '../verification/statement.ts';
import { verificationText } from '../verification/text.ts';
import { verifyBundle } from '../verification/verify.ts';
import { assertReadable, evidenceFiles } from './evidence-files.ts';
import { limitYoungGeneration } from './heap.ts';
import type { Host } from './host.ts';
import { loadTrustRoot, type TrustFlags } from './trust.ts';
import { usage } from './usage.ts';

/** What `mira verify` is asked: command-line flags or action inputs, one member each. */
export interface VerifyOptions extends TrustFlags {
  /** Paths of bundles; at least one. */
  readonly bundles: readonly string[];
  readonly type: StatementKind;
  /** Folder of the model. */
  readonly model?: string;
  readonly samples?: string;
  /** Looked for beside the samples where it is not given. */
  readonly salts?: string;
  readonly json: boolean;
}

const VERIFIED = 0;
const NOT_VERIFIED = 30;

/**
 * `mira verify`: prints every check by name, and ends with 0 or 30. Uses no network.
 *
 * @throws MiraError E_USAGE when nobody is named who must have signed, and for files that cannot be read
 */
export async function verifyCommand(options: VerifyOptions, host: Host): Promise<number> {
  if (options.samples !== undefined) limitYoungGeneration();
  const request = await requestOf(options);
  const reports: VerificationReport<StatementKind>[] = [];
  for (const path of options.bundles) reports.push(await verifyBundle(await readBundle(path), request));
  host.result(options.json ? jsonOf(reports) : textOf(reports, options.bundles));
  return reports.length > 0 && reports.every(({ verified }) => verified) ? VERIFIED : NOT_VERIFIED;
}

async function requestOf(options: VerifyOptions): Promise<VerificationRequest<StatementKind>> {
  const { bundles, type, model, samples } = options;
  if (bundles.length === 0) throw usage('no bundle is named', 'mira verify BUNDLE --repo OWNER/NAME');
  const identity = await requiredIdentity(options);
  if (samples === undefined && options.salts !== undefined) throw usage('--salts needs --samples', 'Name both files.');
  if (samples !== undefined && (bundles.length > 1 || type !== 'evaluation')) {
    throw usage('--samples belong to one evaluation', 'Verify one bundle at a time with its samples.');
  }
  const trustRoot = await loadTrustRoot(options.trustedRoot ?? null);
  if (model !== undefined) await assertReadable(model);
  return {
    type,
    identity,
    trustRoot,
    ...(model === undefined ? {} : { model: async (ignore) => hashModel(model, { ignore }) }),
    ...(samples === undefined ? {} : { samples: await evidenceFiles(samples, 'Pass --salts FILE.', options.salts) }),
  };
}

/**
 * Who must have signed, by the flags.
 *
 * @throws MiraError E_USAGE when nobody is named, or more than one; E_KEY
 */
export async function requiredIdentity(flags: TrustFlags): Promise<IdentityRequirement> {
  const { repo, identity, issuer, key, ref } = flags;
  const given = [repo, identity, key].filter((name) => name !== undefined);
  if (given.length === 0) {
    throw usage(
      'nobody is named who must have signed',
      'Accepting anybody is not verification. Pass --repo OWNER/NAME, --identity SAN --issuer URL, or --key PEM.',
    );
  }
  if (given.length > 1) throw usage('--repo, --identity and --key exclude each other', 'Pass one of them.');
  if (ref !== undefined && repo === undefined) throw usage('--ref needs --repo', 'Pass both, or neither.');
  if (issuer !== undefined && identity === undefined)
    throw usage('--issuer needs --identity', 'Pass both, or neither.');
  if (key !== undefined) return { kind: 'key', key: await loadVerificationKey(key) };
  if (identity !== undefined) {
    if (issuer === undefined) throw usage('--identity needs --issuer', 'Anybody can issue a name; say who must have.');
    return { kind: 'san', san: identity, issuer };
  }
  if (repo === undefined || !/^[\w.-]+\/[\w.-]+$/u.test(repo)) {
    throw usage(`${JSON.stringify(repo)} is no repository`, 'Write OWNER/NAME, as in its address on github.com.');
  }
  return { kind: 'repo', repo, ...(ref === undefined ? {} : { ref }) };
}

/** One byte more than a bundle may have is enough to see that it is too large. */
async function readBundle(path: string): Promise<Uint8Array> {
  await assertReadable(path);
  const stream: AsyncIterable<Uint8Array> = createReadStream(path, { end: MAX_BUNDLE_BYTES });
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function textOf(reports: readonly VerificationReport<StatementKind>[], paths: readonly string[]): string {
  const texts = reports.map((report, index) =>
    reports.length === 1 ? verificationText(report) : `${paths[index] ?? ''}\n${verificationText(report)}`,
  );
  return texts.join('\n');
}

/** contracts.md §7 */
function jsonOf(reports: readonly VerificationReport<StatementKind>[]): string {
  const bundles = reports.map(({ verified, checks, statement, identity }) => ({
    verified,
    checks: checks.map(({ name, status, code, detail }) => ({ name, status, code, detail })),
    statement,
    identity,
  }));
  const all = { verified: bundles.every(({ verified }) => verified), bundles };
  return JSON.stringify(bundles.length === 1 ? bundles[0] : all);
}
