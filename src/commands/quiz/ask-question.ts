/** Asks one question on a terminal, up to the verdict. */
import type { Key, Prompts } from '../../context.js';
import { type Question, type QuestionOf, type Shown, shownOf } from '../../core/course/question.js';
import { plural } from '../../core/lib/words.js';
import { type Attempt, attemptOf, isAskedAgain } from '../../core/quiz/attempt.js';
import { rightAnswer, UNKNOWN } from '../../core/quiz/judge.js';
import { judgeOpen } from '../../core/quiz/judge-open.js';
import type { Nearly } from '../../core/quiz/verdict.js';
import { CONFIDENCES, type Confidence } from '../../core/review/memory.js';
import { flow, wrap, wrapCode } from '../../views/layout.js';
import { pointsLines, pointsView } from '../../views/quiz/key-points.js';
import { type Heading, questionLines } from '../../views/quiz/question.js';
import { agreeing } from './agree.js';
import { type Dialogue, say, tell } from './dialogue.js';
import { judged } from './judge-with-python.js';

/** What can be typed instead of an answer. */
export type Command = 'undo' | 'flag' | 'quit';
/** An answer with its verdict, what was asked for instead, or nothing where no verdict could be had. */
export type Reply = { readonly given: Attempt } | { readonly command: Command } | 'unjudged';

/** A question to ask: `seed` shuffles what is shown, `commands` are those that make sense here. */
export type Asked = {
  readonly question: Question;
  readonly heading: Heading;
  readonly seed: number;
  readonly commands: readonly Command[];
};

const KEYS: Readonly<Record<Command, Key>> = {
  undo: { key: 'u', name: 'undo' },
  flag: { key: 'f', name: 'flag' },
  quit: { key: 'q', name: 'end' },
};
const HINT: Key = { key: 'h', name: 'hint' };
const DONT_KNOW: Key = { key: UNKNOWN, name: "don't know" };

/** Asks until there is an answer of the right form or a command. */
export async function askQuestion(dialogue: Dialogue, asked: Asked): Promise<Reply> {
  const { question, heading, seed } = asked;
  const shown = shownOf(question, seed);
  tell(dialogue, { question, shown, heading }, (view, _, width) => [
    '',
    ...questionLines(view.question, view.shown, view.heading, { ...dialogue, width }),
  ]);
  return question.kind === 'open' ? askOpen(dialogue, { ...asked, question }) : askClosed(dialogue, asked, shown);
}

async function askClosed(dialogue: Dialogue, { question, commands }: Asked, shown: readonly Shown[]): Promise<Reply> {
  const keys = [DONT_KNOW, ...(question.hint ? [HINT] : []), ...commands.map((name) => KEYS[name])];
  let hinted = false;
  const slips: Nearly['slip'][] = [];
  for (;;) {
    const typed = await typedAnswer(dialogue, question, { shown, keys });
    const command = commandOf(typed, keys);
    if (command === HINT) {
      hinted = true;
      tell(dialogue, { hint: question.hint! }, ({ hint }, _, width) => wrap(hint, width, '  '));
      continue;
    }
    if (command) return { command: commands.find((name) => KEYS[name] === command)! };
    const named = idsOf(question, typed, shown);
    const verdict = await judged({ python: dialogue.ctx.python, agree: agreeing(dialogue) }, question, {
      typed: named,
      shown,
    });
    if (verdict.kind === 'malformed')
      say(dialogue, wrap(`It takes ${verdict.expected}.`, dialogue.ctx.terminal.width, '  '));
    else if (verdict.kind === 'unjudged') return unjudged(dialogue, verdict.reason, rightAnswer(question, shown));
    else if (verdict.kind === 'nearly' && isAskedAgain(verdict, slips)) {
      slips.push(verdict.slip);
      say(dialogue, wrap(`${verdict.why} Once more.`, dialogue.ctx.terminal.width, '  '));
    } else {
      const confidence = typed.trim() === UNKNOWN ? undefined : await confidenceOf(dialogue.prompts);
      const helped = hinted || slips.includes('spelling');
      const given = { question, typed: kept(question, named, shown), answer: rightAnswer(question, shown) };
      return { given: attemptOf({ ...given, confidence, helped }, verdict) };
    }
  }
}

/** One key for one choice, otherwise a line; a program's output may have several. */
async function typedAnswer(
  { prompts, ctx, style }: Dialogue,
  question: Question,
  { shown, keys }: { readonly shown: readonly Shown[]; readonly keys: readonly Key[] },
): Promise<string> {
  const isKey = question.kind === 'single';
  const letters = isKey ? shown.map(({ letter }) => ({ key: letter, name: letter })) : [];
  const free = keys.filter(({ key }) => !letters.some((letter) => letter.key === key));
  say({ ctx }, keyHelp(free, isKey ? '' : '?', ctx.terminal.width).map(style.dim));
  if (isKey) {
    const pressed = await prompts.key('Answer:', [...letters, ...free]);
    return free.some(({ key }) => key === pressed) && pressed !== UNKNOWN ? `?${pressed}` : pressed;
  }
  const isWhole = (line: string) => line.trim() === UNKNOWN || commandOf(line, keys) !== undefined;
  return question.kind === 'predict' ? prompts.lines('Answer:', isWhole) : prompts.text('Answer:');
}

/** `? don't know   ?h hint   ?q end` */
function keyHelp(keys: readonly Key[], prefix: string, width: number): string[] {
  return flow(
    keys.map(({ key, name }) => `${key === UNKNOWN ? key : prefix + key} ${name}`),
    width,
  );
}

function commandOf(typed: string, keys: readonly Key[]): Key | undefined {
  return keys.find(({ key }) => key !== UNKNOWN && typed.trim().toLowerCase() === `?${key}`);
}

/** Options are typed by the letters they have on this screen and named by their ids. */
function idsOf(question: Question, typed: string, shown: readonly Shown[]): string {
  if (!('options' in question) || typed.trim() === UNKNOWN) return typed;
  const letters = [...typed.toLowerCase().replace(/[\s,]+/g, '')];
  return letters.map((letter) => shown.find((one) => one.letter === letter)?.id ?? letter).join(' ');
}

/** Lines are kept by the letters they have in a shuffle that never changes, so that the answer can be read again. */
function kept(question: Question, typed: string, shown: readonly Shown[]): string {
  if (question.kind !== 'order' || typed.trim() === UNKNOWN) return typed;
  const usual = shownOf(question);
  const usualLetter = (letter: string) => {
    const place = shown.find((one) => one.letter === letter)?.place;
    return usual.find((one) => one.place === place)?.letter ?? letter;
  };
  return typed.toLowerCase().replace(/[a-z]/g, usualLetter);
}

/** One key for how sure the learner is, before anything is told. */
async function confidenceOf(prompts: Prompts): Promise<Confidence> {
  const keys = CONFIDENCES.map((name) => ({ key: name[0]!, name }));
  const pressed = await prompts.key('How sure are you? g guess, u unsure, s sure:', keys);
  return keys.find(({ key }) => key === pressed)!.name;
}

function unjudged(dialogue: Dialogue, reason: string, answer: string): Reply {
  tell(dialogue, { reason, answer }, (view, style, width) => [
    '',
    ...wrap(view.reason, width).map(style.warn),
    '',
    style.bold('A right answer'),
    ...view.answer.split('\n').flatMap((line) => wrapCode(line, width, '  ', '    ')),
  ]);
  return 'unjudged';
}

/** A free answer, then the key points, of which the learner says which were there. */
type AskedOpen = Asked & { readonly question: QuestionOf<'open'> };

async function askOpen(dialogue: Dialogue, { question, commands }: AskedOpen): Promise<Reply> {
  const { prompts, ctx, style } = dialogue;
  const keys = [DONT_KNOW, ...commands.map((name) => KEYS[name])];
  say(dialogue, keyHelp(keys, '?', ctx.terminal.width).map(style.dim));
  const begun = ctx.clock.now();
  const isWhole = (line: string) => line.trim() === UNKNOWN || commandOf(line, keys) !== undefined;
  const typed = await prompts.lines('Answer:', isWhole);
  const command = commandOf(typed, keys);
  if (command) return { command: commands.find((name) => KEYS[name] === command)! };
  const view = pointsView(question);
  const took = tookText(ctx.clock.now() - begun);
  tell(dialogue, view, (shown, _, width) => ['', style.dim(took), '', ...pointsLines(shown, style, width), '']);
  if (typed.trim() === UNKNOWN) return { given: { ...judgeOpen(question, '')!, question, typed, answer: '' } };
  for (;;) {
    const numbers = await prompts.text('Which of them did you say? Numbers, such as 1 3 (Enter: none):');
    const instead = commandOf(numbers, keys);
    if (instead) return { command: commands.find((name) => KEYS[name] === instead)! };
    const verdict = judgeOpen(question, numbers);
    if (verdict) return { given: { ...verdict, question, typed, answer: '' } };
    say(dialogue, [`  It takes numbers from 1 to ${view.points.length}.`]);
  }
}

/** Told without a judgement: speed is no aim. */
function tookText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const minutes = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} minutes`;
  return `You took ${seconds < 60 ? plural(seconds, 'second') : minutes}; two to three minutes are usual in an interview.`;
}
