import { describe, expect, it } from 'vitest';
import { packagePathOf } from '../../../scripts/bundle/lock-file.ts';
import { explainedIn } from '../../../scripts/checks/dependencies.ts';
import { isAllowed } from '../../../scripts/checks/licences.ts';
import { machinePaths } from '../../../scripts/checks/machine-paths.ts';
import { unpinnedUses } from '../../../scripts/checks/pinned-uses.ts';
import { workflowProblems } from '../../../scripts/checks/workflow-habits.ts';
import { replaceBetween } from '../../../scripts/generate/readme.ts';
import { sortKeys } from '../../../scripts/generate/schema-files.ts';
import { table } from '../../../scripts/generate/table.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';

describe('pinned actions', () => {
  it.each([
    `- uses: acme/tool@${SHA} # v1.2.3`,
    `    uses: "acme/tool/sub@${SHA}"  # v4`,
    'uses: $/verify',
    `uses: docker://alpine@sha256:${'a'.repeat(64)}`,
    'A sentence about uses: in prose',
  ])('accepts %s', (line) => {
    expect(unpinnedUses('f', line)).toEqual([]);
  });

  it.each([
    '- uses: acme/tool@v1',
    `- uses: acme/tool@${SHA}`,
    `- uses: acme/tool@${SHA.slice(1)} # v1.2.3`,
    `- uses: acme/tool@${SHA} # main`,
    'uses: ./',
    'uses: docker://alpine:3',
  ])('refuses %s', (line) => {
    expect(unpinnedUses('f', `name: x\n${line}`)).toEqual([expect.stringMatching(/^f:2 .* is not pinned$/u)]);
  });
});

describe('workflow habits', () => {
  const good = {
    permissions: {},
    concurrency: 'x',
    jobs: {
      a: {
        'timeout-minutes': 5,
        steps: [{ uses: 'actions/checkout@x', with: { 'persist-credentials': false } }, { run: 'x' }],
      },
    },
  };

  it('finds nothing in a hardened one', () => {
    expect(workflowProblems('f', JSON.stringify(good))).toEqual([]);
  });

  it('names each thing that is missing', () => {
    const bad = {
      permissions: 'write-all',
      jobs: { a: { steps: [{ uses: 'actions/checkout@x' }, { run: 'echo ${{ x }}' }] } },
    };
    expect(workflowProblems('f', JSON.stringify(bad))).toEqual([
      'f: the top level does not say `permissions: {}`',
      'f: no `concurrency`',
      'f: job a has no time limit',
      'f: job a: checkout keeps its credentials',
      'f: job a: an expression inside `run`; pass it through `env`',
    ]);
  });
});

describe('licences', () => {
  it.each(['MIT', '(Apache-2.0 AND BSD-3-Clause)', 'MIT OR ISC'])('allows %s', (expression) => {
    expect(isAllowed(expression)).toBe(true);
  });

  it.each(['', 'GPL-3.0-only', '(MIT OR GPL-2.0)', 'MPL-2.0'])('refuses "%s"', (expression) => {
    expect(isAllowed(expression)).toBe(false);
  });

  it('knows the package of a source file, the innermost one', () => {
    expect(packagePathOf('node_modules/@a/b/node_modules/c/lib/x.js')).toBe('node_modules/@a/b/node_modules/c');
    expect(packagePathOf('node_modules/@a/b/x.js')).toBe('node_modules/@a/b');
    expect(packagePathOf('build/main.js')).toBeNull();
  });
});

describe('paths of a machine', () => {
  it('finds homes and the folders named, with the line', () => {
    // Put together here, since the check reads this file too.
    const home = ['', 'home', 'ann', ''].join('/');
    const profile = ['C:', 'Users', ''].join('\\');
    const text = ['see /home/runner/work', `in ${home}x`, 'in /srv/clone/src', `${profile}ann`].join('\n');
    expect(machinePaths('f', text, ['/srv/clone'])).toEqual([
      `f:2 names ${home}`,
      'f:3 names /srv/clone',
      `f:4 names ${profile}`,
    ]);
  });
});

describe('generated texts', () => {
  it('reads the packages of a table from its first cells', () => {
    expect(explainedIn('text `no`\n| package | why |\n| --- | --- |\n| `a` | not `b` |\n| `@c/d` | x |\n')).toEqual([
      'a',
      '@c/d',
    ]);
  });

  it('makes a table whose cells cannot end it', () => {
    expect(table(['a', 'b'], [['x|y', 'two\n  lines']])).toBe('| a | b |\n| --- | --- |\n| x\\|y | two lines |\n');
  });

  it('replaces what stands between the markers and nothing else', () => {
    const text = 'a\n<!-- t:start -->\nold\n<!-- t:end -->\nb\n';
    expect(replaceBetween(text, 't', 'new\n')).toBe('a\n<!-- t:start -->\nnew\n<!-- t:end -->\nb\n');
    expect(() => replaceBetween('no markers', 't', '')).toThrow(/<!-- t:start -->/u);
  });

  it('sorts keys at every depth and leaves lists alone', () => {
    expect(JSON.stringify(sortKeys({ b: [{ z: 1, a: 2 }, 3], a: null }))).toBe('{"a":null,"b":[{"a":2,"z":1},3]}');
  });
});
