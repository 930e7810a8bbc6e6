/** The questions beside a roadmap file: `questions/<step>.yaml`. */
import fs from 'node:fs';
import path from 'node:path';
import type { Roadmap } from '../../core/course/roadmap.js';
import { bankProblems, type StepQuestions } from '../../core/course/validate-questions.js';
import { quoted } from '../../core/lib/sanitize.js';
import { didYouMean } from '../../core/lib/suggest.js';
import { questionsSchema } from './questions-schema.js';
import { openYaml, type Read, readYaml } from './yaml.js';

/** Reads the questions of every step that has some, and says which files belong to no step. */
export function readBank(roadmapFile: string, roadmap: Roadmap): Read<StepQuestions>[] {
  const known = new Set<string>();
  return filesBeside(roadmapFile).map(({ file, step }) => {
    const source = openYaml(file, { what: `questions at ${quoted(file, 120)}`, hint: 'Look at the questions folder.' });
    const topics = roadmap.steps.find(({ id }) => id === step)?.topics.map(({ id }) => id);
    if (!topics) {
      const steps = roadmap.steps.map(({ id }) => id);
      const hint = didYouMean(step, steps) ?? 'The file is named by the id of its step.';
      return { source, problems: [{ offset: 0, message: `there is no step ${quoted(step)}`, hint }] };
    }
    return readYaml(source, questionsSchema, (data) => bankProblems(data, { step, topics, known }));
  });
}

/** Sizes and times of the question files: others if anything in them may be. */
export function editionOf(roadmapFile: string): string {
  const stats = filesBeside(roadmapFile).map(({ file }) => fs.statSync(file));
  return stats.map(({ size, mtimeMs }) => `${size}.${Math.round(mtimeMs)}`).join('-');
}

/** Files are looked for beside the roadmap and nowhere else. */
function filesBeside(roadmapFile: string): { file: string; step: string }[] {
  const folder = path.join(path.dirname(roadmapFile), 'questions');
  if (!fs.existsSync(folder)) return [];
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => ({ file: path.join(folder, name), step: path.basename(name, '.yaml') }));
}
