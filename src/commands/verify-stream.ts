import { createReadStream } from 'node:fs';
import { MiraError } from '../errors.ts';
import { plainText, plural } from '../report/text.ts';
import { splitLines } from '../storage/lines.ts';
import { MAX_BUNDLE_BYTES } from '../verification/bundle.ts';
import type { VerificationReport, VerificationRequest } from '../verification/request.ts';
import { nameOf } from '../verification/requirement.ts';
import type { StatementKind } from '../verification/statement.ts';
import { verifyBundle } from '../verification/verify.ts';
import { assertReadable } from './evidence-files.ts';
import { limitYoungGeneration } from './heap.ts';
import type { Host } from './host.ts';
import { jsonReport, NOT_VERIFIED, VERIFIED } from './verify-output.ts';

/**
 * Verifies a file with one bundle on each line, one line of result for each as it is reached, so that memory does not grow
 * with the file. A file as a whole is signed by nobody: every line stands for itself, and all have to verify.
 *
 * @throws MiraError E_FILE_UNREADABLE; E_SIZE and E_BUNDLE for a line that is too long or not UTF-8
 */
export async function verifyStream(
  path: string,
  request: VerificationRequest<StatementKind>,
  json: boolean,
  host: Host,
): Promise<number> {
  limitYoungGeneration();
  await assertReadable(path);
  let verified = 0;
  let failed = 0;
  const lines = splitLines(createReadStream(path), {
    maxLineBytes: MAX_BUNDLE_BYTES,
    refuse: (problem, line) =>
      problem === 'too-long'
        ? new MiraError('E_SIZE', `line ${line} of ${path} is larger than a bundle may be`)
        : new MiraError('E_BUNDLE', `line ${line} of ${path} is not UTF-8`),
  });
  for await (const { text, number } of lines) {
    if (text.trim() === '') continue;
    const report = await verifyBundle(Buffer.from(text), request);
    if (report.verified) verified += 1;
    else failed += 1;
    host.result(json ? JSON.stringify({ line: number, ...jsonReport(report) }) : textLine(number, report));
  }
  if (!json) host.result(`${verified} of ${plural(verified + failed, 'bundle')} verified.`);
  return failed === 0 && verified > 0 ? VERIFIED : NOT_VERIFIED;
}

function textLine(number: number, report: VerificationReport<StatementKind>): string {
  if (report.verified) return `  ✓ line ${number}  ${plainText(nameOf(report.identity))}`;
  const failed = report.checks.find(({ status }) => status === 'failed');
  return `  ✗ line ${number}  ${failed?.code ?? ''}: ${plainText(failed?.detail ?? '')}`;
}
