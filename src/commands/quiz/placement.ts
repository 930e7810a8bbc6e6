/** `quiz --placement`: a question or two of each topic, and what was known already is tested out. */
import type { Context } from '../../context.js';
import { seedOf } from '../../core/lib/random.js';
import { visibleDeep } from '../../core/lib/sanitize.js';
import { dayOf } from '../../core/lib/study-day.js';
import { next } from '../../core/path/next.js';
import { flaggedIn } from '../../core/progress/state.js';
import { isTestable, mostLeft, type Placement, placedOn, placement, tested } from '../../core/quiz/placement.js';
import { placementIntro, placementLines, probeLines } from '../../views/quiz/placement.js';
import { named } from '../../views/topic-row.js';
import { isMine } from '../load.js';
import { askQuestion } from './ask-question.js';
import { cancellable, type Dialogue, openDialogue, sayNotices, tell } from './dialogue.js';
import { clockOf, loadQuiz, type QuizSnapshot, record } from './record.js';

/** Runs a placement over some topics, or all that are open. Its answers are kept and schedule nothing. */
export async function placementSession(
  ctx: Context,
  snapshot: QuizSnapshot,
  topics: readonly string[] | undefined,
): Promise<void> {
  const dialogue = await openDialogue(ctx);
  const { bank, all, state, roadmap } = snapshot;
  const flagged = flaggedIn(state);
  const before = placedOn(dayOf(clockOf(ctx)), await ctx.progress.events());
  const mine = bank.entries.filter(isMine(snapshot));
  const asked = mine.filter(({ id }) => !flagged.includes(id) && !before.has(id));
  const isOpen = (id: string) => {
    const s = all.get(id);
    return s !== undefined && !s.settled && s.counts && isTestable(s.topic, asked) && (topics?.includes(id) ?? true);
  };
  let now = placement(roadmap.steps, asked, isOpen);
  const steps = new Set(now.waiting.map(({ step }) => step)).size;
  dialogue.notices.push(...placementIntro({ steps, most: mostLeft(now) }, ctx.terminal.width));
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
  const heading = {
    place: `Placement, ${mostLeft(now)} left at most`,
    topic: named(status.topic),
    note: question.kind,
  };
  const reply = await askQuestion(dialogue, { question, heading, seed: seedOf(question.id), commands: ['quit'] });
  if (reply === 'unjudged') return { ...now, waiting: now.waiting.slice(1) };
  if ('command' in reply) return undefined;
  const { attempt } = reply;
  await record(dialogue.ctx, snapshot, { ...attempt, mode: 'placement' });
  dialogue.notices.push(...probeLines(visibleDeep(attempt), dialogue.style, dialogue.ctx.terminal.width));
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
