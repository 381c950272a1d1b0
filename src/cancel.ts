import { MiraError } from './errors.ts';

/** A signal that is given when somebody cancels the process, so that it can end what it started and leave a record. */
export function cancelSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () =>
      controller.abort(
        new MiraError('E_CANCELLED', `the run was cancelled (${name})`, { hint: 'Nothing was claimed; run it again.' }),
      ),
    );
  }
  return controller.signal;
}
