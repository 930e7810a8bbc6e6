/** A topic's card. */

import { type Card, opensIndex, type Roadmap } from '../core/course/roadmap.js';
import { plural } from '../core/lib/words.js';
import type { Due } from '../core/path/snapshot.js';
import { missing, type TopicStatus, type TopicStatuses } from '../core/progress/evidence.js';
import { bullet, hours, wrap } from './layout.js';
import type { Style } from './style.js';
import { choiceOf, mark, named, namedAll, statusName, topicView } from './topic-row.js';

/** What a card is seen in. */
export type Seen = { readonly roadmap: Roadmap; readonly all: TopicStatuses; readonly due: Due };

export type TopicCardView = ReturnType<typeof topicCardView>;

/** A topic and its card as `show <topic> --json` tells it. */
export function topicCardView({ roadmap, all, due }: Seen, s: TopicStatus, card: Card) {
  const { topic } = s;
  const opens = opensIndex(roadmap);
  const choice = choiceOf(topic, roadmap);
  const outcomes = card.outcomes.map(({ text }) => text);
  return {
    topic: { ...topicView(s, { roadmap, opens, due }), step: topic.step, ...card, outcomes, note: s.note ?? null },
    needs: namedAll([...topic.requires, ...topic.requiresAny], all),
    missing: missing(topic, all).map(named),
    opens: namedAll(opens.get(topic.id) ?? [], all),
    pick: choice ? { title: choice.title, options: choice.options.map((o) => o.id) } : null,
    command: commandFor(s),
  };
}

function commandFor({ status, done, topic }: TopicStatus): string | null {
  if (status === 'started') return `roadmap done ${topic.id}`;
  return done ? `roadmap quiz ${topic.id}` : `roadmap start ${topic.id}`;
}

/** Lines of the card. */
export function topicCardLines(view: TopicCardView, style: Style, width: number): string[] {
  const { topic } = view;
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
    ...section('Example', exampleLines(topic.example, style)),
    ...section('Pitfalls', items(topic.pitfalls)),
    ...section(
      'Read',
      topic.links.flatMap((link) => [...bullet(link.title, width, style), `    ${style.link(link.url)}`]),
    ),
    ...section('Needs', items(view.needs)),
    ...section('Opens', items(view.opens)),
    ...section(
      'Choose one',
      view.pick ? [...wrap(view.pick.title, width, '  '), ...view.pick.options.map((o) => `  roadmap pick ${o}`)] : [],
    ),
    ...section('Your note', topic.note ? wrap(topic.note, width, '  ') : []),
    '',
    ...(topic.due > 0 ? [style.warn(`${plural(topic.due, 'question')} due: roadmap quiz ${topic.id} --due`)] : []),
    ...view.missing.flatMap((name) => wrap(`${style.symbols.warn} Better first: ${name}`, width).map(style.warn)),
    ...(view.command ? [`${mark(topic.status, style)} ${view.command}`] : []),
  ];
}

function exampleLines({ code, output }: Card['example'], style: Style): string[] {
  const block = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`.trimEnd());
  return [...block(code), ...(output ? [style.dim('  prints'), ...block(output)] : [])];
}
