/** A session on a terminal: asks, tells, saves each answer as it is given, and says at the end what it proved. */
import type { Context } from '../../context.js';
import type { Question } from '../../core/course/question.js';
import { seedOf } from '../../core/lib/random.js';
import { dayOf } from '../../core/lib/study-day.js';
import type { Answer } from '../../core/progress/events.js';
import type { Attempt } from '../../core/quiz/attempt.js';
import type { Queue } from '../../core/quiz/queue.js';
import { answered, begin, type Turn } from '../../core/quiz/session.js';
import { type Heading, verdictUnder } from '../../views/quiz/question.js';
import { answerView, verdictLines } from '../../views/quiz/verdict.js';
import { named } from '../../views/topic-row.js';
import { askQuestion } from './ask-question.js';
import { cancellable, type Dialogue, openDialogue, tell } from './dialogue.js';
import { clockOf, loadQuiz, type QuizSnapshot, type Recorded, record } from './record.js';
import { afterwards, obey, type Running, without } from './running.js';
import { sayEnding } from './session-end.js';

/** How a session is played. `mode` cram: nothing of it is scheduled. */
/** `isPart`: it stands in something larger, which says itself what came of it. */
export type Play = { readonly queue: Queue; readonly mode?: Answer['mode']; readonly isPart?: boolean };

/** Runs a session over the queue. */
export async function session(ctx: Context, snapshot: QuizSnapshot, play: Play): Promise<void> {
  const dialogue = await openDialogue(ctx);
  let running: Running = { session: begin(play.queue.questions), snapshot, answers: [], ended: false };
  const run = async () => {
    for (let turn = running.session.waiting[0]; turn && !running.ended; turn = running.session.waiting[0]) {
      const question = running.snapshot.bank.question(turn.entry);
      const { after, wasAnswered } = await step(dialogue, running, { turn, question, ...play });
      running = after; // before anything is asked again: what was answered counts, however this ends
      if (wasAnswered) running = await afterwards(dialogue, running, question);
    }
  };
  if (play.isPart) return run();
  await cancellable(run, async () =>
    sayEnding(dialogue, running.session, { before: snapshot, after: await loadQuiz(ctx) }),
  );
}

type Step = Play & { readonly turn: Turn; readonly question: Question };
type Stepped = { readonly after: Running; readonly wasAnswered: boolean };

async function step(dialogue: Dialogue, running: Running, { turn, question, queue, mode }: Step): Promise<Stepped> {
  // another shuffle each day, and the same after an undo
  const seed = seedOf(`${question.id} ${dayOf(clockOf(dialogue.ctx))} ${turn.why}`);
  const heading = headingOf(running, turn, queue);
  const reply = await askQuestion(dialogue, { question, heading, seed, commands: ['undo', 'flag', 'quit'] });
  if (reply === 'unjudged') return { after: without(running, question), wasAnswered: false };
  if ('command' in reply) {
    return { after: await obey(dialogue, running, { command: reply.command, question }), wasAnswered: false };
  }
  const { attempt } = reply;
  const recorded = await saved(dialogue, running, { attempt, heading, mode: turn.why === 'again' ? 'practice' : mode });
  const misled = !attempt.correct && attempt.confidence === 'sure';
  const session = answered(running.session, { correct: attempt.correct, misled });
  const answers = [...running.answers, recorded.saved];
  return { after: { ...running, session, answers, snapshot: recorded.snapshot }, wasAnswered: true };
}

type Saving = { readonly attempt: Attempt; readonly heading: Heading; readonly mode: Answer['mode'] };

/** Saves the answer and says what came of it. */
async function saved(dialogue: Dialogue, { snapshot }: Running, { attempt, heading, mode }: Saving): Promise<Recorded> {
  const recorded = await record(dialogue.ctx, snapshot, { ...attempt, mode });
  const view = answerView({ ...attempt, ...recorded });
  tell(dialogue, { heading, view }, (shown, style, width) =>
    verdictUnder(shown.heading, verdictLines(shown.view, style, width), {
      style,
      width,
      height: dialogue.prompts.height(),
    }),
  );
  return recorded;
}

function headingOf({ session, snapshot }: Running, { entry, why }: Turn, { questions }: Queue): Heading {
  const topic = snapshot.all.get(entry.topic)?.topic;
  const left = session.waiting.filter((turn) => turn.why !== 'again').length;
  const notes = { due: 'review', new: 'new', known: 'again', again: 'once more' };
  return {
    place: why === 'again' ? 'Again' : `${questions.length - left + 1}/${questions.length}`,
    topic: topic ? named(topic) : entry.topic,
    note: `${entry.kind}, ${notes[why]}`,
  };
}
