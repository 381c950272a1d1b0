/**
 * The one bundled entry. Each door loads what it needs and no more: a terminal call never loads the Actions toolkit,
 * and `--help` loads neither network nor signing code.
 */

export type ActionMode = 'run' | 'evaluate' | 'attest' | 'verify';

/** A GitHub step: inputs from the environment, outputs to the runner's files. Sets the process's exit status. */
export async function action(mode: ActionMode): Promise<void> {
  // before anything else is loaded: the process starts over, where it is going to run a harness
  if (mode === 'run' || mode === 'evaluate') (await import('./actions/shed.ts')).shedRights();
  const { runAction } = await import('./actions/action.ts');
  // at once: a cache service that never answered would keep the process alive
  process.exit(await runAction(mode));
}

/** A terminal call. Sets the process's exit status. */
export async function cli(argv: readonly string[]): Promise<void> {
  const { runCli } = await import('./cli/cli.ts');
  process.exitCode = await runCli(argv);
}

/** A thread of the hashing pool, in its own thread. */
export async function worker(): Promise<void> {
  const { work } = await import('./model/hash-worker.ts');
  work();
}

/** A thread that works on rows, in its own thread. */
export async function rowsWorker(): Promise<void> {
  const { work } = await import('./threads/rows-work.ts');
  work();
}
