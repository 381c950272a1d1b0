/**
 * JSON with comments as YAML, in which JSON and trailing commas are allowed anyway: comments become spaces, so that every
 * offset stays what it was.
 */
export function withoutComments(source: string): string {
  return source.replaceAll(/"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\u{feff}|\t/gu, (match) =>
    match.startsWith('"') ? match : match.replaceAll(/[^\n]/gu, ' '),
  );
}
