/** Questions on a terminal. Only `canPrompt` contexts get here. */
import { confirm, select } from '@inquirer/prompts';
import type { Ask } from '../context.js';
import { RoadmapError } from '../errors.js';
import { cut } from '../views/layout.js';

const SHOW_CURSOR = '\u001b[?25h';

export type Terminal = {
  readonly width: number;
  readonly out: (text: string) => void;
  readonly onSignal: (signal: NodeJS.Signals, listener: () => void) => void;
  readonly offSignal: (signal: NodeJS.Signals, listener: () => void) => void;
  readonly raise: (signal: NodeJS.Signals) => void;
};

/** The prompts; a cancelled one throws `cancelled`, and a signal leaves the cursor visible. */
export function askOn(terminal: Terminal): Ask {
  return {
    select: (message, options) =>
      guarded(terminal, () =>
        select({
          message,
          loop: false,
          choices: options.map((o) => ({ value: o.value, name: cut(o.name, terminal.width - 4) })),
        }),
      ),
    confirm: (message) => guarded(terminal, () => confirm({ message, default: false })),
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function guarded<T>(terminal: Terminal, prompt: () => Promise<T>): Promise<T> {
  const listeners = SIGNALS.map((signal) => {
    const listener = () => {
      terminal.out(SHOW_CURSOR);
      for (const [name, other] of listeners) terminal.offSignal(name, other);
      terminal.raise(signal);
    };
    return [signal, listener] as const;
  });
  for (const [signal, listener] of listeners) terminal.onSignal(signal, listener);
  try {
    return await prompt();
  } catch (error) {
    if (error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name)) {
      throw new RoadmapError({ kind: 'cancelled', message: 'Cancelled.' });
    }
    throw error;
  } finally {
    for (const [signal, listener] of listeners) terminal.offSignal(signal, listener);
  }
}
