/** Asks an open question: a free answer, then the key points, of which the learner says which were there. */
import type { QuestionOf } from '../../core/course/question.js';
import { plural } from '../../core/lib/words.js';
import type { Attempt } from '../../core/quiz/attempt.js';
import { isUnknown, rightAnswer } from '../../core/quiz/judge.js';
import { judgeOpen } from '../../core/quiz/judge-open.js';
import { commandIn } from '../../core/quiz/typing.js';
import { wrap } from '../../views/layout.js';
import { pointsLines, pointsView, saidLines } from '../../views/quiz/key-points.js';
import { type Heading, headingLines } from '../../views/quiz/question.js';
import { type Dialogue, say, turnPage } from './dialogue.js';
import { type Entering, enter } from './enter.js';
import type { Reply, SessionCommand } from './reply.js';

type Opening = Entering & { readonly question: QuestionOf<'open'>; readonly heading: Heading };

/** Asks until there are numbers of key points, or a command. */
export async function askOpen(dialogue: Dialogue, opening: Opening): Promise<Reply> {
  const { question } = opening;
  const { clock } = dialogue.ctx;
  const begun = clock.now();
  const entered = await answerTo(dialogue, opening);
  if ('command' in entered) return entered;
  const { typed } = entered;
  showPoints(dialogue, opening, { typed, took: clock.now() - begun });
  if (isUnknown(typed)) return { attempt: attemptOn(question, typed, '')! };
  return compared(dialogue, opening, typed);
}

/** The answer, typed or from the editor. */
async function answerTo(
  dialogue: Dialogue,
  opening: Opening,
): Promise<{ readonly typed: string } | { readonly command: SessionCommand }> {
  for (;;) {
    const entered = await enter(dialogue, opening);
    if ('typed' in entered) return entered;
    if (entered.command !== 'edit') return { command: entered.command as SessionCommand };
    const typed = await dialogue.prompts.edit('');
    if (typed) return { typed };
    say(dialogue, 'Nothing came from an editor. It is named by VISUAL or EDITOR.');
  }
}

type Said = { readonly typed: string; readonly took: number };

/** What was said stands beside what a good answer says. */
function showPoints(dialogue: Dialogue, { question, heading }: Opening, { typed, took }: Said): void {
  turnPage(dialogue, { question, heading, typed }, (view, style, width) => [
    ...headingLines(view.heading, { style, width }),
    '',
    ...wrap(view.question.prompt, width),
    ...(typed === '' || isUnknown(typed) ? [] : saidLines(view.typed, style, width)),
    '',
    ...pointsLines(pointsView(view.question), style, width),
    '',
    ...wrap(tookText(took), width).map(style.dim),
    '',
  ]);
}

async function compared(dialogue: Dialogue, { question, commands }: Opening, typed: string): Promise<Reply> {
  for (;;) {
    const numbers = await dialogue.prompts.text(
      'Which of them did you say? Numbers, such as 1 3 or 1-3 (Enter: none):',
    );
    const instead = commandIn(numbers, commands);
    if (instead === 'undo' || instead === 'flag' || instead === 'quit') return { command: instead };
    const attempt = attemptOn(question, typed, numbers);
    if (attempt) return { attempt };
    say(dialogue, `It takes numbers from 1 to ${question.points.length}. ?q ends the session.`);
  }
}

/** Undefined if the numbers are none. */
function attemptOn(question: QuestionOf<'open'>, typed: string, numbers: string): Attempt | undefined {
  const verdict = judgeOpen(question, numbers);
  return verdict && { ...verdict, question, typed, answer: rightAnswer(question, []) };
}

/** Told without a judgement: speed is no aim. */
function tookText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const minutes = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} minutes`;
  return `You took ${seconds < 60 ? plural(seconds, 'second') : minutes}; two to three minutes are usual in an interview.`;
}
