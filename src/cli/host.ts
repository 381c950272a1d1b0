import { once } from 'node:events';
import type { Host } from '../commands/host.ts';
import { formatError, formatPlace, systemCode, type Place } from '../errors.ts';

/** Characters that are written at once. */
const TOGETHER = 64 * 1024;

/** The commands' way to the outside in a terminal: results on standard output, everything else on standard error. */
export function terminalHost(): Host {
  // a reader that has seen enough, such as head, is no error
  process.stdout.on('error', (error) => {
    if (systemCode(error) !== 'EPIPE') throw error;
    process.exit();
  });
  const masked: string[] = [];
  const hide = (text: string): string => masked.reduce((shown, value) => shown.replaceAll(value, '***'), text);
  const say = (text: string): void => void process.stderr.write(`${hide(text)}\n`);
  return {
    info: say,
    warning: (message, at) => say(`${where(at)}warning: ${message}`),
    error: (message, at) => say(`${where(at)}error: ${message}`),
    failure: (error) => say(formatError(error)),
    mask: (value) => {
      if (value !== '') masked.push(value);
    },
    group: (title, body) => {
      say(title);
      return body();
    },
    foreign: (title) => {
      say(title);
      return { write: (chunk) => void process.stderr.write(chunk), end: () => undefined };
    },
    summary: () => Promise.resolve(),
    output: () => undefined,
    result: (text) => void process.stdout.write(`${hide(text)}\n`),
    resultInParts: async (parts) => {
      let together = '';
      for (const part of parts) {
        together += part;
        if (together.length < TOGETHER) continue;
        // a pipe may be slower than we are
        if (!process.stdout.write(hide(together))) await once(process.stdout, 'drain');
        together = '';
      }
      process.stdout.write(`${hide(together)}\n`);
    },
  };
}

function where(at: Place | undefined): string {
  return at === undefined ? '' : `${formatPlace(at)} `;
}
