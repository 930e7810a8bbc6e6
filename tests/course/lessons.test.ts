/** The shipped lessons prove themselves: every program in them is run, and everything that is asked is taught before. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Block, type Lesson, type Program, plainText, runnablesIn } from '../../src/core/course/lesson.js';
import { topicsOf } from '../../src/core/course/roadmap.js';
import { comparable } from '../../src/core/learn/proof.js';
import { courseIn } from '../../src/io/course/from-yaml.js';
import { readLesson } from '../../src/io/course/lesson-file.js';
import { ROOT } from '../run.js';
import { lackingOf, mustHave } from './needed.js';

const FOLDER = path.join(ROOT, 'lessons');
const course = courseIn(path.join(ROOT, 'roadmap.yaml'));
const topics = new Map(topicsOf(course.roadmap).map((topic) => [topic.id, topic]));
const questions = new Map(course.bank().entries.map((entry) => [entry.id, entry]));

const read = fs
  .readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md') && (!process.env.LESSON || name === `${process.env.LESSON}.md`))
  .map((name) => ({ name, ...readLesson(fs.readFileSync(path.join(FOLDER, name), 'utf8')) }));
const lessons = read.flatMap(({ lesson }) => (lesson ? [[lesson.topic, lesson] as const] : []));

test.each(read.map(({ name, problems }) => [name, problems] as const))('%s is a lesson', (_, problems) => {
  expect(problems).toEqual([]);
});

function programsOf(blocks: readonly Block[]): Program[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'code') return [block.program];
    return block.kind === 'pitfall' ? [block.wrong, ...programsOf(block.why), block.right] : [];
  });
}

const programs = lessons.flatMap(([topic, { sections }]) =>
  sections.flatMap((section) =>
    runnablesIn(section).map(({ program, args, beside }, i) => {
      return [`${topic}#${section.id} ${i + 1}`, { ...program, args, beside }] as const;
    }),
  ),
);
/** pytest is named on the command line. */
const asking = ({ code, args = [], beside }: (typeof programs)[number][1]) => ({
  code: args.includes('pytest') ? `import pytest\n${code}` : code,
  beside,
});
const lacking = lackingOf(programs.map(([, program]) => asking(program)));
const missing = programs.map(([, program]) => lacking(asking(program)));
mustHave(
  missing.flatMap((one) => one ?? []),
  'programs of lessons',
);

/** What each program shows, all run by one Python. */
function shown(): string[] {
  const input = JSON.stringify(programs.map(([, program]) => program));
  const script = path.join(ROOT, 'tests/course/run_programs.py');
  const run = spawnSync('python3', ['-B', '-X', 'utf8', script], { input, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return JSON.parse(run.stdout) as string[];
}

const outputs = programs.length > 0 ? shown() : [];

for (const [i, [name, program]] of programs.entries())
  (missing[i] ? test.skip : test)(`the program ${name} prints what the lesson says`, () =>
    expect(comparable(outputs[i] ?? '')).toBe(comparable(program.output ?? '')),
  );

const wordCount = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => {
    if (block.kind === 'text') return sum + count(plainText(block.spans));
    if (block.kind === 'list') return sum + block.items.reduce((all, item) => all + count(plainText(item)), 0);
    return block.kind === 'pitfall' ? sum + wordCount(block.why) : sum;
  }, 0);
const count = (text: string) => text.split(/\s+/).filter(Boolean).length;

describe.each(lessons)('the lesson of %s', (topic, lesson: Lesson) => {
  test('belongs to its topic and has six to fourteen sections for every reader', () => {
    expect(topics.has(topic)).toBe(true);
    const options = [...new Set(lesson.sections.flatMap((section) => section.for ?? []))];
    for (const option of [undefined, ...options]) {
      const read = lesson.sections.filter((section) => !section.for || (option && section.for.includes(option)));
      if (option || options.length === 0) expect(read.length, option).toBeGreaterThanOrEqual(6);
      expect(read.length, option).toBeLessThanOrEqual(14);
    }
  });

  test('has sections of one idea: short, with a program and something to try', () => {
    for (const { id, blocks } of lesson.sections.slice(0, -1)) {
      expect(wordCount(blocks), id).toBeGreaterThanOrEqual(50);
      expect(wordCount(blocks), id).toBeLessThanOrEqual(220);
      const shows = blocks.some(({ kind }) => kind === 'code' || kind === 'pitfall' || kind === 'table');
      expect(shows, `${id} shows something`).toBe(true);
      const tries = blocks.some((b) => b.kind === 'text' && b.spans[0]?.text.startsWith('Try it'));
      expect(tries, `${id} has something to try`).toBe(true);
    }
  });

  test('has programs that fit a terminal', () => {
    const own = lesson.sections.flatMap(({ blocks }) => programsOf(blocks));
    for (const { code } of own) {
      expect(code.split('\n').filter(Boolean).length, code).toBeLessThanOrEqual(20);
      for (const line of code.split('\n')) expect(line.length, line).toBeLessThanOrEqual(72);
    }
  });

  test('asks nothing that does not exist, and nothing of a topic that comes later', () => {
    const asked = lesson.sections.flatMap(({ blocks }) => blocks.flatMap((b) => (b.kind === 'question' ? [b.id] : [])));
    for (const id of asked) expect(questions.get(id)?.topic, id).toBe(topic);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

/** Topics of which nothing can be run on a learner's machine. */
const NOT_PRACTISED = new Set(['cloud']);

describe.each(lessons.map(([topic]) => topic))('what is asked of %s', (topic) => {
  const card = course.cards(topics.get(topic)!.step)[topic]!;
  const own = course.exercises().filter((exercise) => exercise.topic === topic);

  test('is taught: every core question and every outcome names its section', () => {
    const core = [...questions.values()].filter(
      (entry) => entry.topic === topic && entry.core && entry.kind !== 'open',
    );
    const untaught = core.filter((entry) => course.bank().question(entry).section === undefined);
    expect(untaught.map(({ id }) => id)).toEqual([]);
    expect(card.outcomes.filter(({ section, shown }) => section === undefined || shown.length === 0)).toEqual([]);
    expect(card.pitfalls).toHaveLength(3);
  });

  const { step } = topics.get(topic)!;
  const isFirst = ['basics', 'intermediate'].includes(step);

  test.skipIf(isFirst || NOT_PRACTISED.has(topic))('is practised: two exercises or more, one of them core', () => {
    expect(own.length).toBeGreaterThanOrEqual(2);
    expect(own.filter(({ core }) => core).length).toBeGreaterThanOrEqual(1);
  });

  test.runIf(isFirst)('is practised: five exercises or more, up the ladder, with a core program at its end', () => {
    expect(own.length).toBeGreaterThanOrEqual(5);
    expect(own.filter(({ core }) => core).length).toBeGreaterThanOrEqual(2);
    expect(own.at(-1)).toMatchObject({ form: 'program', core: true });
    expect(new Set(own.map(({ form }) => form)).size).toBeGreaterThanOrEqual(4);
  });
});

test.skipIf(process.env.LESSON)('every topic has a lesson', () => {
  expect([...topics.keys()].filter((id) => !lessons.some(([topic]) => topic === id))).toEqual([]);
});

test('each word of the glossary is explained once', () => {
  const words = lessons.flatMap(([, { words }]) => words.flatMap(({ word, also = [] }) => [word, ...also]));
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});
