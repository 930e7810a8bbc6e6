/** Asks one question on a terminal, up to the verdict. */
import { type Question, type Shown, shownOf } from '../../core/course/question.js';
import { visible } from '../../core/lib/sanitize.js';
import { attemptOf, isAskedAgain } from '../../core/quiz/attempt.js';
import { isUnknown, rightAnswer } from '../../core/quiz/judge.js';
import { idsOf, lastingLetters } from '../../core/quiz/letters.js';
import type { Command } from '../../core/quiz/typing.js';
import type { Nearly } from '../../core/quiz/verdict.js';
import { wrap, wrapCode } from '../../views/layout.js';
import { keyLines } from '../../views/quiz/help.js';
import { questionLines, withHeading } from '../../views/quiz/question.js';
import { agreeing } from './agree.js';
import { askConfidence } from './ask-confidence.js';
import { askOpen } from './ask-open.js';
import { type Dialogue, say, tell, turnPage } from './dialogue.js';
import { type Entering, enter } from './enter.js';
import { judged } from './judge-with-python.js';
import type { Asked, Reply, SessionCommand } from './reply.js';

/** Asks until there is an answer of the right form or a command. */
export async function askQuestion(dialogue: Dialogue, asked: Asked): Promise<Reply> {
  const { question, heading, seed } = asked;
  const shown = shownOf(question, seed);
  const commands = commandsAt(asked);
  // All keys once a session; after that, the one that shows them.
  const listed = dialogue.isFirst('keys') ? commands : commands.slice(0, 1);
  turnPage(dialogue, { question, shown, heading }, (view, style, width) => {
    const keys = keyLines(listed, question.kind === 'single' ? 'key' : 'text', width).map(style.dim);
    const lines = [...questionLines(view.question, view.shown, view.heading, { ...dialogue, width }), ...keys];
    return withHeading(lines, view.heading, { style, width, height: dialogue.prompts.height() });
  });
  const entering = { question, shown, commands };
  return question.kind === 'open'
    ? askOpen(dialogue, { ...entering, question, heading })
    : askClosed(dialogue, entering);
}

function commandsAt({ question, commands }: Asked): Command[] {
  const help: Command[] = ['help', 'unknown'];
  if (question.kind === 'open') return [...help, 'edit', ...commands];
  return [...help, ...(question.hint ? (['hint'] as const) : []), ...commands];
}

/** What happened before the answer was taken. */
type Tries = { hinted: boolean; readonly slips: Nearly['slip'][] };

async function askClosed(dialogue: Dialogue, entering: Entering): Promise<Reply> {
  const { question, shown } = entering;
  const tries: Tries = { hinted: false, slips: [] };
  let initial: string | undefined;
  for (;;) {
    const entered = await enter(dialogue, { ...entering, initial });
    initial = undefined;
    if ('command' in entered) {
      if (entered.command !== 'hint') return { command: entered.command as SessionCommand };
      tries.hinted = true;
      tell(dialogue, { hint: question.hint ?? '' }, ({ hint }, _, width) => wrap(hint, width, '  '));
      continue;
    }
    const named = idsOf(question, entered.typed, shown);
    const verdict = await judgedOnce(dialogue, { question, shown, typed: named, tries });
    if (verdict === undefined) continue;
    const answer = rightAnswer(question, shown);
    if (verdict.kind === 'unjudged') return unjudged(dialogue, verdict.reason, answer);
    const confident = isUnknown(named) ? { confidence: undefined } : await askConfidence(dialogue);
    if (confident === 'quit') return { command: 'quit' };
    if (confident === 'back') initial = entered.raw;
    else {
      const helped = tries.hinted || tries.slips.includes('spelling');
      const typed = lastingLetters(question, named, shown);
      return { attempt: attemptOf({ question, typed, answer, helped, ...confident }, verdict) };
    }
  }
}

type Trying = {
  readonly question: Question;
  readonly shown: readonly Shown[];
  readonly typed: string;
  readonly tries: Tries;
};

/** The verdict; undefined, and said why, if the question is asked once more. */
async function judgedOnce(dialogue: Dialogue, { question, shown, typed, tries }: Trying) {
  if (typed.trim() === '') {
    say(dialogue, 'Type an answer; ?n says that you do not know it.');
    return undefined;
  }
  const verdict = await judged({ python: dialogue.ctx.python, agree: agreeing(dialogue) }, question, { typed, shown });
  if (verdict.kind === 'malformed') {
    say(dialogue, `It takes ${verdict.expected}.`);
    return undefined;
  }
  if (verdict.kind !== 'nearly' || !isAskedAgain(verdict, tries.slips)) return verdict;
  tries.slips.push(verdict.slip);
  say(dialogue, `${verdict.why} Once more.`);
  return undefined;
}

/** The next question turns the page, and this has to be read before. */
function unjudged({ style, notices, ctx }: Dialogue, reason: string, answer: string): Reply {
  const { width } = ctx.terminal;
  const lines = visible(answer).split('\n');
  notices.push(
    ...wrap(visible(reason), width).map(style.warn),
    '',
    style.bold('A right answer'),
    ...lines.flatMap((line) => wrapCode(line, width, '  ', `  ${style.symbols.wrapped} `)),
  );
  return 'unjudged';
}
