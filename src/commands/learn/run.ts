/** Runs a program of a lesson on the learner's terminal, as it stands or as the learner changes it. */
import type { Context } from '../../context.js';
import type { Program } from '../../core/course/lesson.js';
import { workFolder } from '../practice/load.js';
import { agreeing } from '../quiz/agree.js';
import { type Dialogue, say } from '../quiz/dialogue.js';
import { runProgram } from '../quiz/run-program.js';
import type { Reading } from './learn.js';

type Run = { readonly program: Program; readonly section: string; readonly isChanged: boolean };
type Page = { readonly dialogue: Dialogue; readonly reading: Reading };

/** Runs it. What the learner changes is kept in a file of theirs. */
export async function runLesson(ctx: Context, page: Page, { program, section, isChanged }: Run): Promise<void> {
  const { dialogue, reading } = page;
  if (!(await agreeing(dialogue)(program.code))) return;
  if (!isChanged) return show(ctx, dialogue, program.code);
  const work = await ctx.work();
  const name = program.file ?? `${section.replaceAll('-', '_')}.py`;
  const file = [await workFolder(ctx), reading.topic.id, 'lesson', name].join('/');
  work.handOut(file, `${program.code}\n`);
  if (dialogue.prompts.lend(() => work.edit(file))) {
    say(dialogue, `You changed ${file}`);
    return show(ctx, dialogue, work.read(file) ?? '');
  }
  say(
    dialogue,
    `No editor could be opened. Change the file yourself: ${file}, or name a command: roadmap config editor code`,
  );
}

/** What is typed into a program is typed on the terminal itself; what another one prints is shown on the page. */
async function show(ctx: Context, dialogue: Dialogue, code: string): Promise<void> {
  if (!/\binput\(/.test(code)) return say(dialogue, ['', ...(await runProgram(dialogue, code))]);
  const { file: python } = await (await ctx.python()).describe();
  const work = await ctx.work();
  dialogue.prompts.lend(() => work.run(python, work.scratch('program.py', code)));
}
