import { spawn } from 'node:child_process';
import { messageOf, systemCode } from '../errors.ts';
import { ProcessGroup } from '../harness/process-group.ts';
import { CAPTURE_LIMITS, type Shell, type ShellOutcome } from './capture.ts';

export interface HostShellOptions {
  readonly cwd: string;
  /** The variables that the probes see: what the harness would see, without its secrets. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly milliseconds?: number;
}

/**
 * Runs a script on this machine, with limits of time and size, in a process group that is ended with it. A probe that runs
 * under a `timeout` of its own leaves the group, and ends with that.
 */
export function hostShell({ cwd, env, signal, milliseconds }: HostShellOptions): Shell {
  return ([program = '', ...args]) =>
    new Promise<ShellOutcome>((resolve) => {
      const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
      const group = new ProcessGroup(child);
      const chunks: Buffer[] = [];
      let size = 0;
      const stop = (): void => {
        group.end();
        child.stdout.destroy();
      };
      const timer = setTimeout(stop, milliseconds ?? CAPTURE_LIMITS.milliseconds);
      const done = (outcome: ShellOutcome): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
        child.stdout.destroy();
        group.end();
        resolve(outcome);
      };
      signal?.addEventListener('abort', stop);
      child.once('error', (error) => {
        const why = systemCode(error) === 'ENOENT' ? 'there is no POSIX shell' : messageOf(error);
        done({ kind: 'failed', why });
      });
      child.stdout.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > CAPTURE_LIMITS.bytes) stop();
        else chunks.push(chunk);
      });
      const ran = (): void => done({ kind: 'ran', stdout: Buffer.concat(chunks).toString('utf8') });
      child.once('close', ran);
      child.once('exit', () => {
        // a process that left the group may hold the pipe open: what it would say is not waited for
        group.end();
        setTimeout(ran, DRAIN_MS).unref();
      });
    });
}

const DRAIN_MS = 2000;
