import { emit } from '../cli/output.js';
import type { Context, Finding } from '../context.js';
import { flaggedIn } from '../core/progress/state.js';
import { isRoadmapError, RoadmapError } from '../errors.js';
import { doctorLines, doctorView } from '../views/doctor.js';
import { stateText } from '../views/trust.js';
import { loadQuiz } from './quiz/record.js';

/** `doctor`: looks at the program, the folders, the journal and the course, and says what is wrong. Changes nothing. */
export async function doctor(ctx: Context): Promise<void> {
  const all = [
    ...(await ctx.machine.examine()),
    await pythonFinding(ctx),
    await programsFinding(ctx),
    ...(await questionsOutside(ctx)),
  ];
  // one fault may stop several looks
  const findings = all.filter(({ ok, text }, i) => ok || all.findIndex((one) => one.text === text) === i);
  await emit(ctx, doctorView(findings), doctorLines);
  const bad = findings.filter((finding) => !finding.ok).length;
  if (bad === 0) return;
  const message = `${bad} of ${findings.length} checks ${bad === 1 ? 'needs' : 'need'} attention.`;
  throw new RoadmapError({ kind: 'failed', message, told: ctx.terminal.json });
}

async function pythonFinding(ctx: Context): Promise<Finding> {
  return looked('python', async () => {
    const { version, file, found } = await (await ctx.python()).describe();
    return { text: `${version}, ${file} (found as ${found})` };
  });
}

async function programsFinding(ctx: Context): Promise<Finding> {
  return looked('programs', async () => {
    const trusted = await ctx.trust.look();
    if (trusted.state === 'built-in') return { text: 'those of the course may run' };
    if (trusted.state !== 'agreed') return { text: stateText({ ...trusted }), mend: 'roadmap trust' };
    return { text: `those of ${trusted.file} may run`, mend: 'To take it back: roadmap trust --revoke' };
  });
}

/** What a look says; an error is a finding, too. */
async function looked(name: string, look: () => Promise<Pick<Finding, 'text' | 'mend'>>): Promise<Finding> {
  try {
    return { name, ok: true, ...(await look()) };
  } catch (error) {
    const { message, hint } = isRoadmapError(error) ? error.info : { message: String(error), hint: undefined };
    return { name, ok: false, text: message, mend: hint ?? 'roadmap doctor --debug' };
  }
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
        text: id,
        mend: `To be asked again: roadmap answer ${id} --unflag`,
      })),
      ...aside.map((place) => {
        const { id, topic } = bank.entries[place]!;
        return {
          name: 'set aside',
          ok: true,
          text: id,
          mend: `Read roadmap show ${topic}, then: roadmap quiz ${topic}`,
        };
      }),
    ];
  } catch {
    return []; // what is wrong with the progress is among the other findings
  }
}
