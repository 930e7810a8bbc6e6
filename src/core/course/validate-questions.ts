/** What a schema cannot say of a bank of questions. */
import type { Problem } from './problem.js';
import { GAP } from './program.js';
import type { Question, QuestionOf } from './question.js';

/** The questions of one step, as a file has them. */
export type StepQuestions = { readonly step: string; readonly questions: readonly Question[] };

/** What the questions must fit: their step, its topics, and ids that other files used; those of this file are added. */
export type Surroundings = { readonly step: string; readonly topics: readonly string[]; readonly known: Set<string> };

/** Every problem of one step's questions. */
export function bankProblems({ step, questions }: StepQuestions, around: Surroundings): Problem[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const misnamed: Problem[] =
    step === around.step
      ? []
      : [{ path: ['step'], message: `the file is named ${around.step}.yaml, its step ${step}` }];
  const found = questions.flatMap((question, i) => [
    ...placeProblems(question, byId, around).map((problem) => ({
      ...problem,
      path: ['questions', i, ...problem.path],
    })),
    ...kindProblems(question).map((message) => ({ path: ['questions', i], message })),
  ]);
  return [...misnamed, ...found];
}

/** Whether a question's names fit what is around it. Paths begin at the question. */
function placeProblems(
  { id, topic, confuses }: Question,
  byId: ReadonlyMap<string, Question>,
  { topics, known }: Surroundings,
): Problem[] {
  const problems: Problem[] = [];
  if (known.has(id)) problems.push({ path: ['id'], message: `the id ${id} is used twice` });
  known.add(id);
  if (!topics.includes(topic)) {
    const message = `there is no topic ${topic} in this step`;
    problems.push({ path: ['topic'], message, meant: { name: topic, known: topics } });
  }
  if (confuses !== undefined && byId.get(confuses)?.confuses !== id)
    problems.push({ path: ['confuses'], message: `${confuses} does not name ${id} back` });
  return problems;
}

function kindProblems(question: Question): string[] {
  switch (question.kind) {
    case 'single':
    case 'multi':
      return optionProblems(question);
    case 'predict':
      return [
        ...typedProblems(question.answer.trimEnd().split('\n')),
        ...outputProblems(question.answer),
        ...lures(question),
      ];
    case 'gap': {
      const isOne = question.code.split(GAP).length === 2;
      return [...writtenProblems(question), ...(isOne ? [] : [`the code must have exactly one gap ${GAP}`])];
    }
    case 'short':
      return writtenProblems(question);
    case 'order': {
      const count = question.lines.length;
      const fit = (question.accept ?? []).every((order) => isOrderOf(order, count));
      return fit ? [] : [`each accepted order has the numbers 1 to ${count}, each once`];
    }
    case 'bug':
      return lineProblems(question);
    case 'sql':
      return [];
    case 'open':
      return question.points.filter(({ core }) => core).length === 1 ? [] : ['exactly one key point must be core'];
  }
}

function optionProblems({ kind, options }: QuestionOf<'single' | 'multi'>): string[] {
  const right = options.filter((option) => option.correct).length;
  const isMixed = right >= 2 && right < options.length;
  return [
    ...(new Set(options.map(({ id }) => id)).size < options.length ? ['two options have one id'] : []),
    ...(kind === 'single' && right !== 1 ? ['exactly one option must be correct'] : []),
    ...(kind === 'multi' && !isMixed ? ['two or more options must be correct, and not all'] : []),
    ...(options.some((option) => !option.correct && !option.why) ? ['a wrong option has no why'] : []),
  ];
}

function writtenProblems(question: QuestionOf<'gap' | 'short'>): string[] {
  const rights = [question.answer, ...(question.accept ?? [])];
  const isLong = rights.some((text) => text.trim().includes('\n'));
  return [
    ...typedProblems(rights),
    ...(isLong ? ['an answer has more than one line: it is typed on one'] : []),
    ...lures(question),
  ];
}

/** A session takes these for a command before it looks for an answer. */
function typedProblems(lines: readonly string[]): string[] {
  const key = lines.find((line) => /^\?[a-z]?$/i.test(line.trim()))?.trim();
  if (key === undefined) return [];
  return key === '?'
    ? ['the answer ? stands for "I do not know" everywhere']
    : [`the answer ${key} is a key of the session and cannot be typed`];
}

function outputProblems(output: string): string[] {
  const text = output.trimEnd();
  if (text === '') return ['it prints nothing, and an empty answer cannot be typed'];
  return /^[ \t]*$/m.test(text) ? ['it prints an empty line, and an empty line ends the typing'] : [];
}

function lures({ answer, wrong }: QuestionOf<'predict' | 'gap' | 'short'>): string[] {
  return wrong.some((one) => one.answer.trimEnd() === answer.trimEnd())
    ? ['the right answer is among the wrong ones']
    : [];
}

function lineProblems({ answer, code, fix, wrong }: QuestionOf<'bug'>): string[] {
  const lines = code.trimEnd().split('\n');
  const count = lines.length;
  const beyond = wrong.find((one) => one.answer > count)?.answer;
  return [
    ...(answer > count ? ['the answer is no line of the code'] : []),
    ...(lines[answer - 1]?.trimEnd() === fix.trimEnd() ? ['the fix changes nothing'] : []),
    ...(beyond === undefined ? [] : [`the code has no line ${beyond}, which is among the wrong ones`]),
    ...(wrong.some((one) => one.answer === answer) ? ['the right answer is among the wrong ones'] : []),
  ];
}

function isOrderOf(order: readonly number[], count: number): boolean {
  return order.length === count && [...order].sort((a, b) => a - b).every((n, i) => n === i + 1);
}
