/** The questions of the first run: on the first command of a terminal, whichever it is, and each of them once. */
import type { Context } from '../context.js';
import type { Roadmap } from '../core/course/roadmap.js';
import { visible } from '../core/lib/sanitize.js';
import { FIRST_QUESTIONS, type FirstQuestion, type Settings } from '../core/settings.js';
import { greetingLines, monthsText, placementOffer } from '../views/greeting.js';
import { writeSetting } from './settings.js';

/** Hours a week that people say; another number can be set with `config hours`. */
const WEEKLY = [5, 10, 15, 20];

type Ask = (ctx: Context, roadmap: Roadmap) => Promise<unknown>;

const ASK: Readonly<Record<FirstQuestion, Ask>> = { background: askBackground, hours: askHours };

/** Asks what was neither set nor skipped so far. Ctrl-C ends the command: what was answered is kept, the rest is asked next time. */
export async function firstRun(ctx: Context): Promise<void> {
  const { terminal, settings } = ctx;
  if (!terminal.canPrompt || terminal.json) return;
  const open = openQuestions(settings.read());
  if (open.length === 0) return;
  const { roadmap } = await ctx.course();
  if (open.length === FIRST_QUESTIONS.length) await greet(ctx, roadmap);
  for (const key of open) {
    const value = await ASK[key](ctx, roadmap);
    if (value === undefined) await writeSetting(ctx, 'asked', [...(settings.read().asked ?? []), key]);
    else await writeSetting(ctx, key, value);
  }
  const offer = placementOffer(roadmap, settings.read().background, terminal.width);
  terminal.out(`${['', ...offer].join('\n')}\n`);
}

function openQuestions(settings: Settings): FirstQuestion[] {
  return FIRST_QUESTIONS.filter((key) => settings[key] === undefined && !settings.asked?.includes(key));
}

async function greet({ terminal }: Context, roadmap: Roadmap): Promise<void> {
  const lines = greetingLines({ ...roadmap, title: visible(roadmap.title) }, await terminal.style(), terminal.width);
  terminal.out(`${lines.join('\n')}\n\n`);
}

async function askBackground({ terminal }: Context, { backgrounds }: Roadmap): Promise<string | undefined> {
  const options = backgrounds.map(({ id, title, months }) => ({
    value: id as string | undefined,
    name: visible(`${title} (${monthsText(months)})`),
  }));
  return (await terminal.prompts()).select('Where do you start from?', [...options, SKIP]);
}

async function askHours({ terminal }: Context): Promise<number | undefined> {
  const options = WEEKLY.map((value) => ({ value: value as number | undefined, name: `${value} hours` }));
  const message = 'How many hours a week? You are then told how long the path takes.';
  return (await terminal.prompts()).select(message, [...options, SKIP]);
}

const SKIP = { value: undefined, name: 'Skip' };
