/** Reads and checks the projects beside a roadmap, a file each. */
import path from 'node:path';
import type { Problem } from '../../core/course/problem.js';
import { type CheckStep, checksOf, type Project, type ProjectForm } from '../../core/course/project.js';
import { type Roadmap, topicsOf } from '../../core/course/roadmap.js';
import { quoted } from '../../core/lib/sanitize.js';
import type { CourseFiles } from './files.js';
import { blocksOf, type MarkdownProblem, tokensOf } from './markdown.js';
import { projectSchema } from './project-schema.js';
import { lower, readAuthored, sourceOf } from './read-course.js';
import type { Located, Read, Source } from './source.js';
import { readYaml } from './yaml.js';

/** Reads every project, in path order. */
export function readProjects({ roadmap: roadmapFile, projects }: CourseFiles, roadmap: Roadmap): Read<Project>[] {
  const topics = topicsOf(roadmap).map(({ id }) => id);
  const sorted = [...projects].sort((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic));
  return sorted.map(({ file, topic }) => {
    const read = readAuthored(file, path.dirname(roadmapFile), (source) => projectIn(source, topic, topics));
    return read.kind === 'read'
      ? read.read
      : { source: sourceOf(file), problems: [{ offset: 0, message: lower(read.reason) }] };
  });
}

function projectIn(source: Source, topic: string, topics: readonly string[]): Read<Project> {
  if (!topics.includes(topic)) {
    const hint = 'The file is named by the id of its topic.';
    const meant = { name: topic, known: topics, ending: '.yaml' };
    return { source, problems: [{ offset: 0, message: `there is no topic ${quoted(topic)}`, hint, meant }] };
  }
  const check = (data: Pick<Project, 'topic' | 'form' | 'stages'>) => projectProblems(data, topic, topics);
  const read = readYaml(source, { schema: projectSchema, check });
  if (!read.data) return { source, problems: read.problems };
  const problems: MarkdownProblem[] = [];
  const blocks = (markdown: string) => blocksOf(tokensOf(markdown), problems);
  const { brief, free, milestones, ...rest } = read.data;
  const data: Project = {
    ...rest,
    brief: blocks(brief),
    free: blocks(free),
    milestones: milestones.map((one) => ({ ...one, text: blocks(one.text) })),
  };
  const located = problems.map(({ message }): Located => ({ offset: 0, message }));
  return located.length > 0 ? { source, problems: located } : { source, data, problems: [] };
}

/** Steps of a folder fit every project; `run` is for programs that are started for each step, and the rest for services. */
function fits(step: CheckStep, form: ProjectForm): boolean {
  const { kind } = step;
  if (step.kind === 'command' && step.beside) return form === 'service';
  if (kind === 'file' || kind === 'git' || kind === 'command' || kind === 'wait' || kind === 'restart') return true;
  return (kind === 'run') === (form === 'command');
}

/** What a schema cannot say: topics exist, ids are there once, and a check needs only those before it. */
function projectProblems(
  { topic: said, form, stages }: Pick<Project, 'topic' | 'form' | 'stages'>,
  topic: string,
  topics: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  if (said !== topic) problems.push({ path: ['topic'], message: `the file is called ${quoted(topic)}` });
  const seen = new Set<string>();
  stages.forEach(({ checks }, s) => {
    checks.forEach(({ id, topic: proves, needs, steps }, c) => {
      const place = ['stages', s, 'checks', c] as const;
      if (seen.has(id)) problems.push({ path: [...place, 'id'], message: `the check ${quoted(id)} is there twice` });
      if (!topics.includes(proves))
        problems.push({ path: [...place, 'topic'], message: `there is no topic ${quoted(proves)}` });
      for (const needed of needs)
        if (!seen.has(needed))
          problems.push({ path: [...place, 'needs'], message: `no check before it is called ${quoted(needed)}` });
      seen.add(id);
      steps.forEach((step, i) => {
        if (!fits(step, form))
          problems.push({
            path: [...place, 'steps', i],
            message: `a step \`${step.kind}\` does not fit a project of the form ${form}`,
          });
      });
    });
  });
  const stageIds = stages.map(({ id }) => id);
  stageIds.forEach((id, s) => {
    if (stageIds.indexOf(id) < s)
      problems.push({ path: ['stages', s, 'id'], message: `the stage ${quoted(id)} is there twice` });
  });
  return checksOf({ stages }).length > 200
    ? [...problems, { path: ['stages'], message: 'more than 200 checks' }]
    : problems;
}
