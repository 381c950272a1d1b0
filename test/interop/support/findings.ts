import { expect } from 'vitest';
import { writeTable, type InteropRow, type Section, type Theirs } from './interop-table.ts';
import type { VerifierTool } from './verifier-tools.ts';

/** What is ours to try: the question that has to be answered with yes, and its tampered twins. */
export interface Trial<Question> {
  readonly ours: string;
  readonly good: Question;
  readonly twins: Readonly<Record<string, Question>>;
}

/** What of theirs is tried: how we end on it, and on its twins. */
export interface Reverse {
  readonly what: string;
  readonly good: () => Promise<number>;
  readonly twins: Readonly<Record<string, () => Promise<number>>>;
}

/** What the tests of one file find, for one section of `docs/interoperability.md`. */
export class Findings {
  readonly #rows: InteropRow[] = [];
  readonly #theirs = new Map<string, Theirs>();

  /** The tool accepts it and refuses every twin. */
  async accepts<Question>(tool: VerifierTool<Question>, { ours, good, twins }: Trial<Question>): Promise<void> {
    const { name, version } = tool;
    const accepted = await tool.verify(good);
    expect(accepted, `${name}: ${accepted.stderr}`).toMatchObject({ exit: 0 });
    const refused: Record<string, InteropRow['accepted']> = {};
    for (const [what, twin] of Object.entries(twins)) {
      const result = await tool.verify(twin);
      // -1: it was not started, or a signal ended it
      expect([0, -1], `${name} on ${what}: ${result.stderr}`).not.toContain(result.exit);
      refused[what] = result;
    }
    this.#rows.push({ tool: name, version, ours, accepted, refused, theirs: tool.signs });
  }

  /** We accept what the tool made and refuse (exit 30) every twin. */
  async reverse({ name }: Pick<VerifierTool<never>, 'name'>, { what, good, twins }: Reverse): Promise<void> {
    const accepted = await good();
    expect(accepted, what).toBe(0);
    const refused: Record<string, number> = {};
    for (const [twin, verify] of Object.entries(twins)) {
      refused[twin] = await verify();
      expect(refused[twin], `${what}: ${twin}`).toBe(30);
    }
    this.#theirs.set(name, { what, accepted, refused });
  }

  /** Writes the section; a tool that signs, and was not tried the other way round, is a failure. */
  async write(section: Section, count: number): Promise<void> {
    const rows = this.#rows.map((row) => ({ ...row, theirs: this.#theirs.get(row.tool) ?? row.theirs }));
    expect(rows).toHaveLength(count);
    expect(rows.filter(({ theirs }) => theirs === '').map(({ tool }) => tool)).toStrictEqual([]);
    await writeTable(section, rows);
  }
}
