/** What a session of study did, told from the progress before and after it. */
import type { ExerciseEntry } from '../course/exercise.js';
import type { LessonEntry } from '../course/lesson.js';
import { sectionsRead } from '../learn/place.js';
import { studyDay } from '../lib/study-day.js';
import { recordOf } from '../practice/record.js';
import { answersOn, type State } from '../progress/state.js';
import type { Snapshot } from './snapshot.js';

export type Span = {
  readonly before: Pick<Snapshot, 'state' | 'when'>;
  readonly after: Pick<Snapshot, 'state' | 'when'>;
};
type Course = { readonly lessons: readonly LessonEntry[]; readonly exercises: readonly ExerciseEntry[] };

/** Sections that were read, titles of exercises that were passed, answers that were given. */
export function studiedBetween({ before, after }: Span, { lessons, exercises }: Course) {
  const read = (state: State) => lessons.reduce((sum, lesson) => sum + sectionsRead(lesson, state), 0);
  const passes = (state: State, id: string) => {
    const { passed, again } = recordOf(state, id);
    return again ?? passed;
  };
  const today = studyDay(before.when.now, before.when.zone);
  return {
    sections: Math.max(0, read(after.state) - read(before.state)),
    passed: exercises
      .filter(({ id }) => passes(after.state, id) !== passes(before.state, id))
      .map(({ title }) => title),
    answers: Math.max(0, answersOn(today, after.state) - answersOn(today, before.state)),
  };
}
