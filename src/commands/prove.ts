/** Runs what a roadmap says that Python can find out: programs of questions and lessons, queries, exercises. */
import type { Context } from '../context.js';
import type { Python } from '../context-programs.js';
import type { Content } from '../core/course/content.js';
import { type Runnable, runnablesIn } from '../core/course/lesson.js';
import type { Runs } from '../core/course/problem.js';
import { lessonProblem } from '../core/learn/proof.js';
import { trialProblem, trialsOf } from '../core/practice/proof.js';
import type { ProgramRun } from '../core/quiz/found.js';
import { type Claim, claimsOf, rowsProblem, runProblem } from '../core/quiz/proof.js';
import { isRoadmapError } from '../errors.js';

/** Programs that run at one time. */
const AT_ONCE = 4;

/** What was found wrong with something. */
export type Refuted = { readonly of: Runs; readonly id: string; readonly message: string };
export type Proof = {
  readonly refuted: readonly Refuted[];
  /** How many programs and queries ran. */
  readonly ran: number;
  /** Ids of questions that need a later Python than there is. */
  readonly skipped: readonly string[];
  /** Ids of exercises and lessons that need a package which is not there. */
  readonly lacking: readonly string[];
};

/** One thing to run; what is wrong, `lacking` without a package, or nothing. */
type Task = { readonly of: Runs; readonly id: string; readonly run: () => Promise<string | undefined> };

const LACKING = 'lacking';

/** Runs everything. Throws `failed` if there is no Python. */
export async function prove(ctx: Pick<Context, 'python' | 'judge' | 'work'>, content: Content): Promise<Proof> {
  const python = await ctx.python();
  const { questions, skipped } = await ofQuestions(python, content);
  const tasks = [...questions, ...ofLessons(python, content), ...(await ofExercises(ctx, content))];
  const found = new Map<Task, string>();
  const waiting = [...tasks];
  const work = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const problem = await task.run();
      if (problem !== undefined) found.set(task, problem);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const told = tasks.flatMap((task) => (found.has(task) ? [{ ...task, message: found.get(task)! }] : []));
  return {
    refuted: told.filter(({ message }) => message !== LACKING),
    ran: tasks.length,
    skipped,
    lacking: [...new Set(told.filter(({ message }) => message === LACKING).map(({ id }) => id))],
  };
}

async function ofQuestions(python: Python, content: Content) {
  const claims = content.questions.flatMap((question) => claimsOf(question).map((claim) => ({ question, claim })));
  if (claims.length === 0) return { questions: [], skipped: [] };
  const { version } = await python.describe();
  const isTooNew = ({ question }: (typeof claims)[number]) => minorOf(question.minPython ?? '3.0') > minorOf(version);
  const questions = claims
    .filter((one) => !isTooNew(one))
    .map(({ question, claim }): Task => ({ of: 'question', id: question.id, run: () => problemOf(python, claim) }));
  return { questions, skipped: [...new Set(claims.filter(isTooNew).map(({ question }) => question.id))] };
}

async function problemOf(python: Python, claim: Claim): Promise<string | undefined> {
  if ('program' in claim) return runProblem(claim, await python.run(claim.program));
  return rowsProblem(claim, await python.sameRows(claim.query, claim.wanted));
}

function ofLessons(python: Python, { lessons }: Content): Task[] {
  return lessons.flatMap(({ topic, sections }) =>
    sections.flatMap(runnablesIn).map(
      (runnable): Task => ({
        of: 'lesson',
        id: topic,
        run: async () => {
          const { program, args, beside } = runnable;
          const { file, input } = program;
          const run = await python.run(program.code, { file, input: input ?? '', args, beside });
          return isLacking(runnable, run) ? LACKING : lessonProblem(runnable, run);
        },
      }),
    ),
  );
}

/** It failed for a module that is not there, and its lesson does not say that it does. */
function isLacking({ program }: Runnable, { raised }: ProgramRun): boolean {
  const missing = /No module named '?[\w.]+/.exec(raised?.trace ?? '')?.[0];
  return missing !== undefined && !program.output?.includes(missing);
}

async function ofExercises(ctx: Pick<Context, 'judge' | 'work'>, { exercises }: Content): Promise<Task[]> {
  if (exercises.length === 0) return [];
  const work = await ctx.work();
  return exercises.flatMap((exercise) =>
    trialsOf(exercise).map((trial, i): Task => {
      const run = async () => {
        const file = work.scratch(`${exercise.id}-${i}/${exercise.file}`, trial.source);
        try {
          return trialProblem(trial, await ctx.judge(exercise, file));
        } catch (error) {
          if (!isRoadmapError(error)) throw error;
          return exercise.needs.length > 0 ? LACKING : error.info.message;
        }
      };
      return { of: 'exercise', id: exercise.id, run };
    }),
  );
}

/** 12 of `3.12.1`. */
function minorOf(version: string): number {
  return Number(version.split('.')[1] ?? 0);
}
