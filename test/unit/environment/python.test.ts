import { describe, expect, it } from 'vitest';
import { cudaRuntimeOf, cudnnOf, enginesOf, frameworksOf, parsePython } from '../../../src/environment/python.ts';

type Package = readonly [string, string, string | null];
const answer = (packages: readonly Package[] | null, torch: object | null = null, before = ''): string =>
  `${before}${JSON.stringify({ version: '3.12.4', implementation: 'CPython', packages, torch })}\n`;

describe("Python's answer", () => {
  it('is a sorted list by normalised names, with commits', () => {
    const python = parsePython(
      answer([
        ['typing_extensions', '4.12.2', null],
        ['Jinja2', '3.1.4', null],
        ['lm_eval', '0.4.9.dev0', 'a'.repeat(40)],
        ['jinja2', '2.0', null],
      ]),
    );
    expect(python?.version).toBe('CPython 3.12.4');
    expect(python?.packages).toStrictEqual([
      'jinja2==3.1.4',
      `lm-eval==0.4.9.dev0 @ ${'a'.repeat(40)}`,
      'typing-extensions==4.12.2',
    ]);
  });

  it('leaves out what is no name or no version', () => {
    const packages: Package[] = [
      ['ok', '1.0', 'git+ssh://zelda@host/x'],
      ['a\nb', '1', null],
      ['c', '/data/zelda/c', null],
      ['d', `1${'0'.repeat(200)}`, null],
    ];
    expect(parsePython(answer(packages))?.packages).toStrictEqual(['ok==1.0']);
  });

  it('may stand after what a start-up file printed', () => {
    expect(parsePython(answer([], null, 'hello from sitecustomize\n'))?.packages).toStrictEqual([]);
  });

  it.each(['', 'Python 2.7.18', '{"version": 3}', '{', answer([]).replace('3.12.4', 'zelda was here')])(
    'is nothing else: %j',
    (text) => {
      expect(parsePython(text)).toBeNull();
    },
  );

  it('names frameworks, engines and what they calculate with', () => {
    const python = parsePython(
      answer(
        [
          ['torch', '2.5.1+cu124', null],
          ['vllm', '0.6.4', null],
          ['requests', '2.32.3', null],
          ['nvidia-cuda-runtime-cu12', '12.4.127', null],
          ['nvidia-cudnn-cu12', '9.1.0.70', null],
        ],
        { cuda: '12.4', hip: null },
      ),
    );
    if (python === null) throw new Error('it can be read');
    expect(frameworksOf(python)).toStrictEqual({ torch: '2.5.1+cu124' });
    expect(enginesOf(python)).toStrictEqual({ vllm: '0.6.4' });
    expect([cudaRuntimeOf(python), cudnnOf(python)]).toStrictEqual(['12.4.127', '9.1.0.70']);
  });

  it.each([
    [{ cuda: '11.8', hip: null }, '11.8'],
    [{ cuda: null, hip: '6.2.41133' }, 'rocm 6.2.41133'],
    [{ cuda: null, hip: null }, null],
    [null, null],
  ])('without a package for it, CUDA is what PyTorch was built for: %j', (torch, runtime) => {
    const python = parsePython(answer([], torch));
    expect(python === null ? 'unread' : cudaRuntimeOf(python)).toBe(runtime);
  });
});
