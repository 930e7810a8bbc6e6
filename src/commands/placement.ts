/** `quiz --placement`: a question or two of each topic, and what was known already is tested out. */
import type { Context } from '../context.js';
import { type Placement, placement, tested } from '../core/placement.js';
import { seedOf } from '../core/rng.js';
import type { Topic } from '../core/roadmap.js';
import { placementLines } from '../views/placement.js';
import { named } from '../views/topics.js';
import { askQuestion } from './asking.js';
import { cancellable, type Desk, openDesk, say } from './desk.js';
import { loadQuiz, type QuizScene, record } from './quiz-scene.js';

/** Runs a placement over some topics, or all that are open. Its answers are kept and schedule nothing. */
export async function placementSession(
  ctx: Context,
  scene: QuizScene,
  topics: readonly string[] | undefined,
): Promise<void> {
  const desk = await openDesk(ctx);
  const isOpen = (id: string) => {
    const s = scene.all.get(id);
    return s !== undefined && !s.settled && s.counts && isTestable(s.topic) && (topics?.includes(id) ?? true);
  };
  // a project is built and an interview is talked: neither is shown by a short answer
  const openShare = (id: string) => {
    const own = scene.bank.entries.filter(({ topic }) => topic === id);
    return own.filter(({ kind }) => kind === 'open').length / own.length;
  };
  const isTestable = ({ id, project }: Topic) => !project && openShare(id) < 0.5;
  const asked = scene.bank.entries.filter(({ id }) => !scene.state.flagged.includes(id));
  let now = placement(scene.roadmap.steps, asked, isOpen);
  const run = async () => {
    for (let more = now.waiting.length > 0; more; more = now.waiting.length > 0) {
      const after = await probe(desk, scene, now);
      if (!after) break;
      now = after;
    }
  };
  await cancellable(run, () => end(desk, scene, now));
}

async function probe(desk: Desk, scene: QuizScene, now: Placement): Promise<Placement | undefined> {
  const { topic, questions } = now.waiting[0]!;
  const question = scene.bank.question(questions[0]!);
  const standing = scene.all.get(topic)!;
  const heading = { place: 'Placement', topic: named(standing.topic), note: question.kind };
  const reply = await askQuestion(desk, { question, heading, seed: seedOf(question.id), commands: ['quit'] });
  if (reply === 'unjudged') return { ...now, waiting: now.waiting.slice(1) };
  if ('command' in reply) return undefined;
  const { given } = reply;
  await record(desk.ctx, scene, { ...given, mode: 'placement' });
  const { symbols, good, bad } = desk.style;
  say(desk, [given.correct ? good(`${symbols.right} Right.`) : bad(`${symbols.wrong} Not right.`)]);
  return tested(now, { solid: given.grade > 1, sure: given.grade > 2 });
}

async function end(desk: Desk, scene: QuizScene, { passed, failed }: Placement): Promise<void> {
  const topics = passed.map(({ topic }) => topic);
  if (topics.length > 0) await desk.ctx.progress.commit('quiz --placement', [{ type: 'tested-out', topics }]);
  const after = await loadQuiz(desk.ctx);
  const titles = (probes: Placement['passed']) => probes.map(({ topic }) => named(scene.all.get(topic)!.topic));
  say(
    desk,
    placementLines({ passed: titles(passed), failed: titles(failed), scene: after }, desk.style, desk.ctx.width),
  );
}
