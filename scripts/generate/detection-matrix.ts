import type { Attack, Suite } from '../../test/attacks/attack.ts';
import { BUNDLES, CONTENTS, CORPUS } from '../../test/attacks/corpus.ts';
import { UNCHECKED } from '../../test/attacks/rows/asserted.ts';
import { FIELDS, type FieldSuite } from '../../test/attacks/rows/fields.ts';
import { THREATS, type KnownThreat } from '../../test/attacks/threats.ts';
import type { GeneratedFile } from './generated.ts';
import { table } from './table.ts';

/** `docs/detection-matrix.md`: what is done to what is accepted, and what catches it. */
export function generateDetectionMatrix(): GeneratedFile {
  const attacks = CORPUS.flatMap((suite) => suite.attacks);
  const fields = FIELDS.flatMap((suite) => suite.attacks);
  const bases = new Set(CORPUS.map(({ base }) => base.name)).size;
  const content = `# Detection matrix

<!-- Generated from test/attacks by \`npm run generate\`. -->

What an attacker may try, and what catches it: ${attacks.length} attacks, each on something that is accepted (${bases} bases) and
changed in one thing. ${fields.length} of them go through every field of every statement. All are made anew and tried in every run of
the tests, with real signatures; where somebody inside could sign what he changed, it is signed again. Every base as it is has
to be accepted, too. \`npm run attack\` tries them and says what was caught by what; with \`--json\` for machines.

*Caught by* is the check of \`mira verify\` that fails and its [code](errors.md), a code alone, or a verdict of the
[gate](gate.md). What these attacks are part of stands in the [threat model](threat-model.md).

## Threats

${table(
  ['', 'threat', 'attacks here', 'tested as a whole in', 'later'],
  THREATS.map((threat) => threatRow(threat, attacks)),
)}
## Lessons of others

${table(['advisory', 'attacks here'], advisories(attacks))}
## Who signed, and who saw it

${BUNDLES.map(section).join('\n')}
## What was signed, and what is read besides

${CONTENTS.map(section).join('\n')}
## Every field

A field changed and not signed again; removed, and true in its place, by somebody who can sign. Of lists the
first element; – where there is nothing to change, or the field may be absent.

${FIELDS.map(fieldSection).join('\n')}
## What is not checked

Accepted by \`mira verify\` although somebody who can sign changed it, tested as well, so that nobody relies on it.

${table(
  ['statement', 'changed', 'why'],
  UNCHECKED.map(({ base, what, why }) => [base, what, why]),
)}`;
  return { file: 'docs/detection-matrix.md', content };
}

function threatRow({ id, title, elsewhere, later }: KnownThreat, attacks: readonly Attack[]): string[] {
  const count = attacks.filter(({ threats }) => threats.includes(id)).length;
  return [id, title, count === 0 ? '–' : String(count), elsewhere.map((file) => `\`${file}\``).join(', '), later ?? ''];
}

function advisories(attacks: readonly Attack[]): string[][] {
  const known = new Set(attacks.flatMap(({ threats }) => threats.filter((id) => !/^T\d/u.test(id))));
  return [...known].sort().map((id) => {
    const own = attacks.filter(({ threats }) => threats.includes(id));
    return [id, own.map(({ base, what }) => `${base}: ${what}`).join('; ')];
  });
}

function section({ base, attacks }: Suite): string {
  const rows = attacks.map(({ what, threats, caught }) => [what, threats.join(' '), `\`${caught}\``]);
  return `### ${base.name}\n\nAccepted: ${base.about}.\n\n${table(['changed', 'threat', 'caught by'], rows)}`;
}

function fieldSection({ base, fields }: FieldSuite): string {
  const rows = fields.map(({ name, changed, removed, retyped }) => [
    `\`${name}\``,
    by(changed),
    by(removed),
    by(retyped),
  ]);
  return `### Fields of ${base.about}\n\n${table(['field', 'changed', 'removed, signed', 'retyped, signed'], rows)}`;
}

function by(attack: Attack | null): string {
  return attack === null ? '–' : `\`${attack.caught}\``;
}
