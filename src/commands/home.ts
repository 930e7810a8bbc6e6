import { emit } from '../cli/output.js';
import type { Context } from '../context.js';
import type { Roadmap } from '../core/course/roadmap.js';
import { plural } from '../core/lib/words.js';
import { next } from '../core/path/next.js';
import { greetingLines, homeLines, homeView } from '../views/home.js';
import { loadSnapshot } from './load.js';
import { settingValue, writeSetting } from './settings.js';

export type HomeOptions = { readonly background?: string | undefined; readonly hours?: string | undefined };

/** Hours a week that people say; the answer may be changed with `config hours`. */
const WEEKLY = [5, 10, 15, 20];

/** `roadmap`: where you are and what is next. On the first run in a terminal it asks two things. */
export async function home(ctx: Context, _words: readonly string[], options: HomeOptions): Promise<void> {
  const { roadmap } = await ctx.course();
  await saveFlags(ctx, options);
  if (isFirstRun(ctx)) await welcome(ctx, roadmap);
  const snapshot = await loadSnapshot(ctx);
  const view = homeView(snapshot, next(snapshot));
  await emit(ctx, view, homeLines);
}

function isFirstRun(ctx: Context): boolean {
  return ctx.terminal.canPrompt && !ctx.terminal.json && ctx.settings.read().background === undefined;
}

async function saveFlags(ctx: Context, options: HomeOptions): Promise<void> {
  for (const key of ['background', 'hours'] as const) {
    const text = options[key];
    if (text !== undefined) await writeSetting(ctx, key, await settingValue(ctx, key, text));
  }
}

/** "1 month", or "3 to 6 months". */
function monthsText([from, to]: readonly [number, number]): string {
  return from === to ? plural(from, 'month') : `${from} to ${to} months`;
}

async function welcome(ctx: Context, roadmap: Roadmap): Promise<void> {
  ctx.terminal.out(`${greetingLines(roadmap, await ctx.terminal.style(), ctx.terminal.width).join('\n')}\n\n`);
  const prompts = await ctx.terminal.prompts();
  const first = roadmap.backgrounds[0]?.id;
  const backgrounds = roadmap.backgrounds.map((b) => ({
    value: b.id,
    name: `${b.title} (${monthsText(b.months)})`,
  }));
  const background = await prompts.select('Where do you start from?', [
    ...backgrounds,
    { value: first ?? '', name: 'Skip' },
  ]);
  await ctx.settings.write('background', background);
  const weekly = WEEKLY.map((value) => ({ value: value as number | undefined, name: `${value} hours` }));
  const hours = await prompts.select('How many hours a week?', [...weekly, { value: undefined, name: 'Skip' }]);
  if (hours !== undefined) await ctx.settings.write('hours', hours);
  ctx.terminal.out('\n');
}
