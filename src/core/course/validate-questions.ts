/** What a schema cannot say of a bank of questions. */
import { GAP, UNKNOWN } from '../quiz/judge.js';
import { closest } from './find.js';
import type { Question } from './question.js';
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
      const near = closest(question.topic, topics);
      problems.push({
        path: at('topic'),
        message: `there is no topic ${question.topic} in this step`,
        hint: near && `Did you mean ${near}?`,
      });
    }
    const pair = question.confuses;
    if (pair !== undefined && questions.find(({ id }) => id === pair)?.confuses !== question.id) {
      problems.push({ path: at('confuses'), message: `${pair} does not name ${question.id} back` });
    }
    return [...problems, ...kindProblems(question).map((message) => ({ path: at(), message }))];
  });
  return [...misnamed, ...found];
}

function kindProblems({
  accept = [],
  kind,
  options = [],
  lines = [],
  points = [],
  code = '',
  answer,
}: Question): string[] {
  if ([answer, ...accept].includes(UNKNOWN)) return ['the answer ? stands for "I do not know" everywhere'];
  if (new Set(options.map(({ id }) => id)).size < options.length) return ['two options have one id'];
  if (kind === 'order' && accept.some((order) => !isOrderOf(order, lines.length)))
    return [`each accepted order has the numbers 1 to ${lines.length}, each once`];
  const right = options.filter((option) => option.correct).length;
  if (kind === 'single' && right !== 1) return ['exactly one option must be correct'];
  if (kind === 'multi' && (right < 2 || right === options.length))
    return ['two or more options must be correct, and not all'];
  if (options.some((option) => !option.correct && !option.why)) return ['a wrong option has no why'];
  if (kind === 'gap' && code.split(GAP).length !== 2) return ['the code must have exactly one gap ____'];
  if (kind === 'bug' && Number(answer) > code.trimEnd().split('\n').length)
    return ['the answer is no line of the code'];
  if (kind === 'open' && points.filter((point) => point.core).length !== 1)
    return ['exactly one key point must be core'];
  return [];
}

function isOrderOf(order: unknown, count: number): boolean {
  const numbers = [...(order as number[])].sort((a, b) => a - b);
  return numbers.length === count && numbers.every((n, i) => n === i + 1);
}
