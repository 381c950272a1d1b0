import { parseJson, type JsonValue } from '../json.ts';

/** Targets that are held; of others only where they stand. */
const MAX_TARGETS = 1000;
const MAX_TARGET_LENGTH = 400;

/** The number of every target that is not held. */
export const ELSEWHERE = 2 ** 32 - 1;

/** Numbers targets that come again and again, such as the letters of choices. */
export class TargetTexts {
  /** JSON, `null` first. */
  readonly texts: string[];
  readonly #ids = new Map<string, number>();
  readonly #values = new Map<number, JsonValue>();

  constructor(texts: readonly string[] = ['null']) {
    this.texts = [...texts];
  }

  /** @param json of the target, in any spelling */
  idOf(json: string): number {
    if (json === 'null') return 0;
    const known = this.#ids.get(json);
    if (known !== undefined) return known;
    if (this.texts.length >= MAX_TARGETS || json.length > MAX_TARGET_LENGTH) return ELSEWHERE;
    const id = this.texts.push(json) - 1;
    this.#ids.set(json, id);
    return id;
  }

  /** @param id of a target that is held */
  valueOf(id: number): JsonValue {
    if (id === 0) return null;
    let target = this.#values.get(id);
    if (target === undefined) this.#values.set(id, (target = parseJson(this.texts[id] ?? 'null')));
    return target;
  }
}
