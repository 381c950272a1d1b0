import type { ImageUse } from './found.ts';
import type { SourceFile } from './source-file.ts';

const DIRECTIVE = /^(?:#|\/\/)\s*mira:\s*ignore\s+(\S.*?)\s*$/u;

/**
 * The reason of a `# mira: ignore <reason>` (`//` in JSON) that exempts an image: in a comment behind it on its line, or
 * alone on the line above it or above its statement. One without a reason exempts nothing.
 */
export function ignoreReason(file: SourceFile, use: ImageUse): string | null {
  const { line, column } = file.place(use.end);
  const behind = /(?:^|\s)((?:#|\/\/).*)$/u.exec(file.line(line, column))?.[1];
  const above = [line, file.lineOf(use.start), file.lineOf(use.from ?? use.start)].map((at) => file.line(at - 1));
  for (const comment of [behind, ...above]) {
    const reason = comment === undefined ? undefined : DIRECTIVE.exec(comment.trim())?.[1];
    if (reason !== undefined) return reason;
  }
  return null;
}
