import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../../src/core/day.js';
import { cram, DAILY_CAP, deal, dueOf, interleaved, type Table, type Wish } from '../../src/core/deal.js';
import { stratified } from '../../src/core/interview.js';
import { byQuestion, type Memory, reviewsOf } from '../../src/core/memory.js';
import { type Entry, KINDS } from '../../src/core/question.js';

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
  topic: 't',
  rev: 1,
  due: (TODAY + days) * DAY,
  last: (TODAY - 30) * DAY,
  stability: 10,
  difficulty: 5,
  reps: 3,
  lapses: 0,
  state: 2,
  step: 0,
  interval: 10,
  days: [],
  solid: true,
  ...more,
});

const LEECH = memory(-1, { lapses: 4, solid: false });
type Known = Partial<Table> & { memories?: Readonly<Record<string, Memory>> };
const table = (bank: readonly Entry[], { memories = {}, ...more }: Known = {}): Table => ({
  bank,
  reviews: byQuestion(reviewsOf(memories, bank, []), bank),
  flagged: [],
  now: NOW,
  today: 0,
  ...more,
});
const wish = (more: Partial<Wish> = {}): Wish => ({ fresh: ['t'], count: 20, ...more });
const ids = ({ dealt }: { dealt: readonly { entry: Entry }[] }) => dealt.map((one) => one.entry.id);
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

const anyTable: fc.Arbitrary<Table> = fc
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
    return table(
      all.map(({ id, topic, kind, level, core }) => ({ id, topic, kind, level, core })),
      {
        memories: Object.fromEntries(all.flatMap((q) => (q.memory ? [[q.id, q.memory]] : []))),
        flagged: all.filter((q) => q.flagged).map(({ id }) => id),
        today,
      },
    );
  });

const anyWish: fc.Arbitrary<Wish> = fc.record({
  topics: fc.option(fc.subarray(['a', 'b', 'c'], { minLength: 1 }), { nil: undefined, freq: 2 }),
  kinds: fc.option(fc.subarray([...KINDS], { minLength: 1 }), { nil: undefined, freq: 2 }),
  fresh: fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 2 }),
  count: fc.integer({ min: 1, max: 45 }),
  dueOnly: fc.boolean(),
});

const forAll = (check: (table: Table, wish: Wish) => void) => fc.assert(fc.property(anyTable, anyWish, check));

describe('whatever is on the table', () => {
  test('reviews come first, each question once, and never more than wished or than the day has room for', () => {
    forAll((t, w) => {
      const { dealt } = deal(t, w);
      const firstNew = dealt.findIndex(({ why }) => why !== 'due');
      expect(dealt.slice(firstNew < 0 ? dealt.length : firstNew).some(({ why }) => why === 'due')).toBe(false);
      expect(new Set(ids({ dealt })).size).toBe(dealt.length);
      expect(dealt.length).toBeLessThanOrEqual(Math.min(w.count, Math.max(0, DAILY_CAP - t.today)));
    });
  });

  test('what is dealt as due is due, what is dealt as new was never asked or was set aside', () => {
    forAll((t, w) => {
      for (const { entry: one, why } of deal(t, w).dealt) {
        const due = why === 'due';
        const known = t.reviews.get(one.id);
        if (due) expect(known![1]).toBeLessThanOrEqual(TODAY);
        else expect(known === undefined || (w.topics !== undefined && known[3] === true)).toBe(true);
      }
    });
  });

  test('a flagged question is never asked, and none outside the topics and kinds wished for', () => {
    forAll((t, w) => {
      for (const { entry: one } of [...deal(t, w).dealt, ...cram(t, w).dealt, ...stratified(t, w).dealt]) {
        expect(t.flagged).not.toContain(one.id);
        if (w.topics) expect(w.topics).toContain(one.topic);
      }
      for (const { entry: one } of [...deal(t, w).dealt, ...cram(t, w).dealt])
        if (w.kinds) expect(w.kinds).toContain(one.kind);
    });
  });

  test('an open question is asked only when it is due, or by its kind', () => {
    forAll((t, w) => {
      for (const { entry: one, why } of [...deal(t, w).dealt, ...cram(t, w).dealt])
        if (one.kind === 'open') expect(why === 'due' || w.kinds?.includes('open')).toBe(true);
    });
  });

  test('nothing new is dealt while more waits than the day has room for', () => {
    forAll((t, w) => {
      if (dueOf(t).length > Math.max(0, DAILY_CAP - t.today))
        expect(deal(t, w).dealt.every(({ why }) => why === 'due')).toBe(true);
    });
  });

  test('nothing due that was wished for is lost: it is dealt or counted', () => {
    forAll((t, w) => {
      const wished = dueOf(t).filter(
        ({ topic, kind }) => (w.topics?.includes(topic) ?? true) && (w.kinds?.includes(kind) ?? true),
      );
      const { dealt, left } = deal(t, w);
      expect(dealt.filter(({ why }) => why === 'due').length + left.due).toBe(wished.length);
    });
  });
});

describe('reviews', () => {
  test('those longest overdue for their interval are dealt if not all can be', () => {
    const bank = [entry('a'), entry('b'), entry('c')];
    const memories = {
      a: memory(-5, { interval: 50 }),
      b: memory(-2, { interval: 2 }),
      c: memory(-1, { interval: 10 }),
    };
    expect(ids(deal(table(bank, { memories }), wish({ count: 1 })))).toEqual(['b']);
  });

  test('a question that comes due later today is due, one of tomorrow is not', () => {
    const memories = { a: memory(0, { due: NOW + DAY / 4 }), b: memory(1) };
    expect(dueOf(table([entry('a'), entry('b')], { memories })).map(({ id }) => id)).toEqual(['a']);
  });

  test('a question answered today is not due again today', () => {
    const memories = { a: memory(0, { last: NOW - 60_000, due: NOW - 30_000, solid: false }) };
    expect(dueOf(table([entry('a')], { memories }))).toEqual([]);
  });

  test('--due deals nothing new', () => {
    const bank = [entry('a'), entry('b')];
    const dealt = deal(table(bank, { memories: { a: memory(-1) } }), wish({ dueOnly: true }));
    expect(ids(dealt)).toEqual(['a']);
    expect(dealt.left).toEqual({ due: 0, new: 0 });
  });

  test('a leech is set aside, and comes back when its topic is named', () => {
    const t = table([entry('a')], { memories: { a: LEECH } });
    expect(deal(t, wish()).dealt).toEqual([]);
    expect(deal(t, wish({ topics: ['t'] })).dealt).toMatchObject([{ entry: { id: 'a' }, why: 'known' }]);
    expect(deal(t, wish({ topics: ['other'] })).dealt).toEqual([]);
  });

  test('a leech that was answered right is a review again', () => {
    const t = table([entry('a')], { memories: { a: { ...LEECH, solid: true } } });
    expect(deal(t, wish()).dealt).toMatchObject([{ entry: { id: 'a' }, why: 'due' }]);
  });

  test('leeches are no backlog', () => {
    const old = some(DAILY_CAP + 1, 'old', { topic: 'u' });
    expect(ids(deal(table([...old, entry('new')], { memories: allOf(old, LEECH) }), wish()))).toEqual(['new']);
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

  test('deals the pair of a question that is due with it, before other topics', () => {
    const bank = [entry('is', { confuses: 'same' }), entry('x', { topic: 'u' }), entry('same', { confuses: 'is' })];
    const memories = { is: memory(-9), x: memory(-5), same: memory(-1) };
    expect(ids(deal(table(bank, { memories }), wish()))).toEqual(['is', 'same', 'x']);
  });
});

describe('new questions', () => {
  test('climb the ladder: predict, find or fill, order, recall', () => {
    const kinds = ['short', 'order', 'gap', 'bug', 'predict'] as const;
    const bank = kinds.map((kind, i) => entry(`${i}`, { kind }));
    const dealt = deal(table(bank), wish()).dealt.map((one) => one.entry.kind);
    expect([dealt[0], dealt.slice(1, 3).sort(), ...dealt.slice(3)]).toEqual([
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
    expect(ids(deal(table(bank), wish()))).toEqual(['b', 'a', 'c', 'd', 'last']);
  });

  test('come from one topic, the first that has any, if none is named', () => {
    const bank = [entry('u1', { topic: 'u' }), entry('v1', { topic: 'v' }), entry('u2', { topic: 'u' })];
    expect(ids(deal(table(bank), wish({ fresh: ['t', 'u', 'v'] })))).toEqual(['u1', 'u2']);
    expect(deal(table(bank), wish({ fresh: ['none'] })).dealt).toEqual([]);
  });

  test('come a topic at a time if several are named: a first lesson is not mixed', () => {
    const bank = some(6, 'q').map((one, i) => ({ ...one, topic: i % 2 ? 'u' : 't' }));
    const dealt = deal(table(bank), wish({ topics: ['t', 'u'] })).dealt.map((one) => one.entry.topic);
    expect(dealt).toEqual(['t', 't', 't', 'u', 'u', 'u']);
  });

  test('are open only if that kind is asked for', () => {
    const t = table([entry('talk', { kind: 'open' }), entry('a')]);
    expect(ids(deal(t, wish()))).toEqual(['a']);
    expect(ids(deal(t, wish({ topics: ['t'] })))).toEqual(['a']);
    expect(ids(deal(t, wish({ kinds: ['open'] })))).toEqual(['talk']);
  });

  test('may be called constructor', () => {
    expect(ids(deal(table([entry('constructor')]), wish()))).toEqual(['constructor']);
  });
});

describe('the daily cap', () => {
  const bank = [...some(45, 'old', { topic: 'u' }), entry('new')];
  const due = (count: number) => allOf(bank.slice(0, count), memory(-1));

  test('is 40 prompts', () => {
    const dealt = deal(table(bank, { memories: due(45) }), wish({ count: 100 }));
    expect(dealt).toMatchObject({ left: { due: 5 }, capped: true });
    expect(dealt.dealt).toHaveLength(40);
  });

  test('counts what was asked today', () => {
    const dealt = deal(table(bank, { memories: due(5), today: 38 }), wish());
    expect(dealt).toMatchObject({ left: { due: 3 }, capped: true });
    expect(dealt.dealt).toHaveLength(2);
  });

  test('leaves nothing of a day that is full', () => {
    for (const today of [40, 41]) {
      expect(deal(table([entry('a')], { today }), wish())).toEqual({
        dealt: [],
        left: { due: 0, new: 1 },
        capped: true,
        backlog: 0,
      });
    }
  });

  test('is not told of when nothing is held back by it', () => {
    expect(deal(table(bank, { memories: due(45) }), wish({ count: 10 })).capped).toBe(false);
    expect(deal(table([entry('a')], { today: 39 }), wish()).capped).toBe(false);
    expect(deal(table([], { today: 40 }), wish()).capped).toBe(false);
  });

  test('lets new questions in up to a backlog of 40, and none above it', () => {
    const others = (count: number) => ({ memories: due(count) });
    expect(ids(deal(table(bank, others(40)), wish({ topics: ['t'] })))).toEqual(['new']);
    expect(ids(deal(table(bank, others(41)), wish({ topics: ['t'] })))).toEqual([]);
  });

  test('counts new questions that a backlog holds back as left', () => {
    expect(deal(table(bank, { memories: due(41) }), wish({ topics: ['t'] })).left).toEqual({ due: 0, new: 1 });
  });
});

describe('cramming', () => {
  const bank = [entry('new'), entry('later'), entry('leech'), entry('talk', { kind: 'open' }), entry('bad')];
  const t = table(bank, { memories: { later: memory(9), leech: LEECH }, flagged: ['bad'], today: 40 });

  test('asks everything, due or not, beyond the cap, and calls nothing due', () => {
    const dealt = cram(t, wish());
    expect(ids(dealt).sort()).toEqual(['later', 'leech', 'new']);
    expect(dealt.dealt.some(({ why }) => why === 'due')).toBe(false);
    expect(dealt.capped).toBe(false);
  });

  test('takes as many as wished and counts the others', () => {
    const dealt = cram(t, wish({ count: 2 }));
    expect(dealt.dealt).toHaveLength(2);
    expect(dealt.left).toEqual({ due: 0, new: 1 });
  });

  test('mixes differently at another time, and the same at the same', () => {
    const many = some(20, 'q');
    expect(cram(table(many), wish())).toEqual(cram(table(many), wish()));
    expect(ids(cram(table(many), wish()))).not.toEqual(ids(cram(table(many, { now: NOW + 1 }), wish())));
  });
});

describe('an interview', () => {
  test('asks open questions only, of each area as often as of the others while it has any', () => {
    forAll((t, w) => {
      const dealt = stratified(t, w).dealt.map((one) => one.entry);
      expect(dealt.every(({ kind }) => kind === 'open')).toBe(true);
      const has = (area: string) =>
        t.bank.filter(({ id, kind, topic }) => kind === 'open' && topic === area && !t.flagged.includes(id)).length;
      const areas = [...new Set(t.bank.map(({ topic }) => topic))].filter((a) => w.topics?.includes(a) ?? true);
      const counts = areas.map((area) => dealt.filter(({ topic }) => topic === area).length);
      const most = Math.max(0, ...counts);
      for (const [i, area] of areas.entries()) expect(counts[i]).toBeGreaterThanOrEqual(Math.min(most - 1, has(area)));
      expect(dealt.length).toBe(
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
    const { dealt } = stratified(table(bank, { memories }), wish({ count: 30 }));
    const rank = ({ id }: Entry) => [2, 1, 0][bank.findIndex((one) => one.id === id) % 3]!;
    const ranks = dealt.map((one) => rank(one.entry));
    expect(ranks).toEqual([...ranks].sort());
    expect(dealt.map(({ why }) => why === 'due')).toEqual(ranks.map((r) => r === 0));
  });

  test('is another one on another day, and the same on the same', () => {
    const [one, many] = [['t'], [...'tuvwxyz']].map((topics) =>
      topics.flatMap((topic) => some(10, topic, { kind: 'open', topic })),
    );
    const on = (bank: readonly Entry[], now: number) => stratified(table(bank, { now }), wish({ count: 7 })).dealt;
    const areas = (now: number) => on(many!, now).map((dealt) => dealt.entry.topic);
    expect(on(many!, NOW)).toEqual(on(many!, NOW + 3_600_000));
    expect(on(one!, NOW)).not.toEqual(on(one!, NOW + DAY));
    expect(areas(NOW)).not.toEqual(areas(NOW + DAY));
  });

  test('counts what is due and not asked as due', () => {
    const bank = some(3, 'q', { kind: 'open' });
    const { left } = stratified(table(bank, { memories: allOf(bank, memory(-1)) }), wish({ count: 1 }));
    expect(left).toEqual({ due: 2, new: 0 });
  });
});
