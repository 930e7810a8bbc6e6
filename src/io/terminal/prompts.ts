/** Questions on a terminal that can redraw. Only `canPrompt` contexts get here. */

import { createPrompt, isEnterKey, useKeypress, usePrefix, useState } from '@inquirer/core';
import { confirm, input, select } from '@inquirer/prompts';
import type { Key, Prompts } from '../../context.js';
import { RoadmapError } from '../../errors.js';
import { cut } from '../../views/layout.js';
import { linesOf } from './multiline.js';

const SHOW_CURSOR = '\u001b[?25h';

export type Terminal = {
  readonly width: () => number;
  readonly out: (text: string) => void;
  readonly onSignal: (signal: NodeJS.Signals, listener: () => void) => void;
  readonly offSignal: (signal: NodeJS.Signals, listener: () => void) => void;
  readonly raise: (signal: NodeJS.Signals) => void;
};

/** The prompts; a cancelled one throws `cancelled`, and a signal leaves the cursor visible. */
export function promptsOn(terminal: Terminal): Prompts {
  const text = (message: string) => guarded(terminal, () => input({ message }));
  return {
    select: (message, options) =>
      guarded(terminal, () =>
        select({
          message,
          loop: false,
          choices: options.map((o) => ({ value: o.value, name: cut(o.name, terminal.width() - 4) })),
        }),
      ),
    confirm: (message) => guarded(terminal, () => confirm({ message, default: false })),
    text,
    lines: (message, isWhole) => linesOf(text, message, isWhole),
    key: (message, keys) => guarded(terminal, () => keyPrompt({ message, keys })),
  };
}

/** Takes the first of the keys that is pressed. */
const keyPrompt = createPrompt<string, { message: string; keys: readonly Key[] }>(({ message, keys }, done) => {
  const [chosen, choose] = useState<Key | undefined>(undefined);
  const prefix = usePrefix({ status: chosen ? 'done' : 'idle' });
  useKeypress((event, line) => {
    const pressed = isEnterKey(event) ? 'enter' : (line.line.at(-1) ?? event.name ?? '').toLowerCase();
    line.clearLine(0);
    const key = keys.find((one) => one.key === pressed);
    if (!key || chosen) return;
    choose(key);
    done(key.key);
  });
  return `${prefix} ${message} ${chosen ? chosen.name : ''}`.trimEnd();
});

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
