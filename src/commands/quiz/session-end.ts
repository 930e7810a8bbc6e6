/** The end of a session: what it proved, what comes back, and what leads on. */
import { dayOf } from '../../core/lib/study-day.js';
import { next } from '../../core/path/next.js';
import { type Session, score } from '../../core/quiz/session.js';
import { countDue } from '../../core/review/memory.js';
import { changesBetween } from '../../views/change.js';
import { endingLines } from '../../views/quiz/ending.js';
import { type Dialogue, sayNotices, tell } from './dialogue.js';
import { clockOf, type QuizSnapshot } from './record.js';

export type Span = { readonly before: QuizSnapshot; readonly after: QuizSnapshot };

/** Says it, with what is next. */
export function sayEnding(dialogue: Dialogue, session: Session, { before, after }: Span): void {
  const result = score(session);
  const tomorrow = dayOf(clockOf(dialogue.ctx)) + 1;
  const misled = after.bank.entries.filter(({ id }) => result.misled.includes(id));
  const ending = {
    score: result,
    changed: changesBetween(before.all, after.all),
    misled: misled.map((entry) => after.bank.question(entry).prompt.split('\n')[0] ?? ''),
    tomorrow: countDue(Object.values(after.reviews).flat(), tomorrow, tomorrow),
    next: next(after),
  };
  sayNotices(dialogue);
  tell(dialogue, ending, endingLines);
}
