import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import type { ForeignOutput, Host } from '../commands/host.ts';
import { formatError, type Place } from '../errors.ts';

/** The commands' way to the outside in a GitHub job. */
export function actionHost(): Host {
  return {
    info: (message) => core.info(safeLine(message)),
    warning: (message, at) => core.warning(message, properties(at)),
    error: (message, at) => core.error(message, properties(at)),
    failure: (error) => core.error(formatError(error), properties(error.at ?? undefined)),
    mask: (value) => core.setSecret(value),
    group: (title, body) => core.group(safeLine(title), body),
    foreign: (title) => foreign(title),
    summary: async (markdown) => {
      await core.summary.addRaw(markdown, true).write();
    },
    output: (name, value) => core.setOutput(name, value),
    result: (text) => core.info(safeLine(text)),
    resultInParts: async (parts) => core.info(safeLine([...parts].join(''))),
  };
}

function properties(at: Place | undefined): core.AnnotationProperties {
  if (at === undefined) return {};
  return {
    file: at.file,
    ...(at.line === undefined ? {} : { startLine: at.line }),
    ...(at.column === undefined ? {} : { startColumn: at.column }),
  };
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
  core.startGroup(safeLine(title));
  process.stdout.write(`::stop-commands::${token}\n`);
  let lineOpen = false;
  return {
    write: (chunk) => {
      process.stdout.write(chunk);
      lineOpen = chunk.at(-1) !== 0x0a;
    },
    end: () => {
      process.stdout.write(`${lineOpen ? '\n' : ''}::${token}::\n`);
      core.endGroup();
    },
  };
}
