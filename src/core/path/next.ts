/** What to do next, and why. Deterministic: the same progress gives the same answer. */

import { type Choice, opensIndex, type Roadmap, type Topic } from '../course/roadmap.js';
import { dayName, studyDay } from '../lib/study-day.js';
import { list, plural } from '../lib/words.js';
import { missing, openChoice, rivalry, type TopicStatus, type TopicStatuses } from '../progress/evidence.js';
import { answersOn } from '../progress/state.js';
import { DAILY_CAP, MINUTES_EACH } from '../quiz/queue.js';
import type { Snapshot } from './snapshot.js';
import { type Warning, warnings } from './warnings.js';

export type Reason = { readonly code: string; readonly text: string };

export type Action = {
  readonly kind: 'review' | 'resume' | 'start' | 'pick' | 'finished';
  readonly topic?: Topic | undefined;
  readonly choice?: Choice | undefined;
  readonly title: string;
  /** What to type for it. */
  readonly command: string;
  /** Minutes it takes with the learner's background; 0 for a decision. */
  readonly minutes: number;
  readonly reasons: readonly Reason[];
};

export type Next = {
  readonly action: Action;
  readonly warnings: readonly Warning[];
  readonly then: readonly (Action & { readonly parallel: boolean })[];
};

type Situation = Snapshot & { readonly opens: ReadonlyMap<string, readonly string[]> };

/** At most this many are told as "then". */
const THEN = 3;

/** The one next thing, what warns, and what comes after. */
export function next(snapshot: Snapshot): Next {
  const { roadmap, all, who } = snapshot;
  const situation: Situation = { ...snapshot, opens: opensIndex(roadmap) };
  const first = started(all)[0] ?? available(situation)[0];
  const work = first ? action(first, situation) : finished(roadmap);
  const after = first ? upcoming(first, situation) : [];
  const due = review(situation);
  return {
    action: due ?? work,
    warnings: warnings(roadmap, all, who),
    then: due && first ? [{ ...work, parallel: false }, ...after].slice(0, THEN) : after,
  };
}

/** Questions that come back come before anything new, as many as the day has room for. */
function review({ when, due, state, all }: Situation): Action | undefined {
  const today = studyDay(when.now, when.zone);
  const total = [...due.values()].reduce((a, b) => a + b, 0);
  const count = Math.min(total, DAILY_CAP - answersOn(today, state));
  if (count <= 0) return undefined;
  const topics = [...due.keys()].filter((id) => all.has(id));
  const reasons = [{ code: 'due', text: `due today${topics.length > 0 ? `, from ${numbers(topics, all)}` : ''}` }];
  if (total > count) reasons.push({ code: 'backlog', text: `${count} today, ${total - count} can wait` });
  return {
    kind: 'review',
    title: plural(count, 'question'),
    command: 'roadmap quiz --due',
    minutes: Math.max(1, Math.round(count * MINUTES_EACH)),
    reasons,
  };
}

/** The topic worked on now: the one started last and not yet done. */
export function currentTopic(all: TopicStatuses): Topic | undefined {
  return started(all)[0]?.topic;
}

function started(all: TopicStatuses): TopicStatus[] {
  const open = [...all.values()].filter((s) => s.status === 'started');
  return open.sort((a, b) => b.focus - a.focus);
}

/** Topics that can be begun once `assumed` is done too, in path order; optional ones that nobody picked are not offered. */
function available({ all }: Situation, assumed?: Topic): TopicStatus[] {
  const isOpen = (s: TopicStatus) => s.status === 'open' && s.counts && s.topic !== assumed;
  return [...all.values()].filter((s) => isOpen(s) && missing(s.topic, all).every((topic) => topic === assumed));
}

/** What can follow: other things begun, the path's order, and later topics that may run beside it, with `parallel`. */
function upcoming(first: TopicStatus, situation: Situation): Next['then'] {
  const begun = started(situation.all).filter((s) => s !== first);
  const after = available(situation, first.topic).filter(
    (s) => isTime(s, first, situation) && !sameChoice(s, first, situation),
  );
  const beside = after.filter((s) => isParallel(s, first));
  const main = [...begun, ...after.filter((s) => !beside.includes(s))];
  const chosen = [...main.slice(0, Math.max(1, THEN - beside.length)), ...beside].slice(0, THEN);
  return chosen.map((s) => ({ ...action(s, situation), parallel: beside.includes(s) }));
}

/** Topics of a later step wait for what they recommend. */
function isTime(s: TopicStatus, first: TopicStatus, { all }: Situation): boolean {
  return s.topic.step === first.topic.step || s.topic.recommends.every((id) => all.get(id)?.settled ?? true);
}

function isParallel(s: TopicStatus, first: TopicStatus): boolean {
  return s.topic.parallel === true && s.topic.step !== first.topic.step;
}

function sameChoice(s: TopicStatus, first: TopicStatus, { roadmap }: Situation): boolean {
  const choice = rivalry(roadmap, first.topic);
  return choice !== undefined && choice === rivalry(roadmap, s.topic);
}

function action(s: TopicStatus, situation: Situation): Action {
  const { topic } = s;
  const choice = s.status === 'open' ? openChoice(topic, situation.roadmap, situation.state) : undefined;
  if (choice) return pick(choice, topic);
  const resuming = s.status === 'started';
  return {
    kind: resuming ? 'resume' : 'start',
    topic,
    title: topic.title,
    command: resuming ? `roadmap show ${topic.id}` : `roadmap start ${topic.id}`,
    minutes: Math.round(s.hours * 60),
    reasons: reasons(s, situation),
  };
}

function pick(choice: Choice, topic: Topic): Action {
  const others = choice.options.filter((o) => o.id !== choice.suggested).map((o) => o.title);
  return {
    kind: 'pick',
    topic,
    choice,
    title: choice.title,
    command: `roadmap pick ${choice.suggested}`,
    minutes: 0,
    reasons: [
      { code: 'choice-open', text: choice.advice },
      { code: 'alternatives', text: `or pick ${list(others, 'or')} instead` },
    ],
  };
}

function finished(roadmap: Roadmap): Action {
  const reasons = roadmap.afterwards.map(({ title, text }) => ({ code: 'afterwards', text: `${title}: ${text}` }));
  return { kind: 'finished', title: 'You have walked the whole path', command: 'roadmap show', minutes: 0, reasons };
}

function reasons(s: TopicStatus, situation: Situation): Reason[] {
  const { topic, marked } = s;
  const { when, roadmap, all } = situation;
  const result: Reason[] = [];
  const step = roadmap.steps.find(({ id }) => id === topic.step);
  if (s.status === 'started' && marked.started !== undefined) {
    result.push({ code: 'resume', text: `you started it ${dayName(marked.started, when.now, when.zone)}` });
  } else if (step && !step.topics.some((t) => (all.get(t.id)?.evidence.length ?? 0) > 0)) {
    result.push({ code: 'first-of-step', text: `first of Step ${step.number}: ${step.title}` });
  } else {
    result.push({ code: 'next-in-path', text: 'all it builds on is done, and it is the next on your path' });
  }
  const needed = (situation.opens.get(topic.id) ?? []).filter((id) => !all.get(id)?.settled);
  if (needed.length > 0) result.push({ code: 'needed-by', text: `needed by ${numbers(needed, all)}` });
  if (isLighter(s, situation)) {
    result.push({ code: 'background', text: 'shorter with your background; if you know it already, mark it done' });
  }
  return result;
}

function numbers(ids: readonly string[], all: TopicStatuses): string {
  const known = ids.flatMap((id) => all.get(id)?.topic.number ?? []);
  return known.length > 4 ? `${known.slice(0, 3).join(', ')} and ${known.length - 3} more` : list(known);
}

function isLighter(s: TopicStatus, { roadmap, who }: Situation): boolean {
  const most = Math.max(...roadmap.backgrounds.map((b) => s.topic.hours[b.id] ?? 0));
  return (s.topic.hours[who.background] ?? 0) <= most / 2;
}
