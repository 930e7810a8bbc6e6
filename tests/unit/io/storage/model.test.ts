/** Random commands on one to three devices, against a plain model that knows neither journal nor checkpoint. */
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change, Event } from '../../../../src/core/progress/progress.js';
import { undoStacks } from '../../../../src/core/progress/undo.js';
import { entry, freshFolder, journalOf, plain, quickFiles, ROADMAP, storeIn } from './stores.js';

type Plain = {
  topics: Record<string, Record<string, unknown>>;
  picks: Record<string, string>;
  focus: string[];
  flagged: string[];
  day: { number: number; answers: number };
};
type Timed = { change: Change; at: number };

const topics = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 2 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ type: fc.constantFrom('started' as const, 'claimed' as const, 'skipped' as const), topics }),
  fc.record({ type: fc.constant('noted' as const), topics, text: fc.constantFrom('x', 'y', '') }),
  fc.record({ type: fc.constant('picked' as const), choice: fc.constant('web'), option: fc.constantFrom('o', 'p') }),
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
const step = fc.record({ device, what: fc.oneof({ weight: 3, arbitrary: change }, turn) });

/** What a learner would say the state is after these changes. */
function model(done: readonly Timed[]): Plain {
  const empty = () => ({ topics: {}, picks: {}, focus: [], flagged: [], day: { number: 0, answers: 0 } });
  const state: Plain = empty();
  for (const { change: c, at } of done) {
    if (c.type === 'picked') state.picks[c.choice] = c.option;
    if (c.type === 'reset' && !c.topics) Object.assign(state, empty());
    if (c.type === 'flagged') state.flagged = state.flagged.filter((id) => id !== c.question);
    if (c.type === 'flagged' && c.on) state.flagged.push(c.question);
    if (c.type === 'answered' && !c.mode) {
      const number = Math.floor((at + 60 * 60_000 - 4 * 3_600_000) / 86_400_000);
      if (number >= state.day.number)
        state.day = { number, answers: state.day.number === number ? state.day.answers + 1 : 1 };
    }
    if (!('topics' in c)) continue;
    for (const id of c.topics ?? []) {
      if (c.type === 'started') state.focus = [...state.focus.filter((other) => other !== id), id];
      state.topics[id] ??= {};
      const topic = state.topics[id];
      if (c.type === 'started' || c.type === 'claimed') delete topic.skipped;
      if (c.type === 'started' || c.type === 'skipped') topic[c.type] = at;
      if (c.type === 'claimed' || c.type === 'quizzed') topic[c.type] ??= at;
      if (c.type === 'noted') topic.note = c.text;
      if (topic.note === '') delete topic.note;
      if (c.type === 'reset') state.topics[id] = topic.note === undefined ? {} : { note: topic.note };
    }
  }
  const known = Object.entries(state.topics).filter(([, topic]) => Object.keys(topic).length > 0);
  return { ...state, topics: Object.fromEntries(known) };
}

/** The state read from a copy of the journal alone. */
function replayed(folder: string): unknown {
  const copy = freshFolder();
  if (fs.existsSync(path.join(folder, 'journal')))
    fs.cpSync(path.join(folder, 'journal'), path.join(copy, 'journal'), { recursive: true });
  const { state } = storeIn(copy, { files: quickFiles }).read(ROADMAP);
  fs.rmSync(copy, { recursive: true });
  return plain(state);
}

/** What `undo` or `redo` of the program would turn, if there is anything. */
function targetOf(events: readonly Event[], type: 'undo' | 'redo'): string | undefined {
  const { done, redoable } = undoStacks(events);
  return (type === 'undo' ? done : redoable).at(-1);
}

test('any devices on one folder: each command gives what the model says, from checkpoint and journal alike', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const [folder, past, future] = [freshFolder(), [] as Timed[], [] as Timed[]];
      let at = 0;
      for (const { device: name, what } of steps) {
        const store = storeIn(folder, { files: quickFiles, name, now: () => ++at });
        const target = typeof what === 'string' ? targetOf(store.events(ROADMAP), what) : undefined;
        const [from, to] = what === 'undo' ? [past, future] : [future, past];
        if (typeof what === 'string') expect(target !== undefined).toBe(from.length > 0);
        if (typeof what === 'string' && target === undefined) continue;
        const committed = await store.commit(entry(typeof what === 'string' ? { type: what, target: target! } : what));
        if (typeof what === 'string') to.push(from.pop()!);
        else past.push({ change: what, at });
        if (typeof what !== 'string') future.length = 0;
        const expected = model(past);
        expect(plain(committed)).toEqual(expected);
        expect(plain(store.read(ROADMAP).state)).toEqual(expected);
        expect(replayed(folder)).toEqual(expected);
      }
      fs.rmSync(folder, { recursive: true });
    }),
    { numRuns: 60 },
  );
});

/** What the model says of events that were put together: in their order, without those whose last turn was an undo. */
function merged(events: Iterable<Event>): Plain {
  const all = [...events].sort((a, b) => a.l - b.l || (a.id < b.id ? -1 : 1));
  const lastTurn = (op: string) =>
    all.filter((e) => (e.type === 'undo' || e.type === 'redo') && e.target === op).at(-1);
  return model(all.filter((e) => lastTurn(e.op)?.type !== 'undo').map((e) => ({ change: e, at: e.at })));
}

test('devices with folders of their own that exchange journals at times agree, and with the model', async () => {
  const exchange = fc.record({ device, what: fc.constant('exchange' as const), with: device });
  const steps = fc.array(fc.oneof({ weight: 3, arbitrary: step }, exchange), { maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const names = ['one', 'two', 'three'] as const;
      const homes = { one: freshFolder(), two: freshFolder(), three: freshFolder() };
      const known = { one: new Map<string, Event>(), two: new Map<string, Event>(), three: new Map<string, Event>() };
      const open = (name: 'one' | 'two' | 'three') => storeIn(homes[name], { files: quickFiles, name });
      const bring = (from: 'one' | 'two' | 'three', to: 'one' | 'two' | 'three') => {
        fs.mkdirSync(path.join(homes[to], 'journal'), { recursive: true });
        for (const [id, event] of known[from]) known[to].set(id, event);
        const file = journalOf(homes[from], from);
        if (fs.existsSync(file)) fs.copyFileSync(file, journalOf(homes[to], from));
        for (const [id, event] of known[to])
          if (
            !open(to)
              .events(ROADMAP)
              .some((e) => e.id === id)
          )
            known[to].delete(event.id);
      };
      for (const one of all) {
        const name = one.device;
        if (one.what === 'exchange') {
          if ('with' in one && one.with !== name) bring(name, one.with);
        } else {
          const { what } = one;
          const target = typeof what === 'string' ? targetOf(open(name).events(ROADMAP), what) : '';
          if (target === undefined) continue;
          await open(name).commit(entry(typeof what === 'string' ? { type: what, target } : what));
          const newest = open(name).events(ROADMAP).at(-1)!;
          known[name].set(newest.id, newest);
        }
        for (const each of names) expect(plain(open(each).read(ROADMAP).state)).toEqual(merged(known[each].values()));
      }
      for (const from of names) for (const to of names) if (from !== to) bring(from, to);
      const union = merged(new Map(names.flatMap((name) => [...known[name]])).values());
      for (const name of names) {
        expect(plain(open(name).read(ROADMAP).state)).toEqual(union);
        expect(replayed(homes[name])).toEqual(union);
        fs.rmSync(homes[name], { recursive: true });
      }
    }),
    { numRuns: 60 },
  );
});
