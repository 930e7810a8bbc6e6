/** Questions on a terminal that can redraw. Only contexts that can prompt get here. */
import type { Key, Prompts, TextOptions } from '../../context.js';
import { RoadmapError } from '../../errors.js';
import type { Style } from '../../views/style.js';
import { type Edited, edited } from './edit-text.js';
import type { Keyboard, Press } from './keyboard.js';
import type { Screen } from './screen.js';
import { laidOut } from './text-layout.js';

export { Keyboard } from './keyboard.js';
export { Screen } from './screen.js';

export type PromptParts = {
  readonly keyboard: Keyboard;
  readonly screen: Screen;
  readonly style: Style;
  /** Loads what opens the learner's editor. */
  readonly editor: () => Promise<(text: string) => string | undefined>;
};

/** The prompts of a process: they share the keyboard and the screen. */
export function promptsOn(parts: PromptParts): Prompts {
  const { keyboard, screen, editor } = parts;
  return {
    // most prompts need no library
    select: async (message, options) => (await import('./inquirer.js')).choose(parts, message, options),
    confirm: async (message) => (await import('./inquirer.js')).decide(parts, message),
    text: (message, options = {}) => askText(parts, message, options),
    key: (message, keys) => askKey(parts, message, keys),
    press: (key) => keyboard.press(key),
    lend: (run) => keyboard.lend(run),
    say: (draw) => screen.say(draw),
    turnPage: () => screen.turnPage(),
    height: () => screen.size.height,
    edit: async (text) => {
      const edit = await editor();
      return keyboard.lend(() => edit(text));
    },
  };
}

const EMPTY: Edited = { before: '', after: '' };

async function askText(parts: PromptParts, message: string, { isWhole, initial = '' }: TextOptions): Promise<string> {
  const { keyboard, screen, style } = parts;
  let text: Edited = { before: initial, after: '' };
  const layout = () => laidOut(message, text, screen.size, style);
  screen.draw(layout());
  for (;;) {
    const press = await keyboard.next();
    if (press.kind === 'redraw') screen.redraw();
    const typed = text.before + text.after;
    if (isCtrlD(press) && typed === '') throw cancelled(parts, message);
    if (isCtrlD(press) || (isEnter(press) && (isWhole?.(typed.split('\n')) ?? true))) {
      screen.finish(layout());
      screen.keep(() => laidOut(message, { before: typed, after: '' }, screen.size, style).rows);
      return typed;
    }
    text = isEnter(press) ? { before: `${text.before}\n`, after: text.after } : edited(text, press);
    // All that was typed or pasted at once is drawn once.
    if (!keyboard.hasMore) screen.draw(layout());
  }
}

async function askKey(parts: PromptParts, message: string, keys: readonly Key[]): Promise<string> {
  const { keyboard, screen, style } = parts;
  const layout = (text: string) => laidOut(message, { before: text, after: '' }, screen.size, style);
  screen.draw(layout(''));
  for (;;) {
    const press = await keyboard.next();
    if (press.kind === 'redraw') {
      screen.redraw();
      screen.draw(layout(''));
    }
    if (isCtrlD(press)) throw cancelled(parts, message);
    const key = keys.find((one) => one.key === pressed(press));
    if (!key) continue;
    screen.finish(layout(key.name));
    screen.keep(() => layout(key.name).rows);
    return key.key;
  }
}

/** A paste is a key if it is that and nothing else: what was meant for another place presses no keys. */
function pressed(press: Press): string | undefined {
  if (press.kind === 'redraw') return undefined;
  const character = press.text.trim().toLowerCase();
  return press.kind === 'paste' ? character : character || press.name;
}

function isEnter(press: Press): boolean {
  return press.kind === 'key' && press.name === 'enter';
}

function isCtrlD(press: Press): boolean {
  return press.kind === 'key' && press.ctrl && press.name === 'd';
}

function cancelled({ screen, style }: PromptParts, message: string): RoadmapError {
  screen.finish(laidOut(message, EMPTY, screen.size, style));
  return new RoadmapError({ kind: 'cancelled', message: 'Cancelled.' });
}
