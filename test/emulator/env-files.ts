/**
 * Reads a file such as `$GITHUB_OUTPUT`: lines `name=value`, or `name<<DELIMITER`, the value's lines, and the delimiter
 * alone (actions/runner, `FileCommandManager.cs`). What the runner would fail the step for is an error.
 */
export function parseEnvFile(text: string): Map<string, string> {
  const values = new Map<string, string>();
  const lines = text.split(/\r?\n/u);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals > 0 && (heredoc === -1 || equals < heredoc)) {
      values.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    if (heredoc <= 0) throw new Error(`Invalid format '${line}'`);
    const delimiter = line.slice(heredoc + 2);
    const end = lines.indexOf(delimiter, at + 1);
    if (end === -1 || delimiter === '') throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    values.set(line.slice(0, heredoc), lines.slice(at + 1, end).join('\n'));
    at = end;
  }
  return values;
}
