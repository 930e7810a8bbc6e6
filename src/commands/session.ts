/** A session on a terminal: asks, tells, saves each answer as it is given, and says at the end what it proved. */
import type { Context } from '../context.js';
import { dayOf } from '../core/day.js';
import type { Deal } from '../core/deal.js';
import { countDue } from '../core/memory.js';
import { next } from '../core/next.js';
import type { Answer } from '../core/progress.js';
import type { Question } from '../core/question.js';
import { seedOf } from '../core/rng.js';
import { answered, begin, dropped, type Session, score, type Turn, takenBack } from '../core/session.js';
import { changesBetween } from '../views/change.js';
import { wrap } from '../views/layout.js';
import { endingLines } from '../views/session.js';
import { named } from '../views/topics.js';
import { answerView, verdictLines } from '../views/verdict.js';
import { askQuestion, type Command, type Given } from './asking.js';
import { cancellable, type Desk, openDesk, say } from './desk.js';
import { clockOf, loadQuiz, type QuizScene, record } from './quiz-scene.js';
import { programOf, runProgram } from './running.js';
import { takeBack } from './take-back.js';

/** How a session is played. `mode` cram: nothing of it is scheduled. */
export type Play = { readonly dealt: Deal; readonly mode?: Answer['mode'] };
/** Where a session stands; `scene` follows every answer. */
type Running = { readonly session: Session; readonly scene: QuizScene; readonly ended: boolean };

/** Runs a session over what was dealt. */
export async function session(ctx: Context, scene: QuizScene, play: Play): Promise<void> {
  const desk = await openDesk(ctx);
  let running: Running = { session: begin(play.dealt.dealt), scene, ended: false };
  const run = async () => {
    for (let turn = running.session.waiting[0]; turn && !running.ended; turn = running.session.waiting[0]) {
      const question = running.scene.bank.question(turn.entry);
      const { after, wasAnswered } = await step(desk, running, { turn, question, ...play });
      running = after; // before anything is asked again: what was answered counts, however this ends
      if (wasAnswered) running = await afterwards(desk, running, question);
    }
  };
  await cancellable(run, async () => end(desk, running.session, { before: scene, after: await loadQuiz(ctx) }));
}

type Step = Play & { readonly turn: Turn; readonly question: Question };
type Stepped = { readonly after: Running; readonly wasAnswered: boolean };

async function step(desk: Desk, running: Running, { turn, question, dealt, mode }: Step): Promise<Stepped> {
  // another shuffle each day, and the same after an undo
  const seed = seedOf(`${question.id} ${dayOf(clockOf(desk.ctx))} ${turn.why}`);
  const heading = headingOf(running, turn, dealt);
  const reply = await askQuestion(desk, { question, heading, seed, commands: ['undo', 'flag', 'quit'] });
  if (reply === 'unjudged') return { after: without(running, question), wasAnswered: false };
  if ('command' in reply) return { after: await obey(desk, running, reply.command, question), wasAnswered: false };
  const { given } = reply;
  const scene = await told(desk, running.scene, given, turn.why === 'again' ? 'practice' : mode);
  const misled = !given.correct && given.confidence === 'sure';
  const after = answered(running.session, { correct: given.correct, misled });
  return { after: { ...running, session: after, scene }, wasAnswered: true };
}

/** Saves the answer and says what came of it. */
async function told(desk: Desk, before: QuizScene, given: Given, mode: Answer['mode']): Promise<QuizScene> {
  const { scene, ...recorded } = await record(desk.ctx, before, { ...given, mode });
  say(desk, ['', ...verdictLines(answerView({ ...given, ...recorded }), desk.style, desk.ctx.width)]);
  return scene;
}

function headingOf({ session, scene }: Running, { entry, why }: Turn, { dealt }: Deal) {
  const topic = scene.all.get(entry.topic)?.topic;
  const left = session.waiting.filter((turn) => turn.why !== 'again').length;
  const notes = { due: 'review', new: 'new', known: 'again', again: 'once more' };
  return {
    place: why === 'again' ? 'Again' : `${dealt.length - left + 1}/${dealt.length}`,
    topic: topic ? named(topic) : entry.topic,
    note: `${entry.kind}, ${notes[why]}`,
  };
}

/** Does what was asked for. */
async function obey(desk: Desk, running: Running, command: Command, question: Question): Promise<Running> {
  switch (command) {
    case 'quit':
      return { ...running, ended: true };
    case 'undo':
      return undone(desk, running);
    case 'flag':
      return flagged(desk, running, question);
  }
}

async function undone(desk: Desk, running: Running): Promise<Running> {
  const last = running.session.results.at(-1);
  if (!last) {
    say(desk, ['  There is no answer to take back.']);
    return running;
  }
  await takeBack(desk.ctx, last.turn.entry.id);
  say(desk, ['  Taken back.']);
  return { ...running, session: takenBack(running.session), scene: await loadQuiz(desk.ctx) };
}

async function flagged(desk: Desk, running: Running, question: Question): Promise<Running> {
  const { id } = question;
  const state = await desk.ctx.progress.commit(`answer ${id} --flag`, [{ type: 'flagged', question: id, on: true }]);
  const told = `Out of the rotation. Back with: roadmap answer ${id} --unflag`;
  say(desk, wrap(told, desk.ctx.width, '  '));
  return { ...without(running, question), scene: { ...running.scene, state } };
}

function without(running: Running, { id }: Question): Running {
  return { ...running, session: dropped(running.session, id) };
}

/** After the verdict: on, run it, take it back, flag it, or end. */
async function afterwards(desk: Desk, running: Running, question: Question): Promise<Running> {
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
    const key = await desk.ask.key(`${message}:`, keys);
    if (key === 'r' && program !== undefined) say(desk, await runProgram(desk, program));
    else if (key === 'u') return undone(desk, running);
    else if (key === 'f') return flagged(desk, running, question);
    else return { ...running, ended: key === 'q' };
  }
}

type Span = { readonly before: QuizScene; readonly after: QuizScene };

function end(desk: Desk, session: Session, { before, after }: Span): void {
  const result = score(session);
  const tomorrow = dayOf(clockOf(desk.ctx)) + 1;
  const misled = after.bank.entries.filter(({ id }) => result.misled.includes(id));
  const ending = {
    score: result,
    changed: changesBetween(before.all, after.all),
    misled: misled.map((entry) => after.bank.question(entry).prompt.split('\n')[0] ?? ''),
    tomorrow: countDue(Object.values(after.learner.reviews).flat(), tomorrow, tomorrow),
    next: next(after.roadmap, after.state, after.learner),
  };
  say(desk, endingLines(ending, desk.style, desk.ctx.width));
}
