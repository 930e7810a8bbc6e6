import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, KINDS } from '../../../../src/core/course/question.js';
import { DAY } from '../../../../src/core/lib/study-day.js';
import { stratified } from '../../../../src/core/quiz/interview.js';
import { USUAL_LIMITS } from '../../../../src/core/quiz/limits.js';
import { interleaved } from '../../../../src/core/quiz/order.js';
import { buildQueue, cram, dueOf, type Pool, type Request } from '../../../../src/core/quiz/queue.js';
import { byQuestion, dueEntries, type Memory } from '../../../../src/core/review/memory.js';
import { MEMORY } from '../../../memory.js';

const TODAY = 20_000;
const NOW = TODAY * DAY + DAY / 2;

const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id,
  topic: 't',
  kind: 'predict',
  level: 1,
  core: false,
  ...more,
});

/** A memory that is due `days` after today; before today is negative. */
const memory = (days: number, more: Partial<Memory> = {}): Memory => ({
  ...MEMORY,
  due: (TODAY + days) * DAY,
  last: (TODAY - 30) * DAY,
  days: [],
  ...more,
});

const LEECH = memory(-1, { lapses: 4, solid: false });
type Known = Partial<Pool> & { memories?: Readonly<Record<string, Memory>> };
const pool = (bank: readonly Entry[], { memories = {}, ...more }: Known = {}): Pool => ({
  bank,
  reviews: byQuestion(dueEntries(memories, bank, []), bank),
  flagged: [],
  now: NOW,
  today: 0,
  limits: USUAL_LIMITS,
  ...more,
});
const from = (...begun: string[]) => ({ begun, untested: [] });
const request = (more: Partial<Request> = {}): Request => ({ sources: from('t'), count: 20, ...more });
const ids = ({ questions }: { questions: readonly { entry: Entry }[] }) => questions.map((one) => one.entry.id);
const some = (count: number, prefix: string, more: Partial<Entry> = {}) =>
  Array.from({ length: count }, (_, i) => entry(`${prefix}${String(i).padStart(2, '0')}`, more));
const allOf = (bank: readonly Entry[], one: Memory) => Object.fromEntries(bank.map(({ id }) => [id, one]));

const anyMemory = fc
  .record({
    days: fc.integer({ min: -20, max: 20 }),
    interval: fc.integer({ min: 0, max: 60 }),
    lapses: fc.integer({ min: 0, max: 6 }),
    solid: fc.boolean(),
    isFresh: fc.boolean(),
  })
  .map(({ days, isFresh, ...more }) => memory(days, { ...more, ...(isFresh && { last: NOW }) }));

const anyTable: fc.Arbitrary<Pool> = fc
  .record({
    questions: fc.array(
      fc.record({
        topic: fc.constantFrom('a', 'b', 'c'),
        kind: fc.constantFrom(...KINDS),
        level: fc.integer({ min: 1, max: 3 }),
        core: fc.boolean(),
        memory: fc.option(anyMemory, { nil: undefined, freq: 2 }),
        flagged: fc.boolean(),
      }),
      { maxLength: 60, size: 'max' },
    ),
    today: fc.integer({ min: 0, max: 45 }),
  })
  .map(({ questions, today }) => {
    const all = questions.map((q, i) => ({ ...q, id: `q${i}` }));
    return pool(
      all.map(({ id, topic, kind, level, core }) => ({ id, topic, kind, level, core })),
      {
        memories: Object.fromEntries(all.flatMap((q) => (q.memory ? [[q.id, q.memory]] : []))),
        flagged: all.filter((q) => q.flagged).map(({ id }) => id),
        today,
      },
    );
  });

const anyWish: fc.Arbitrary<Request> = fc.record({
  topics: fc.option(fc.subarray(['a', 'b', 'c'], { minLength: 1 }), { nil: undefined, freq: 2 }),
  kinds: fc.option(fc.subarray([...KINDS], { minLength: 1 }), { nil: undefined, freq: 2 }),
  sources: fc.record({
    begun: fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 2 }),
    untested: fc.subarray(['b', 'c']),
  }),
  count: fc.integer({ min: 1, max: 45 }),
  dueOnly: fc.boolean(),
});

/** What is due and asked in an ordinary session: open questions are only where they are wished for. */
const askedOf = (t: Pool, { kinds }: Request) =>
  dueOf(t).filter(({ kind }) => kind !== 'open' || kinds?.includes('open'));

const forAll = (check: (pool: Pool, request: Request) => void) => fc.assert(fc.property(anyTable, anyWish, check));

describe('whatever is on the pool', () => {
  test('reviews come first, each question once, and never more than wished or than the day has room for', () => {
    forAll((t, w) => {
      const { questions } = buildQueue(t, w);
      const firstNew = questions.findIndex(({ why }) => why !== 'due');
      expect(questions.slice(firstNew < 0 ? questions.length : firstNew).some(({ why }) => why === 'due')).toBe(false);
      expect(new Set(ids({ questions })).size).toBe(questions.length);
      expect(questions.length).toBeLessThanOrEqual(Math.min(w.count, Math.max(0, USUAL_LIMITS.questions - t.today)));
    });
  });

  test('what is questions as due is due, what is questions as new was never asked or was set aside', () => {
    forAll((t, w) => {
      for (const { entry: one, why } of buildQueue(t, w).questions) {
        const due = why === 'due';
        const known = t.reviews.get(one.id);
        if (due) expect(known!.day).toBeLessThanOrEqual(TODAY);
        else expect(known === undefined || (w.topics !== undefined && known.aside)).toBe(true);
      }
    });
  });

  test('a flagged question is never asked, and none outside the topics and kinds wished for', () => {
    forAll((t, w) => {
      for (const { entry: one } of [
        ...buildQueue(t, w).questions,
        ...cram(t, w).questions,
        ...stratified(t, w).questions,
      ]) {
        expect(t.flagged).not.toContain(one.id);
        if (w.topics) expect(w.topics).toContain(one.topic);
      }
      for (const { entry: one } of [...buildQueue(t, w).questions, ...cram(t, w).questions])
        if (w.kinds) expect(w.kinds).toContain(one.kind);
    });
  });

  test('an open question is asked only when it is due, or by its kind', () => {
    forAll((t, w) => {
      for (const { entry: one, why } of [...buildQueue(t, w).questions, ...cram(t, w).questions])
        if (one.kind === 'open') expect(why === 'due' || w.kinds?.includes('open')).toBe(true);
    });
  });

  test('nothing new is questions while more waits than the day has room for', () => {
    forAll((t, w) => {
      if (askedOf(t, w).length > Math.max(0, USUAL_LIMITS.questions - t.today))
        expect(buildQueue(t, w).questions.every(({ why }) => why === 'due')).toBe(true);
    });
  });

  test('an open question is in it only if it was wished for, due or not', () => {
    forAll((t, w) => {
      const open = buildQueue(t, w).questions.filter(({ entry }) => entry.kind === 'open');
      if (!w.kinds?.includes('open')) expect(open).toEqual([]);
    });
  });

  test('nothing due that was wished for is lost: it is questions or counted', () => {
    forAll((t, w) => {
      const wished = askedOf(t, w).filter(
        ({ topic, kind }) => (w.topics?.includes(topic) ?? true) && (w.kinds?.includes(kind) ?? true),
      );
      const { questions, left } = buildQueue(t, w);
      expect(questions.filter(({ why }) => why === 'due').length + left.due).toBe(wished.length);
    });
  });
});

describe('reviews', () => {
  test('those longest overdue for their interval are questions if not all can be', () => {
    const bank = [entry('a'), entry('b'), entry('c')];
    const memories = {
      a: memory(-5, { interval: 50 }),
      b: memory(-2, { interval: 2 }),
      c: memory(-1, { interval: 10 }),
    };
    expect(ids(buildQueue(pool(bank, { memories }), request({ count: 1 })))).toEqual(['b']);
  });

  test('a question that comes due later today is due, one of tomorrow is not', () => {
    const memories = { a: memory(0, { due: NOW + DAY / 4 }), b: memory(1) };
    expect(dueOf(pool([entry('a'), entry('b')], { memories })).map(({ id }) => id)).toEqual(['a']);
  });

  test('a question answered today is not due again today', () => {
    const memories = { a: memory(0, { last: NOW - 60_000, due: NOW - 30_000, solid: false }) };
    expect(dueOf(pool([entry('a')], { memories }))).toEqual([]);
  });

  test('--due queues nothing new', () => {
    const bank = [entry('a'), entry('b')];
    const questions = buildQueue(pool(bank, { memories: { a: memory(-1) } }), request({ dueOnly: true }));
    expect(ids(questions)).toEqual(['a']);
    expect(questions.left).toEqual({ due: 0, new: 0 });
  });

  test('a leech is set aside, and comes back when its topic is named', () => {
    const t = pool([entry('a')], { memories: { a: LEECH } });
    expect(buildQueue(t, request()).questions).toEqual([]);
    expect(buildQueue(t, request({ topics: ['t'] })).questions).toMatchObject([{ entry: { id: 'a' }, why: 'known' }]);
    expect(buildQueue(t, request({ topics: ['other'] })).questions).toEqual([]);
  });

  test('a leech that was answered right is a review again', () => {
    const t = pool([entry('a')], { memories: { a: { ...LEECH, solid: true } } });
    expect(buildQueue(t, request()).questions).toMatchObject([{ entry: { id: 'a' }, why: 'due' }]);
  });

  test('leeches are no backlog', () => {
    const old = some(USUAL_LIMITS.questions + 1, 'old', { topic: 'u' });
    expect(ids(buildQueue(pool([...old, entry('new')], { memories: allOf(old, LEECH) }), request()))).toEqual(['new']);
  });
});

describe('the mix', () => {
  const topics = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30, size: 'max' });
  const entriesOf = (all: readonly string[]) => all.map((topic, i) => entry(`q${i}`, { topic }));
  const clashes = (all: readonly Entry[]) => all.filter(({ topic }, i) => i > 0 && all[i - 1]?.topic === topic);

  test('loses nothing and adds nothing', () => {
    fc.assert(
      fc.property(topics, (all) => {
        const mixed = interleaved(entriesOf(all)).map(({ id }) => id);
        expect(mixed.sort()).toEqual(
          entriesOf(all)
            .map(({ id }) => id)
            .sort(),
        );
      }),
    );
  });

  test('begins with the most urgent and takes topics in turn', () => {
    const mixed = interleaved(entriesOf(['a', 'a', 'a', 'b', 'b', 'c']));
    expect(mixed[0]?.id).toBe('q0');
    expect(clashes(mixed)).toEqual([]);
  });

  test('has no neighbours of one topic where that is possible', () => {
    fc.assert(
      fc.property(topics, (all) => {
        const most = Math.max(0, ...all.map((topic) => all.filter((other) => other === topic).length));
        fc.pre(most <= Math.ceil(all.length / 2));
        expect(clashes(interleaved(entriesOf(all)))).toEqual([]);
      }),
    );
  });

  test('puts a confusable pair side by side, in one topic or in two', () => {
    const paired = fc.tuple(topics, fc.array(fc.nat(), { maxLength: 12 })).map(([all, picks]) => {
      const pair = new Map<number, number>();
      for (let i = 0; i + 1 < picks.length; i += 2) {
        const [x, y] = [picks[i]! % all.length, picks[i + 1]! % all.length];
        if (x !== y && !pair.has(x) && !pair.has(y)) pair.set(x, y).set(y, x);
      }
      return entriesOf(all).map((one, i) => (pair.has(i) ? { ...one, confuses: `q${pair.get(i)}` } : one));
    });
    fc.assert(
      fc.property(paired, (all) => {
        const mixed = interleaved(all);
        for (const [i, { confuses }] of mixed.entries())
          if (confuses) expect([mixed[i - 1]?.id, mixed[i + 1]?.id]).toContain(confuses);
      }),
    );
  });

  test('queues the pair of a question that is due with it, before other topics', () => {
    const bank = [entry('is', { confuses: 'same' }), entry('x', { topic: 'u' }), entry('same', { confuses: 'is' })];
    const memories = { is: memory(-9), x: memory(-5), same: memory(-1) };
    expect(ids(buildQueue(pool(bank, { memories }), request()))).toEqual(['is', 'same', 'x']);
  });
});

describe('new questions', () => {
  test('climb the ladder: predict, find or fill, order, recall', () => {
    const kinds = ['short', 'order', 'gap', 'bug', 'predict'] as const;
    const bank = kinds.map((kind, i) => entry(`${i}`, { kind }));
    const questions = buildQueue(pool(bank), request()).questions.map((one) => one.entry.kind);
    expect([questions[0], questions.slice(1, 3).sort(), ...questions.slice(3)]).toEqual([
      'predict',
      ['bug', 'gap'],
      'order',
      'short',
    ]);
  });

  test('come by level, on each of them up the ladder, and core ones first on a rung', () => {
    const bank = [
      entry('last', { level: 3 }),
      entry('a'),
      entry('b', { core: true }),
      entry('d', { level: 2 }),
      entry('c', { kind: 'short' }),
    ];
    expect(ids(buildQueue(pool(bank), request()))).toEqual(['b', 'a', 'c', 'd', 'last']);
  });

  test('come from one topic, the first that has any, if none is named', () => {
    const bank = [entry('u1', { topic: 'u' }), entry('v1', { topic: 'v' }), entry('u2', { topic: 'u' })];
    expect(ids(buildQueue(pool(bank), request({ sources: from('t', 'u', 'v') })))).toEqual(['u1', 'u2']);
    expect(buildQueue(pool(bank), request({ sources: from('none') })).questions).toEqual([]);
  });

  test('of topics that were claimed and never asked are a few, one of each, before those of the topic begun', () => {
    const claimed = ['v', 'w', 'x', 'y'].flatMap((topic) => some(2, topic, { topic, core: true }));
    const bank = [...some(4, 't'), ...claimed];
    const sources = { begun: ['t', 'v'], untested: ['v', 'w', 'x', 'y'] };
    expect(ids(buildQueue(pool(bank), request({ sources, count: 6 })))).toEqual([
      'v00',
      'w00',
      'x00',
      't00',
      't01',
      't02',
    ]);
    expect(ids(buildQueue(pool(bank), request({ sources, topics: ['t'] })))).toEqual(['t00', 't01', 't02', 't03']);
    const rest = { begun: ['v'], untested: ['v', 'w'] };
    expect(ids(buildQueue(pool(bank), request({ sources: rest })))).toEqual(['w00', 'v00', 'v01']);
  });

  test('come a topic at a time if several are named: a first lesson is not mixed', () => {
    const bank = some(6, 'q').map((one, i) => ({ ...one, topic: i % 2 ? 'u' : 't' }));
    const questions = buildQueue(pool(bank), request({ topics: ['t', 'u'] })).questions.map((one) => one.entry.topic);
    expect(questions).toEqual(['t', 't', 't', 'u', 'u', 'u']);
  });

  test('are open only if that kind is asked for', () => {
    const t = pool([entry('talk', { kind: 'open' }), entry('a')]);
    expect(ids(buildQueue(t, request()))).toEqual(['a']);
    expect(ids(buildQueue(t, request({ topics: ['t'] })))).toEqual(['a']);
    expect(ids(buildQueue(t, request({ kinds: ['open'] })))).toEqual(['talk']);
  });

  test('may be called constructor', () => {
    expect(ids(buildQueue(pool([entry('constructor')]), request()))).toEqual(['constructor']);
  });
});

describe('the daily cap', () => {
  const bank = [...some(45, 'old', { topic: 'u' }), entry('new')];
  const due = (count: number) => allOf(bank.slice(0, count), memory(-1));

  test('is 40 prompts', () => {
    const questions = buildQueue(pool(bank, { memories: due(45) }), request({ count: 100 }));
    expect(questions).toMatchObject({ left: { due: 5 }, capped: true });
    expect(questions.questions).toHaveLength(40);
  });

  test('counts what was asked today', () => {
    const questions = buildQueue(pool(bank, { memories: due(5), today: 38 }), request());
    expect(questions).toMatchObject({ left: { due: 3 }, capped: true });
    expect(questions.questions).toHaveLength(2);
  });

  test('leaves nothing of a day that is full', () => {
    for (const today of [40, 41]) {
      expect(buildQueue(pool([entry('a')], { today }), request())).toEqual({
        questions: [],
        left: { due: 0, new: 1 },
        capped: true,
        backlog: 0,
      });
    }
  });

  test('is not told of when nothing is held back by it', () => {
    expect(buildQueue(pool(bank, { memories: due(45) }), request({ count: 10 })).capped).toBe(false);
    expect(buildQueue(pool([entry('a')], { today: 39 }), request()).capped).toBe(false);
    expect(buildQueue(pool([], { today: 40 }), request()).capped).toBe(false);
  });

  test('lets new questions in up to a backlog of 40, and none above it', () => {
    const others = (count: number) => ({ memories: due(count) });
    expect(ids(buildQueue(pool(bank, others(40)), request({ topics: ['t'] })))).toEqual(['new']);
    expect(ids(buildQueue(pool(bank, others(41)), request({ topics: ['t'] })))).toEqual([]);
  });

  test('counts new questions that a backlog holds back as left', () => {
    expect(buildQueue(pool(bank, { memories: due(41) }), request({ topics: ['t'] })).left).toEqual({ due: 0, new: 1 });
  });

  test('tells the whole backlog, of whatever topic, when a named topic has nothing to ask because of it', () => {
    const queue = buildQueue(pool(bank, { memories: due(41) }), request({ topics: ['t'] }));
    expect(queue).toMatchObject({ questions: [], capped: true, backlog: 41 });
  });
});

describe('cramming', () => {
  const bank = [entry('new'), entry('later'), entry('leech'), entry('talk', { kind: 'open' }), entry('bad')];
  const t = pool(bank, { memories: { later: memory(9), leech: LEECH }, flagged: ['bad'], today: 40 });

  test('asks everything, due or not, beyond the cap, and calls nothing due', () => {
    const questions = cram(t, request());
    expect(ids(questions).sort()).toEqual(['later', 'leech', 'new']);
    expect(questions.questions.some(({ why }) => why === 'due')).toBe(false);
    expect(questions.capped).toBe(false);
  });

  test('takes as many as wished and counts the others', () => {
    const questions = cram(t, request({ count: 2 }));
    expect(questions.questions).toHaveLength(2);
    expect(questions.left).toEqual({ due: 0, new: 1 });
  });

  test('mixes differently at another time, and the same at the same', () => {
    const many = some(20, 'q');
    expect(cram(pool(many), request())).toEqual(cram(pool(many), request()));
    expect(ids(cram(pool(many), request()))).not.toEqual(ids(cram(pool(many, { now: NOW + 1 }), request())));
  });
});

describe('an interview', () => {
  test('asks open questions only, of each area as often as of the others while it has any', () => {
    forAll((t, w) => {
      const questions = stratified(t, w).questions.map((one) => one.entry);
      expect(questions.every(({ kind }) => kind === 'open')).toBe(true);
      const has = (area: string) =>
        t.bank.filter(({ id, kind, topic }) => kind === 'open' && topic === area && !t.flagged.includes(id)).length;
      const areas = [...new Set(t.bank.map(({ topic }) => topic))].filter((a) => w.topics?.includes(a) ?? true);
      const counts = areas.map((area) => questions.filter(({ topic }) => topic === area).length);
      const most = Math.max(0, ...counts);
      for (const [i, area] of areas.entries()) expect(counts[i]).toBeGreaterThanOrEqual(Math.min(most - 1, has(area)));
      expect(questions.length).toBe(
        Math.min(
          w.count,
          areas.map(has).reduce((a, b) => a + b, 0),
        ),
      );
    });
  });

  test('asks in an area what is due, then what was never asked, then the others, leeches too', () => {
    const bank = some(30, 'q', { kind: 'open' });
    const state = (i: number) => [i % 2 ? LEECH : memory(9), undefined, memory(-1)][i % 3];
    const memories = Object.fromEntries(bank.flatMap(({ id }, i) => (state(i) ? [[id, state(i)!]] : [])));
    const { questions } = stratified(pool(bank, { memories }), request({ count: 30 }));
    const rank = ({ id }: Entry) => [2, 1, 0][bank.findIndex((one) => one.id === id) % 3]!;
    const ranks = questions.map((one) => rank(one.entry));
    expect(ranks).toEqual([...ranks].sort());
    expect(questions.map(({ why }) => why === 'due')).toEqual(ranks.map((r) => r === 0));
  });

  test('is another one on another day, and the same on the same', () => {
    const [one, many] = [['t'], [...'tuvwxyz']].map((topics) =>
      topics.flatMap((topic) => some(10, topic, { kind: 'open', topic })),
    );
    const on = (bank: readonly Entry[], now: number) =>
      stratified(pool(bank, { now }), request({ count: 7 })).questions;
    const areas = (now: number) => on(many!, now).map((questions) => questions.entry.topic);
    expect(on(many!, NOW)).toEqual(on(many!, NOW + 3_600_000));
    expect(on(one!, NOW)).not.toEqual(on(one!, NOW + DAY));
    expect(areas(NOW)).not.toEqual(areas(NOW + DAY));
  });

  test('counts what is due and not asked as due', () => {
    const bank = some(3, 'q', { kind: 'open' });
    const { left } = stratified(pool(bank, { memories: allOf(bank, memory(-1)) }), request({ count: 1 }));
    expect(left).toEqual({ due: 2, new: 0 });
  });
});
