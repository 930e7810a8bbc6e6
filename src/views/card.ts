/** A topic's card. */

import { type Card, type Example, opensIndex, type Topic } from '../core/course/roadmap.js';
import type { Variant } from '../core/course/variant.js';
import { list, plural } from '../core/lib/words.js';
import type { Snapshot } from '../core/path/snapshot.js';
import { type Part, wayThrough } from '../core/path/way.js';
import { missing, pickedOption, type TopicStatus, type TopicStatuses } from '../core/progress/evidence.js';
import { bullet, hours, wrap, wrapCode } from './layout.js';
import type { Paints, Style } from './style.js';
import { choiceOf, named, namedAll, statusName, topicView } from './topic-row.js';

export type TopicCardView = ReturnType<typeof topicCardView>;

/** A topic and its card as `show <topic> --json` tells it, with the example that is for this learner. */
export function topicCardView(
  snapshot: Snapshot,
  s: TopicStatus,
  { examples, ...card }: Card,
  isMine: (part: Variant) => boolean,
) {
  const { roadmap, all, due } = snapshot;
  const { topic } = s;
  const opens = opensIndex(roadmap);
  const outcomes = card.outcomes.map(({ text }) => text);
  const way = wayThrough(s, snapshot);
  return {
    topic: {
      ...topicView(s, { roadmap, opens, due }),
      step: topic.step,
      ...card,
      outcomes,
      example: examples.find(isMine) ?? examples[0]!,
      links: [...card.links, ...s.links.map(({ title, url }) => ({ title, url }))],
      notes: s.notes.map(({ text }) => text),
    },
    needs: [...namedAll(topic.requires, all), ...oneOf(topic, all)],
    missing: missing(topic, all).map(named),
    opens: namedAll(opens.get(topic.id) ?? [], all),
    pick: pickOf(topic, snapshot),
    command: commandFor(s, way),
    way,
  };
}

/** Alternatives of which one is enough; only the picked one, if there is one. */
function oneOf({ requiresAny }: Topic, all: TopicStatuses): string[] {
  const onPath = requiresAny.filter((id) => all.get(id)?.status !== 'unpicked');
  const names = namedAll(onPath, all);
  return names.length < 2 ? names : [`one of: ${list(names, 'or')}`];
}

function pickOf(topic: Topic, { roadmap, state }: Snapshot) {
  const choice = choiceOf(topic, roadmap);
  if (!choice) return null;
  const picked = pickedOption(choice, state)?.id ?? null;
  return { title: choice.title, options: choice.options.map(({ id }) => id), picked };
}

/** What to type for the first open part of the way; null if nothing is open. */
function commandFor({ settled, status, topic }: TopicStatus, way: readonly Part[]): string | null {
  if (status === 'started' || settled) return way.find(({ isOpen }) => isOpen)?.command ?? null;
  return `roadmap start ${topic.id}`;
}

/** Lines of the card. */
export function topicCardLines(view: TopicCardView, paints: Paints, width: number): string[] {
  const { topic } = view;
  const { style } = paints;
  const status = statusName(topic.status);
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', style.bold(title), ...lines] : [];
  const items = (texts: readonly string[]) => texts.flatMap((text) => bullet(text, width, style));
  return [
    ...wrap(named(topic), width).map(style.bold),
    style.dim(`${status} ${style.symbols.bullet} ${hours(topic.hours)} ${style.symbols.bullet} ${topic.id}`),
    '',
    ...wrap(topic.summary, width),
    ...section('You can', items(topic.outcomes)),
    ...section('Example', exampleLines(topic.example, paints, width)),
    ...section('Pitfalls', items(topic.pitfalls)),
    ...section('Read', linkLines(view, style, width)),
    ...section('Needs', items(view.needs)),
    ...section('Opens', items(view.opens)),
    ...section('Choose one', choiceLines(view, width)),
    ...section(
      'Your notes',
      topic.notes.flatMap((text) => bullet(text, width, style)),
    ),
    ...endLines(view, style, width),
  ];
}

function linkLines({ topic }: TopicCardView, style: Style, width: number): string[] {
  return topic.links.flatMap(({ title, url }) => [...bullet(title, width, style), `    ${style.link(url)}`]);
}

function choiceLines({ pick }: TopicCardView, width: number): string[] {
  if (!pick || pick.picked !== null) return [];
  return [...wrap(pick.title, width, '  '), ...pick.options.map((id) => `  roadmap pick ${id}`)];
}

/** Programs print; of anything else the result is shown. */
const PRINTS = ['python', 'shell', 'sh', 'bash'];

function exampleLines(
  { code, language, output, for: options }: Example,
  { style, highlight }: Paints,
  width: number,
): string[] {
  const block = (text: string) =>
    text.split('\n').flatMap((line) => wrapCode(line, width, '    ', `  ${style.symbols.wrapped} `));
  const label = PRINTS.includes(language) ? 'prints' : 'shows';
  const whom = options ? wrap(`This is for ${list(options, 'or')}. Choose another: roadmap pick`, width, '  ') : [];
  return [
    ...whom.map(style.dim),
    ...block(highlight(code.trimEnd(), language)),
    ...(output ? [style.dim(`  ${label}`), ...block(output.trimEnd())] : []),
  ];
}

/** What is due, what would be better first, and how to go on. */
function endLines({ topic, missing: first, command, way }: TopicCardView, style: Style, width: number): string[] {
  const later = way.filter((part) => part.isOpen && part.command !== command && part.kind !== 'read');
  const due = `${plural(topic.due, 'question')} due: roadmap quiz ${topic.id} --due`;
  return [
    '',
    ...(topic.due > 0 ? wrap(due, width).map(style.warn) : []),
    ...first.flatMap((name) => wrap(`${style.symbols.warn} Better first: ${name}`, width).map(style.warn)),
    ...(command ? [`${style.symbols.arrow} ${style.good(command)}`] : []),
    ...later.flatMap(({ kind, command: text }) => wrap(`${THEN[kind]}: ${text}`, width, '  ').map(style.dim)),
  ];
}

const THEN = {
  learn: 'its lesson',
  read: 'its card',
  practice: 'write programs',
  check: 'build it and have it checked',
  questions: 'then its questions',
  done: 'when you are done',
} as const;
