import { asMiraError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { VERSION } from '../version.ts';
import { parseArguments, usage } from './arguments.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { terminalHost } from './host.ts';

/** Runs `mira <argv>`; the exit status. */
export async function runCli(argv: readonly string[]): Promise<number> {
  const host = terminalHost();
  const [word, ...rest] = argv;
  if (word === undefined || word === '--help' || word === '-h' || word === 'help') {
    const about = COMMANDS.find(({ name }) => name === rest[0]);
    host.result(word === 'help' && about !== undefined ? about.help : generalHelp());
    return word === undefined ? 2 : 0;
  }
  if (word === '--version' || word === '-v') {
    host.result(VERSION);
    return 0;
  }
  const command = COMMANDS.find(({ name }) => name === word);
  try {
    if (command === undefined) throw unknownCommand(word);
    if (rest.includes('--help') || rest.includes('-h')) {
      host.result(command.help);
      return 0;
    }
    return await command.run(parseArguments(rest, command.options, command.name), host);
  } catch (error) {
    const problem = asMiraError(error);
    host.failure(problem);
    return exitOf(command, problem.exit);
  }
}

/** Files that the user named are configuration: what a reader refuses in them is a usage error (contracts.md §8). */
function exitOf(command: Command | undefined, exit: number): number {
  const readsNamedFiles = command?.name === 'samples' || command?.name === 'compare';
  return exit === 12 && readsNamedFiles ? 2 : exit;
}

function unknownCommand(word: string): Error {
  const suggestion = nearest(
    word,
    COMMANDS.map(({ name }) => name),
  );
  return usage(`"${word}" is not a command${suggestion === null ? '' : `; did you mean "mira ${suggestion}"?`}`, '');
}

function generalHelp(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return `mira ${VERSION} – signed, recomputable evaluation claims for AI models

Usage: mira <command> [options]      mira <command> --help explains a command

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

To try it, compare two outputs of your evaluation harness:

  mira compare runs/v1 runs/v2

Exit status: 0 pass · 10 inconclusive · 12 incomplete · 20 regressed · 30 not verified · 2 usage · 1 error`;
}
