import { describe, expect, test } from 'vitest';
import {
  type Answered,
  answerFault,
  captured,
  endFault,
  loggedFault,
  type Ran,
  runFault,
  unloggedFault,
} from '../../../../src/core/check/judge.js';
import type { RequestStep, RunStep } from '../../../../src/core/course/project.js';

const none = new Map<string, string>();
const run: RunStep = {
  kind: 'run',
  args: [],
  stdin: '',
  exit: [0],
  out: [],
  lacks: [],
  err: [],
  writes: {},
  keeps: [],
};
const ran: Ran = { code: 0, ending: 'exited', out: 'ladder -> Mina\n', err: '', files: { 'a.json': '[1]' } };

describe('a run of a program', () => {
  test.each<[Partial<RunStep>, Partial<Ran>, string | undefined]>([
    [{ out: ['ladder'], writes: { 'a.json': ['1'] }, keeps: ['a.json'] }, {}, undefined],
    [{}, { code: undefined, ending: 'did not end in 10 seconds' }, 'The program did not end in 10 seconds.'],
    [{}, { code: 1 }, 'The exit code is 1, and should be 0.'],
    [{ exit: 'error' }, {}, 'The exit code is 0, and should be another than 0.'],
    [{ exit: 'error' }, { code: 2 }, undefined],
    [{ exit: [1, 2] }, { code: 3 }, 'The exit code is 3, and should be 1 or 2.'],
    [{ out: ['tent'] }, {}, '"tent" is not in standard output.'],
    [{ lacks: ['Mina'] }, {}, '"Mina" is in standard output, and should not be there.'],
    [{ err: ['tent'] }, { err: 'no' }, '"tent" is not in standard error.'],
    [{ writes: { 'b.json': [] } }, {}, 'The file b.json was not written.'],
    [{ writes: { 'a.csv': ['a\nb'] } }, { files: { 'a.csv': 'a\r\nb\r\n' } }, undefined],
    [{ writes: { 'a.json': ['2'] } }, {}, '"2" is not in a.json.'],
    [{ keeps: ['a.json'] }, { files: {} }, 'The file a.json was changed, and should be as it was.'],
    [
      { exit: 'error' },
      { code: 1, err: 'Traceback (most recent call last):\n  File "x"\nKeyError: 1\n' },
      'A traceback was shown: KeyError: 1',
    ],
  ])('%j with %j: %s', (step, how, told) =>
    expect(runFault({ ...ran, ...how }, { ...run, ...step }, none, ran.files)).toBe(told),
  );
});

const request: RequestStep = {
  ...{ kind: 'request', method: 'GET', path: '/', headers: {}, status: [200], lacks: [], gives: {}, capture: {} },
};
const answer: Answered = { status: 200, headers: {}, text: '{"id":7,"interval":3}', json: { id: 7, interval: 3 } };
const words = { fields: { days: 'interval' }, errors: 'json' as const };

describe('an answer', () => {
  test.each<[Partial<RequestStep>, Partial<Answered>, string | undefined]>([
    [{ has: { id: 7, days: 3 } }, {}, undefined],
    [{ has: { days: 4 } }, {}, 'In the body, "interval" is 3, and should be 4.'],
    [{}, { status: 404 }, 'The status is 404, and should be 200.'],
    [
      { status: [400, 422] },
      { status: 500 },
      'The program failed at this request: the status is 500, and should be 400 or 422.',
    ],
    [{ status: [404] }, { status: 404, text: 'x', json: undefined }, 'The body of the answer 404 is no JSON.'],
    [
      { status: [404] },
      { status: 404, text: '', json: undefined },
      'The answer 404 has no body, and should have JSON.',
    ],
    [{ status: [405] }, { status: 405, text: '', json: undefined }, undefined],
    [{ status: [204] }, { status: 204, text: '', json: undefined }, undefined],
    [{ lacks: ['interval'] }, {}, '"interval" is in the answer, and should not be there.'],
    [{ gives: { 'X-Request-ID': '7' } }, {}, 'The answer has no header X-Request-ID.'],
    [
      { gives: { 'X-Request-ID': '7' } },
      { headers: { 'x-request-id': '8' } },
      'The header X-Request-ID is "8", and should be "7".',
    ],
    [{ gives: { 'X-Request-ID': '<any>' } }, { headers: { 'x-request-id': '8' } }, undefined],
    [{ includes: { id: 7 } }, { json: [{ id: 7 }, { id: 8 }] }, undefined],
    [{ includes: { id: 9 } }, { json: [{ id: 7 }] }, 'The list of 1 item does not have {"id":9}.'],
    [{ excludes: { id: 7 } }, { json: { all: [{ id: 7 }] } }, 'The list still has {"id":7}.'],
    [{ most: 1 }, { json: [1, 2] }, 'The list has 2 items, and at most 1 are right.'],
    [{ most: 1 }, {}, 'The body is no list, and no object with one list.'],
  ])('%j with %j: %s', (step, how, told) =>
    expect(answerFault({ ...answer, ...how }, { ...request, ...step }, none, words)).toBe(told),
  );

  test('may have an error of any form, where the project asks for the form in steps of its own', () => {
    const page = { ...answer, status: 404, text: '<p>no</p>', json: undefined };
    const free = { ...words, errors: 'free' as const };
    expect(answerFault(page, { ...request, status: [404] }, none, free)).toBeUndefined();
    expect(answerFault(page, { ...request, status: [404], has: {} }, none, free)).toContain('is no JSON');
  });

  test('gives values to use later, and says which it lacks', () => {
    expect(captured(answer, { ...request, capture: { plant: 'id', d: 'days' } }, words)).toEqual({
      values: new Map([
        ['plant', '7'],
        ['d', '3'],
      ]),
    });
    expect(captured(answer, { ...request, capture: { token: 'token.days' } }, words)).toEqual({
      missing: 'token.interval',
    });
  });
});

test('what a service printed is searched for captured values, too', () => {
  const values = new Map([['token', 't-7']]);
  expect(unloggedFault('GET /me 200\n', ['{token}', 'kettle'], values)).toBeUndefined();
  expect(loggedFault('token t-7\n', ['{token}'], values)).toBeUndefined();
  expect(loggedFault('token t-7\n', ['kettle'], values)).toBe('"kettle" is not in what your program printed.');
  expect(unloggedFault('token t-7\n', ['kettle', '{token}'], values)).toBe(
    '"t-7" is in what your program printed, and should not be there.',
  );
});

test.each([
  [{ code: 0 }, undefined],
  [{ code: 143 }, undefined],
  [{ code: 1 }, 'After SIGTERM the exit code is 1, and should be 0 or 143.'],
  [{ code: undefined }, expect.stringContaining('did not end in 10 seconds after SIGTERM')],
  [{ isListening: true }, expect.stringContaining('the signal did not reach the server')],
  [
    { log: 'Traceback (most recent call last):\n  x\nRuntimeError: busy\n' },
    'After SIGTERM a traceback was shown: RuntimeError: busy',
  ],
])('a service that ends %j after SIGTERM: %s', (how, told) => {
  const step = { kind: 'stop', exit: [0, 143], seconds: 10 } as const;
  expect(endFault(step, { code: 0, isListening: false, log: '', ...how })).toEqual(told);
});
