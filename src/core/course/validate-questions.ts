/** What a schema cannot say of a bank of questions. */

import { didYouMean } from '../lib/suggest.js';
import { UNKNOWN } from '../quiz/judge.js';
import { GAP } from './program.js';
import type { Question, QuestionOf } from './question.js';
import type { Problem } from './validate-roadmap.js';

/** The questions of one step, as a file has them. */
export type StepQuestions = { readonly step: string; readonly questions: readonly Question[] };

/** What the questions must fit: their step, its topics, and ids that other files used; those of this file are added. */
export type Surroundings = { readonly step: string; readonly topics: readonly string[]; readonly known: Set<string> };

/** Every problem of one step's questions. */
export function bankProblems({ step, questions }: StepQuestions, around: Surroundings): Problem[] {
  const { topics, known } = around;
  const misnamed: Problem[] =
    step === around.step
      ? []
      : [{ path: ['step'], message: `the file is named ${around.step}.yaml, its step ${step}` }];
  const found = questions.flatMap((question, i) => {
    const at = (...rest: (string | number)[]) => ['questions', i, ...rest];
    const problems: Problem[] = [];
    if (known.has(question.id)) problems.push({ path: at('id'), message: `the id ${question.id} is used twice` });
    known.add(question.id);
    if (!topics.includes(question.topic)) {
      const message = `there is no topic ${question.topic} in this step`;
      problems.push({ path: at('topic'), message, hint: didYouMean(question.topic, topics) });
    }
    const pair = question.confuses;
    if (pair !== undefined && questions.find(({ id }) => id === pair)?.confuses !== question.id) {
      problems.push({ path: at('confuses'), message: `${pair} does not name ${question.id} back` });
    }
    return [...problems, ...kindProblems(question).map((message) => ({ path: at(), message }))];
  });
  return [...misnamed, ...found];
}

function kindProblems(question: Question): string[] {
  switch (question.kind) {
    case 'single':
    case 'multi':
      return optionProblems(question);
    case 'predict':
      return unknownProblems([question.answer]);
    case 'gap':
      return [
        ...unknownProblems([question.answer, ...(question.accept ?? [])]),
        ...(question.code.split(GAP).length === 2 ? [] : ['the code must have exactly one gap ____']),
      ];
    case 'short':
      return unknownProblems([question.answer, ...(question.accept ?? [])]);
    case 'order': {
      const count = question.lines.length;
      const fit = (question.accept ?? []).every((order) => isOrderOf(order, count));
      return fit ? [] : [`each accepted order has the numbers 1 to ${count}, each once`];
    }
    case 'bug':
      return question.answer > linesOf(question.code) ? ['the answer is no line of the code'] : [];
    case 'sql':
      return [];
    case 'open':
      return question.points.filter(({ core }) => core).length === 1 ? [] : ['exactly one key point must be core'];
  }
}

function optionProblems({ kind, options }: QuestionOf<'single' | 'multi'>): string[] {
  const right = options.filter((option) => option.correct).length;
  return [
    ...(new Set(options.map(({ id }) => id)).size < options.length ? ['two options have one id'] : []),
    ...(kind === 'single' && right !== 1 ? ['exactly one option must be correct'] : []),
    ...(kind === 'multi' && (right < 2 || right === options.length)
      ? ['two or more options must be correct, and not all']
      : []),
    ...(options.some((option) => !option.correct && !option.why) ? ['a wrong option has no why'] : []),
  ];
}

function unknownProblems(answers: readonly string[]): string[] {
  return answers.includes(UNKNOWN) ? ['the answer ? stands for "I do not know" everywhere'] : [];
}

function linesOf(code: string): number {
  return code.trimEnd().split('\n').length;
}

function isOrderOf(order: readonly number[], count: number): boolean {
  return order.length === count && [...order].sort((a, b) => a - b).every((n, i) => n === i + 1);
}
