/** The output of one probe. */
export interface Section {
  readonly text: string;
  /** Its exit status; `null` when it had none, because the script was ended first. */
  readonly status: number | null;
}

export type Sections = ReadonlyMap<string, Section>;

/** Splits what the script printed at its marks. A probe's output cannot forge them: it does not know the word. */
export function parseSections(output: string, word: string): Sections {
  const sections = new Map<string, Section>();
  let name: string | null = null;
  let lines: string[] = [];
  const keep = (status: number | null): void => {
    // the mark begins on a line of its own: one line end before it is not the probe's
    if (name !== null && !sections.has(name))
      sections.set(name, { text: lines.join('\n').replace(/\n$/u, ''), status });
    name = null;
    lines = [];
  };
  for (const line of output.split('\n')) {
    const mark = line.startsWith(`@@${word} `) ? line.slice(word.length + 3).split(' ') : null;
    if (mark === null) {
      if (name !== null) lines.push(line);
      continue;
    }
    const [kind, argument = ''] = mark;
    if (kind === 'end') keep(/^\d+$/u.test(argument) ? Number(argument) : null);
    if (kind === 'begin') {
      keep(null);
      name = argument;
    }
  }
  keep(null);
  return sections;
}
