import type { Answer } from './http.ts';

export interface FaultMatcher {
  readonly method?: string;
  /** Tested against path and query. */
  readonly path: RegExp;
  /** So many of these requests are answered as they should be before. */
  readonly after?: number;
}

/**
 * What a faulty service does: answers wrongly, accepts and never answers, resets the connection, does what it was asked
 * and then resets the connection (`lost`), or says 200 and sends bytes that are no JSON. Of the right answer it sends one
 * half and breaks off (`truncated`), or never ends (`endless`), or all of it late (`slow`) or as HTML (`wrong-type`).
 */
export type FaultAnswer = Answer | 'hang' | 'reset' | 'lost' | 'garbage' | Spoilt;

/** What becomes of an answer that is right. */
export type Spoilt = 'truncated' | 'endless' | 'slow' | 'wrong-type';

const SPOILT: ReadonlySet<unknown> = new Set<Spoilt>(['truncated', 'endless', 'slow', 'wrong-type']);

export function isSpoilt(fault: FaultAnswer | null): fault is Spoilt {
  return SPOILT.has(fault);
}

interface Fault {
  readonly matcher: FaultMatcher;
  readonly answer: FaultAnswer;
  pass: number;
  left: number;
}

export const GARBAGE: Answer = {
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: '<html>{"half": "an ans',
};

/** The faults that are in force; the one injected last wins. */
export class Faults {
  #faults: Fault[] = [];

  /** `times`: how many requests are hit before the service recovers; without it, all of them. */
  inject(matcher: FaultMatcher, answer: FaultAnswer, times = Number.POSITIVE_INFINITY): void {
    this.#faults.unshift({ matcher, answer, pass: matcher.after ?? 0, left: times });
  }

  clear(): void {
    this.#faults = [];
  }

  take(method: string, path: string): FaultAnswer | null {
    const fault = this.#faults.find(
      ({ matcher, left }) => left > 0 && (matcher.method ?? method) === method && path.search(matcher.path) !== -1,
    );
    if (fault === undefined) return null;
    if (fault.pass > 0) {
      fault.pass -= 1;
      return null;
    }
    fault.left -= 1;
    return fault.answer;
  }
}
