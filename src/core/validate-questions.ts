/** What a schema cannot say of a bank of questions. */
import { closest } from './names.js';
import type { Question } from './question.js';
import type { Problem } from './validate.js';

export type Bank = { readonly step: string; readonly questions: readonly Question[] };

/** Every problem of one step's questions; `topics` are the ids of the step's topics. */
export function bankProblems({ questions }: Bank, topics: readonly string[]): Problem[] {
  const ids = new Set<string>();
  return questions.flatMap((question, i) => {
    const at = (...rest: (string | number)[]) => ['questions', i, ...rest];
    const problems: Problem[] = [];
    if (ids.has(question.id)) problems.push({ path: at('id'), message: `the id ${question.id} is used twice` });
    ids.add(question.id);
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
}

function kindProblems({ accept = [], kind, options = [], points = [], code = '', answer }: Question): string[] {
  if ([answer, ...accept].includes('?')) return ['the answer ? stands for "I do not know" everywhere'];
  const right = options.filter((option) => option.correct).length;
  if (kind === 'single' && right !== 1) return ['exactly one option must be correct'];
  if (kind === 'multi' && (right < 2 || right === options.length))
    return ['two or more options must be correct, and not all'];
  if (options.some((option) => !option.correct && !option.why)) return ['a wrong option has no why'];
  if (kind === 'gap' && code.split('____').length !== 2) return ['the code must have exactly one gap ____'];
  if (kind === 'bug' && Number(answer) > code.trimEnd().split('\n').length)
    return ['the answer is no line of the code'];
  if (kind === 'open' && points.filter((point) => point.core).length !== 1)
    return ['exactly one key point must be core'];
  return [];
}
