/** The signals that ask us to end. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

type Listener = (signal: NodeJS.Signals) => void;

/** `to` names who is told of a signal; until then, none ends us. `end` gives back the usual way. */
export type EndSignals = { readonly to: (listener: Listener) => void; readonly end: () => void };

/** Takes the signals that ask us to end, while something runs that has to end before us. */
export function endSignals(host: Pick<NodeJS.Process, 'on' | 'off'>): EndSignals {
  let told: Listener = () => {};
  const listeners = SIGNALS.map((signal) => [signal, () => told(signal)] as const);
  for (const [signal, listener] of listeners) host.on(signal, listener);
  return {
    to: (listener) => {
      told = listener;
    },
    end: () => {
      for (const [signal, listener] of listeners) host.off(signal, listener);
    },
  };
}
