/** A fenced block of a Markdown document. */
export interface CodeBlock {
  readonly language: string;
  readonly text: string;
  /** The nearest heading above it, without its marks. */
  readonly heading: string;
}

export function codeBlocks(markdown: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let heading = '';
  let open: { readonly language: string; readonly lines: string[] } | null = null;
  for (const line of markdown.split('\n')) {
    const fence = /^```(\w*)$/u.exec(line);
    if (open !== null && fence !== null) {
      blocks.push({ language: open.language, text: open.lines.map((text) => `${text}\n`).join(''), heading });
      open = null;
    } else if (open !== null) open.lines.push(line);
    else if (fence !== null) open = { language: fence[1] ?? '', lines: [] };
    else heading = /^#+ (.*)$/u.exec(line)?.[1] ?? heading;
  }
  if (open !== null) throw new Error(`a block under "${heading}" is not closed`);
  return blocks;
}

/** The rows of the table whose head begins with these cells, as Markdown. */
export function tableRows(markdown: string, ...head: readonly string[]): readonly (readonly string[])[] {
  const lines = markdown.split('\n');
  const at = lines.findIndex((line) => head.every((cell, index) => cells(line)[index] === cell));
  if (at === -1) throw new Error(`there is no table of ${head.join(', ')}`);
  const rows: (readonly string[])[] = [];
  for (const line of lines.slice(at + 2)) {
    if (!line.startsWith('|')) break;
    rows.push(cells(line));
  }
  return rows;
}

function cells(line: string): readonly string[] {
  return line.startsWith('|')
    ? line
        .split(/(?<!\\)\|/u)
        .slice(1, -1)
        .map((cell) => cell.trim())
    : [];
}

/** The text of a cell that is one code span. */
export function code(cell: string): string {
  return /^`([^`]+)`$/u.exec(cell)?.[1] ?? cell;
}

/** Targets of links and images outside code blocks. */
export function links(markdown: string): readonly string[] {
  const prose = markdown.replace(/^```[^]*?^```$/gmu, '');
  return Array.from(prose.matchAll(/\]\(([^)\s]+)\)/gu), ([, target = '']) => target);
}

/** The anchors that GitHub gives to headings. */
export function anchors(markdown: string): ReadonlySet<string> {
  const prose = markdown.replace(/^```[^]*?^```$/gmu, '');
  return new Set(
    Array.from(prose.matchAll(/^#+ (.*)$/gmu), ([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
