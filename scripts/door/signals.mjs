// @ts-check

/** @type {readonly NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** @param {(signal: NodeJS.Signals) => void} forward */
export function forwardSignals(forward) {
  /** @param {NodeJS.Signals} signal */
  const handle = (signal) => {
    // A terminal gives Ctrl-C to the whole group already; a second one means "at once" to many programs.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) forward(signal);
  };
  for (const signal of SIGNALS) process.on(signal, handle);
  return () => {
    for (const signal of SIGNALS) process.off(signal, handle);
  };
}
