/** A session on a terminal: asks, tells, saves each answer as it is given, and says at the end what it proved. */
import type { Context } from '../context.js';
import { dayOf } from '../core/day.js';
import { type Deal, dueOf } from '../core/deal.js';
import { countDue } from '../core/memory.js';
import { next } from '../core/next.js';
import type { Answer } from '../core/progress.js';
import type { Question } from '../core/question.js';
import { seedOf } from '../core/rng.js';
import { answered, begin, dropped, type Session, score, type Turn, takenBack } from '../core/session.js';
import { endingLines } from '../views/session.js';
import { named } from '../views/topics.js';
import { answerView, verdictLines } from '../views/verdict.js';
import { askQuestion, type Command, cancellable, type Desk, type Given, openDesk, say } from './asking.js';
import { clockOf, loadQuiz, type QuizScene, type Recorded, record, tableOf } from './quiz-scene.js';
import { programOf, runProgram } from './running.js';
import { takeBack } from './take-back.js';

type Mode = Answer['mode'];
/** Where a session stands. `scene` follows every answer; `changed` gathers what was proven. */
export type Running = {
  readonly session: Session;
  readonly scene: QuizScene;
  readonly changed: Recorded['changed'];
  readonly ended: boolean;
};

/** Runs a session over what was dealt. `mode` cram: nothing of it is scheduled. */
export async function session(ctx: Context, scene: QuizScene, dealt: Deal, mode?: Mode): Promise<void> {
  const desk = await openDesk(ctx);
  const total = dealt.dealt.length;
  let running: Running = { session: begin(dealt.dealt), scene, changed: [], ended: false };
  const run = async () => {
    for (let turn = running.session.waiting[0]; turn && !running.ended; turn = running.session.waiting[0])
      running = await step(desk, running, { turn, total, mode });
  };
  await cancellable(run, async () => end(desk, { ...running, scene: await loadQuiz(ctx) }));
}

type Step = { readonly turn: Turn; readonly total: number; readonly mode: Mode };

async function step(desk: Desk, running: Running, { turn, total, mode }: Step): Promise<Running> {
  const question = running.scene.bank.question(turn.entry);
  // another shuffle each day, and the same after an undo
  const seed = seedOf(`${question.id} ${dayOf(clockOf(desk.ctx))} ${turn.why}`);
  const reply = await askQuestion(desk, question, headingOf(running, turn, total), seed);
  if ('command' in reply) return obey(desk, running, reply.command, question);
  const practice = turn.why === 'again' ? 'practice' : mode;
  const { scene, ...recorded } = await record(desk.ctx, running.scene, { ...reply.given, mode: practice });
  say(desk, ['', ...verdictLines(answerView({ ...reply.given, ...recorded }), desk.style, desk.ctx.width)]);
  const { correct, confidence } = reply.given;
  const after: Running = {
    ...running,
    session: answered(running.session, { correct, misled: !correct && confidence === 'sure' }),
    scene,
    changed: [...running.changed, ...recorded.changed],
  };
  return afterwards(desk, after, { question, given: reply.given });
}

function headingOf({ session, scene }: Running, { entry, why }: Turn, total: number) {
  const topic = scene.all.get(entry.topic)?.topic;
  const done = session.results.filter(({ turn }) => turn.why !== 'again').length;
  const notes = { due: 'review', new: 'new', again: 'once more' };
  return {
    place: why === 'again' ? 'Again' : `${done + 1}/${total}`,
    topic: topic ? named(topic) : entry.topic,
    note: `${entry.kind}, ${notes[why]}`,
  };
}

/** What was pressed instead of an answer. */
async function obey(desk: Desk, running: Running, command: Command, question: Question): Promise<Running> {
  if (command === 'quit') return { ...running, ended: true };
  if (command === 'undo') return undone(desk, running);
  return flagged(desk, running, question);
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

async function flagged(desk: Desk, running: Running, { id }: Question): Promise<Running> {
  const state = await desk.ctx.progress.commit(`answer ${id} --flag`, [{ type: 'flagged', question: id, on: true }]);
  say(desk, [`  Out of the rotation. Back with: roadmap answer ${id} --unflag`]);
  const { session } = running;
  const isAsked = session.waiting[0]?.entry.id === id;
  const waiting = session.waiting.filter(({ entry }) => entry.id !== id);
  return {
    ...running,
    session: isAsked ? dropped(session) : { ...session, waiting },
    scene: { ...running.scene, state },
  };
}

type Told = { readonly question: Question; readonly given: Given };

/** After the verdict: on, run it, take it back, flag it, or end. */
async function afterwards(desk: Desk, running: Running, { question, given }: Told): Promise<Running> {
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
    else if (key === 'f') return flagged(desk, running, given.question ?? question);
    else return { ...running, ended: key === 'q' };
  }
}

function end(desk: Desk, { session, scene, changed }: Running): void {
  const told = score(session);
  const tomorrow = dayOf(clockOf(desk.ctx)) + 1;
  const prompts = told.misled
    .flatMap((id) => scene.bank.entries.filter((entry) => entry.id === id))
    .map((entry) => scene.bank.question(entry).prompt);
  const ending = {
    score: told,
    changed,
    misled: prompts.map((text) => text.split('\n')[0] ?? ''),
    tomorrow: countDue(Object.values(scene.learner.reviews).flat(), tomorrow, tomorrow),
    waiting: dueOf(tableOf(desk.ctx, scene)).length,
    next: next(scene.roadmap, scene.state, scene.learner),
  };
  say(desk, endingLines(ending, desk.style, desk.ctx.width));
}
