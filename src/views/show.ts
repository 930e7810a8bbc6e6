/** The map: the whole path or one step, with evidence and standing. */

import { opensIndex, type Step } from '../core/course/roadmap.js';
import { list } from '../core/lib/words.js';
import type { Snapshot } from '../core/path/snapshot.js';
import { STATUSES, type Status, type TopicStatus, totals } from '../core/progress/evidence.js';
import { pickOf } from '../core/progress/state.js';
import { cut, ends, flow, hours, pad, widthOf, wrap } from './layout.js';
import type { Style } from './style.js';
import { paceLines, paceView, standingLines } from './summary.js';
import { mark, statusName, type TopicView, topicView } from './topic-row.js';

/** `done` stands for every status that settles a topic by evidence. */
export type Filter = { readonly step?: Step | undefined; readonly status?: Status | 'done' | undefined };

export type ShowView = ReturnType<typeof showView>;

/** The path as `show --json` tells it. Totals are of the whole path, whatever the filter. */
export function showView(snapshot: Snapshot, filter: Filter) {
  const { roadmap, all, state } = snapshot;
  const summary = totals(all.values());
  const opens = opensIndex(roadmap);
  const steps = roadmap.steps.filter((step) => !filter.step || step.id === filter.step.id);
  return {
    roadmap: { id: roadmap.id, title: roadmap.title },
    summary,
    pace: paceView(snapshot),
    steps: steps
      .map((step) => stepView(step, snapshot, { filter, opens }))
      .filter((step) => !filter.status || step.topics.length > 0),
    choices: roadmap.choices.map(({ id, title, options }) => ({
      id,
      title,
      picked: pickOf(state, id) ?? null,
      options: options.map((o) => ({ id: o.id, title: o.title, topic: o.topic })),
    })),
  };
}

type Told = { readonly filter: Filter; readonly opens: ReadonlyMap<string, readonly string[]> };

function stepView(step: Step, { roadmap, all, due }: Snapshot, { filter, opens }: Told) {
  const own = step.topics.flatMap((topic) => all.get(topic.id) ?? []);
  const shown = own.filter((s) => !filter.status || (filter.status === 'done' ? s.done : s.status === filter.status));
  return {
    number: step.number,
    id: step.id,
    title: step.title,
    aim: step.aim,
    advice: step.advice ?? null,
    due: own.reduce((sum, { topic }) => sum + (due.get(topic.id) ?? 0), 0),
    summary: totals(own),
    topics: shown.map((s: TopicStatus) => topicView(s, { roadmap, opens, due })),
  };
}

type StepView = ShowView['steps'][number];

/** Lines of the map; aims and advice are told when it is one step. */
export function showLines(view: ShowView, style: Style, width: number): string[] {
  if (view.steps.length === 0) return ['No topic has that status.'];
  const one = view.steps.length === 1;
  const head = one ? [] : header(view, style, width);
  return [
    ...head,
    ...view.steps.flatMap((step, i) => [...(i > 0 || !one ? [''] : []), ...stepLines(step, view, { style, width })]),
    '',
    ...legend(style, width),
  ];
}

function header(view: ShowView, style: Style, width: number): string[] {
  return [
    style.bold(view.roadmap.title),
    ...standingLines(view.summary, 20, style, width),
    ...paceLines(view.pace, style, width),
  ];
}

type Paper = { readonly style: Style; readonly width: number };

function stepLines(step: StepView, view: ShowView, { style, width }: Paper): string[] {
  const one = view.steps.length === 1;
  const { topics, hours: time } = step.summary;
  const told = `${dueText(step.due)}${topics.done}/${topics.total}  ${hours(time.total)}`;
  const titled = wrap(`Step ${step.number}: ${step.title}`, width - widthOf(told) - 2, '', '  ');
  const lines = [...titled.slice(0, -1).map(style.bold), ...ends(style.bold(titled.at(-1)!), style.dim(told), width)];
  if (one) lines.push(...wrap(step.aim, width, '  '), '');
  let group: string | null = null;
  for (const topic of step.topics) {
    if (topic.group !== null && topic.group !== group) lines.push(style.dim(`  ${cut(topic.group, width - 2, style)}`));
    group = topic.group;
    lines.push(...topicLines(topic, view, { style, width }));
  }
  if (one && step.advice) lines.push('', ...wrap(step.advice, width, '  '));
  return lines;
}

function topicLines(topic: TopicView, view: ShowView, { style, width }: Paper): string[] {
  const right = `${dueText(topic.due)}${hours(topic.hours)}`;
  const tags = tagsOf(topic, view);
  const room = Math.min(width, 88) - widthOf(right) - 1;
  const label = `${topic.title}${tags.length > 0 ? ` (${tags.join(', ')})` : ''}`;
  const first = `  ${mark(topic.status, style)} ${pad(topic.number, 4)} `;
  const lines = wrap(label, room, ' '.repeat(9)).map((line) => line.trim());
  const paint = topic.status === 'open' || topic.status === 'started' ? (text: string) => text : style.dim;
  const last = lines.length - 1;
  return lines.flatMap((line, i) => {
    const left = `${i === 0 ? first : ' '.repeat(9)}${paint(line)}`;
    return i === last ? ends(left, topic.due > 0 ? style.warn(right) : style.dim(right), width) : [left];
  });
}

/** What fades is told in words, as colour may be missing. */
function dueText(due: number): string {
  return due > 0 ? `${due} due  ` : '';
}

function tagsOf(topic: TopicView, view: ShowView): string[] {
  const choice = view.choices.find((c) => c.id === topic.choice);
  const rivals = choice && new Set(choice.options.map((o) => o.topic)).size > 1;
  const picked = choice?.options.find((o) => o.id === choice.picked);
  const tags: string[] = [];
  if (choice && !picked)
    tags.push(
      rivals
        ? 'choice'
        : `choice: ${list(
            choice.options.map((o) => o.id),
            'or',
          )}`,
    );
  if (picked && picked.topic === topic.id) tags.push(rivals ? 'picked' : picked.title);
  if (topic.optional && picked?.topic !== topic.id) tags.push('optional');
  if (topic.conceptual) tags.push('concepts');
  if (topic.project) tags.push(topic.project);
  return tags;
}

function legend({ symbols, dim }: Style, width: number): string[] {
  const signs = STATUSES.map((name) => `${symbols[name]} ${statusName(name)}`);
  return [...flow(signs, width), ...flow(['A topic: roadmap show 1.1', 'What now: roadmap next'], width)].map(dim);
}
