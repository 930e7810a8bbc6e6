/** Runs a program of a lesson on the learner's terminal, as it stands or as the learner changes it. */
import type { Context } from '../../context.js';
import type { Runnable } from '../../core/course/lesson.js';
import { workFolder } from '../practice/load.js';
import { agreeing } from '../quiz/agree.js';
import { type Dialogue, say } from '../quiz/dialogue.js';
import { runProgram } from '../quiz/run-program.js';
import type { Reading } from './learn.js';

type Run = Runnable & { readonly section: string; readonly isChanged: boolean };
type Page = { readonly dialogue: Dialogue; readonly reading: Reading };

/** Runs it. What the learner changes is kept in a file of theirs. */
export async function runLesson(ctx: Context, page: Page, run: Run): Promise<void> {
  const { dialogue, reading } = page;
  const { program, beside } = run;
  if (!(await agreeing(dialogue)([...Object.values(beside), program.code].join('\n')))) return;
  if (!run.isChanged) return show(ctx, dialogue, run);
  const work = await ctx.work();
  const folder = [await workFolder(ctx), reading.topic.id, 'lesson'].join('/');
  const [name, text] = changeable(run);
  const file = `${folder}/${name}`;
  work.handOut(file, text);
  if (dialogue.prompts.lend(() => work.edit(file))) {
    say(dialogue, `You changed ${file}`);
    const changed = work.read(file) ?? '';
    return show(
      ctx,
      dialogue,
      run.args
        ? { ...run, beside: { ...beside, [name]: changed } }
        : { ...run, program: { ...program, code: changed } },
    );
  }
  say(
    dialogue,
    `No editor could be opened. Change the file yourself: ${file}, or name a command: roadmap config editor code`,
  );
}

/** The name and text of what there is to change: the program, or the last file before a command line. */
function changeable({ program, args, beside, section }: Run): readonly [string, string] {
  const last = args && Object.entries(beside).at(-1);
  return last ?? [program.file ?? `${section.replaceAll('-', '_')}.py`, `${program.code}\n`];
}

/** What is typed into a program is typed on the terminal itself; what another one prints is shown on the page. */
async function show(ctx: Context, dialogue: Dialogue, { program, args, beside }: Runnable): Promise<void> {
  const { code } = program;
  if (args || !/\binput\(/.test(code))
    return say(dialogue, ['', ...(await runProgram(dialogue, code, { file: program.file, args, beside }))]);
  const { file: python } = await (await ctx.python()).describe();
  const work = await ctx.work();
  for (const [name, text] of Object.entries(beside)) work.scratch(name, text);
  dialogue.prompts.lend(() => work.run(python, work.scratch('program.py', code)));
}
