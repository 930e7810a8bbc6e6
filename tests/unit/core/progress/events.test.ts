import { describe, expect, test } from 'vitest';
import { type Change, EVENTS, type EventType, isEvent } from '../../../../src/core/progress/events.js';
import { EMPTY, LAST_CLOCK, TIMES } from '../../../../src/core/progress/state.js';

const envelope = { v: 1, id: 'a', l: 1, at: 1, tz: 0, r: 'path', op: 'b', cmd: 'done x' };
const topics = ['x'];
const { facts, days, undone } = EMPTY;

/** One good change of each type: a new type needs one here, too. */
const GOOD: { [T in EventType]: Extract<Change, { type: T }> } = {
  started: { type: 'started', topics },
  claimed: { type: 'claimed', topics },
  'tested-out': { type: 'tested-out', topics },
  quizzed: { type: 'quizzed', topics },
  proven: { type: 'proven', topics },
  retained: { type: 'retained', topics },
  read: { type: 'read', topic: 'x', section: 's' },
  tried: { type: 'tried', exercise: 'e', topic: 'x' },
  passed: { type: 'passed', exercise: 'e', topic: 'x', again: true },
  revealed: { type: 'revealed', exercise: 'e', topic: 'x' },
  hinted: { type: 'hinted', exercise: 'e', topic: 'x', level: 2 },
  skipped: { type: 'skipped', topics },
  noted: { type: 'noted', topics, text: 'x' },
  'note-kept': { type: 'note-kept', note: 'x/1', text: 'x' },
  'link-kept': { type: 'link-kept', link: 'x/1', url: 'https://example.org', title: 'x' },
  picked: { type: 'picked', choice: 'web', option: 'flask' },
  flagged: { type: 'flagged', question: 'q', on: true },
  answered: {
    type: 'answered',
    question: 'q',
    topic: 'x',
    rev: 1,
    grade: 3,
    correct: true,
    confidence: 'sure',
    answer: 'x',
  },
  checked: { type: 'checked', project: 'x', stage: 's', commit: 'c', clean: true },
  reset: { type: 'reset', topics },
  undo: { type: 'undo', target: 'b' },
  redo: { type: 'redo', target: 'b' },
  restored: { type: 'restored', lost: { facts, days, undone } },
};

/** Values that no field can have. */
const WRONG = [{ a: 1 }, [[]], -1.5];
const OPTIONAL = ['helped', 'mode', 'questions', 'exercises', 'memories', 'again', 'level'];

describe.each(Object.keys(EVENTS) as EventType[])('an event of type %s', (type) => {
  const good: Record<string, unknown> = { ...envelope, ...GOOD[type] };

  test('is understood', () => expect(isEvent(good)).toBe(true));

  test.each(Object.keys({ ...envelope, ...EVENTS[type].fields }))('needs a right %s', (key) => {
    for (const wrong of WRONG) expect([wrong, isEvent({ ...good, [key]: wrong })]).toEqual([wrong, false]);
    const { [key]: _, ...without } = good;
    expect(isEvent(without)).toBe(OPTIONAL.includes(key) || (type === 'reset' && key === 'topics'));
  });
});

test('times and clocks are possible ones', () => {
  const good = { ...envelope, ...GOOD.claimed };
  const wrong = [
    { l: LAST_CLOCK + 1 },
    { l: -1 },
    { at: TIMES[0] - 1 },
    { at: TIMES[1] + 1 },
    { at: 8.64e15 },
    { tz: 1441 },
    { tz: 0.5 },
    { v: 0 },
    { type: 'hologram' },
    { type: 'constructor' },
    { type: '__proto__' },
  ];
  for (const change of wrong) expect([change, isEvent({ ...good, ...change })]).toEqual([change, false]);
  for (const right of [{ l: LAST_CLOCK }, { at: TIMES[0] }, { at: TIMES[1] }])
    expect(isEvent({ ...good, ...right })).toBe(true);
});
