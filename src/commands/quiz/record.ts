/** What every command with questions begins with, and what it does with an answer. */
import type { Bank, Context } from '../../context.js';
import type { Entry, Question } from '../../core/course/question.js';
import { topicsOf } from '../../core/course/roadmap.js';
import { dateOf, dayOf, studyClock } from '../../core/lib/study-day.js';
import { list } from '../../core/lib/words.js';
import { type Snapshot, withState } from '../../core/path/snapshot.js';
import { isRedone } from '../../core/practice/record.js';
import type { Answer, Change } from '../../core/progress/events.js';
import { answersOn, flaggedIn } from '../../core/progress/state.js';
import type { Attempt } from '../../core/quiz/attempt.js';
import type { Pool } from '../../core/quiz/queue.js';
import { type Proof, provenBy } from '../../core/quiz/session.js';
import { byQuestion, dueDay, isLeech, memoryOf } from '../../core/review/memory.js';
import { changesBetween } from '../../views/change.js';
import type { Outcome } from '../../views/quiz/verdict.js';
import { isMine, loadCourse, loadSnapshot } from '../load.js';

export type QuizSnapshot = Snapshot & { readonly bank: Bank };

/** Reads the course, its questions and the progress, once. */
export async function loadQuiz(ctx: Context): Promise<QuizSnapshot> {
  const snapshot = await loadSnapshot(ctx);
  return { ...snapshot, bank: (await ctx.course()).bank() };
}

/** Now, on the study clock. */
export function clockOf(ctx: Pick<Context, 'clock'>): number {
  const now = ctx.clock.now();
  return studyClock(now, ctx.clock.zone(now));
}

/** What a queue is built from. */
export function poolOf(ctx: Context, snapshot: QuizSnapshot): Pool {
  const { bank, state } = snapshot;
  const now = clockOf(ctx);
  const reviews = byQuestion(snapshot.reviews, bank.entries);
  const mine = isMine(snapshot);
  // what was asked before another option was picked still comes back
  const entries = bank.entries.filter((entry) => mine(entry) || reviews.has(entry.id));
  return {
    bank: entries,
    reviews,
    flagged: flaggedIn(state),
    now,
    today: answersOn(dayOf(now), state),
    limits: snapshot.who.limits,
  };
}

export type Recorded = Pick<Outcome, 'due' | 'aside' | 'changed' | 'mode'> & {
  readonly snapshot: QuizSnapshot;
  /** As it was saved. */
  readonly saved: Answer;
};

/**
 * Saves an answer and what it proved, as one operation. A question counts once a study day: what is answered again that
 * day, here or in another session, is practice.
 */
export async function record(ctx: Context, before: QuizSnapshot, attempt: Attempt): Promise<Recorded> {
  const mode = attempt.mode ?? ((await wasAnsweredToday(ctx, attempt.question)) ? 'practice' : undefined);
  const saved = changeOf({ ...attempt, mode });
  const proven = mode ? [] : await proofs(ctx, before, saved);
  const state = await ctx.progress.commit(`answer ${attempt.question.id}`, [saved, ...proven]);
  const snapshot = { ...before, ...withState(before, state) };
  const memory = mode ? undefined : (await ctx.progress.memories())[attempt.question.id];
  const day = memory && dueDay(memory);
  return {
    snapshot,
    saved,
    mode,
    due: day === undefined ? undefined : { date: dateOf(day), days: day - dayOf(clockOf(ctx)) },
    aside: memory && isLeech(memory) ? asideText(attempt.question, snapshot) : undefined,
    changed: changesBetween(before.all, snapshot.all),
  };
}

async function wasAnsweredToday(ctx: Context, question: Question): Promise<boolean> {
  const memory = memoryOf(question, await ctx.progress.memories());
  return memory !== undefined && dayOf(memory.last) === dayOf(clockOf(ctx));
}

function changeOf({ question, typed, correct, grade, confidence, helped, mode }: Attempt): Answer {
  return {
    type: 'answered',
    question: question.id,
    topic: question.topic,
    rev: question.rev,
    grade,
    correct,
    confidence: confidence ?? null,
    answer: typed,
    ...(helped && { helped }),
    ...(mode && { mode }),
  };
}

/** What the answer will have proven of its topic. */
async function proofs(ctx: Context, snapshot: QuizSnapshot, answer: Answer): Promise<Change[]> {
  const { question: id, topic, rev, grade } = answer;
  const memories = await ctx.progress.memories();
  const before = Object.hasOwn(memories, id) ? memories[id] : undefined;
  const after = (await ctx.scheduler()).review(before, { id, topic, rev, grade, at: clockOf(ctx) });
  const course = await loadCourse(ctx, snapshot);
  return proofsOf(ctx, snapshot, {
    topic,
    memories: { ...memories, [id]: after },
    isRedone: () => isRedone(topic, course.exercises(), snapshot.state),
  });
}

type Shown = Pick<Proof, 'memories' | 'isRedone'> & { readonly topic: string };

/** What memories, and exercises done once more, prove of a topic. */
export async function proofsOf(ctx: Context, snapshot: QuizSnapshot, shown: Shown): Promise<Change[]> {
  const { bank, all, state } = snapshot;
  const { topic, memories, isRedone } = shown;
  return provenBy(topic, {
    bank: bank.entries.filter(isMine(snapshot)),
    memories,
    flagged: flaggedIn(state),
    scheduler: await ctx.scheduler(),
    now: clockOf(ctx),
    evidence: all.get(topic)?.evidence ?? [],
    isRedone,
  });
}

function asideText(question: Question, { roadmap }: QuizSnapshot): string {
  const topic = topicsOf(roadmap).find(({ id }) => id === question.topic);
  const read = [question.topic, ...(topic?.requires ?? []).slice(0, 1)].map((id) => `roadmap show ${id}`);
  return `Set aside: it was forgotten four times. Reading will help more than asking: ${list(read, 'and')}, then: roadmap quiz ${question.topic}`;
}

/** A question by its id. */
export function entryNamed({ bank }: QuizSnapshot, id: string): Entry | undefined {
  return bank.entries.find((entry) => entry.id === id);
}
