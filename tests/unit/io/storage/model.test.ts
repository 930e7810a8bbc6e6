/** Random commands on one to three devices, against a plain model that knows neither journal nor checkpoint. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Roadmap, Topic } from '../../../../src/core/course/roadmap.js';
import type { Change, Event } from '../../../../src/core/progress/events.js';
import { topicStatuses } from '../../../../src/core/progress/evidence.js';
import { ordered } from '../../../../src/core/progress/fold.js';
import { flaggedIn, pickOf, type State } from '../../../../src/core/progress/state.js';
import { undoStacks } from '../../../../src/core/progress/undo.js';
import { Disk } from './disk.js';
import { entry, expectSame, HOME, JOURNAL, journalOf, ROADMAP, replayedOn, stateIn, storeOn } from './stores.js';

type Plain = {
  topics: Record<string, Record<string, unknown>>;
  picks: Record<string, string>;
  focus: string[];
  flagged: string[];
  days: Record<string, number>;
};
type Timed = { change: Change; at: number };

const topics = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 2 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ type: fc.constantFrom('started' as const, 'claimed' as const, 'skipped' as const), topics }),
  fc.record({ type: fc.constant('noted' as const), topics, text: fc.constantFrom('x', 'y', '') }),
  fc.record({
    type: fc.constant('picked' as const),
    choice: fc.constantFrom('web', 'db'),
    option: fc.constantFrom('o', 'p'),
  }),
  fc.record({ type: fc.constant('reset' as const), topics: fc.option(topics, { nil: undefined }) }),
  fc.record({ type: fc.constant('quizzed' as const), topics }),
  fc.record({ type: fc.constant('flagged' as const), question: fc.constantFrom('q', 'r'), on: fc.boolean() }),
  fc.record({
    type: fc.constant('answered' as const),
    question: fc.constantFrom('q', 'r'),
    topic: fc.constant('a'),
    rev: fc.constant(1),
    grade: fc.constantFrom(1 as const, 3 as const),
    correct: fc.boolean(),
    confidence: fc.constant(null),
    answer: fc.constant('x'),
    mode: fc.option(fc.constant('cram' as const), { nil: undefined }),
  }),
);
const turn = fc.constantFrom('undo' as const, 'redo' as const);
const device = fc.constantFrom('one', 'two', 'three');
const what = fc.oneof({ weight: 3, arbitrary: change }, turn);
const step = fc.record({ device, what });

/** The days of the model's clock, whose ticks are minutes. */
const dayAt = (at: number) => Math.floor((at + 60 * 60_000 - 4 * 3_600_000) / 86_400_000);

/** What a learner would say the state is after these changes; `today` is what a topic is called now, `b` once was `c`. */
function model(done: readonly Timed[], today: (id: string) => string = (id) => id): Plain {
  const state: Plain = { topics: {}, picks: {}, focus: [], flagged: [], days: {} };
  for (const { change: c, at } of done) {
    if (c.type === 'picked') state.picks[c.choice] = c.option;
    if (c.type === 'reset' && !c.topics) Object.assign(state, { topics: {}, picks: {}, focus: [], flagged: [] });
    if (c.type === 'flagged') state.flagged = state.flagged.filter((id) => id !== c.question);
    if (c.type === 'flagged' && c.on) state.flagged.push(c.question);
    if (c.type === 'answered' && !c.mode) state.days[dayAt(at)] = (state.days[dayAt(at)] ?? 0) + 1;
    if (!('topics' in c)) continue;
    for (const id of new Set((c.topics ?? []).map(today))) applyTo(state, { ...c, id, at });
  }
  const known = Object.entries(state.topics).filter(([, topic]) => Object.keys(topic).length > 0);
  return { ...state, topics: Object.fromEntries(known), flagged: state.flagged.sort() };
}

function applyTo(state: Plain, c: Change & { id: string; at: number }): void {
  const { id, at } = c;
  state.topics[id] ??= {};
  const topic = state.topics[id]!;
  if (c.type === 'started' || c.type === 'reset') state.focus = state.focus.filter((other) => other !== id);
  if (c.type === 'started') state.focus.push(id);
  if (c.type === 'started' || c.type === 'claimed') delete topic.skipped;
  if (c.type === 'skipped') topic.skipped = true;
  if (c.type === 'started' || c.type === 'claimed' || c.type === 'quizzed') topic[c.type] = at;
  if (c.type === 'noted') topic.note = c.text;
  if (topic.note === '') delete topic.note;
  if (c.type === 'reset') state.topics[id] = topic.note === undefined ? {} : { note: topic.note };
}

/** A roadmap of these topics; each may have been called otherwise. */
function roadmapOf(aliases: Record<string, string[]>): Roadmap {
  const topic = (id: string) =>
    ({ id, aliases: aliases[id], hours: {}, requires: [], requiresAny: [] }) as unknown as Topic;
  return { steps: [{ topics: Object.keys(aliases).map(topic) }], choices: [] } as unknown as Roadmap;
}
const PLAIN = roadmapOf({ a: [], b: [], c: [] });
const RENAMED = roadmapOf({ a: [], b: ['c'] });

/** What the program makes of a state, in the model's form. */
function seen(state: State, roadmap: Roadmap): Plain {
  const all = [...topicStatuses(roadmap, state, 'any').values()];
  const records = all.map(({ topic, status, marked, notes: [note] }) => [
    topic.id,
    { ...marked, ...(status === 'skipped' && { skipped: true }), ...(note && { note: note.text }) },
  ]);
  const picks = ['web', 'db'].map((choice) => [choice, pickOf(state, choice)]).filter(([, option]) => option);
  const begun = all.filter(({ focus }) => focus >= 0).sort((a, b) => a.focus - b.focus);
  return {
    topics: Object.fromEntries(records.filter(([, record]) => Object.keys(record as object).length > 0)),
    picks: Object.fromEntries(picks),
    focus: begun.map(({ topic }) => topic.id),
    flagged: flaggedIn(state).sort(),
    days: { ...state.days },
  };
}

function turnOf(type: 'undo' | 'redo', target: string): Change {
  return type === 'undo' ? { type, target } : { type, target };
}

/** What `undo` or `redo` of the program would turn, if there is anything. */
function targetOf(events: readonly Event[], type: 'undo' | 'redo'): string | undefined {
  const { done, redoable } = undoStacks(events);
  return (type === 'undo' ? done : redoable).at(-1);
}

/** Expects a state to be what the model says, before a rename and after it. */
function expectModel(state: State, past: readonly Timed[]): void {
  expect(seen(state, PLAIN)).toEqual(model(past));
  expect(seen(state, RENAMED)).toEqual(model(past, (id) => (id === 'c' ? 'b' : id)));
}

test('any devices on one folder: each command gives what the model says, from checkpoint and journal alike', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const [disk, past, future] = [new Disk(), [] as Timed[], [] as Timed[]];
      let at = 0;
      for (const { device: name, what } of steps) {
        at += 3_600_000;
        const store = storeOn(disk, { name, now: () => at });
        const target = typeof what === 'string' ? targetOf(await store.events(ROADMAP), what) : undefined;
        const [from, to] = what === 'undo' ? [past, future] : [future, past];
        if (typeof what === 'string') expect(target !== undefined).toBe(from.length > 0);
        if (typeof what === 'string' && target === undefined) continue;
        const committed = await store.commit(entry(typeof what === 'string' ? turnOf(what, target!) : what));
        if (typeof what === 'string') to.push(from.pop()!);
        else past.push({ change: what, at });
        if (typeof what !== 'string') future.length = 0;
        expectModel(committed, past);
        expectSame(await stateIn(storeOn(disk)), committed);
        expectSame(await replayedOn(disk), committed);
      }
    }),
    { numRuns: 60 },
  );
});

/** What the model says of events that were put together: in their order, without those whose last turn was an undo. */
function effective(events: Iterable<Event>): Timed[] {
  const all = ordered([...events]);
  const lastTurn = (op: string) =>
    all.filter((e) => (e.type === 'undo' || e.type === 'redo') && e.target === op).at(-1);
  return all.filter((e) => lastTurn(e.op)?.type !== 'undo').map((e) => ({ change: e, at: e.at }));
}

test('devices with folders of their own that exchange journals at times agree, and with the model', async () => {
  const exchange = fc.record({ device, what: fc.constant('exchange' as const), with: device });
  const steps = fc.array(fc.oneof({ weight: 3, arbitrary: step }, exchange), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const names = ['one', 'two', 'three'];
      const disks = new Map(names.map((name) => [name, new Disk()]));
      let at = 0;
      const open = (name: string) => storeOn(disks.get(name)!, { name, now: () => ++at });
      const bring = (from: string, to: string) => {
        const file = journalOf(HOME, from);
        if (disks.get(from)!.has(file)) disks.get(to)!.write(file, disks.get(from)!.read(file));
      };
      const check = async (name: string) => {
        const state = await stateIn(open(name));
        expectModel(state, effective(await open(name).events(ROADMAP)));
        expectSame(state, await replayedOn(disks.get(name)!));
        return state;
      };
      for (const one of all) {
        if (one.what === 'exchange') {
          if ('with' in one && one.with !== one.device) bring(one.device, one.with);
        } else {
          const target = typeof one.what === 'string' ? targetOf(await open(one.device).events(ROADMAP), one.what) : '';
          if (target === undefined) continue;
          await open(one.device).commit(entry(typeof one.what === 'string' ? turnOf(one.what, target) : one.what));
        }
        for (const name of names) await check(name);
      }
      for (const from of names) for (const to of names) if (from !== to) bring(from, to);
      const states = [await check('one'), await check('two'), await check('three')];
      for (const state of states) expectSame(state, states[0]!);
    }),
    { numRuns: 40 },
  );
});

test('a line of the journal that is damaged after the checkpoint changes nothing, whatever is done then', async () => {
  const damage = fc.record({ line: fc.nat(), thorough: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 12 }),
      damage,
      change,
      async (all, { line, thorough }, more) => {
        const disk = new Disk();
        let at = 0;
        const open = () => storeOn(disk, { now: () => (at += 3_600_000) });
        for (const one of all) await open().commit(entry(one));
        const past: Timed[] = all.map((one, i) => ({ change: one, at: (i + 1) * 3_600_000 }));
        damageLine(disk, line % all.length);
        expectModel(await stateIn(open()), past);
        const target = targetOf(await open().events(ROADMAP), 'undo');
        if (thorough && target !== undefined) {
          const standing = await open().events(ROADMAP);
          await open().commit(entry({ type: 'undo', target }));
          const undone = past.filter((_, i) => standing.find(({ op }) => op === target)?.at !== (i + 1) * 3_600_000);
          const isHidden = past.length - 1 === line % all.length; // what the undone one had replaced is gone with the line
          if (isHidden || all.length > 0) expectPart(await stateIn(open()), undone, past);
        } else {
          await open().commit(entry(more));
          expectModel(await stateIn(open()), [...past, { change: more, at }]);
        }
        expectSame(await stateIn(open()), await stateIn(open()));
      },
    ),
    { numRuns: 100 },
  );
});

/** Spoils the n-th line, from 0, in the middle of it. */
function damageLine(disk: Disk, n: number): void {
  const lines = disk.read(JOURNAL).toString().split('\n');
  const full = lines.flatMap((line, i) => (line === '' ? [] : i));
  lines[full[n]!] = lines[full[n]!]!.replace('"v":1', '"v":7');
  disk.write(JOURNAL, lines.join('\n'));
}

/**
 * Each thing that is said is what the model says without the undone change, or with it. A reset of everything leaves nothing in
 * the checkpoint, so taking it back brings back what the journal still has: in place of a pick that is damaged, the one before.
 */
function expectPart(state: State, without: readonly Timed[], past: readonly Timed[]): void {
  const [mine, one, other] = [seen(state, PLAIN), model(without), model(past)];
  const isEmptied = past.some(({ change }) => change.type === 'reset' && change.topics === undefined);
  const picked = past.flatMap(({ change }) => (change.type === 'picked' ? [change] : []));
  for (const [choice, option] of Object.entries(mine.picks)) {
    const before = isEmptied ? picked.filter((change) => change.choice === choice).map((change) => change.option) : [];
    expect([one.picks[choice], other.picks[choice], ...before]).toContain(option);
  }
  expect(Object.values(mine.days).reduce((a, b) => a + b, 0)).toBe(Object.values(one.days).reduce((a, b) => a + b, 0));
}
