/**
 * A learner of seven or eight months on the shipped questions: what a day asks of them, and what they keep. Their memory is a model of its
 * own that knows nothing of the scheduler's: how long a thing is kept grows with each recall, faster or slower by question, and
 * begins anew after a lapse. Deterministic.
 */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { topicsOf } from '../../../../src/core/course/roadmap.js';
import { random, seedOf } from '../../../../src/core/lib/random.js';
import { DAY } from '../../../../src/core/lib/study-day.js';
import { USUAL_LIMITS } from '../../../../src/core/quiz/limits.js';
import { buildQueue } from '../../../../src/core/quiz/queue.js';
import { byQuestion, dueEntries, type Memory } from '../../../../src/core/review/memory.js';
import { scheduler } from '../../../../src/core/review/scheduler.js';
import { courseIn } from '../../../../src/io/course/from-yaml.js';
import { ROOT } from '../../../run.js';

const course = courseIn(path.join(ROOT, 'roadmap.yaml'));
const bank = course.bank().entries.filter(({ kind }) => kind !== 'open');
const topics = topicsOf(course.roadmap).map(({ id }) => id);

/** What a learner really keeps of a question: `days` until the chance of recall is 90 %, and when it was last thought of. */
type Trace = { readonly days: number; readonly at: number };

/** The chance of recall: it falls by a tenth in each `days`. */
function chanceOf({ days, at }: Trace, now: number): number {
  return 0.9 ** ((now - at) / DAY / days);
}

/** Studies some days a week, a topic after another. */
function learn(daysAWeek: number, weeks: number) {
  const { review } = scheduler({ retention: 0.9, longest: 60 });
  const traces = new Map<string, Trace>();
  const growth = new Map(bank.map(({ id }) => [id, 1.6 + 1.4 * random(seedOf(id))()]));
  const chance = random(daysAWeek);
  const memories: Record<string, Memory> = {};
  const loads: number[] = [];
  let [reviews, right] = [0, 0];
  for (let day = 0; day < weeks * 7; day++) {
    if (day % 7 >= daysAWeek) continue;
    const now = (20_782 + day) * DAY + DAY / 2;
    const reached = Math.ceil(((day + 1) / (weeks * 7)) * topics.length);
    const pool = {
      bank,
      reviews: byQuestion(dueEntries(memories, bank, []), bank),
      flagged: [],
      now,
      today: 0,
      limits: USUAL_LIMITS,
    };
    const { questions } = buildQueue(pool, {
      sources: { begun: topics.slice(0, reached).reverse(), untested: [] },
      count: USUAL_LIMITS.questions,
    });
    for (const { entry, why } of questions) {
      const due = why === 'due';
      const known = memories[entry.id];
      const trace = traces.get(entry.id);
      const isRight = chance() < (trace ? chanceOf(trace, now) : 0.75);
      traces.set(entry.id, { at: now, days: isRight ? (trace?.days ?? 2) * growth.get(entry.id)! : 1.5 });
      if (due) reviews++;
      if (due && isRight) right++;
      const grade = isRight ? (chance() < 0.25 ? 2 : 3) : 1;
      memories[entry.id] = review(known, { id: entry.id, topic: entry.topic, rev: 1, grade, at: now });
    }
    loads.push(questions.length);
  }
  const end = (20_782 + weeks * 7) * DAY;
  const recalls = [...traces.values()].map((trace) => chanceOf(trace, end));
  const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
  return {
    cards: recalls.length,
    load: mean(loads),
    most: Math.max(...loads),
    right: right / reviews,
    kept: mean(recalls),
  };
}

// the seed gives a beginner five to eight months: who studies every day needs fewer weeks
describe.each([
  [5, 33],
  [7, 29],
])('on %i days a week, %i weeks', (daysAWeek, weeks) => {
  const result = learn(daysAWeek, weeks);

  test('every question is met, no day asks for more than the cap, and most for far less', () => {
    expect(result.cards).toBeGreaterThan(bank.length * 0.95);
    expect(result.most).toBeLessThanOrEqual(USUAL_LIMITS.questions);
    expect(result.load).toBeLessThan(30);
  });

  test('reviews come while most is still known and some is not, and most is known at the end', () => {
    expect(result.right).toBeGreaterThan(0.8);
    expect(result.right).toBeLessThan(0.97);
    expect(result.kept).toBeGreaterThan(0.85);
  });
});
