/** The options that hold for every command, read before the command line is judged: errors need them too. */
import { type Line, scan } from './scan.js';

export type Flags = {
  readonly json: boolean;
  readonly color: boolean | undefined;
  readonly input: boolean;
  readonly pager: boolean;
  readonly debug: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly roadmap: string | undefined;
  readonly python: string | undefined;
};

/** The flags of a command line (without node and script). */
export function flagsIn(argv: readonly string[]): Flags {
  return flagsOf(scan(argv));
}

/** The flags of a line that was read already. */
export function flagsOf({ words }: Line): Flags {
  const given = words.flatMap((word) => (word.is === 'option' && word.option ? [[word.option.name, word.value]] : []));
  const valueFor = (name: string) => given.filter(([known]) => known === name).at(-1)?.[1];
  const has = (name: string) => given.some(([known]) => known === name);
  return {
    json: has('json'),
    color: has('no-color') ? false : has('color') ? true : undefined,
    input: !has('no-input'),
    pager: !has('no-pager'),
    debug: has('debug'),
    help: has('help'),
    version: has('version'),
    roadmap: valueFor('roadmap'),
    python: valueFor('python'),
  };
}
