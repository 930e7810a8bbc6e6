/** Completion in zsh: loaded by a line of .zshrc, with compinit before it and without, and found in fpath. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { answering, doing, HOSTILE_WORDS, isMissing, place, typed } from './shells.js';

const LOADED = 'eval "$(roadmap completion zsh)"';
const DUMP = `unset zle_bracketed_paste
dump() { print -r -- "<<$BUFFER>>"; BUFFER=; zle -I; zle reset-prompt }
zle -N dump
bindkey '^G' dump`;

/** Types lines into a zsh with these lines in its start-up file. */
function inZsh(lines: readonly string[], load = LOADED, { env, folder, wasHarmed } = place()) {
  // zsh pads an unfinished line with spaces, and rings
  const rc = [`PS1='READY> '`, 'unsetopt promptsp beep', load, DUMP, ''].join('\n');
  fs.writeFileSync(path.join(folder, '.zshrc'), rc);
  return { ...typed({ ...env, ZDOTDIR: folder }, ['zsh', '-d', '-i'], lines), wasHarmed };
}

const CASES = [
  ['roadmap sho\t', 'roadmap show '],
  ['roadmap show --stat\t', 'roadmap show --status '],
  ['roadmap show --status=sta\t', 'roadmap show --status=started '],
  ['roadmap show --status sta\t', 'roadmap show --status started '],
  ['roadmap done 1.\t', 'roadmap done 1.1 '],
  ['roadmap learn gre\t', 'roadmap learn greetings '],
  ['roadmap learn "gre\t', 'roadmap learn "greetings" '],
  ['roadmap learn "gr"ee\t', 'roadmap learn "greetings" '],
  ['X=1 roadmap config pag\t', 'X=1 roadmap config pager '],
  ['true && roadmap practice greetings-h\t', 'true && roadmap practice greetings-hello '],
  ['roadmap practice --folder bi\t', 'roadmap practice --folder bin/'],
  ['roadmap practice --folder=bi\t', 'roadmap practice --folder=bin/'],
  ['roadmap show bi\t', 'roadmap show bi'],
  ['roadmap validate bi\t', 'roadmap validate bin/'],
  ['roadmap learn greetings --section some\t', 'roadmap learn greetings --section somebody '],
] as const;

describe.skipIf(isMissing('zsh'))('in zsh', () => {
  test('words are completed', () => {
    expect(inZsh(CASES.map(([line]) => line)).lines).toEqual(CASES.map(([, line]) => line));
  });

  test.each([
    ['after compinit', `autoload -Uz compinit; compinit; ${LOADED}`],
    [
      'from fpath',
      'mkdir fp; roadmap completion zsh > fp/_roadmap; fpath=(fp $fpath); autoload -Uz compinit; compinit',
    ],
  ])('the script can be loaded %s', (_, load) => {
    const { lines } = inZsh(['roadmap sho\t', 'roadmap learn gre\t'], load);
    expect(lines).toEqual(['roadmap show ', 'roadmap learn greetings ']);
  });

  test('what there is is listed with what it stands for, in the order of the roadmap', () => {
    const { text } = inZsh(['roadmap undo --no-\t', 'roadmap config pa\t', 'roadmap practice \t']);
    expect(text).toMatch(/--no-color +-- color|--no-color +-- no color/);
    expect(text).toMatch(/hint +-- one more hint\s+solution +-- show a solution\s+list +-- /);
  });

  test.each(['', '"', "'"])('words that do harm where they are evaluated are plain text behind %j', (quote) => {
    const { text, wasHarmed } = inZsh(HOSTILE_WORDS.map((word) => `roadmap define ${quote}${word[0]}\t\r`));
    expect(wasHarmed()).toBe(false);
    for (const i of HOSTILE_WORDS.keys()) expect(text).toContain(`Meaning ${i} `);
  });

  test('they do nothing in a list', () => {
    const { text, wasHarmed } = inZsh(['roadmap define \t', 'roadmap learn \t']);
    expect(text).toContain('a$(touch pwned)');
    expect(text).toContain('$(touch pwned) `touch pwned` \\e[31m %F{red} : \\: "quoted"');
    expect(wasHarmed()).toBe(false);
  });

  test('they are not even run if the program gave them as they are', () => {
    const raw = place(answering('words', 'a$(touch pwned):$(touch pwned)', 'b`touch pwned`', "c';touch pwned;'"));
    const { text, wasHarmed } = inZsh(['roadmap \t', 'roadmap x\t'], LOADED, raw);
    expect(text).toContain('$(touch pwned)');
    expect(wasHarmed()).toBe(false);
  });

  test('where the program fails or tells an error, nothing is said', () => {
    for (const shell of ['echo an error >&2; exit 1', 'kill -9 $$', 'true', 'cat']) {
      const { lines, text } = inZsh(['roadmap x\t'], LOADED, place(doing(shell)));
      expect(lines).toEqual(['roadmap x']);
      expect(text).not.toMatch(/error|killed/i);
    }
  });
});
