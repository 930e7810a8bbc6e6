/** A session on a terminal: asks, tells, saves each answer as it is given, and says at the end what it proved. */
import type { Context } from '../../context.js';
import { programOf } from '../../core/course/program.js';
import type { Question } from '../../core/course/question.js';
import { seedOf } from '../../core/lib/random.js';
import { dayOf } from '../../core/lib/study-day.js';
import { next } from '../../core/path/next.js';
import type { Answer } from '../../core/progress/events.js';
import type { Attempt } from '../../core/quiz/attempt.js';
import type { Queue } from '../../core/quiz/queue.js';
import { answered, begin, dropped, type Session, score, type Turn, takenBack } from '../../core/quiz/session.js';
import { countDue } from '../../core/review/memory.js';
import { changesBetween } from '../../views/change.js';
import { wrap } from '../../views/layout.js';
import { endingLines } from '../../views/quiz/ending.js';
import { answerView, verdictLines } from '../../views/quiz/verdict.js';
import { named } from '../../views/topic-row.js';
import { askQuestion, type Command } from './ask-question.js';
import { cancellable, type Dialogue, openDialogue, say, tell } from './dialogue.js';
import { clockOf, loadQuiz, type QuizSnapshot, record } from './record.js';
import { runProgram } from './run-program.js';
import { takeBack } from './take-back.js';

/** How a session is played. `mode` cram: nothing of it is scheduled. */
export type Play = { readonly queue: Queue; readonly mode?: Answer['mode'] };
/** Where a session stands; `snapshot` follows every answer. */
type Running = { readonly session: Session; readonly snapshot: QuizSnapshot; readonly ended: boolean };

/** Runs a session over the queue. */
export async function session(ctx: Context, snapshot: QuizSnapshot, play: Play): Promise<void> {
  const dialogue = await openDialogue(ctx);
  let running: Running = { session: begin(play.queue.questions), snapshot, ended: false };
  const run = async () => {
    for (let turn = running.session.waiting[0]; turn && !running.ended; turn = running.session.waiting[0]) {
      const question = running.snapshot.bank.question(turn.entry);
      const { after, wasAnswered } = await step(dialogue, running, { turn, question, ...play });
      running = after; // before anything is asked again: what was answered counts, however this ends
      if (wasAnswered) running = await afterwards(dialogue, running, question);
    }
  };
  await cancellable(run, async () => end(dialogue, running.session, { before: snapshot, after: await loadQuiz(ctx) }));
}

type Step = Play & { readonly turn: Turn; readonly question: Question };
type Stepped = { readonly after: Running; readonly wasAnswered: boolean };

async function step(dialogue: Dialogue, running: Running, { turn, question, queue, mode }: Step): Promise<Stepped> {
  // another shuffle each day, and the same after an undo
  const seed = seedOf(`${question.id} ${dayOf(clockOf(dialogue.ctx))} ${turn.why}`);
  const heading = headingOf(running, turn, queue);
  const reply = await askQuestion(dialogue, { question, heading, seed, commands: ['undo', 'flag', 'quit'] });
  if (reply === 'unjudged') return { after: without(running, question), wasAnswered: false };
  if ('command' in reply) return { after: await obey(dialogue, running, reply.command, question), wasAnswered: false };
  const { given } = reply;
  const snapshot = await told(dialogue, running.snapshot, given, turn.why === 'again' ? 'practice' : mode);
  const misled = !given.correct && given.confidence === 'sure';
  const after = answered(running.session, { correct: given.correct, misled });
  return { after: { ...running, session: after, snapshot }, wasAnswered: true };
}

/** Saves the answer and says what came of it. */
async function told(
  dialogue: Dialogue,
  before: QuizSnapshot,
  given: Attempt,
  mode: Answer['mode'],
): Promise<QuizSnapshot> {
  const { snapshot, ...recorded } = await record(dialogue.ctx, before, { ...given, mode });
  tell(dialogue, answerView({ ...given, ...recorded }), (view, style, width) => [
    '',
    ...verdictLines(view, style, width),
  ]);
  return snapshot;
}

function headingOf({ session, snapshot }: Running, { entry, why }: Turn, { questions }: Queue) {
  const topic = snapshot.all.get(entry.topic)?.topic;
  const left = session.waiting.filter((turn) => turn.why !== 'again').length;
  const notes = { due: 'review', new: 'new', known: 'again', again: 'once more' };
  return {
    place: why === 'again' ? 'Again' : `${questions.length - left + 1}/${questions.length}`,
    topic: topic ? named(topic) : entry.topic,
    note: `${entry.kind}, ${notes[why]}`,
  };
}

/** Does what was asked for. */
async function obey(dialogue: Dialogue, running: Running, command: Command, question: Question): Promise<Running> {
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
  const last = running.session.results.at(-1);
  if (!last) {
    say(dialogue, ['  There is no answer to take back.']);
    return running;
  }
  await takeBack(dialogue.ctx, last.turn.entry.id);
  say(dialogue, ['  Taken back.']);
  return { ...running, session: takenBack(running.session), snapshot: await loadQuiz(dialogue.ctx) };
}

async function flagged(dialogue: Dialogue, running: Running, question: Question): Promise<Running> {
  const { id } = question;
  const state = await dialogue.ctx.progress.commit(`answer ${id} --flag`, [
    { type: 'flagged', question: id, on: true },
  ]);
  const told = `Out of the rotation. Back with: roadmap answer ${id} --unflag`;
  say(dialogue, wrap(told, dialogue.ctx.terminal.width, '  '));
  return { ...without(running, question), snapshot: { ...running.snapshot, state } };
}

function without(running: Running, { id }: Question): Running {
  return { ...running, session: dropped(running.session, id) };
}

/** After the verdict: on, run it, take it back, flag it, or end. */
async function afterwards(dialogue: Dialogue, running: Running, question: Question): Promise<Running> {
  const program = programOf(question);
  const keys = [
    { key: 'enter', name: 'go on' },
    ...(program === undefined ? [] : [{ key: 'r', name: 'run it' }]),
    { key: 'u', name: 'undo' },
    { key: 'f', name: 'flag' },
    { key: 'q', name: 'end' },
  ];
  const message = keys.map(({ key, name }) => `${key === 'enter' ? 'Enter' : key} ${name}`).join(', ');
  for (;;) {
    const key = await dialogue.prompts.key(`${message}:`, keys);
    if (key === 'r' && program !== undefined) say(dialogue, await runProgram(dialogue, program));
    else if (key === 'u') return undone(dialogue, running);
    else if (key === 'f') return flagged(dialogue, running, question);
    else return { ...running, ended: key === 'q' };
  }
}

type Span = { readonly before: QuizSnapshot; readonly after: QuizSnapshot };

function end(dialogue: Dialogue, session: Session, { before, after }: Span): void {
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
  tell(dialogue, ending, endingLines);
}
