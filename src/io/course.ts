/** The course that came with the program, compiled by the build: an index for the path, one file of cards a step. */
import fs from 'node:fs';
import path from 'node:path';
import type { Course } from '../context.js';
import type { Card, Roadmap } from '../core/roadmap.js';

/** Reads the compiled course from its folder. */
export function builtInCourse(folder: string): Course {
  const read = (name: string) => JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8'));
  return { roadmap: read('index') as Roadmap, cards: (step) => read(`cards-${step}`) as Record<string, Card> };
}
