/** The next thing, its command and its reasons. */

import type { Action } from '../core/path/action.js';
import type { Next } from '../core/path/next.js';
import type { Part } from '../core/path/study.js';
import { bullet, duration, ends, wrap } from './layout.js';
import type { Style } from './style.js';
import { named } from './topic-row.js';

export type ActionView = ReturnType<typeof actionView>;
export type NextView = ReturnType<typeof nextView>;

/** An action as JSON tells it; `minutes` are those of this session if a length was asked for. */
export function actionView(action: Action, minutes?: number) {
  return {
    kind: action.kind,
    topic: action.topic?.id ?? null,
    number: action.topic?.number ?? null,
    title: action.title,
    command: action.command,
    minutes: minutes === undefined ? action.minutes : Math.min(minutes, action.minutes),
    reasons: action.reasons,
    way: action.way ?? null,
  };
}

/** A length that was asked for, in minutes, and what fits into it. */
export type Timebox = { readonly minutes: number; readonly parts: readonly Part[] };

/** `next --json`; `session` is what fits into a length that was asked for. */
export function nextView(next: Next, timebox?: Timebox) {
  return {
    action: actionView(next.action, timebox?.minutes),
    warnings: next.warnings,
    then: next.then.map((action) => ({ ...actionView(action), parallel: action.parallel })),
    untested: next.untested.map(({ id, number, title }) => ({ topic: id, number, title })),
    session: timebox?.parts.map(partView) ?? null,
  };
}

/** A part of a session, as JSON tells it. */
export function partView({ kind, title, command, minutes }: Part) {
  return { kind, title, command, minutes };
}

/** Parts of the way through a topic, as they are told. */
export const PARTS = {
  learn: 'its lesson',
  read: 'its card',
  practice: 'its exercises',
  check: 'your own project',
  questions: 'its questions',
  done: 'when you are done',
} as const;

const HEADS = { review: 'Review', resume: 'Go on', start: 'Next', pick: 'Choose', finished: 'Finished' } as const;

/** Lines of `next`. */
export function nextLines(view: NextView, style: Style, width: number): string[] {
  const { action } = view;
  return [
    ...actionLines(action, style, width),
    ...sessionLines(view, style, width),
    ...untestedLines(view, style, width),
    ...warningLines(view.warnings, style, width),
    ...thenLines(view, style, width),
  ];
}

/** Warnings, each with the command that silences it. */
export function warningLines(warnings: NextView['warnings'], style: Style, width: number): string[] {
  return warnings.flatMap(({ title, text, silence }) => [
    '',
    ...wrap(`${style.symbols.warn} ${title}. ${text}`, width, '', '  ').map(style.warn),
    ...wrap(`Do not tell me again: ${silence}`, width, '  ').map(style.dim),
  ]);
}

/** Topics named here, at most: more than a session asks about. */
const UNTESTED = 4;

function untestedLines({ untested }: NextView, style: Style, width: number): string[] {
  if (untested.length === 0) return [];
  const named = untested.slice(0, UNTESTED).map(({ number }) => number);
  const more = untested.length - named.length;
  const told = `Untested: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return ['', ...wrap(told, width).map(style.dim), `  ${style.symbols.arrow} roadmap quiz ${named.join(' ')}`];
}

/** An action: what, its command, why. */
export function actionLines(action: ActionView, style: Style, width: number): string[] {
  const title =
    action.number && action.kind !== 'pick' ? named({ number: action.number, title: action.title }) : action.title;
  const time = action.minutes > 0 ? duration(action.minutes) : '';
  const head = wrap(`${HEADS[action.kind]}: ${title}`, width - time.length - 2, '', '  ').map(style.bold);
  return [
    ...(action.kind === 'finished' ? [style.good(Array(3).fill(style.symbols.star).join(' ')), ''] : []),
    ...head.slice(0, -1),
    ...ends(head.at(-1)!, style.dim(time), width),
    ...action.reasons.flatMap((reason) => bullet(reason.text, width, style)),
    `  ${style.symbols.arrow} ${style.good(action.command)}`,
    ...otherParts(action, style, width),
  ];
}

/** The other parts of the way: the card to read again, and how it ends. */
function otherParts({ way, command }: ActionView, style: Style, width: number): string[] {
  const others = (way ?? []).filter((part) => part.command !== command && (part.isOpen || part.kind === 'read'));
  return others.flatMap((part) => wrap(`${PARTS[part.kind]}: ${part.command}`, width, '    ').map(style.dim));
}

function sessionLines({ session }: NextView, style: Style, width: number): string[] {
  if (!session || session.length === 0) return [];
  return ['', style.bold('This session'), ...partsLines(session, style, width)];
}

/** The parts of a session, each with its command. */
export function partsLines(parts: readonly ReturnType<typeof partView>[], style: Style, width: number): string[] {
  return parts.flatMap((part) => [
    ...wrap(part.minutes > 0 ? `${duration(part.minutes)}  ${part.title}` : part.title, width, '  ', '    '),
    `    ${style.symbols.arrow} ${style.good(part.command)}`,
  ]);
}

function thenLines({ then }: NextView, style: Style, width: number): string[] {
  if (then.length === 0) return [];
  const lines = then.flatMap((action) => {
    const title =
      action.number && action.kind !== 'pick' ? named({ number: action.number, title: action.title }) : action.title;
    return wrap(`${title}${action.parallel ? ' (can run alongside)' : ''}`, width, '  ', '    ');
  });
  return ['', style.dim('Then'), ...lines];
}
