/** The letters of options and lines on this screen, and what they stand for. */
import { type Question, type Shown, shownOf } from '../course/question.js';
import { UNKNOWN } from './judge.js';

/** Options are typed by their letters on the screen, and named by their ids. Other kinds stay as they are. */
export function idsOf({ kind }: Question, typed: string, shown: readonly Shown[]): string {
  if ((kind !== 'single' && kind !== 'multi') || typed.trim() === UNKNOWN) return typed;
  const letters = [...typed.toLowerCase().replace(/[\s,]+/g, '')];
  return letters.map((letter) => shown.find((one) => one.letter === letter)?.id ?? letter).join(' ');
}

/** Lines are kept by the letters of a shuffle that never changes, so that the answer can be read again. */
export function lastingLetters(question: Question, typed: string, shown: readonly Shown[]): string {
  if (question.kind !== 'order' || typed.trim() === UNKNOWN) return typed;
  const lasting = shownOf(question);
  return typed.toLowerCase().replace(/[a-z]/g, (letter) => {
    const place = shown.find((one) => one.letter === letter)?.place;
    return lasting.find((one) => one.place === place)?.letter ?? letter;
  });
}
