import path from 'node:path';
import { expect, test } from 'vitest';
import { questionsFor } from '../../../../src/core/quiz/length.js';
import { courseIn } from '../../../../src/io/course/from-yaml.js';
import { ROOT } from '../../../run.js';

const { roadmap } = courseIn(path.join(ROOT, 'tests/fixtures/small'));

test.each([
  ['usual', {}, 20],
  ['due', {}, Number.MAX_SAFE_INTEGER],
  ['open', {}, 1], // one topic has open questions
  ['usual', { count: 3 }, 3],
  ['usual', { minutes: 10 }, 13],
  ['open', { minutes: 10 }, 3],
  ['open', { minutes: 1 }, 1],
] as const)('a session of kind %s with %j asks %i questions', (kind, length, count) => {
  expect(questionsFor(kind, length, roadmap)).toBe(count);
});
