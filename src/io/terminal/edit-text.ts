/** Editing a text of one or more lines, key by key. Pure: drawing it is `text-layout.ts`. */
import type { Press } from './keyboard.js';

/** A text with the cursor in it. */
export type Edited = { readonly before: string; readonly after: string };
type Edit = (text: Edited) => Edited;

/** The text after a press; the same text for a press that edits nothing. */
export function edited(text: Edited, press: Press): Edited {
  if (press.kind === 'redraw') return text;
  if (press.kind === 'key') {
    const edit = EDITS[press.ctrl ? `ctrl-${press.name}` : press.name];
    if (edit) return edit(text);
  }
  return { before: text.before + press.text, after: text.after };
}

const left: Edit = ({ before, after }) => {
  const last = lastOf(before);
  return { before: before.slice(0, before.length - last.length), after: last + after };
};
const right: Edit = ({ before, after }) => {
  const first = firstOf(after);
  return { before: before + first, after: after.slice(first.length) };
};
const home: Edit = ({ before, after }) => {
  const start = before.lastIndexOf('\n') + 1;
  return { before: before.slice(0, start), after: before.slice(start) + after };
};
const end: Edit = ({ before, after }) => {
  const stop = after.indexOf('\n');
  const rest = stop < 0 ? after : after.slice(0, stop);
  return { before: before + rest, after: after.slice(rest.length) };
};
const backspace: Edit = ({ before, after }) => ({
  before: before.slice(0, before.length - lastOf(before).length),
  after,
});
const remove: Edit = ({ before, after }) => ({ before, after: after.slice(firstOf(after).length) });
const removeWord: Edit = ({ before, after }) => ({
  before: before.replace(/(?<![^\S\n])[^\S\n]+$/, '').replace(/(?<!\S)\S+$/, ''),
  after,
});
const removeLine: Edit = (text) => ({ before: home(text).before, after: text.after });
const removeRest: Edit = (text) => ({
  before: text.before,
  after: text.after.slice(end(text).before.length - text.before.length),
});
const up: Edit = (text) => {
  const start = home(text);
  return start.before === '' ? start : toColumn(home(left(start)), text.before.length - start.before.length);
};
const down: Edit = (text) => {
  const stop = end(text);
  return stop.after === '' ? stop : toColumn(right(stop), text.before.length - home(text).before.length);
};

/** From the start of a line to a column of it, or to its end. */
function toColumn(start: Edited, column: number): Edited {
  const line = end(start).before.slice(start.before.length);
  const { length } = line.slice(0, column);
  return { before: start.before + line.slice(0, length), after: start.after.slice(length) };
}

/** Names of keys as readline has them; control keys as in a shell. */
const EDITS: Readonly<Record<string, Edit>> = {
  left,
  right,
  home,
  end,
  up,
  down,
  backspace,
  delete: remove,
  'ctrl-b': left,
  'ctrl-f': right,
  'ctrl-a': home,
  'ctrl-e': end,
  'ctrl-h': backspace,
  'ctrl-w': removeWord,
  'ctrl-u': removeLine,
  'ctrl-k': removeRest,
};

/** The characters as a reader counts them. `Intl.Segmenter` takes 8 ms to load, and ASCII does not need it. */
export function characters(text: string): string[] {
  if (/^[\n\x20-\x7e]*$/.test(text)) return [...text];
  return [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
}

/** Longest character that is looked for at the cursor, in code units: a family emoji has 11. */
const REACH = 40;

function lastOf(text: string): string {
  return characters(text.slice(-REACH)).at(-1) ?? '';
}

function firstOf(text: string): string {
  return characters(text.slice(0, REACH))[0] ?? '';
}
