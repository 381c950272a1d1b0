import { isObject } from '../../src/json.ts';
import type { VerificationReport, VerificationRequest } from '../../src/verification/request.ts';
import type { StatementKind } from '../../src/verification/statement.ts';
import { verifyBundle } from '../../src/verification/verify.ts';
import { at } from '../unit/signing/at.ts';
import { edit } from '../unit/verification/edit.ts';
import type { Outcome, Scenario } from './attack.ts';
import type { Lab } from './lab.ts';

/** A bundle and how it is verified. */
export interface BundleCase {
  /** JSON, or a text that only looks like it. */
  readonly bundle: unknown;
  readonly request: VerificationRequest<StatementKind>;
  /** Signs another statement as the base was signed. */
  readonly sign: (statement: unknown) => Promise<unknown>;
}

export type Path = readonly (string | number)[];
export type Change = (old: unknown) => unknown;
export type Mutation = (base: BundleCase, lab: Lab) => BundleCase | Promise<BundleCase>;

export function bundleScenario(
  name: string,
  about: string,
  build: (lab: Lab) => Promise<BundleCase>,
): Scenario<BundleCase> {
  return { name, about, build, judge: async (attempt) => judgeBundle(attempt) };
}

export async function judgeBundle({ bundle, request }: BundleCase): Promise<Outcome> {
  return outcomeOf(await verifyBundle(bytesOf(bundle), request));
}

/** The check that failed and its code; a bundle that was refused hands out no statement. */
export function outcomeOf(report: VerificationReport<StatementKind>): Outcome {
  const failed = report.checks.find(({ status }) => status === 'failed');
  if (failed === undefined) {
    if (!report.verified) throw new Error('no check failed, and it is not verified');
    return 'accepted';
  }
  if (report.verified || report.statement !== null) throw new Error(`${failed.name} failed, and it is verified`);
  if (failed.code === null) throw new Error(`${failed.name} failed without a code`);
  return `${failed.name} ${failed.code}`;
}

function bytesOf(bundle: unknown): Buffer {
  if (Buffer.isBuffer(bundle)) return bundle;
  return Buffer.from(typeof bundle === 'string' ? bundle : JSON.stringify(bundle));
}

/** The bundle as it lies somewhere is changed. */
export function inBundle(path: Path, change: Change): Mutation {
  return (base) => ({ ...base, bundle: edit(base.bundle, path, change) });
}

/** Its text is. */
export function inText(change: (text: string) => string | Buffer): Mutation {
  return (base) => ({ ...base, bundle: change(JSON.stringify(base.bundle)) });
}

/** A part of it is taken from another genuine bundle: of the same signer, of another statement. */
export function fromAnother(path: Path): Mutation {
  return async (base) => {
    const statement = edit(statementOf(base.bundle), ['subject', 0, 'name'], () => 'other');
    const other = await base.sign(statement);
    return { ...base, bundle: edit(base.bundle, path, () => at(other, ...path)) };
  };
}

/** The statement is changed, and the signature stays. */
export function unsigned(path: Path, change: Change): Mutation {
  return (base) => {
    const statement = edit(statementOf(base.bundle), path, change);
    const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
    return { ...base, bundle: edit(base.bundle, ['dsseEnvelope', 'payload'], () => payload) };
  };
}

/** The statement is changed by somebody who can sign it. */
export function signed(path: Path, change: Change): Mutation {
  return async (base) => ({ ...base, bundle: await base.sign(edit(statementOf(base.bundle), path, change)) });
}

/** Its text is. */
export function signedText(change: (text: string) => string): Mutation {
  return async (base) => ({ ...base, bundle: await base.sign(change(JSON.stringify(statementOf(base.bundle)))) });
}

export function inRequest(
  change: (request: BundleCase['request'], lab: Lab) => Partial<BundleCase['request']>,
): Mutation {
  return (base, lab) => ({ ...base, request: { ...base.request, ...change(base.request, lab) } });
}

/** Something else is signed, or by somebody else. */
export function replaced(make: (lab: Lab, base: BundleCase) => Promise<unknown>): Mutation {
  return async (base, lab) => ({ ...base, bundle: await make(lab, base) });
}

/** The statement in a bundle, without any verification. */
export function statementOf(bundle: unknown): Readonly<Record<string, unknown>> {
  const payload = at(bundle, 'dsseEnvelope', 'payload');
  const statement: unknown = JSON.parse(Buffer.from(String(payload), 'base64').toString('utf8'));
  if (!isObject(statement)) throw new Error('the payload is no object');
  return statement;
}

export const to =
  (value: unknown): Change =>
  () =>
    value;
export const gone: Change = () => undefined;
