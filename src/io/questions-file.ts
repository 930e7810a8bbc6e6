/** The questions beside a roadmap file: `questions/<step>.yaml`. */
import fs from 'node:fs';
import path from 'node:path';
import type { Roadmap } from '../core/roadmap.js';
import { quoted } from '../core/text.js';
import { type Bank, bankProblems } from '../core/validate-questions.js';
import { questionsSchema } from './question-schema.js';
import { openYaml, type Read, readYaml } from './yaml-file.js';

/** Reads the questions of every step that has some. */
export function readBank(roadmapFile: string, roadmap: Roadmap): Read<Bank>[] {
  return filesBeside(roadmapFile, roadmap).map(({ file, topics }) => {
    const source = openYaml(file, { what: `questions at ${quoted(file, 120)}`, hint: 'Look at the questions folder.' });
    const check = (data: unknown) => bankProblems(data as Bank, topics);
    return readYaml(source, questionsSchema, check) as unknown as Read<Bank>;
  });
}

/** Sizes and times of the question files: others if anything in them may be. */
export function editionOf(roadmapFile: string, roadmap: Roadmap): string {
  const stats = filesBeside(roadmapFile, roadmap).map(({ file }) => fs.statSync(file));
  return stats.map(({ size, mtimeMs }) => `${size}.${Math.round(mtimeMs)}`).join('-');
}

/** Files are looked for beside the roadmap and nowhere else. */
function filesBeside(roadmapFile: string, { steps }: Roadmap): { file: string; topics: string[] }[] {
  const folder = path.join(path.dirname(roadmapFile), 'questions');
  const files = steps.map(({ id, topics }) => ({
    file: path.join(folder, `${id}.yaml`),
    topics: topics.map((topic) => topic.id),
  }));
  return files.filter(({ file }) => fs.existsSync(file));
}
