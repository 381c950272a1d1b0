import { ERROR_CODES } from '../../src/error-codes.ts';
import type { GeneratedFile } from './generated.ts';
import { table } from './table.ts';

/** `docs/errors.md`: every error code, the exit status that it leads to, and what it means. */
export function generateErrorTable(): GeneratedFile {
  const rows = Object.entries(ERROR_CODES).map(([code, [exit, meaning]]) => [`\`${code}\``, String(exit), meaning]);
  const content = `# Errors

<!-- Generated from src/error-codes.ts by \`npm run generate\`. -->

Every error is printed with its code, where it happened, one sentence, and a hint that says what to do.
*Exit* is the status of the command that the error ends. Codes with exit 12 end an attempt of \`mira run\` as
incomplete; \`mira samples\` and \`mira compare\` read files that you named, and end with 2 for the same codes.

${table(['code', 'exit', 'meaning'], rows)}`;
  return { file: 'docs/errors.md', content };
}
