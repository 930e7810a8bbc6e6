/** Where a session stands, and what can be done in it beside answering. */
import { programOf } from '../../core/course/program.js';
import type { Question } from '../../core/course/question.js';
import type { Answer } from '../../core/progress/events.js';
import { dropped, type Session, takenBack } from '../../core/quiz/session.js';
import { wrap } from '../../views/layout.js';
import { afterHelpLines, afterKeys, afterMessage } from '../../views/quiz/help.js';
import { type Dialogue, say, tell } from './dialogue.js';
import { loadQuiz, type QuizSnapshot } from './record.js';
import type { SessionCommand } from './reply.js';
import { runProgram } from './run-program.js';
import { takeBack } from './take-back.js';

/** `snapshot` follows every answer; `answers` are those of this session, the last at the end. */
export type Running = {
  readonly session: Session;
  readonly snapshot: QuizSnapshot;
  readonly answers: readonly Answer[];
  readonly ended: boolean;
};

/** Does what was asked for instead of an answer. */
export async function obey(
  dialogue: Dialogue,
  running: Running,
  { command, question }: { readonly command: SessionCommand; readonly question: Question },
): Promise<Running> {
  switch (command) {
    case 'quit':
      return { ...running, ended: true };
    case 'undo':
      return undone(dialogue, running);
    case 'flag':
      return flagged(dialogue, running, question);
  }
}

async function undone(dialogue: Dialogue, running: Running): Promise<Running> {
  const last = running.answers.at(-1);
  if (!last) {
    dialogue.notices.push('There is no answer of this session to take back.');
    return running;
  }
  await takeBack(dialogue.ctx, last);
  dialogue.notices.push('Your last answer was taken back.');
  return {
    ...running,
    session: takenBack(running.session),
    answers: running.answers.slice(0, -1),
    snapshot: await loadQuiz(dialogue.ctx),
  };
}

async function flagged(dialogue: Dialogue, running: Running, question: Question): Promise<Running> {
  const { id } = question;
  const state = await dialogue.ctx.progress.commit(`answer ${id} --flag`, [
    { type: 'flagged', question: id, on: true },
  ]);
  const text = `The question is not asked any more. Bring it back with: roadmap answer ${id} --unflag`;
  dialogue.notices.push(...wrap(text, dialogue.ctx.terminal.width));
  return { ...without(running, question), snapshot: { ...running.snapshot, state } };
}

/** Without a question, asked now or later. */
export function without(running: Running, { id }: Question): Running {
  return { ...running, session: dropped(running.session, id) };
}

/** After the verdict: on, run the program, take the answer back, flag the question, or end. */
export async function afterwards(dialogue: Dialogue, running: Running, question: Question): Promise<Running> {
  const program = programOf(question);
  const keys = afterKeys({ canRun: program !== undefined });
  let isFull = dialogue.isFirst('after');
  for (;;) {
    const key = await dialogue.prompts.key(afterMessage(keys, { isFull }), keys);
    isFull = key === '?';
    if (isFull) tell(dialogue, { keys }, (view, _, width) => afterHelpLines(view.keys, width));
    else if (key === 'r' && program !== undefined) {
      const lines = await runProgram(dialogue, program);
      say(dialogue, lines);
    } else if (key === 'u') return undone(dialogue, running);
    else if (key === 'f') return flagged(dialogue, running, question);
    else return { ...running, ended: key === 'q' };
  }
}
