/** What is wrong with a line that the parser did not take, in a sentence, and what to type instead. */

import { quoted } from '../core/lib/sanitize.js';
import { didYouMean } from '../core/lib/suggest.js';
import { plural } from '../core/lib/words.js';
import { type RoadmapError, usageError } from '../errors.js';
import { type Command, isFree, type Meaning, wordCounts } from './command.js';
import { GLOBAL_OPTIONS } from './commands.js';
import type { Line } from './scan.js';

const A: Readonly<Record<Meaning, string>> = {
  background: 'a background',
  check: 'a check',
  choice: 'an option',
  command: 'a command',
  date: 'a date',
  exercise: 'an exercise or a topic',
  file: 'a file',
  folder: 'a folder',
  number: 'a number',
  place: 'a step or a topic',
  program: 'a command',
  project: 'a project',
  question: 'the id of a question',
  section: 'a section',
  setting: 'a setting',
  'setting-value': 'a value',
  stage: 'a stage',
  step: 'a step',
  text: 'a text',
  topic: 'a topic',
  word: 'a word',
};

/** The usage error for one of commander's codes. */
export function misuse(code: string, command: Command, line: Line): RoadmapError {
  const called = ['roadmap', command.name].join(' ').trim();
  const help = `See: ${called} --help`;
  if (code === 'commander.unknownOption') return unknownOption(command, line, called);
  if (code === 'commander.missingArgument') {
    const missing = command.arguments?.[plainCount(line)];
    return usageError(`${called} needs ${missing ? A[missing.is] : 'more words'}.`, help);
  }
  if (code === 'commander.optionMissingArgument') {
    const { name, value } = lastOption(line);
    return usageError(`--${name} needs ${value ? A[value.is] : 'a value'}.`, help);
  }
  if (code === 'commander.excessArguments') {
    const [, most] = wordCounts(command);
    const taken = most === 0 ? 'no words' : `at most ${plural(most, 'word')}`;
    return usageError(`${called} takes ${taken}, and there are ${plainCount(line)}.`, help);
  }
  return usageError(`${called} cannot be used like this.`, help);
}

function plainCount({ words }: Line): number {
  return words.filter((word) => word.is === 'plain').length;
}

function lastOption({ words }: Line) {
  const last = words.at(-1);
  return (last?.is === 'option' && last.option) || { name: '', value: undefined };
}

function unknownOption(command: Command, { words }: Line, called: string): RoadmapError {
  const text = words.find((word) => word.is === 'option' && !word.option)?.text ?? '';
  const known = [...(command.options ?? []), ...GLOBAL_OPTIONS].map(({ name }) => `--${name}`);
  const meant = text.startsWith('--') ? didYouMean(text, known) : undefined;
  const free = command.arguments?.find(({ is }) => isFree(is));
  const hint = free ? `If it is part of the ${free.name}, put -- before the ${free.name}.` : `See: ${called} --help`;
  return usageError(`There is no option ${quoted(text)} for ${called}.`, [meant, hint].filter(Boolean).join(' '));
}

/** What commander takes, but can hardly be meant: an empty value, or an option in the middle of a text. */
export function unclear(command: Command, { words }: Line): RoadmapError | undefined {
  const called = ['roadmap', command.name].join(' ').trim();
  for (const word of words) {
    if (word.is === 'option' && word.option?.value && word.value === '')
      return usageError(`--${word.option.name} needs ${A[word.option.value.is]}.`, `See: ${called} --help`);
  }
  const at = command.arguments?.findIndex(({ is, many }) => isFree(is) && many) ?? -1;
  const option = at < 0 ? undefined : optionInText(words, at);
  if (!option) return undefined;
  const free = command.arguments?.[at]?.name;
  return usageError(
    `${option} stands in the middle of the ${free}.`,
    `If it is part of the ${free}, put -- before the ${free}.`,
  );
}

/** An option after the first word of a text, with more of the text after it; `before`: plain words ahead of the text. */
function optionInText(words: Line['words'], before: number): string | undefined {
  const kinds = words.map(({ is }) => is);
  const first = kinds.flatMap((is, i) => (is === 'plain' ? [i] : []))[before] ?? Number.POSITIVE_INFINITY;
  const at = kinds.findIndex((is, i) => i > first && is === 'option');
  return at >= 0 && kinds.indexOf('plain', at) >= 0 ? words[at]?.text : undefined;
}
