/** What a question on a terminal begins with, and what comes of it. */
import type { Question } from '../../core/course/question.js';
import type { Attempt } from '../../core/quiz/attempt.js';
import type { Command } from '../../core/quiz/typing.js';
import type { Heading } from '../../views/quiz/question.js';

/** What a session does instead of judging an answer. */
export type SessionCommand = Extract<Command, 'undo' | 'flag' | 'quit'>;

/** A question to ask: `seed` shuffles what is shown, `commands` are those that make sense here. */
export type Asked = {
  readonly question: Question;
  readonly heading: Heading;
  readonly seed: number;
  readonly commands: readonly SessionCommand[];
};

/** An answer with its verdict, what was asked for instead, or nothing where no verdict could be had. */
export type Reply = { readonly attempt: Attempt } | { readonly command: SessionCommand } | 'unjudged';
