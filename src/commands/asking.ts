/** Asks one question on a terminal, up to the verdict. */
import type { Ask, Context, Key } from '../context.js';
import { gradeOf } from '../core/grade.js';
import { type Partial, rightAnswer, UNKNOWN } from '../core/judge.js';
import type { Confidence } from '../core/memory.js';
import { type Question, type Shown, shownOf } from '../core/question.js';
import { plural } from '../core/text.js';
import { isRoadmapError, RoadmapError } from '../errors.js';
import { wrap } from '../views/layout.js';
import { pointsLines, pointsView } from '../views/points.js';
import { type Heading, type Paints, questionLines } from '../views/question.js';
import { openAttempt } from './answer.js';
import { type Judged, judged } from './judging.js';
import type { Attempt } from './quiz-scene.js';

/** What asking needs, opened once a session. */
export type Desk = Paints & { readonly ctx: Context; readonly ask: Ask };

/** Opens the prompts and the colours. */
export async function openDesk(ctx: Context): Promise<Desk> {
  return { ctx, ask: await ctx.ask(), style: await ctx.style(), highlight: await ctx.highlight() };
}

/** Prints lines. */
export function say({ ctx }: Desk, lines: readonly string[]): void {
  ctx.out(`${lines.join('\n')}\n`);
}

/** Runs what asks; Ctrl-C ends it. `finish` comes after it either way, and a cancelled session is still exit code 130. */
export async function cancellable(run: () => Promise<void>, finish: () => Promise<void>): Promise<void> {
  let cancelled = false;
  try {
    await run();
  } catch (error) {
    if (!isRoadmapError(error) || error.info.kind !== 'cancelled') throw error;
    cancelled = true;
  }
  await finish();
  if (cancelled) throw new RoadmapError({ kind: 'cancelled', message: 'Cancelled.', told: true });
}

export type Command = 'undo' | 'flag' | 'quit';
export type Given = Attempt & {
  readonly answer: string;
  readonly why?: string | undefined;
  readonly partial?: Partial | undefined;
};
/** An answer with its verdict, or what was asked for instead of one. */
export type Reply = { readonly given: Given } | { readonly command: Command };

const COMMANDS: readonly Key[] = [
  { key: UNKNOWN, name: "don't know" },
  { key: 'h', name: 'hint' },
  { key: 'u', name: 'undo' },
  { key: 'f', name: 'flag' },
  { key: 'q', name: 'end' },
];
const CONFIDENCE: readonly Key[] = [
  { key: 'g', name: 'guess' },
  { key: 'u', name: 'unsure' },
  { key: 's', name: 'sure' },
];

/** Asks until there is an answer of the right form or a command. `seed` shuffles what is shown. */
export async function askQuestion(desk: Desk, question: Question, heading: Heading, seed: number): Promise<Reply> {
  const shown = shownOf(question, seed);
  say(desk, ['', ...questionLines(question, shown, heading, desk, desk.ctx.width)]);
  if (question.kind === 'open') return askOpen(desk, question, shown);
  const keys = COMMANDS.filter(({ key }) => key !== 'h' || question.hint);
  let helped = false;
  for (;;) {
    const typed = await typedAnswer(desk, question, shown, keys);
    const command = commandOf(typed);
    if (command === 'hint') {
      helped = true;
      say(desk, wrap(question.hint ?? 'There is no hint.', desk.ctx.width, '  '));
      continue;
    }
    if (command) return { command };
    const verdict = await judged(desk.ctx, question, idsOf(question, typed, shown), shown);
    if (verdict.kind === 'typo' && !helped) {
      helped = true;
      say(desk, ['  Nearly: a typo? Once more.']);
    } else if (verdict.kind === 'malformed') {
      say(desk, [`  It takes ${verdict.expected}.`]);
    } else {
      return { given: await settled(desk, { question, typed: idsOf(question, typed, shown), shown, verdict, helped }) };
    }
  }
}

/** One key for one choice, otherwise a line; a program's output may have several. */
async function typedAnswer(
  { ask, ctx, style }: Desk,
  question: Question,
  shown: readonly Shown[],
  keys: readonly Key[],
): Promise<string> {
  if (question.kind === 'single') {
    const letters = shown.map(({ letter, text }) => ({
      key: letter,
      name: `${letter}) ${text}`.slice(0, ctx.width - 14),
    }));
    const free = keys.filter(({ key }) => !letters.some((letter) => letter.key === key));
    ctx.out(`${wrap(keyHelp(free, ''), ctx.width).map(style.dim).join('\n')}\n`);
    const pressed = await ask.key('Answer:', [...letters, ...free]);
    return letters.some(({ key }) => key === pressed) || pressed === UNKNOWN ? pressed : `?${pressed}`;
  }
  ctx.out(`${wrap(keyHelp(keys, '?'), ctx.width).map(style.dim).join('\n')}\n`);
  return question.kind === 'predict'
    ? ask.lines('Answer:', (line) => /^\?[hufq]?$/.test(line.trim()))
    : ask.text('Answer:');
}

/** `? don't know  ?h hint  ?q end` */
function keyHelp(keys: readonly Key[], prefix: string): string {
  return keys.map(({ key, name }) => `${key === UNKNOWN ? key : prefix + key} ${name}`).join('   ');
}

function commandOf(typed: string): Command | 'hint' | undefined {
  const commands = { '?h': 'hint', '?u': 'undo', '?f': 'flag', '?q': 'quit' } as const;
  return commands[typed.trim().toLowerCase() as keyof typeof commands];
}

/** Options are typed by the letters they have on this screen and kept by their ids. */
function idsOf(question: Question, typed: string, shown: readonly Shown[]): string {
  if (!question.options || typed.trim() === UNKNOWN) return typed;
  const letters = [...typed.toLowerCase().replace(/[\s,]+/g, '')];
  return letters.map((letter) => shown.find((one) => one.letter === letter)?.id ?? letter).join(' ');
}

type Judgement = {
  readonly question: Question;
  readonly typed: string;
  readonly shown: readonly Shown[];
  readonly verdict: Exclude<Judged, { kind: 'malformed' }>;
  readonly helped: boolean;
};

/** Asks how sure the learner is before anything is told. */
async function settled({ ask }: Desk, { question, typed, shown, verdict, helped }: Judgement): Promise<Given> {
  const known = typed.trim() !== UNKNOWN;
  const message = 'How sure are you? g guess, u unsure, s sure:';
  const confidence = known ? ((await named(ask, message)) as Confidence) : undefined;
  const correct = verdict.kind === 'settled' && verdict.correct;
  const { why, partial } =
    verdict.kind === 'settled' ? verdict : { why: 'Nearly: look at the spelling.', partial: undefined };
  const grade = gradeOf({ correct, confidence, helped });
  return { question, typed, correct, grade, confidence, helped, why, partial, answer: rightAnswer(question, shown) };
}

async function named(ask: Ask, message: string): Promise<string | undefined> {
  const key = await ask.key(message, CONFIDENCE);
  return CONFIDENCE.find((one) => one.key === key)?.name;
}

/** A free answer, then the key points, of which the learner says which were there. */
async function askOpen(desk: Desk, question: Question, shown: readonly Shown[]): Promise<Reply> {
  const { ask, ctx, style } = desk;
  const keys = COMMANDS.filter(({ key }) => !['h', UNKNOWN].includes(key));
  say(desk, wrap(keyHelp(keys, '?'), ctx.width).map(style.dim));
  const begun = ctx.now();
  const typed = await ask.lines('Answer:', (line) => /^\?[ufq]$/.test(line.trim()));
  const command = commandOf(typed);
  if (command && command !== 'hint') return { command };
  const view = pointsView(question);
  say(desk, ['', style.dim(tookText(ctx.now() - begun)), ...pointsLines(view, style, ctx.width).slice(0, -1)]);
  for (;;) {
    const numbers = await ask.text(`Which of them did you say? Numbers, such as 1 3 (Enter: none):`);
    try {
      return { given: { ...openAttempt(question, typed, numbers), answer: rightAnswer(question, shown) } };
    } catch {
      say(desk, [`  It takes ${plural(view.points.length, 'number')} at most, from 1 to ${view.points.length}.`]);
    }
  }
}

/** Told without a judgement: speed is no aim. */
function tookText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} min; two to three are usual in an interview`;
}
