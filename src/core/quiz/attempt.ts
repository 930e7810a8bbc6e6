/** One answer to a question, in one shape from its verdict to the journal and the screen. */
import type { Question } from '../course/question.js';
import type { Answer } from '../progress/events.js';
import { gradeOf } from '../review/grade.js';
import type { Confidence, Grade } from '../review/memory.js';
import { isUnknown } from './judge.js';
import type { Nearly, PartScore, Right, Rows, Wrong } from './verdict.js';

export type Attempt = {
  readonly question: Question;
  /** As it was typed; options by their ids, lines by the letters that they have for everybody. */
  readonly typed: string;
  readonly correct: boolean;
  readonly grade: Grade;
  /** Said before the verdict. */
  readonly confidence?: Confidence | undefined;
  /** It took a hint, or a second try at the spelling. */
  readonly helped?: boolean | undefined;
  /** Kept, but of no consequence for the schedule. */
  readonly mode?: Answer['mode'];
  readonly why?: string | undefined;
  readonly partial?: PartScore | undefined;
  readonly rows?: Rows | undefined;
  /** The right answer as a learner would give it. */
  readonly answer: string;
};

/** What is known of an answer before its verdict. */
export type Given = Pick<Attempt, 'question' | 'typed' | 'confidence' | 'helped' | 'answer'>;

/** An answer with its verdict. Who does not know is not sure of anything. */
export function attemptOf(given: Given, verdict: Right | Wrong | Nearly): Attempt {
  const correct = verdict.kind === 'right';
  const confidence = isUnknown(given.typed) ? undefined : given.confidence;
  const { why, partial, rows } = { partial: undefined, rows: undefined, why: undefined, ...verdict };
  return { ...given, confidence, correct, grade: gradeOf({ ...given, confidence, correct }), why, partial, rows };
}

/** Whether a question is asked once more after a slip; `earlier` are those made at it before. */
export function isAskedAgain({ slip }: Nearly, earlier: readonly Nearly['slip'][]): boolean {
  return slip === 'form' || !earlier.includes(slip);
}
