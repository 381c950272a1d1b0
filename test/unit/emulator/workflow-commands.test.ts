import { describe, expect, it } from 'vitest';
import { parseEnvFile } from '../../emulator/env-files.ts';
import { WorkflowCommands } from '../../emulator/workflow-commands.ts';

function run(...lines: readonly string[]): WorkflowCommands {
  const commands = new WorkflowCommands(['ghs_0123']);
  for (const line of lines) commands.line(line);
  return commands;
}

describe('workflow commands', () => {
  it('become annotations with their place, unescaped', () => {
    const { annotations } = run(
      '::error file=mira.yml,line=14,col=3,title=a%3A b%2C c::two%0Alines, 100%25',
      '  ::notice::x',
      '##[warning]old',
    );
    expect(annotations).toEqual([
      { level: 'error', message: 'two\nlines, 100%', file: 'mira.yml', line: 14, col: 3, title: 'a: b, c' },
      { level: 'notice', message: 'x', file: null, line: null, col: null, title: null },
      { level: 'warning', message: 'old', file: null, line: null, col: null, title: null },
    ]);
  });

  it('do nothing between stop-commands and its token', () => {
    const commands = run(
      '::stop-commands::Tok3n',
      '::error::hidden',
      '::add-mask::public',
      '::set-output name=verdict::pass',
      '::other::',
      '::Tok3n::',
      '::set-output name=late::1',
    );
    expect([commands.annotations, [...commands.outputs]]).toEqual([[], [['late', '1']]]);
    expect(commands.log.join('\n')).toContain('::add-mask::public');
  });

  it('mask from then on, line by line, and never show the secret of the mask itself', () => {
    const commands = run('early s3cret', '::add-mask::s3cret%0Aother', 'late s3cret and other and ghs_0123');
    expect(commands.log).toEqual(['early s3cret', '::add-mask::***', 'late *** and *** and ***']);
  });

  it('leave ordinary lines alone', () => {
    expect(run('a::b::c', ':: not one', 'text').log).toEqual(['a::b::c', ':: not one', 'text']);
  });
});

describe('environment files', () => {
  it('hold single lines and heredocs', () => {
    expect([...parseEnvFile('a=1\nb<<EOF\nx=y\n\nz\nEOF\nc=<<d\n')]).toEqual([
      ['a', '1'],
      ['b', 'x=y\n\nz'],
      ['c', '<<d'],
    ]);
  });

  it.each(['no value\n', 'a<<EOF\nx\n'])('refuse %j', (text) => {
    expect(() => parseEnvFile(text)).toThrow('Invalid');
  });
});
