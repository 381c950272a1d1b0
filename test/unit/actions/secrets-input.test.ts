import { describe, expect, it } from 'vitest';
import { parseSecrets } from '../../../src/actions/secrets-input.ts';
import { MiraError } from '../../../src/errors.ts';

describe('the input secrets', () => {
  it('holds a name and a value a line', () => {
    const found = parseSecrets('HF_TOKEN=hf_1=2 3\n\r\n  API_KEY=sk-"x"\r\nEMPTY=\n');
    expect([...found]).toStrictEqual([
      ['HF_TOKEN', 'hf_1=2 3'],
      ['API_KEY', 'sk-"x"'],
      ['EMPTY', ''],
    ]);
    expect(parseSecrets('').size).toBe(0);
  });

  it.each([
    ['no value', 'A=1\nhunter2', 'line 2 of the input secrets is not NAME=VALUE'],
    ['a bad name', 'my-key=hunter2', 'line 1 of the input secrets is not NAME=VALUE'],
    ['a name twice', 'A=hunter2\nA=hunter3', 'line 2 of the input secrets names a secret a second time'],
  ])('with %s is refused without a word of it', (_, text, message) => {
    expect(() => parseSecrets(text)).toThrow(
      new MiraError('E_USAGE', message, { hint: 'Write one NAME=VALUE a line, without quotes.' }),
    );
  });
});
