/** A roadmap somebody wrote, as a course; and every problem it has. */
import fs from 'node:fs';
import path from 'node:path';
import type { Course, Validation } from '../context.js';
import type { Card, Roadmap } from '../core/roadmap.js';
import { plural, quoted } from '../core/text.js';
import { problemsOf } from '../core/validate.js';
import { RoadmapError } from '../errors.js';
import { type RoadmapFile, roadmapSchema } from './schema.js';
import { locate, openYaml, type Read, readYaml, type Source, TOLD } from './yaml-file.js';

/** A roadmap file, or the folder that holds a `roadmap.yaml`, as a course. Throws `invalid` with the first problem. */
export function courseIn(name: string): Course {
  const read = readRoadmap(name);
  if (read.data) return compile(read.data);
  const first = read.problems[0]!;
  const { at, frame } = locate(read.source, first);
  throw new RoadmapError({
    kind: 'invalid',
    message: `${quoted(path.basename(read.source.file))} cannot be used: ${first.message}.`,
    hint: `See all ${plural(read.problems.length, 'problem')}: roadmap validate ${quoted(name)}`,
    at,
    details: frame,
  });
}

/** Every problem of a roadmap file. */
export function validateFile(name: string): Validation {
  const { source, data, problems } = readRoadmap(name);
  const told = problems.slice(0, TOLD).map((p) => ({ message: p.message, hint: p.hint, ...locate(source, p) }));
  return {
    file: quoted(source.file, 200),
    title: data?.title ?? '',
    topics: data?.steps.reduce((sum, step) => sum + step.topics.length, 0) ?? 0,
    problems: told,
  };
}

/** The path and the cards of a checked file. */
export function compile(data: RoadmapFile): Course {
  const { version: _, steps, ...rest } = data;
  const cards = new Map<string, Record<string, Card>>();
  const compiled = steps.map((step, s) => {
    const own: Record<string, Card> = Object.create(null);
    const topics = step.topics.map(({ summary, outcomes, example, pitfalls, links, ...topic }, t) => {
      own[topic.id] = { summary, outcomes, example, pitfalls, links };
      return { ...topic, number: `${s + 1}.${t + 1}`, step: step.id };
    });
    cards.set(step.id, own);
    return { id: step.id, number: s + 1, title: step.title, aim: step.aim, advice: step.advice, topics };
  });
  return { roadmap: { ...rest, steps: compiled } as Roadmap, cards: (step) => cards.get(step) ?? {} };
}

/** Reads, parses and checks a roadmap; `data` is there only if nothing is wrong. */
export function readRoadmap(name: string): Read<RoadmapFile> {
  return readYaml(openRoadmap(name), roadmapSchema, problemsOf);
}

function openRoadmap(name: string): Source {
  const hint = 'Name a roadmap.yaml or the folder that holds one.';
  const file = path.resolve(name);
  const isFolder = fs.statSync(file, { throwIfNoEntry: false })?.isDirectory();
  return openYaml(isFolder ? path.join(file, 'roadmap.yaml') : file, { what: `roadmap at ${quoted(name, 120)}`, hint });
}
