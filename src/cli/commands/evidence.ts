import { CLOSABLE_PARTS, type ClosablePart } from '../../evidence/parts.ts';
import { nearest } from '../../nearest.ts';
import { usage, type Arguments } from '../arguments.ts';
import { LIST, STRING, type Command } from '../command.ts';

const OPEN = ['samples', 'parts', 'task', 'key', 'out'];
const REDACT = ['parts', 'reason', 'task', 'key', 'out'];

export const evidence: Command = {
  name: 'evidence',
  summary: 'open parts of samples that were closed, or remove some with a reason',
  help: `Usage: mira evidence open KEPT --parts LIST --out DIR [--samples FILE] [--task NAME]... [--key KEY]...
       mira evidence redact SAMPLES --parts LIST --reason TEXT --out DIR [--task NAME]... [--key KEY]...

Writes another view of an evaluation's samples and their salts into DIR. What was signed stays valid: every row keeps its
hash, whether its parts can be read or not, and mira verify says what is closed and why.

open     KEPT is the folder that a run with closed parts kept (mira-out-private/…). What was redacted stays closed.
redact   SAMPLES is a mira-samples….jsonl.zst with its salts beside it. Redact the copy that was kept as well.

  --parts LIST   prompt, target, response (with the error), separated by commas
  --samples FILE what was published, to be opened further; without it the scores and the named parts are shown
  --reason TEXT  why it was removed; everybody who verifies sees it
  --task NAME    only in this task; repeatable
  --key KEY      only of the sample with this key; repeatable
  --out DIR      a folder without such files

Exit status: 0 · 2 usage · 30 the kept evidence is of other samples`,
  options: { parts: STRING, samples: STRING, reason: STRING, task: LIST, key: LIST, out: STRING },
  run: async (args, host) => {
    const [word, path, extra] = args.positionals;
    if (word !== 'open' && word !== 'redact') throw usage('evidence takes open or redact', 'evidence');
    if (path === undefined) throw usage(`evidence ${word} takes a path`, 'evidence');
    if (extra !== undefined) throw usage(`"${extra}" is one word too many`, 'evidence');
    requireOnly(args, word, word === 'open' ? OPEN : REDACT);
    const { openEvidenceCommand, redactEvidenceCommand } = await import('../../commands/evidence.ts');
    const selected = {
      parts: partsIn(required(args, word, 'parts')),
      tasks: args.list('task'),
      keys: args.list('key'),
      out: required(args, word, 'out'),
    };
    if (word === 'open') return openEvidenceCommand({ kept: path, samples: args.text('samples'), ...selected }, host);
    return redactEvidenceCommand({ samples: path, reason: required(args, word, 'reason'), ...selected }, host);
  },
};

function required(args: Arguments, word: string, name: string): string {
  const value = args.text(name);
  if (value === null) throw usage(`evidence ${word} needs --${name}`, 'evidence');
  return value;
}

function partsIn(list: string): ClosablePart[] {
  return list.split(',').map((word) => {
    const part = CLOSABLE_PARTS.find((name) => name === word.trim());
    if (part !== undefined) return part;
    const suggestion = nearest(word.trim(), CLOSABLE_PARTS);
    const meant = suggestion === null ? '' : `; did you mean "${suggestion}"?`;
    throw usage(`--parts may name ${CLOSABLE_PARTS.join(', ')}, not "${word.trim()}"${meant}`, 'evidence');
  });
}

/** Options of the other word are refused rather than ignored. */
function requireOnly(args: Arguments, word: string, allowed: readonly string[]): void {
  const given = Object.keys(evidence.options).filter((name) => args.text(name) !== null || args.list(name).length > 0);
  const stray = given.find((name) => !allowed.includes(name));
  if (stray !== undefined) throw usage(`--${stray} is not an option of mira evidence ${word}`, 'evidence');
}
