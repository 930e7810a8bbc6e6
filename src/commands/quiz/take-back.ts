/** Takes one answer back. */
import type { Context } from '../../context.js';
import type { Answer } from '../../core/progress/events.js';
import { eventsInEffect } from '../../core/progress/undo.js';

/**
 * Undoes an answer that stands. Another session may have answered the same question since; only an answer that is the
 * same in everything is taken back.
 */
export async function takeBack({ progress }: Pick<Context, 'progress'>, answer: Answer): Promise<void> {
  const isIt = (event: object) =>
    (Object.keys(answer) as (keyof Answer)[]).every((key) => (event as Answer)[key] === answer[key]) &&
    (event as Answer).mode === answer.mode;
  const last = eventsInEffect(await progress.events())
    .filter(isIt)
    .at(-1);
  if (last) await progress.commit('undo', [{ type: 'undo', target: last.op }]);
}
