/** What every check begins with: the project that is meant, and the learner's folder for it. */
import type { Context } from '../../context.js';
import type { Workshop } from '../../context-programs.js';
import type { Project, ProjectFile } from '../../core/course/project.js';
import { topicsOf } from '../../core/course/roadmap.js';
import { visible } from '../../core/lib/sanitize.js';
import type { Snapshot } from '../../core/path/snapshot.js';
import { RoadmapError, usageError } from '../../errors.js';
import { MEANING, stateText } from '../../views/trust.js';
import { topicNamed } from '../find.js';
import { loadSnapshot } from '../load.js';

export const FILE = 'roadmap.project.yaml';

/** The projects of the course. */
export function projectTopics({ roadmap }: Pick<Snapshot, 'roadmap'>) {
  return topicsOf(roadmap).filter(({ checks }) => checks !== undefined);
}

/** The project that a word names. */
export async function projectNamed(ctx: Context, snapshot: Snapshot, name: string): Promise<Project> {
  const topic = topicNamed(snapshot.roadmap, name);
  const project = (await ctx.course()).project(topic.id);
  if (project) return project;
  throw usageError(`${topic.number} ${topic.title} has no project to check.`, `Projects: ${idsOf(snapshot)}`);
}

function idsOf(snapshot: Snapshot): string {
  return projectTopics(snapshot)
    .map(({ id }) => id)
    .join(', ');
}

export type Bench = {
  readonly workshop: Workshop;
  readonly folder: string;
  readonly file: ProjectFile;
  readonly project: Project;
  /** Makes a database of the check, and gives its address. */
  readonly database?: { readonly variable: string; readonly make: () => Promise<string> } | undefined;
};

export type Loaded = { readonly snapshot: Snapshot; readonly workshop: Workshop; readonly folder: string };

/** Where the learner is, before anything is known of a project. */
export async function loadPlace(ctx: Context, folder: string | undefined): Promise<Loaded> {
  const snapshot = await loadSnapshot(ctx);
  if (projectTopics(snapshot).length === 0)
    throw usageError('This roadmap has no projects.', 'See what it has: roadmap show');
  return { snapshot, workshop: await ctx.workshop(), folder: ctx.machine.absolute(folder ?? '.') };
}

/** The project of a folder, ready to be run. Throws if there is none, or if it may not be run. */
export async function loadBench(
  ctx: Context,
  { snapshot, workshop, folder }: Loaded,
  name: string | undefined,
): Promise<Bench> {
  const file = workshop.read(folder);
  if (!file) throw noFile(folder, snapshot);
  const project = await projectNamed(ctx, snapshot, file.project);
  const meant = name === undefined ? project : await projectNamed(ctx, snapshot, name);
  if (meant.topic !== project.topic)
    throw usageError(
      `This folder holds ${project.topic}, and not ${meant.topic}.`,
      `See that brief: roadmap show ${meant.topic}`,
    );
  const trusted = await ctx.trust.look();
  if (trusted.state !== 'built-in' && trusted.state !== 'agreed')
    throw new RoadmapError({
      kind: 'refused',
      message: `A check runs your program as this roadmap says. ${stateText(trusted)}`,
      hint: `${MEANING} If you agree: roadmap trust ${trusted.file}`,
    });
  return { workshop, folder, file, project };
}

function noFile(folder: string, snapshot: Snapshot): RoadmapError {
  const all = projectTopics(snapshot);
  const example = all.find(({ project }) => project !== undefined) ?? all[0]!;
  return new RoadmapError({
    kind: 'failed',
    message: `There is no ${FILE} in this folder, so it is not known how your program starts.`,
    at: visible(folder),
    hint: `Write one, for example: roadmap check --init ${example.id}\nProjects: ${idsOf(snapshot)}`,
  });
}
