import { emit } from '../cli/output.js';
import type { Context, Finding } from '../context.js';
import { flaggedIn } from '../core/progress/state.js';
import { RoadmapError } from '../errors.js';
import { wrap } from '../views/layout.js';
import { loadQuiz } from './quiz/record.js';

/** `doctor`: looks at the program, the folders, the journal and the course, and says what is wrong. Changes nothing. */
export async function doctor(ctx: Context): Promise<void> {
  const findings = [...(await ctx.machine.examine()), ...(await questionsOutside(ctx))];
  await emit(ctx, { findings }, (view, style, width) =>
    view.findings.flatMap(({ name, ok, text }) =>
      wrap(`${ok ? 'ok  ' : 'BAD '} ${name}: ${text}`, width, '', '     ').map(ok ? (t) => t : style.bad),
    ),
  );
  const bad = findings.filter((finding) => !finding.ok);
  if (bad.length === 0) return;
  const message = `${bad.length} of ${findings.length} checks found something.`;
  throw new RoadmapError({ kind: 'failed', message, told: ctx.terminal.json });
}

/** Questions that are not asked: flagged by the learner, or set aside because they were forgotten too often. */
async function questionsOutside(ctx: Context): Promise<Finding[]> {
  try {
    const { bank, state, reviews } = await loadQuiz(ctx);
    const aside = Object.values(reviews).flatMap((some) => some.flatMap(({ place, aside }) => (aside ? place : [])));
    const flagged = flaggedIn(state);
    const outside = bank.entries.filter(({ id }) => flagged.includes(id));
    return [
      ...outside.map(({ id }) => ({
        name: 'flagged',
        ok: true,
        text: `${id}; back with roadmap answer ${id} --unflag`,
      })),
      ...aside.map((place) => {
        const { id, topic } = bank.entries[place]!;
        return { name: 'set aside', ok: true, text: `${id}; read roadmap show ${topic}, then roadmap quiz ${topic}` };
      }),
    ];
  } catch {
    return []; // what is wrong with the progress is among the other findings
  }
}
