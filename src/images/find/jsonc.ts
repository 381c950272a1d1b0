/** No file that people write has more, and it keeps what is done here quick. */
export const MAX_QUOTES = 60_000;

/**
 * JSON with comments as YAML, in which JSON and trailing commas are allowed anyway: comments become spaces, so that every
 * offset stays what it was. A text with more quotes than `MAX_QUOTES` stays as it is.
 */
export function withoutComments(source: string): string {
  let quotes = 0;
  for (let at = source.indexOf('"'); at !== -1; at = source.indexOf('"', at + 1)) quotes += 1;
  if (quotes > MAX_QUOTES) return source;
  // a string that does not end goes on to the end of its line, whatever is in it
  return source.replaceAll(/"(?:\\.|[^"\\\n])*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\u{feff}|\t/gu, (match) =>
    match.startsWith('"') ? match : match.replaceAll(/[^\n]/gu, ' '),
  );
}
