/** Whether the learner's program did what a step of a check says. */
import type { Json, Project, ProjectFile, RequestStep, RunStep, StopStep } from '../course/project.js';
import { list, plural } from '../lib/words.js';
import { filledJson, type Values, withValues } from './fill.js';
import { listIn, misfit, valueAt } from './pattern.js';

/** What came back over HTTP. `json` is undefined if the body is no JSON. */
export type Answered = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly json: Json | undefined;
};

/** How a run of a program ended. `files`: those in `{data}` afterwards. */
export type Ran = {
  /** Undefined if it did not exit by itself; `ending` says how then. */
  readonly code: number | undefined;
  readonly ending: string;
  readonly out: string;
  readonly err: string;
  readonly files: Readonly<Record<string, string>>;
};

/** What is wrong, in one sentence; undefined if nothing is. */
export type Fault = string | undefined;

const TRACEBACK = 'Traceback (most recent call last)';

/** A run against its step. `before`: the files as they were. */
export function runFault(ran: Ran, step: RunStep, values: Values, before: Ran['files']): Fault {
  const { code, ending, out, err } = ran;
  if (code === undefined) return `The program ${ending}.`;
  if (err.includes(TRACEBACK)) return `A traceback was shown: ${lastLine(err)}`;
  if (step.exit === 'error' ? code === 0 : !step.exit.includes(code))
    return `The exit code is ${code}, and should be ${step.exit === 'error' ? 'another than 0' : list(step.exit.map(String), 'or')}.`;
  return (
    textFault(out, step.out, { values, where: 'standard output' }) ??
    lackFault(out, step.lacks, values, 'standard output') ??
    textFault(err, step.err, { values, where: 'standard error' }) ??
    fileFault(ran.files, step, { values, before })
  );
}

export function textFault(
  text: string,
  wanted: readonly string[],
  { values, where }: { readonly values: Values; readonly where: string },
): Fault {
  const missing = wanted.map((one) => withValues(one, values)).find((one) => !text.includes(one));
  return missing === undefined ? undefined : `${quotedText(missing)} is not in ${where}.`;
}

export function lackFault(text: string, banned: readonly string[], values: Values, where: string): Fault {
  const there = banned.map((one) => withValues(one, values)).find((one) => text.includes(one));
  return there === undefined ? undefined : `${quotedText(there)} is in ${where}, and should not be there.`;
}

function fileFault(
  files: Ran['files'],
  { writes, keeps }: RunStep,
  { values, before }: { readonly values: Values; readonly before: Ran['files'] },
): Fault {
  for (const [name, wanted] of Object.entries(writes)) {
    const text = files[name];
    if (text === undefined) return `The file ${name} was not written.`;
    const fault = textFault(text.replace(/\r\n?/g, '\n'), wanted, { values, where: name }); // csv writes \r\n
    if (fault) return fault;
  }
  const changed = keeps.find((name) => files[name] !== before[name]);
  return changed === undefined ? undefined : `The file ${changed} was changed, and should be as it was.`;
}

/** What a service printed, against texts that must be there. */
export function loggedFault(log: string, wanted: readonly string[], values: Values): Fault {
  return textFault(log, wanted, { values, where: 'what your program printed' });
}

/** What a service printed, against texts that must not be there. */
export function unloggedFault(log: string, banned: readonly string[], values: Values): Fault {
  return lackFault(log, banned, values, 'what your program printed');
}

/** How a service ended after SIGTERM, against its step. A signal that ended it has the code of a shell: 128 and its number. */
export function endFault(
  { exit, seconds }: StopStep,
  ended: { readonly code: number | undefined; readonly isListening: boolean; readonly log: string },
): Fault {
  if (ended.code === undefined)
    return `The program did not end in ${seconds} seconds after SIGTERM. A platform kills it then, and what it was doing is lost.`;
  if (ended.isListening)
    return 'What was started has ended, and something that it started still answers: the signal did not reach the server.';
  if (!exit.includes(ended.code))
    return `After SIGTERM the exit code is ${ended.code}, and should be ${list(exit.map(String), 'or')}.`;
  return ended.log.includes(TRACEBACK) ? `After SIGTERM a traceback was shown: ${lastLine(ended.log)}` : undefined;
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1)!.trim();
}

function quotedText(text: string): string {
  return JSON.stringify(text);
}

/** An answer against its step. */
export function answerFault(
  answer: Answered,
  step: RequestStep,
  values: Values,
  { fields, errors }: Pick<ProjectFile, 'fields'> & Pick<Project, 'errors'>,
): Fault {
  if (!step.status.includes(answer.status)) return statusFault(answer.status, step.status);
  const pattern = (one: Json) => filledJson(one, values, fields);
  // frameworks answer 405 without a body
  const isTold = errors === 'json' && answer.status >= 400 && !(answer.status === 405 && answer.text === '');
  const wantsJson = step.has !== undefined || step.includes !== undefined || isTold;
  if (wantsJson && answer.json === undefined)
    return answer.text === ''
      ? `The answer ${answer.status} has no body, and should have JSON.`
      : `The body of the answer ${answer.status} is no JSON.`;
  const wrong = step.has === undefined ? undefined : misfit(answer.json, pattern(step.has));
  if (wrong) return `In the body, ${wrong}.`;
  const header = headerFault(answer, step, values);
  if (header) return header;
  return listFault(answer.json, step, pattern) ?? lackFault(answer.text, step.lacks, values, 'the answer');
}

function headerFault({ headers }: Answered, { gives }: RequestStep, values: Values): Fault {
  for (const [name, text] of Object.entries(gives)) {
    const [found, wanted] = [headers[name.toLowerCase()], withValues(text, values)];
    if (found === undefined) return `The answer has no header ${name}.`;
    if (wanted !== '<any>' && found !== wanted)
      return `The header ${name} is ${quotedText(found)}, and should be ${quotedText(wanted)}.`;
  }
  return undefined;
}

function statusFault(status: number, wanted: readonly number[]): string {
  const should = `and should be ${list(wanted.map(String), 'or')}`;
  return status >= 500
    ? `The program failed at this request: the status is ${status}, ${should}.`
    : `The status is ${status}, ${should}.`;
}

function listFault(
  json: Json | undefined,
  { includes, excludes, most }: RequestStep,
  pattern: (one: Json) => Json,
): Fault {
  if (includes === undefined && excludes === undefined && most === undefined) return undefined;
  const items = listIn(json);
  if (!items) return 'The body is no list, and no object with one list.';
  const has = (one: Json) => items.some((item) => misfit(item, pattern(one)) === undefined);
  if (most !== undefined && items.length > most)
    return `The list has ${items.length} items, and at most ${most} are right.`;
  if (includes !== undefined && !has(includes))
    return `The list of ${plural(items.length, 'item')} does not have ${JSON.stringify(pattern(includes))}.`;
  if (excludes !== undefined && has(excludes)) return `The list still has ${JSON.stringify(pattern(excludes))}.`;
  return undefined;
}

/** The values that an answer gives, or the first that it should give and does not. */
export function captured(
  answer: Answered,
  { capture }: RequestStep,
  { fields }: Pick<ProjectFile, 'fields'>,
): { readonly values: ReadonlyMap<string, string> } | { readonly missing: string } {
  const values = new Map<string, string>();
  for (const [name, path] of Object.entries(capture)) {
    const own = path
      .split('.')
      .map((key) => fields[key] ?? key)
      .join('.');
    const found = valueAt(answer.json, own);
    if (typeof found !== 'string' && typeof found !== 'number') return { missing: own };
    values.set(name, String(found));
  }
  return { values };
}
