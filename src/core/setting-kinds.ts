/** Kinds of settings: how a text becomes a value, what may stand in the file, and how a value is told. */
import type { Roadmap } from './course/roadmap.js';
import { dayOfDate } from './lib/study-day.js';

/** A value, or a sentence that says why a text is none. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string };

/** One setting. `T` is the type of its value. */
export type Setting<T> = {
  /** One line without a full stop. */
  readonly about: string;
  /** What it takes, as in "It takes a date". */
  readonly takes: string;
  /** What holds while it is not set. */
  readonly usual?: T;
  /** It decides when questions come back. */
  readonly reschedules?: boolean;
  /** The names that a roadmap has for it; its value, or each of its values, is one of them. */
  readonly among?: (roadmap: Roadmap) => readonly string[];
  /** The only texts that it takes, where they are few. */
  readonly values?: readonly string[];
  /** It takes several names, with commas between. */
  readonly isList?: boolean;
  /** It names a roadmap's file, which `config` opens. */
  readonly isRoadmap?: boolean;
  /** It names a file: kept as an absolute path, and never changed for display. */
  readonly isFile?: boolean;
  /** It names a folder. */
  readonly isFolder?: boolean;
  /** It may be the name of a command, which is no path. */
  readonly isCommand?: boolean;
  /** `today` is a study day. */
  readonly parse: (text: string, today: number) => Parsed<T>;
  /** Whether a value read from the file can be used. */
  readonly accepts: (value: unknown) => boolean;
  readonly format: (value: T) => string;
};

type Common<T> = Pick<Setting<T>, 'about' | 'usual' | 'reschedules' | 'among'>;

// quotes that a keyboard or a copied text puts around a value
const QUOTES = /^["'`“”„‘’«»]+|["'`“”„‘’«»]+$/g;

/** A text as it was meant: without quotes and blanks around it, full width as usual width. */
function meant(text: string): string {
  return text.normalize('NFKC').trim().replace(QUOTES, '').trim();
}

type Range = { readonly from: number; readonly to: number; readonly unit: string; readonly whole?: boolean };

/** A number from one to another. */
export function numeric(common: Common<number>, { from, to, unit, whole }: Range): Setting<number> {
  const takes = `a ${whole ? 'whole ' : ''}number from ${from} to ${to}`;
  const accepts = (value: unknown) =>
    typeof value === 'number' && value >= from && value <= to && (!whole || Number.isInteger(value));
  return {
    ...common,
    takes,
    accepts,
    parse: (text) => {
      const typed = meant(text).replace(',', '.');
      const value = typed === '' ? Number.NaN : Number(typed);
      return accepts(value) ? { value } : { problem: `is not ${unit}` };
    },
    format: String,
  };
}

const ON = ['on', 'true', 'yes', '1'];
const OFF = ['off', 'false', 'no', '0'];

/** On or off. */
export function toggle(common: Common<boolean>): Setting<boolean> {
  return {
    ...common,
    takes: 'on or off',
    values: ['on', 'off'],
    accepts: (value) => typeof value === 'boolean',
    parse: (text) => {
      const word = meant(text).toLowerCase();
      if (ON.includes(word)) return { value: true };
      return OFF.includes(word) ? { value: false } : { problem: 'is neither on nor off' };
    },
    format: (value) => (value ? 'on' : 'off'),
  };
}

/** A date to come, kept as it was written. One that has passed since may stand in the file. */
export function dateAhead(common: Common<string>): Setting<string> {
  return {
    ...common,
    takes: 'a date to come, such as 2027-03-01',
    accepts: (value) => typeof value === 'string' && dayOfDate(value) !== undefined,
    parse: (text, today) => {
      const value = meant(text);
      const day = dayOfDate(value);
      if (day === undefined) return { problem: 'is not a date' };
      return day > today ? { value } : { problem: 'is not in the future' };
    },
    format: (value) => value,
  };
}

/** A name out of those that the roadmap has. */
export function name(common: Common<string> & { readonly takes: string }): Setting<string> {
  return {
    ...common,
    accepts: (value) => typeof value === 'string',
    parse: (text) => (meant(text) === '' ? { problem: 'is not a name' } : { value: meant(text) }),
    format: (value) => value,
  };
}

/** Some of the names that the roadmap has, with commas between. */
export function names(common: Common<readonly string[]> & { readonly takes: string }): Setting<readonly string[]> {
  return {
    ...common,
    isList: true,
    accepts: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
    parse: (text) => ({ value: text.split(',').map(meant).filter(Boolean) }),
    format: (value) => value.join(', '),
  };
}

/** A roadmap; `config` makes the path absolute and looks whether it can be used. */
export function file(common: Common<string>): Setting<string> {
  return { ...place(common), takes: 'a file or a folder', isRoadmap: true };
}

/** A folder, which need not exist; `config` makes the path absolute. */
export function folder(common: Common<string>): Setting<string> {
  return { ...place(common), takes: 'a folder', isFolder: true };
}

/** A command by its name or its path. */
export function command(common: Common<string>): Setting<string> {
  return { ...place(common), takes: 'a command or a path, such as python3.14', isCommand: true };
}

function place(common: Common<string>): Omit<Setting<string>, 'takes'> {
  return {
    ...common,
    isFile: true,
    accepts: (value) => typeof value === 'string' && value !== '',
    parse: (text) => (text === '' ? { problem: 'is not a path' } : { value: text }),
    format: (value) => value,
  };
}

/** Any text. */
export function text(common: Common<string> & { readonly takes: string }): Setting<string> {
  return {
    ...common,
    accepts: (value) => typeof value === 'string' && value.trim() !== '',
    parse: (typed) => (typed.trim() === '' ? { problem: 'is empty' } : { value: typed.trim() }),
    format: (value) => value,
  };
}
