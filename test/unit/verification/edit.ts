import { isObject } from '../../../src/json.ts';

/** A copy of a JSON value in which the member at a path is replaced by what `change` makes of it. */
export function edit(value: unknown, path: readonly (string | number)[], change: (old: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.map((item, index) => (index === step ? edit(item, rest, change) : item));
  }
  if (!isObject(value)) throw new Error(`nothing at ${step}`);
  const { [String(step)]: old, ...others } = value;
  const changed = edit(old, rest, change);
  return changed === undefined ? others : { ...others, [String(step)]: changed };
}

/** One bit of base64 text turned over. */
export function flip(base64: unknown, at = 12): string {
  const bytes = Buffer.from(String(base64), 'base64');
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return bytes.toString('base64');
}
