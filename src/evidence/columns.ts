import { release } from '../grown.ts';
import { canonicalJson, isObject, type JsonValue } from '../json.ts';
import { Column } from './column.ts';
import type { Fingerprint } from './fingerprint.ts';
import { RowKeys } from './row-keys.ts';
import type { Sample } from './sample.ts';
import { parseSlices } from './slices-text.ts';
import type { StoredColumns } from './stored-columns.ts';
import { ELSEWHERE, TargetTexts } from './target-texts.ts';

/** Where in the files of an output a row stands. */
export interface TextPlace {
  /** Index of the file. */
  readonly file: number;
  readonly start: number;
  readonly length: number;
}

/** What is compared of a row's texts: what was asked, and what came back. */
export type Print = 'ruler' | 'response';

/** More combinations of slices than this are not held: their values are those of single samples. */
const MAX_SLICES = 50_000;
const MAX_LAYOUTS = 1000;

/**
 * Rows without their texts, each a place in columns of numbers: a million of them take some 60 bytes each and the key. Of
 * texts there are fingerprints, 64 bits of SHA-256 keyed with a secret of the process, that say whether two are the same.
 */
export class SampleColumns {
  readonly keys: RowKeys;
  /** Names of scores, in the order in which rows have them. */
  readonly #layouts: (readonly string[])[];
  readonly #layoutIds = new Map<string, number>();
  /** Most rows have that of the one before. */
  #lastLayout = 0;
  readonly #layout: Column<Uint32Array<ArrayBuffer>>;
  readonly #outcomes: Sample['scores'][] = [];
  /** By position in the layout; NaN for `null`. */
  readonly #scores: Column<Float64Array<ArrayBuffer>>[];
  readonly #sliceTexts: string[];
  readonly #sliceIds = new Map<string, number>();
  readonly #sliceValues: Sample['slices'][] = [];
  readonly #slices: Column<Uint32Array<ArrayBuffer>>;
  readonly #failed: Column<Uint8Array<ArrayBuffer>>;
  readonly #targetTexts: TargetTexts;
  readonly #targets: Column<Uint32Array<ArrayBuffer>>;
  #structured = false;
  readonly #prints: Readonly<Record<Print, readonly [Words, Words]>>;
  readonly #file: Column<Uint32Array<ArrayBuffer>>;
  readonly #start: Column<Float64Array<ArrayBuffer>>;
  readonly #length: Column<Uint32Array<ArrayBuffer>>;

  constructor(stored: StoredColumns | null = null) {
    this.keys = new RowKeys(stored?.keys);
    this.#layouts = [...(stored?.layouts ?? [])];
    this.#layout = new Column(Uint32Array, stored?.layout);
    this.#scores = (stored?.scores ?? []).map((scores) => new Column(Float64Array, scores));
    this.#sliceTexts = [...(stored?.sliceTexts ?? ['{}'])];
    for (const [id, text] of this.#sliceTexts.entries()) this.#sliceIds.set(text, id);
    this.#slices = new Column(Uint32Array, stored?.slices);
    this.#failed = new Column(Uint8Array, stored?.failed);
    this.#targetTexts = new TargetTexts(stored?.targetTexts);
    this.#targets = new Column(Uint32Array, stored?.targets);
    const words = (at: number): Words => new Column(Uint32Array, stored?.prints[at]);
    this.#prints = { ruler: [words(0), words(1)], response: [words(2), words(3)] };
    this.#file = new Column(Uint32Array, stored?.file);
    this.#start = new Column(Float64Array, stored?.start);
    this.#length = new Column(Uint32Array, stored?.length);
  }

  get count(): number {
    return this.keys.count;
  }

  get layouts(): readonly (readonly string[])[] {
    return this.#layouts;
  }

  /**
   * There are more different slices or sets of scores than columns are made for, or a prompt or target has members, by
   * which samples could be told apart.
   */
  get unfit(): boolean {
    return this.#structured || this.#sliceTexts.length > MAX_SLICES || this.#layouts.length > MAX_LAYOUTS;
  }

  /**
   * @param fingerprint `null` where texts are not compared
   * @returns false when the key is too long
   */
  add(sample: Sample, fingerprint: Fingerprint | null, place: TextPlace): boolean {
    const row = this.count;
    if (!this.keys.add(sample)) return false;
    const names = Object.keys(sample.scores);
    const layout = this.#layoutOf(names);
    this.#layout.set(row, layout);
    // as JSON has it: without a negative zero
    for (let at = 0; at < names.length; at += 1) this.setScore(row, at, sample.scores[names[at] ?? ''] ?? Number.NaN);
    this.#slices.set(row, Object.keys(sample.slices).length === 0 ? 0 : this.slicesId(JSON.stringify(sample.slices)));
    this.#failed.set(row, sample.error === null ? 0 : 1);
    if (fingerprint !== null) this.#setTexts(row, sample, fingerprint);
    this.setPlace(row, place.file, place.start, place.length);
    return true;
  }

  #setTexts(row: number, { prompt, target, response }: Sample, fingerprint: Fingerprint): void {
    if (isObject(prompt) || isObject(target)) this.#structured = true;
    if (prompt !== null || target !== null) {
      this.setTarget(row, JSON.stringify(target));
      fingerprint.of(Buffer.from(canonicalJson(prompt)), Buffer.from(canonicalJson(target)));
      this.setPrint(row, 'ruler', fingerprint);
    }
    if (response !== null) {
      fingerprint.of(Buffer.from(canonicalJson(response)), null);
      this.setPrint(row, 'response', fingerprint);
    }
  }

  #layoutOf(names: readonly string[]): number {
    const last = this.#layouts[this.#lastLayout];
    if (last?.length === names.length && names.every((name, at) => name === last[at])) return this.#lastLayout;
    const text = JSON.stringify(names);
    let id = this.#layoutIds.get(text);
    if (id === undefined) {
      id = this.#layouts.push(names) - 1;
      this.#layoutIds.set(text, id);
      while (this.#scores.length < names.length) this.#scores.push(new Column(Float64Array));
    }
    this.#lastLayout = id;
    return id;
  }

  /** For those who fill in rows part by part, after their keys. */
  setLayout(row: number, layout: number): void {
    this.#layout.set(row, layout);
  }

  /** Which of `layouts` a row has. */
  layoutNumber(row: number): number {
    return this.#layout.get(row);
  }

  setScore(row: number, at: number, score: number): void {
    this.#scores[at]?.set(row, score === 0 ? 0 : score);
  }

  setSlices(row: number, id: number): void {
    this.#slices.set(row, id);
  }

  /** @param text JSON of an object of strings, in any spelling */
  slicesId(text: string): number {
    let id = this.#sliceIds.get(text);
    if (id === undefined) this.#sliceIds.set(text, (id = this.#sliceTexts.push(text) - 1));
    return id;
  }

  /** @param json of the target, in any spelling */
  setTarget(row: number, json: string): void {
    this.#targets.set(row, this.#targetTexts.idOf(json));
  }

  /** The target, where it is one of those that come again and again; `undefined` where it has to be read. */
  target(row: number): JsonValue | undefined {
    const id = this.targetNumber(row);
    return id === null ? undefined : this.targetOf(id);
  }

  /** The same number for rows of the same target, 0 for `null`; `null` where the target has to be read. */
  targetNumber(row: number): number | null {
    const id = this.#targets.get(row);
    return id === ELSEWHERE ? null : id;
  }

  /** @param id out of `targetNumber` */
  targetOf(id: number): JsonValue {
    return this.#targetTexts.valueOf(id);
  }

  setPrint(row: number, print: Print, { high, low }: Fingerprint): void {
    this.#prints[print][0].set(row, high);
    this.#prints[print][1].set(row, low);
  }

  setPlace(row: number, file: number, start: number, length: number): void {
    this.#file.set(row, file);
    this.#start.set(row, start);
    this.#length.set(row, length);
  }

  place(row: number): TextPlace {
    return { file: this.#file.get(row), start: this.#start.get(row), length: this.#length.get(row) };
  }

  /** The same number for rows of the same task that have the same scores, whatever their values, and the same slices. */
  kind(row: number): number {
    const asked = this.keys.taskOf(row) * this.#layouts.length + this.#layout.get(row);
    return asked * this.#sliceTexts.length + this.#slices.get(row);
  }

  scores(row: number): Sample['scores'] {
    const layout = this.#layout.get(row);
    const names = this.#layouts[layout] ?? [];
    return names.length === 1 ? this.#singleScore(row, layout, names) : this.#allScores(row, names);
  }

  /** One outcome is what most rows have, and one of three objects says it. */
  #singleScore(row: number, layout: number, names: readonly string[]): Sample['scores'] {
    const score = this.#scores[0]?.get(row) ?? 0;
    const outcome = score === 0 ? 0 : score === 1 ? 1 : Number.isNaN(score) ? 2 : null;
    if (outcome === null) return this.#allScores(row, names);
    return (this.#outcomes[layout * 3 + outcome] ??= this.#allScores(row, names));
  }

  #allScores(row: number, names: readonly string[]): Sample['scores'] {
    if (names.includes('__proto__')) return Object.fromEntries(names.map((name, at) => [name, this.score(row, at)]));
    const scores: Record<string, number | null> = {};
    for (let at = 0; at < names.length; at += 1) scores[names[at] ?? ''] = this.score(row, at);
    return scores;
  }

  /** @param at which of the row's scores, in their order */
  score(row: number, at: number): number | null {
    const score = this.#scores[at]?.get(row) ?? 0;
    return Number.isNaN(score) ? null : score;
  }

  /** `null` where a row has no score of that name. */
  scoreOf(row: number, name: string): number | null {
    const names = this.#layouts[this.#layout.get(row)] ?? [];
    const at = names[0] === name ? 0 : names.indexOf(name);
    return at === -1 ? null : this.score(row, at);
  }

  slices(row: number): Sample['slices'] {
    return this.slicesOf(this.#slices.get(row));
  }

  /** The same number for rows of the same slices, 0 for none. */
  slicesNumber(row: number): number {
    return this.#slices.get(row);
  }

  /** @param id out of `slicesNumber` */
  slicesOf(id: number): Sample['slices'] {
    return (this.#sliceValues[id] ??= parseSlices(this.#sliceTexts[id] ?? '{}'));
  }

  failed(row: number): boolean {
    return this.#failed.get(row) !== 0;
  }

  /** Whether a row has a text at all. */
  has(row: number, print: Print): boolean {
    const [high, low] = this.#prints[print];
    return high.get(row) !== 0 || low.get(row) !== 0;
  }

  isSame(print: Print, row: number, others: SampleColumns, other: number): boolean {
    const [high, low] = this.#prints[print];
    const [otherHigh, otherLow] = others.#prints[print];
    return high.get(row) === otherHigh.get(other) && low.get(row) === otherLow.get(other);
  }

  /** Numbers the rows anew, in another order. */
  arrange(order: Uint32Array): void {
    // one for all, because what is left behind by each would be garbage that nobody collects in time
    const scratch = new Float64Array(order.length);
    this.keys.arrange(order, scratch);
    const { ruler, response } = this.#prints;
    const numbered = [this.#layout, this.#slices, this.#targets, this.#file, this.#length, ...ruler, ...response];
    for (const column of [...numbered, ...this.#scores, this.#failed, this.#start]) column.arrange(order, scratch);
    release(scratch);
  }

  /** To be handed to another thread. */
  stored(): StoredColumns {
    return {
      keys: this.keys.stored(),
      layouts: this.#layouts,
      layout: this.#layout.array,
      scores: this.#scores.map(({ array }) => array),
      sliceTexts: this.#sliceTexts,
      slices: this.#slices.array,
      failed: this.#failed.array,
      targetTexts: this.#targetTexts.texts,
      targets: this.#targets.array,
      prints: [...this.#prints.ruler, ...this.#prints.response].map(({ array }) => array),
      file: this.#file.array,
      start: this.#start.array,
      length: this.#length.array,
    };
  }
}

type Words = Column<Uint32Array<ArrayBuffer>>;
