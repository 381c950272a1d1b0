import { MiraError } from '../errors.ts';

/** How a program ended. */
export type Ending =
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'signal'; readonly signal: string }
  | { readonly kind: 'timeout' };

export interface Outcome {
  readonly ending: Ending;
  /** The last lines of its output, fit to be shown. */
  readonly lines: readonly string[];
}

/** What a harness's ending is judged by. */
export interface Terms {
  /** The evaluation, for messages. */
  readonly name: string;
  readonly timeoutSeconds: number;
  readonly okExitCodes: readonly number[];
  /** What else is known about why it ended badly: a sentence. */
  readonly note?: string;
}

/**
 * @returns its exit code, one of `okExitCodes`
 * @throws MiraError E_HARNESS_EXIT, E_HARNESS_TIMEOUT
 */
export function judge({ ending, lines }: Outcome, { name, timeoutSeconds, okExitCodes, note }: Terms): number {
  const known = note === undefined ? '' : `${note} `;
  const hint = `${known}${lastLines(lines)}`;
  if (ending.kind === 'timeout') {
    throw new MiraError('E_HARNESS_TIMEOUT', `${name}: the harness did not end within ${timeoutSeconds} s`, {
      hint: `Raise \`timeout\` if it needs longer. ${hint}`,
    });
  }
  if (ending.kind === 'signal') {
    const memory = ending.signal === 'SIGKILL' ? 'The machine may have been out of memory. ' : '';
    throw new MiraError('E_HARNESS_EXIT', `${name}: the harness was ended by ${ending.signal}`, {
      hint: `${memory}${hint}`,
    });
  }
  if (okExitCodes.includes(ending.code)) return ending.code;
  throw new MiraError('E_HARNESS_EXIT', `${name}: the harness ended with status ${ending.code}`, { hint });
}

export function lastLines(lines: readonly string[]): string {
  return lines.length === 0 ? 'It printed nothing.' : `The last lines of its output:\n${lines.join('\n')}`;
}
