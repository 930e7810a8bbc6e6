/** `quiz --placement`: a question or two of each topic, and what was known already is tested out. */
import type { Context } from '../../context.js';
import type { Topic } from '../../core/course/roadmap.js';
import { seedOf } from '../../core/lib/random.js';
import { next } from '../../core/path/next.js';
import { flaggedIn } from '../../core/progress/state.js';
import { type Placement, placement, tested } from '../../core/quiz/placement.js';
import { placementLines } from '../../views/quiz/placement.js';
import { named } from '../../views/topic-row.js';
import { askQuestion } from './ask-question.js';
import { cancellable, type Dialogue, openDialogue, sayNotices, tell } from './dialogue.js';
import { loadQuiz, type QuizSnapshot, record } from './record.js';

/** Runs a placement over some topics, or all that are open. Its answers are kept and schedule nothing. */
export async function placementSession(
  ctx: Context,
  snapshot: QuizSnapshot,
  topics: readonly string[] | undefined,
): Promise<void> {
  const dialogue = await openDialogue(ctx);
  const isOpen = (id: string) => {
    const s = snapshot.all.get(id);
    return s !== undefined && !s.settled && s.counts && isTestable(s.topic) && (topics?.includes(id) ?? true);
  };
  // a project is built and an interview is talked: neither is shown by a short answer
  const openShare = (id: string) => {
    const own = snapshot.bank.entries.filter(({ topic }) => topic === id);
    return own.filter(({ kind }) => kind === 'open').length / own.length;
  };
  const isTestable = ({ id, project }: Topic) => !project && openShare(id) < 0.5;
  const flagged = flaggedIn(snapshot.state);
  const asked = snapshot.bank.entries.filter(({ id }) => !flagged.includes(id));
  let now = placement(snapshot.roadmap.steps, asked, isOpen);
  const run = async () => {
    for (let more = now.waiting.length > 0; more; more = now.waiting.length > 0) {
      const after = await probe(dialogue, snapshot, now);
      if (!after) break;
      now = after;
    }
  };
  await cancellable(run, () => end(dialogue, snapshot, now));
}

async function probe(dialogue: Dialogue, snapshot: QuizSnapshot, now: Placement): Promise<Placement | undefined> {
  const { topic, questions } = now.waiting[0]!;
  const question = snapshot.bank.question(questions[0]!);
  const status = snapshot.all.get(topic)!;
  const heading = { place: 'Placement', topic: named(status.topic), note: question.kind };
  const reply = await askQuestion(dialogue, { question, heading, seed: seedOf(question.id), commands: ['quit'] });
  if (reply === 'unjudged') return { ...now, waiting: now.waiting.slice(1) };
  if ('command' in reply) return undefined;
  const { attempt } = reply;
  await record(dialogue.ctx, snapshot, { ...attempt, mode: 'placement' });
  const { symbols, good, bad } = dialogue.style;
  dialogue.notices.push(attempt.correct ? good(`${symbols.right} Right.`) : bad(`${symbols.wrong} Not right.`));
  return tested(now, { solid: attempt.grade > 1, sure: attempt.grade > 2 });
}

async function end(dialogue: Dialogue, snapshot: QuizSnapshot, { passed, failed }: Placement): Promise<void> {
  const topics = passed.map(({ topic }) => topic);
  if (topics.length > 0) await dialogue.ctx.progress.commit('quiz --placement', [{ type: 'tested-out', topics }]);
  const after = await loadQuiz(dialogue.ctx);
  const titles = (probes: Placement['passed']) => probes.map(({ topic }) => named(snapshot.all.get(topic)!.topic));
  sayNotices(dialogue);
  tell(dialogue, { passed: titles(passed), failed: titles(failed), next: next(after) }, placementLines);
}
