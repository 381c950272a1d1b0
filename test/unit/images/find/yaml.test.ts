import { describe, expect, it } from 'vitest';
import { findIn } from './use.ts';

const WORKFLOW = '.github/workflows/x.yml';
const job = (name: string, body: string): string => `  ${name}: ${body}\n`;

describe('YAML that is made to hurt', () => {
  it('may have a thousand aliases of one image', () => {
    const jobs = Array.from({ length: 1000 }, (_, n) =>
      job(`j${n}`, '{container: *i, services: {a: *i, b: {image: *i}}}'),
    );
    const { images, problems } = findIn(WORKFLOW, `x: &i alpine:3\njobs:\n${jobs.join('')}`);
    expect(images).toEqual(['1:7 alpine:3']);
    expect(problems).toEqual([]);
  });

  it('may have a thousand jobs that are one', () => {
    const services = Array.from({ length: 1000 }, (_, n) => `s${n}: {image: "a:${n}"}`).join(', ');
    const jobs = Array.from({ length: 1000 }, (_, n) => job(`j${n}`, n % 2 === 0 ? '*one' : '{<<: *one}'));
    const { images } = findIn(WORKFLOW, `jobs:\n  j: &one {services: {${services}}}\n${jobs.join('')}`);
    expect(images).toHaveLength(1000);
  });

  it('may be a bomb of aliases', () => {
    const levels = Array.from({ length: 30 }, (_, n) => `x${n + 1}: &x${n + 1} [${`*x${n}, `.repeat(9)}*x${n}]\n`);
    const { images } = findIn(WORKFLOW, `x0: &x0 [a]\n${levels.join('')}jobs: {a: {container: b:1, steps: *x30}}\n`);
    expect(images).toEqual(['32:23 b:1']);
  });

  it('may be a bomb of merge keys, which is said', () => {
    const big = Array.from({ length: 1000 }, (_, n) => `k${n}: {image: "a:${n}"}`).join(', ');
    const services = Array.from({ length: 1000 }, (_, n) => `  s${n}: {<<: *big}\n`).join('');
    const { problems } = findIn('compose.yml', `x-big: &big {${big}}\nservices:\n${services}`);
    expect(problems).toEqual([expect.stringMatching(/merge keys bring in more than 100000 members$/u)]);
  });

  it('may merge itself, or what comes later', () => {
    expect(findIn(WORKFLOW, 'jobs:\n  a: &a\n    <<: *a\n    container: b:1\n').images).toEqual(['4:16 b:1']);
    const late = findIn(WORKFLOW, 'jobs:\n  a: {<<: *late, container: b:1}\n  c: &late {container: d:1}\n');
    expect(late.images).toEqual(['2:29 b:1', '3:24 d:1']);
    expect(late.problems).toEqual(['2: an alias stands for nothing before it']);
  });

  it('may be nested deeper than anybody can read', () => {
    const { images, problems } = findIn('compose.yml', `services: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`);
    expect(images).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it('may be none, which is said with its line', () => {
    const { problems } = findIn(WORKFLOW, 'jobs:\n  a:\n    container: "x\n');
    expect(problems).toEqual([expect.stringMatching(/^[34]: it is not YAML: /u)]);
    expect(findIn(WORKFLOW, 'jobs: {a: {container: *nobody}}\n').problems).toHaveLength(1);
  });

  it('may be empty, a list, a number, or have keys that are maps', () => {
    for (const text of ['', '# x\n', '- a\n', '7\n', '? {a: b}\n: c\n', 'jobs: [a]\n', 'jobs: {a: 1, b: [x], c: }\n']) {
      expect(findIn(WORKFLOW, text)).toEqual({ images: [], problems: [], pinned: text });
    }
  });
});

describe('writing in place', () => {
  it('keeps anchors, tags, quotes, comments and indentation', () => {
    const text = `jobs:
    a:   { container:   !!str   &x   'a:1'   } # b:2
    b:
        container: >-   # folded

            c:3

        services:
            d:
               image: |+
                      e:4

            f: {"image":"g:5"}
`;
    const { images, pinned } = findIn(WORKFLOW, text);
    expect(images).toEqual(['2:39 a:1', '6:13 c:3', '11:23 e:4', '13:26 g:5']);
    expect(pinned).toBe(text.replaceAll(/([aceg]:[1345])/gu, '$1@DIGEST'));
  });

  it('follows keys that appear twice as most readers do: the last counts', () => {
    expect(findIn(WORKFLOW, 'jobs: {a: {container: b:1, container: c:1}}\n').images).toEqual(['1:39 c:1']);
  });

  it('reads every document of a file', () => {
    const { images } = findIn('compose.yml', 'services: {a: {image: b:1}}\n---\nservices: {a: {image: c:1}}\n');
    expect(images).toEqual(['1:23 b:1', '3:23 c:1']);
  });
});
