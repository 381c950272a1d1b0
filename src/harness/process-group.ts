import type { ChildProcess } from 'node:child_process';

/** Between asking a process to end and making it. */
const GRACE_MS = 5000;

/** A process that leads a group of its own, with everything that it started. */
export class ProcessGroup {
  readonly #leader: ChildProcess;
  #kill: NodeJS.Timeout | null = null;

  constructor(leader: ChildProcess) {
    this.#leader = leader;
  }

  /** Asks the group to end, and ends it five seconds later. */
  stop(graceMs = GRACE_MS): void {
    if (this.#kill !== null) return;
    this.#signal('SIGTERM');
    this.#kill = setTimeout(() => this.#signal('SIGKILL'), graceMs);
  }

  /** Ends what is left of the group at once. */
  end(): void {
    if (this.#kill !== null) clearTimeout(this.#kill);
    this.#signal('SIGKILL');
  }

  #signal(signal: NodeJS.Signals): void {
    const { pid } = this.#leader;
    if (pid === undefined) return;
    try {
      process.kill(-pid, signal);
    } catch {
      // no group is left, or the system knows none
      this.#leader.kill(signal);
    }
  }
}
