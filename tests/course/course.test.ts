/** The shipped course proves itself: it is valid, complete, and every Python and SQL example prints what its card says. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { topicsOf } from '../../src/core/course/roadmap.js';
import { courseIn, validateFile } from '../../src/io/course/from-yaml.js';
import { ROOT } from '../run.js';
import { lackingOf, mustHave } from './needed.js';

const file = path.join(ROOT, 'roadmap.yaml');
const { roadmap, cards } = courseIn(file);
const topics = topicsOf(roadmap);
const cardOf = (id: string) => cards(topics.find((topic) => topic.id === id)!.step)[id]!;

/** Runs each statement and prints a query's rows with `|` between columns, as the sqlite3 shell does. */
const SQL = `
import sqlite3, sys
connection, statement = sqlite3.connect(":memory:"), ""
for line in sys.stdin.read().splitlines(True):
    statement += line
    if sqlite3.complete_statement(statement):
        for row in connection.execute(statement):
            print("|".join("" if value is None else str(value) for value in row))
        statement = ""
`;

test('the course is valid', () => expect(validateFile(file)).toMatchObject({ problems: [], notices: [] }));

test('it has nine steps and the 66 topics, in order', () => {
  expect(roadmap.steps.map((step) => step.topics.length)).toEqual([7, 7, 11, 8, 6, 5, 6, 9, 7]);
  expect(topics.map((topic) => topic.id)).toMatchSnapshot();
});

test('everything else of the path has its place', () => {
  expect(roadmap.audiences).toHaveLength(5);
  expect(roadmap.role.length).toBeGreaterThanOrEqual(5);
  expect(roadmap.backgrounds.map((b) => b.months)).toEqual([
    [5, 8],
    [3, 5],
    [2, 4],
  ]);
  expect(roadmap.mistakes).toHaveLength(5);
  expect(roadmap.afterwards).toHaveLength(4);
  expect(roadmap.choices.map((choice) => choice.options.map((option) => option.id))).toEqual([
    ['flask', 'fastapi', 'django'],
    ['postgresql', 'mysql'],
    ['sqlalchemy', 'django-orm'],
  ]);
  for (const step of roadmap.steps) expect(step.advice, step.id).toBeTruthy();
});

test('the hours fit the time table: its short end at 20 hours a week, its long end at 12.5', () => {
  const weeksPerMonth = 52.18 / 12;
  for (const { id, months } of roadmap.backgrounds) {
    const hours = topics.reduce((sum, topic) => sum + (topic.hours[id] ?? 0), 0);
    expect(hours / 12.5 / weeksPerMonth, id).toBeLessThanOrEqual(months[1] + 0.05);
    expect(hours / 20 / weeksPerMonth, id).toBeGreaterThanOrEqual(months[0] - 0.1);
  }
});

describe.each(topics.map((topic) => topic.id))('the card of %s', (id) => {
  const card = cardOf(id);

  test('has a summary, outcomes, pitfalls, links, and an example with subgoals', () => {
    expect(card.summary.split(/\s+/).length).toBeGreaterThanOrEqual(35);
    expect(card.outcomes.length).toBeGreaterThanOrEqual(3);
    expect(card.pitfalls.length).toBeGreaterThanOrEqual(2);
    expect(card.links.length).toBeGreaterThanOrEqual(2);
    for (const { text } of card.outcomes) expect(text).toMatch(/^[a-z]/);
    for (const { language, code } of card.examples) if (language !== 'http') expect(code).toMatch(/#|--/);
  });

  test('has lines that fit a terminal', () => {
    for (const line of card.examples.flatMap(({ code }) => code.split('\n')))
      expect(line.length).toBeLessThanOrEqual(64);
  });
});

/** Every example, each variant of it too, that can be run. */
const executed = topics
  .flatMap(({ id }) =>
    cardOf(id).examples.map((example) => ({ ...example, of: [id, ...(example.for ?? [])].join(' for ') })),
  )
  .filter(({ language }) => ['python', 'sql'].includes(language));

/** Where the examples run: they may write files. */
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'examples-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const lacking = lackingOf(executed);
const runnable = executed.filter((example) => lacking(example) === undefined);
mustHave(
  executed.flatMap((example) => lacking(example) ?? []),
  'examples of cards',
);

test.each(runnable)('the example of $of prints what its card says', ({ language, code, output = '' }) => {
  const args = language === 'python' ? ['-I', '-B', '-X', 'utf8', '-'] : ['-I', '-B', '-c', SQL];
  const run = spawnSync('python3', args, { input: code, cwd: folder, encoding: 'utf8', timeout: 20_000 });
  expect(run.stderr).toBe('');
  expect(run.stdout.trimEnd()).toBe(output.trimEnd());
});

test('most examples are executed', () => expect(executed.length).toBeGreaterThanOrEqual(40));
