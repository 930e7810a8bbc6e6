/** What the judge says of a learner's program. `io/python/judge.py` documents every field. */
import {
  type Check,
  type Checked,
  finite,
  flag,
  isObject,
  listOf,
  nullable,
  oneOf,
  shape,
  text,
} from '../lib/shape.js';

const place = shape({ line: finite, text });
const diff = shape({ where: text, expected: nullable(text), got: nullable(text), caret: nullable(finite) });

const failure = shape({
  name: text,
  kind: oneOf('fixed', 'generated', 'load', 'stopped'),
  call: nullable(text),
  aspect: text,
  expected: nullable(text),
  got: nullable(text),
  message: nullable(text),
  at: nullable(place),
  output: text,
  diff: nullable(diff),
  trace: nullable(text),
});

/** One case that did not go as it should. */
export type Failure = Checked<typeof failure> & { readonly stdin?: unknown };

const reply = shape({
  passed: flag,
  outcome: text,
  failures: listOf(failure),
  ran: shape({ fixed: finite, generated: finite }),
  remarks: listOf(shape({ line: finite, text })),
  output: text,
  mistake: nullable(text),
});

export type Reply = Checked<typeof reply> & { readonly package?: unknown; readonly broken?: unknown };

/** Whether something is a whole reply of the judge. */
export const isReply: Check<Reply> = (value): value is Reply => isObject(value) && reply(value);
