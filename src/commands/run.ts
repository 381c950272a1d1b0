import type { Host } from './host.ts';
import type { Environment, RunOptions } from './options.ts';
import { inFrame } from './run/frame.ts';
import { openSession } from './run/session.ts';

/**
 * `mira run` and the action: evaluate, attest, compare, gate, report, the flow of design.md §2 in one job. Returns the exit
 * status of design.md §4.
 */
export async function runCommand(options: RunOptions, environment: Environment, host: Host): Promise<number> {
  return inFrame(
    () => openSession(options, environment, host),
    host,
    async (session, search, known) => {
      const { wholeCourse } = await import('./run/course.ts');
      return wholeCourse(session, search, known);
    },
  );
}
