/** Signals while another program has the terminal. */

/** Signals that keys send to everything in the foreground. */
const FROM_KEYS = ['SIGINT', 'SIGQUIT'] as const;

/** Ctrl-C and the like are for the program that has the terminal, not for us, until the function is called. */
export function ignoringKeys(host: Pick<NodeJS.Process, 'on' | 'off'>): () => void {
  const nothing = () => {};
  for (const signal of FROM_KEYS) host.on(signal, nothing);
  return () =>
    afterSignals(() => {
      for (const signal of FROM_KEYS) host.off(signal, nothing);
    });
}

/** Runs when the signals that came during a synchronous call have reached their listeners: a turn of the loop later. */
export function afterSignals(run: () => void): void {
  // the first turn may be at its end already
  setImmediate(() => setImmediate(run));
}
