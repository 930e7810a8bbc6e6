/** The questions beside a roadmap file: `questions/<step>.yaml`. */
import fs from 'node:fs';
import path from 'node:path';
import type { Roadmap } from '../core/roadmap.js';
import { quoted } from '../core/text.js';
import { type Bank, bankProblems } from '../core/validate-questions.js';
import { questionsSchema } from './question-schema.js';
import { openYaml, type Read, readYaml } from './yaml-file.js';

/** Reads the questions of every step that has some; files are looked for beside the roadmap and nowhere else. */
export function readBank(roadmapFile: string, roadmap: Roadmap): Read<Bank>[] {
  const folder = path.join(path.dirname(roadmapFile), 'questions');
  return roadmap.steps.flatMap((step) => {
    const file = path.join(folder, `${step.id}.yaml`);
    if (!fs.existsSync(file)) return [];
    const source = openYaml(file, { what: `questions at ${quoted(file, 120)}`, hint: 'Look at the questions folder.' });
    const topics = step.topics.map((topic) => topic.id);
    return [
      readYaml(source, questionsSchema, (data) =>
        bankProblems(data as unknown as Bank, topics),
      ) as unknown as Read<Bank>,
    ];
  });
}
