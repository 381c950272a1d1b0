/**
 * The time of every emulated service, in whole seconds: `@sigstore/mock` writes milliseconds into some structures and
 * not into others, and would otherwise now and then issue what does not verify.
 */
export class Clock {
  #offset = 0;

  now(): Date {
    return new Date((Math.floor(Date.now() / 1000) + this.#offset) * 1000);
  }

  /** The time as GitHub writes it. */
  iso(): string {
    return this.now().toISOString().replace('.000Z', 'Z');
  }

  /** Makes the services believe that time has passed. Backwards would be before their own certificates. */
  advance(seconds: number): void {
    if (!Number.isInteger(seconds) || seconds < 0) throw new RangeError('time advances by whole seconds');
    this.#offset += seconds;
  }
}
