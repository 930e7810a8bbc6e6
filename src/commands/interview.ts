import type { Context } from '../context.js';
import type { Wish } from '../core/deal.js';
import { stratified } from '../core/interview.js';
import { emit } from '../output.js';
import { idleLines } from '../views/session.js';
import { type QuizScene, tableOf } from './quiz-scene.js';
import { session } from './session.js';

/** `quiz --interview`: open questions from each area in turn, the weak and the never asked first. */
export async function interview(ctx: Context, scene: QuizScene, wish: Wish): Promise<void> {
  const dealt = stratified(tableOf(ctx, scene), wish);
  if (dealt.dealt.length === 0) return emit(ctx, { capped: false, waiting: 0, soonest: null }, idleLines);
  await session(ctx, scene, dealt);
}
