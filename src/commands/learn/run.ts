/** Runs a program of a lesson on the learner's terminal, as it stands or as the learner changes it. */
import type { Context } from '../../context.js';
import type { Program } from '../../core/course/lesson.js';
import { workFolder } from '../practice/load.js';
import { agreeing } from '../quiz/agree.js';
import { type Dialogue, say } from '../quiz/dialogue.js';
import type { Reading } from './learn.js';

type Run = { readonly program: Program; readonly section: string; readonly isChanged: boolean };
type Page = { readonly dialogue: Dialogue; readonly reading: Reading };

/** What is changed is kept in a file of the learner's; what is only run is not. */
export async function runLesson(
  ctx: Context,
  { dialogue, reading }: Page,
  { program, section, isChanged }: Run,
): Promise<void> {
  if (!(await agreeing(dialogue)(program.code))) return;
  const work = await ctx.work();
  const name = program.file ?? `${section.replaceAll('-', '_')}.py`;
  const text = `${program.code}\n`;
  const file = isChanged
    ? [await workFolder(ctx), reading.topic.id, 'lesson', name].join('/')
    : work.scratch(name, text);
  if (isChanged) work.handOut(file, text);
  const { file: python } = await (await ctx.python()).describe();
  const isOpened = dialogue.prompts.lend(() => {
    if (isChanged && !work.edit(file)) return false;
    work.run(python, file);
    return true;
  });
  if (!isOpened)
    say(
      dialogue,
      `No editor could be opened. Change the file yourself: ${file}, or name a command: roadmap config editor code`,
    );
  else if (isChanged) say(dialogue, `You changed ${file}`);
}
