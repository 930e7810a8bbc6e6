/** What an author is told of a check that could not be run. */
import { expect, test } from 'vitest';
import { exerciseSchema } from '../../../../src/io/course/exercise-schema.js';
import { schemaProblems } from '../../../../src/io/course/schema-problems.js';

function said(check: unknown): string[] {
  const raw = {
    ...{ id: 'a-double', title: 'Double', form: 'write', level: 1, minutes: 5, sections: ['one'], file: 'double.py' },
    ...{ task: 'Double it.', hints: ['a', 'b', 'c'], explain: 'Twice.', check },
    wrong: ['a', 'b'].map((name) => ({ file: `wrong/${name}.py`, message: name })),
  };
  const { error } = exerciseSchema.safeParse(raw);
  return schemaProblems(error?.issues ?? [], { raw, schema: exerciseSchema }).map(({ message }) => message);
}

const cases = (more: object) => ['one', 'two'].map((name) => ({ name, args: [1], returns: 2, ...more }));

test('a function gets no standard input', () => {
  const told = said({ kind: 'function', function: 'double', cases: cases({ stdin: '1\n' }) });
  expect(told[0]).toBe('stdin: a function gets no standard input: give its values as arguments');
  expect(said({ kind: 'program', cases: [{ name: 'one', stdin: '1\n', prints: '2' }] })).toEqual([]);
});

test('arguments need the name of a function', () => {
  expect(said({ kind: 'function', cases: cases({}) })).toEqual([
    'cases: a case without `call` needs the name of a function in `function` beside `cases`',
  ]);
  expect(said({ kind: 'function', function: 'double', cases: cases({}) })).toEqual([]);
  expect(said({ kind: 'function', cases: cases({ args: undefined, call: 'double(1)' }) })).toEqual([]);
});

test('a key that no case knows is named', () => {
  expect(said({ kind: 'function', function: 'double', cases: cases({ std: '1' }) })[0]).toContain('no key');
});
