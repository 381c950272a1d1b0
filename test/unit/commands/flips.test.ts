import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareCommand } from '../../../src/commands/compare.ts';
import { parseJson, type JsonValue } from '../../../src/json.ts';
import { recordingHost } from './recording-host.ts';

/** 400 texts in four languages; all of one are lost but the first two, one of another, and one is gained. */
function texts(side: 'before' | 'after'): JsonValue[] {
  return Array.from({ length: 400 }, (_, index) => {
    const lang = ['ca', 'es', 'pt', 'it'][index % 4] ?? '';
    const was = index > 391 ? 0 : 1;
    const is = (lang === 'ca' && index > 7) || index === 1 ? 0 : index > 391 && index < 394 ? 1 : was;
    const score = side === 'before' ? was : is;
    return {
      key: `text-${String(index).padStart(3, '0')}`,
      scores: {
        accuracy: score,
        confidence: side === 'before' ? 0.5 : index === 200 ? 0.1 : index === 300 ? 0.3 : 0.5,
      },
      slices: { lang },
      prompt: `text ${index}`,
      target: lang,
      response: score === 1 ? lang : 'und',
    };
  });
}

const flip = v.object({
  task: v.string(),
  key: v.string(),
  metric: v.string(),
  change: v.picklist(['lost', 'gained']),
  before: v.object({ score: v.number(), response: v.string() }),
  after: v.object({ score: v.number(), response: v.string() }),
  slices: v.record(v.string(), v.string()),
  prompt: v.string(),
  target: v.string(),
  claims: v.array(v.string()),
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-flips-'));
  const metrics = { accuracy: { direction: 'higher' }, confidence: { direction: 'higher' } };
  for (const side of ['before', 'after'] as const) {
    const lines = [{ schema: 'mira-samples/1', metrics }, ...texts(side)];
    await writeFile(join(folder, `${side}.jsonl`), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

async function compare(
  flips: string | null,
): Promise<{ readonly exit: number; readonly text: string; readonly info: string }> {
  const { host, results, log } = recordingHost();
  const [base, candidate] = [join(folder, 'before.jsonl'), join(folder, 'after.jsonl')];
  const options = { base, candidate, margin: null, alpha: null, config: null, json: false, flips, trust: {} };
  const exit = await compareCommand(options, host);
  return { exit, text: results.join('\n'), info: log.join('\n') };
}

describe('mira compare --flips', () => {
  it('writes every lost and gained sample, those in the slice where losses concentrate first, then the largest', async () => {
    const path = join(folder, 'flips.jsonl');
    const { exit, text, info } = await compare(path);
    expect(exit).toBe(20);
    expect(text).toContain('96 of the 97 losses are in lang=ca, 100 of 400 samples');
    expect(info).toContain(`100 flipped samples in ${path}`);
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
    const flips = lines.map((line) => v.parse(flip, parseJson(line)));
    expect(flips).toHaveLength(100);
    const told = flips.map(({ metric, change, slices }) => `${metric} ${change} ${slices['lang'] ?? ''}`);
    expect(new Set(told.slice(0, 96))).toEqual(new Set(['accuracy lost ca']));
    expect(told.slice(96)).toEqual([
      'accuracy lost es',
      'confidence lost ca',
      'confidence lost ca',
      'accuracy gained es',
    ]);
    expect(flips.slice(97, 99).map(({ key }) => key)).toEqual(['text-200', 'text-300']);
    expect(flips[0]).toEqual({
      task: 'default',
      key: 'text-008',
      metric: 'accuracy',
      change: 'lost',
      before: { score: 1, response: 'ca' },
      after: { score: 0, response: 'und' },
      slices: { lang: 'ca' },
      prompt: 'text 8',
      target: 'ca',
      claims: ['default/accuracy'],
    });
  });

  it('says where it cannot write', async () => {
    await expect(compare(join(folder, 'nowhere', 'flips.jsonl'))).rejects.toMatchObject({ code: 'E_FILE_UNWRITABLE' });
  });
});
