/** A roadmap somebody wrote, as a course; and every problem it has. */
import fs from 'node:fs';
import path from 'node:path';
import type { Bank, Course, Validation } from '../../context.js';
import { counted, entryOf } from '../../core/course/question.js';
import type { Card, Outcome, Roadmap } from '../../core/course/roadmap.js';
import { problemsOf } from '../../core/course/validate-roadmap.js';
import { quoted } from '../../core/lib/sanitize.js';
import { plural } from '../../core/lib/words.js';
import { RoadmapError } from '../../errors.js';
import { once } from './compiled.js';
import { editionOf, readBank } from './questions-file.js';
import { type RoadmapFile, roadmapSchema } from './roadmap-schema.js';
import { locate, openYaml, type Read, readYaml, type Source, TOLD } from './yaml.js';

/** A roadmap file, or the folder that holds a `roadmap.yaml`, as a course. Throws `invalid` with the first problem. */
export function courseIn(name: string): Course {
  const read = readRoadmap(name);
  if (!read.data) throw unusable(read, name);
  const { roadmap, cards } = compile(read.data);
  const banks = readBank(fileOf(name), roadmap);
  const entries = banks.flatMap(({ data }) => data?.questions ?? []).map(entryOf);
  return {
    roadmap: counted(roadmap, entries),
    cards,
    bank: once(() => bankOf(banks, name)),
    edition: editionOf(fileOf(name)),
  };
}

/** The questions beside a roadmap file. Throws `invalid` with the first problem. */
function bankOf(banks: ReturnType<typeof readBank>, name: string): Bank {
  const broken = banks.find(({ problems }) => problems.length > 0);
  if (broken) throw unusable(broken, name);
  const questions = banks.flatMap(({ data }) => data?.questions ?? []);
  const byId = new Map(questions.map((question) => [question.id, question]));
  return { entries: questions.map(entryOf), question: ({ id }) => byId.get(id)! };
}

function unusable({ source, problems }: Read<unknown>, name: string): RoadmapError {
  const { at, frame } = locate(source, problems[0]!);
  return new RoadmapError({
    kind: 'invalid',
    message: `${quoted(path.basename(source.file))} cannot be used: ${problems[0]!.message}.`,
    hint: `See all ${plural(problems.length, 'problem')}: roadmap validate ${quoted(name)}`,
    at,
    details: frame,
  });
}

/** Every problem of a roadmap file and of the questions beside it. */
export function validateFile(name: string): Validation {
  const read = readRoadmap(name);
  const banks = read.data ? readBank(fileOf(name), compile(read.data).roadmap) : [];
  const problems = [read, ...banks].flatMap(({ source, problems }) =>
    problems.map((p) => ({ message: p.message, hint: p.hint, ...locate(source, p) })),
  );
  return {
    file: quoted(read.source.file, 200),
    title: read.data?.title ?? '',
    topics: read.data?.steps.reduce((sum, step) => sum + step.topics.length, 0) ?? 0,
    questions: banks.reduce((sum, { data }) => sum + (data?.questions.length ?? 0), 0),
    problems: problems.slice(0, TOLD),
  };
}

/** The path and the cards of a checked file. */
export function compile(data: RoadmapFile): Omit<Course, 'bank' | 'edition'> {
  const { version: _, steps, ...rest } = data;
  const cards = new Map<string, Record<string, Card>>();
  const compiled = steps.map((step, s) => {
    const own: Record<string, Card> = Object.create(null);
    const topics = step.topics.map(({ summary, outcomes, example, pitfalls, links, ...topic }, t) => {
      own[topic.id] = { summary, outcomes: outcomes.map(outcomeOf), example, pitfalls, links };
      return { ...topic, number: `${s + 1}.${t + 1}`, step: step.id };
    });
    cards.set(step.id, own);
    return { id: step.id, number: s + 1, title: step.title, aim: step.aim, advice: step.advice, topics };
  });
  return { roadmap: { ...rest, steps: compiled } as Roadmap, cards: (step) => cards.get(step) ?? {} };
}

function outcomeOf(outcome: RoadmapFile['steps'][number]['topics'][number]['outcomes'][number]): Outcome {
  return typeof outcome === 'string' ? { text: outcome, shown: [] } : outcome;
}

/** Reads, parses and checks a roadmap; `data` is there only if nothing is wrong. */
export function readRoadmap(name: string): Read<RoadmapFile> {
  return readYaml(openRoadmap(name), roadmapSchema, problemsOf);
}

function openRoadmap(name: string): Source {
  const hint = 'Name a roadmap.yaml or the folder that holds one.';
  return openYaml(fileOf(name), { what: `roadmap at ${quoted(name, 120)}`, hint });
}

/** The file that a name stands for: itself, or the `roadmap.yaml` of a folder. */
function fileOf(name: string): string {
  const file = path.resolve(name);
  const isFolder = fs.statSync(file, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? path.join(file, 'roadmap.yaml') : file;
}
