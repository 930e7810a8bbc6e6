/** What a session of study is planned from. */
import type { Context } from '../../context.js';
import { type Part, planStudy } from '../../core/path/study.js';
import { freshByTopic } from '../../core/quiz/queue.js';
import { loadCourse } from '../load.js';
import { loadQuiz, poolOf, type QuizSnapshot } from '../quiz/record.js';

/** What fits into the minutes now. */
export async function planned(ctx: Context, minutes: number): Promise<Part[]> {
  return planOf(ctx, await loadQuiz(ctx), minutes);
}

/** The same of a snapshot. */
export async function planOf(ctx: Context, snapshot: QuizSnapshot, minutes: number): Promise<Part[]> {
  const course = await loadCourse(ctx, snapshot);
  const known = {
    lessons: course.lessons(),
    exercises: course.exercises(),
    fresh: freshByTopic(poolOf(ctx, snapshot)),
  };
  return planStudy(snapshot, known, minutes);
}
