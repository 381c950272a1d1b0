import { randomUUID } from 'node:crypto';
import { EOL } from 'node:os';
import type { ForeignOutput, Host } from '../commands/host.ts';
import { formatError, type Place } from '../errors.ts';
import { addSummary, command, print, setOutput, type CommandProperties } from './workflow-commands.ts';

/** The commands' way to the outside in a GitHub job. */
export function actionHost(): Host {
  return {
    info,
    warning: (message, at) => print(command('warning', message, properties(at))),
    error: (message, at) => print(command('error', message, properties(at))),
    failure: (error) => print(command('error', formatError(error), properties(error.at ?? undefined))),
    mask: (value) => print(command('add-mask', value)),
    group: async (title, body) => {
      print(command('group', safeLine(title)));
      try {
        return await body();
      } finally {
        print(command('endgroup'));
      }
    },
    foreign: (title) => foreign(title),
    summary: addSummary,
    output: setOutput,
    result: info,
    resultInParts: async (parts) => info([...parts].join('')),
  };
}

function info(message: string): void {
  print(safeLine(message) + EOL);
}

function properties(at: Place | undefined): CommandProperties {
  return at === undefined ? {} : { file: at.file, line: at.line, col: at.column };
}

/** The runner reads commands at the start of any line; an invisible joiner in front keeps foreign text text. */
function safeLine(text: string): string {
  return text.replace(/^(\s*)(::|##\[)/gmu, '$1\u2060$2');
}

/**
 * Everything between the two markers is shown and not interpreted. The token is unguessable, so that the program whose
 * output is shown cannot end the pause.
 */
function foreign(title: string): ForeignOutput {
  const token = randomUUID();
  print(command('group', safeLine(title)));
  print(`::stop-commands::${token}\n`);
  let lineOpen = false;
  return {
    write: (chunk) => {
      process.stdout.write(chunk);
      lineOpen = chunk.at(-1) !== 0x0a;
    },
    end: () => {
      print(`${lineOpen ? '\n' : ''}::${token}::\n`);
      print(command('endgroup'));
    },
  };
}
