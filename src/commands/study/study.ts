/** `study`: one command for today. On a terminal part after part, until the time is up; elsewhere the plan alone. */
import { emit } from '../../cli/output.js';
import { wholeNumber } from '../../cli/suggest.js';
import type { Context } from '../../context.js';
import { sessionMinutes } from '../../core/path/pace.js';
import { studyLines, studyView } from '../../views/study.js';
import { paceView } from '../../views/summary.js';
import { loadQuiz } from '../quiz/record.js';
import { planOf } from './plan.js';

export type StudyOptions = { readonly minutes?: string | undefined };

/** `study [--minutes n]`. */
export async function study(ctx: Context, _words: readonly string[], options: StudyOptions): Promise<void> {
  const asked = options.minutes;
  const snapshot = await loadQuiz(ctx);
  const minutes =
    asked === undefined
      ? sessionMinutes(snapshot.who.hoursAWeek, snapshot.who.session)
      : wholeNumber(asked, { from: 5, to: 600, what: 'minutes' });
  if (ctx.terminal.canPrompt && !ctx.terminal.json)
    return (await import('./session.js')).studySession(ctx, snapshot, minutes);
  await emit(ctx, studyView(await planOf(ctx, snapshot, minutes), minutes, paceView(snapshot)), studyLines);
}
