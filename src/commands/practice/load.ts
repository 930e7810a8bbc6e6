/** What every practice command begins with: the exercise that is meant, what is known of it, and its file. */
import { noSuch } from '../../cli/suggest.js';
import type { Context } from '../../context.js';
import type { Work } from '../../context-programs.js';
import type { Exercise, ExerciseEntry } from '../../core/course/exercise.js';
import { findPlace } from '../../core/course/find.js';
import type { Snapshot } from '../../core/path/snapshot.js';
import { type Choice, nextExercise, practiceTopics } from '../../core/practice/choose.js';
import { isDueAgain, recordOf } from '../../core/practice/record.js';
import { RoadmapError, usageError } from '../../errors.js';
import { named as titled } from '../../views/topic-row.js';
import { loadCourse, loadSnapshot } from '../load.js';

export type Practice = {
  readonly snapshot: Snapshot;
  readonly exercises: readonly ExerciseEntry[];
  readonly exercise: Exercise;
  readonly why: Choice['why'] | 'named';
  /** It is done once more, from blank. */
  readonly again: boolean;
  /** The topic with its number. */
  readonly topic: string;
};

/** The exercise that a word names; without one, the next one. */
export async function loadPractice(ctx: Context, name: string | undefined): Promise<Practice> {
  const snapshot = await loadSnapshot(ctx);
  const course = await loadCourse(ctx, snapshot);
  const exercises = course.exercises();
  if (exercises.length === 0) throw usageError('This roadmap has no exercises.', 'Its questions: roadmap quiz');
  // one that is named may be of another option
  const named = name === undefined ? undefined : (await ctx.course()).exercises().find(({ id }) => id === name);
  const { entry, why } = named ? { entry: named, why: 'named' as const } : chosen(exercises, snapshot, name);
  const status = snapshot.all.get(entry.topic);
  return {
    snapshot,
    exercises,
    exercise: course.exercise(entry.id),
    why,
    again: isDueAgain(recordOf(snapshot.state, entry.id), snapshot.when.now),
    topic: status ? titled(status.topic) : entry.topic,
  };
}

function chosen(
  exercises: readonly ExerciseEntry[],
  snapshot: Snapshot,
  name: string | undefined,
): { entry: ExerciseEntry; why: Practice['why'] } {
  if (name === undefined) {
    const topics = practiceTopics(snapshot);
    const next = nextExercise(exercises, topics.length > 0 ? topics : [exercises[0]!.topic], snapshot);
    if (next) return next;
    throw new RoadmapError({
      kind: 'failed',
      message: topics.length > 0 ? 'Every exercise of the topics that you began is passed.' : 'No exercise is open.',
      hint: 'Begin the next topic: roadmap next. See all exercises: roadmap practice list',
    });
  }
  return inPlace(exercises, snapshot, name);
}

/** The next exercise of a topic or a step that is named, or its first if all are passed. */
function inPlace(
  exercises: readonly ExerciseEntry[],
  snapshot: Snapshot,
  name: string,
): { entry: ExerciseEntry; why: Practice['why'] } {
  const place = findPlace(snapshot.roadmap, name);
  if (!('found' in place))
    throw noSuch('exercise or topic', name, {
      among: exercises.map(({ id }) => id),
      otherwise: 'See them all: roadmap practice list',
    });
  const topics = 'step' in place.found ? place.found.step.topics : [place.found.topic];
  const ids = topics.map(({ id }) => id);
  const own = exercises.find(({ topic }) => ids.includes(topic));
  if (!own) throw usageError(`${name} has no exercises.`, 'See those there are: roadmap practice list');
  return nextExercise(exercises, ids, snapshot) ?? { entry: own, why: 'named' };
}

export type Bench = Practice & { readonly work: Work; readonly file: string };

export type FolderOptions = { readonly folder?: string | undefined; readonly file?: string | undefined };

/** The exercise with the learner's file for it. The folder is asked for once. */
export async function openBench(ctx: Context, practice: Practice, options: FolderOptions): Promise<Bench> {
  const work = await ctx.work();
  if (options.file !== undefined) return { ...practice, work, file: ctx.machine.absolute(options.file) };
  const folder = options.folder === undefined ? await workFolder(ctx) : ctx.machine.absolute(options.folder);
  const { topic, file } = practice.exercise;
  const parts = practice.again ? [folder, topic, 'again', file] : [folder, topic, file];
  return { ...practice, work, file: parts.join('/') };
}

/** Puts the starter and the files beside it where nothing is yet. True if the learner's file was made. */
export function handOut({ work, file, exercise }: Bench): boolean {
  const folder = file.slice(0, file.lastIndexOf('/'));
  for (const [name, text] of Object.entries(exercise.files)) work.handOut(`${folder}/${name}`, text);
  return work.handOut(file, exercise.starter);
}

const USUAL_FOLDER = '~/python-course';

/** The folder for the learner's programs. It is asked for once. */
export async function workFolder(ctx: Context): Promise<string> {
  const { folder } = ctx.settings.read();
  if (folder !== undefined) return folder;
  if (!ctx.terminal.canPrompt || ctx.terminal.json)
    throw new RoadmapError({
      kind: 'refused',
      message: 'Your programs need a folder, and there is no terminal to ask for it.',
      hint: `Set one: roadmap config folder ${USUAL_FOLDER}`,
    });
  const prompts = await ctx.terminal.prompts();
  const typed = (await prompts.text(`Folder for the programs that you write (Enter: ${USUAL_FOLDER}):`)).trim();
  const chosen = ctx.machine.absolute(typed || USUAL_FOLDER);
  await ctx.settings.write('folder', chosen);
  return chosen;
}
