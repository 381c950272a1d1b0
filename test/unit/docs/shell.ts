/** The words of the commands in a shell block, without comments; enough of a shell for what documents show. */
export function commands(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .map((line) => words(line))
    .filter((line) => line.length > 0);
}

function words(line: string): readonly string[] {
  const found: string[] = [];
  for (const [, single, double, bare, comment] of line.matchAll(/'([^']*)'|"([^"]*)"|([^\s'"#][^\s'"]*)|(#.*)/gu)) {
    if (comment !== undefined) break;
    found.push(single ?? double ?? bare ?? '');
  }
  return found;
}

/** The value after a flag. */
export function valueOf(command: readonly string[], flag: string): string | null {
  const at = command.indexOf(flag);
  return at === -1 ? null : (command[at + 1] ?? null);
}
