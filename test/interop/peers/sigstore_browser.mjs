// Verifies a bundle with @freedomofpress/sigstore-browser, which is made for browsers, the way a page would.
// node sigstore_browser.mjs PACKAGE BUNDLE TRUSTED_ROOT IDENTITY ISSUER ARTIFACT
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [library, bundle, trustedRoot, identity, issuer, artifact] = process.argv.slice(2);
const { Identity, SigstoreVerifier } = await import(pathToFileURL(library));
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

try {
  const verifier = new SigstoreVerifier();
  await verifier.loadSigstoreRoot(json(trustedRoot));
  const { payload } = await verifier.verifyDsse(json(bundle), new Identity({ identity, issuer }));
  // what the statement is about is the caller's to check
  const { subject } = JSON.parse(Buffer.from(payload).toString('utf8'));
  const digest = createHash('sha256').update(readFileSync(artifact)).digest('hex');
  if (!subject.some((one) => one.digest.sha256 === digest)) throw new Error('the file is not a subject');
  console.log('verified');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
