import type { Host } from '../../../src/commands/host.ts';
import { formatPlace, type MiraError, type Place } from '../../../src/errors.ts';

export interface Recording {
  readonly host: Host;
  /** What people see beside the result, one message each. */
  readonly log: string[];
  readonly results: string[];
  readonly failures: MiraError[];
  readonly outputs: Map<string, string>;
}

/** A host that keeps what is said to it. */
export function recordingHost(): Recording {
  const log: string[] = [];
  const results: string[] = [];
  const failures: MiraError[] = [];
  const outputs = new Map<string, string>();
  const say = (message: string, at?: Place): void => {
    log.push(at === undefined ? message : `${formatPlace(at)} ${message}`);
  };
  const host: Host = {
    info: say,
    warning: say,
    error: say,
    failure: (error: MiraError) => {
      failures.push(error);
      say(error.message);
    },
    mask: () => {},
    group: async (_, body) => body(),
    foreign: () => ({ write: () => {}, end: () => {} }),
    summary: async () => {},
    output: (name, value) => void outputs.set(name, value),
    result: (text) => results.push(text),
    resultInParts: async (parts) => void results.push([...parts].join('')),
  };
  return { host, log, results, failures, outputs };
}
