import { expect, test } from 'vitest';
import { closest, findOption, findPlace, findTopic } from '../../../../src/core/course/find.js';
import { builtInCourse } from '../../../../src/io/course/compiled.js';
import { ROOT } from '../../../run.js';

const { roadmap } = builtInCourse(`${ROOT}/dist/course`);

test.each([
  ['http-basics', 'http-basics'],
  ['3.2', 'http-basics'],
  ['Joins', 'joins-indexes'],
  ['docker', 'docker'],
  ['FLASK', 'flask'],
])('%s names %s', (name, id) => expect(findTopic(roadmap, name).id).toBe(id));

test.each([
  ['step 3', 'backend'],
  ['3', 'backend'],
  ['backend', 'backend'],
])('%s is the step %s', (name, id) => expect(findPlace(roadmap, name)).toMatchObject({ step: { id } }));

test('an alternative is found by id or title', () => {
  expect(findOption(roadmap, 'mysql').choice.id).toBe('database');
  expect(findOption(roadmap, 'Django ORM').option.id).toBe('django-orm');
});

test('suggestions are near, and far things are not suggested', () => {
  expect(closest('htpt', ['http', 'rest'])).toBe('http');
  expect(closest('completely different', ['http', 'rest'])).toBeUndefined();
});
