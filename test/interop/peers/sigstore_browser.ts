// Verifies a bundle with @freedomofpress/sigstore-browser, which is made for browsers, the way a page would.
// node sigstore_browser.ts PACKAGE BUNDLE TRUSTED_ROOT IDENTITY ISSUER ARTIFACT
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';

/** As much of the library as is used. */
const Library = v.object({
  Identity: v.custom<new (expected: { identity: string; issuer: string }) => object>(isFunction),
  SigstoreVerifier: v.custom<
    new () => {
      loadSigstoreRoot(root: unknown): Promise<void>;
      verifyDsse(bundle: unknown, policy: object): Promise<{ readonly payload: Uint8Array }>;
    }
  >(isFunction),
});
const Statement = v.object({ subject: v.array(v.object({ digest: v.object({ sha256: v.string() }) })) });

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

const [library = '', bundle = '', trustedRoot = '', identity = '', issuer = '', artifact = ''] = process.argv.slice(2);
const { Identity, SigstoreVerifier } = v.parse(Library, { ...(await import(pathToFileURL(library).href)) });
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

try {
  const verifier = new SigstoreVerifier();
  await verifier.loadSigstoreRoot(json(trustedRoot));
  const { payload } = await verifier.verifyDsse(json(bundle), new Identity({ identity, issuer }));
  // what the statement is about is the caller's to check
  const { subject } = v.parse(Statement, JSON.parse(Buffer.from(payload).toString('utf8')));
  const digest = createHash('sha256').update(readFileSync(artifact)).digest('hex');
  if (!subject.some((one) => one.digest.sha256 === digest)) throw new Error('the file is not a subject');
  console.log('verified');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
