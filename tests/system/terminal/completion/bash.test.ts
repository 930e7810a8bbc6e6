/** Completion in bash, with the package bash-completion and without it. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { answering, BASH_COMPLETION, doing, HOSTILE_WORDS, isMissing, place, typed } from './shells.js';

const hasNoPackage = isMissing('bash-completion');

/** Types lines into a bash with more in its start-up file. */
function inBash(lines: readonly string[], more = '', { env, folder, wasHarmed } = place()) {
  const rc = path.join(folder, 'bashrc');
  const dump = `bind -x '"\\C-g": printf "<<%s>>\\n" "$READLINE_LINE"; READLINE_LINE='`;
  const script = 'eval "$(roadmap completion bash)"';
  fs.writeFileSync(
    rc,
    [`PS1='READY> '`, 'set -o nounset', `bind 'set bell-style none'`, dump, more, script, ''].join('\n'),
  );
  return { ...typed(env, ['bash', '--noprofile', '--rcfile', rc, '-i'], lines), wasHarmed };
}

const CASES = [
  ['roadmap sho\t', 'roadmap show '],
  ['roadmap show --stat\t', 'roadmap show --status '],
  ['roadmap show --status=sta\t', 'roadmap show --status=started '],
  ['roadmap show --status sta\t', 'roadmap show --status started '],
  ['roadmap done 1.\t', 'roadmap done 1.1 '],
  ['roadmap learn gre\t', 'roadmap learn greetings '],
  ['roadmap learn "gre\t', 'roadmap learn "greetings" '],
  ["roadmap learn 'gre\t", "roadmap learn 'greetings' "],
  ['roadmap learn "gr"ee\t', 'roadmap learn greetings '],
  ['X=1 roadmap config pag\t', 'X=1 roadmap config pager '],
  ['true && roadmap practice greetings-h\t', 'true && roadmap practice greetings-hello '],
  ['roadmap practice --folder bi\t', 'roadmap practice --folder bin/'],
  ['roadmap practice --folder=bi\t', 'roadmap practice --folder=bin/'],
  ['roadmap validate bas\t', 'roadmap validate bashrc '],
  ['roadmap show > bas\t', 'roadmap show > bashrc '],
  ['roadmap show bas\t', 'roadmap show bas'],
  ['roadmap learn greetings --section some\t', 'roadmap learn greetings --section somebody '],
] as const;

function expectCases(more = '') {
  const { lines } = inBash(
    CASES.map(([line]) => line),
    more,
  );
  expect(lines).toEqual(CASES.map(([, line]) => line));
}

test('words are completed', () => expectCases());

test.skipIf(hasNoPackage)('the same with the package bash-completion, and behind another command', () => {
  expectCases(`. ${BASH_COMPLETION}`);
  expect(inBash(['sudo roadmap sho\t'], `. ${BASH_COMPLETION}`).lines).toEqual(['sudo roadmap show ']);
});

test.each([`COMP_WORDBREAKS=' '`, `COMP_WORDBREAKS+=-.`, `COMP_WORDBREAKS=$COMP_WORDBREAKS`])(
  'other breaks between words do no harm: %s',
  (more) => {
    const { lines } = inBash(['roadmap show --status=sta\t', 'roadmap practice greetings-he\t'], more);
    expect(lines).toEqual(['roadmap show --status=started ', 'roadmap practice greetings-hello ']);
  },
);

test('the second Tab lists words with what they stand for, and the line stays', () => {
  const { lines, text } = inBash(['roadmap undo --no-\t\t', 'roadmap practice greet\t\t\t']);
  expect(text).toMatch(/--no-color +-- no color/);
  expect(text).toMatch(/greetings-hello +-- \S/);
  expect(lines).toEqual(['roadmap undo --no-', 'roadmap practice greetings']);
});

test('menu completion goes through words, not through what stands beside them', () => {
  const { lines } = inBash(['roadmap undo --no-\t\t'], `bind 'TAB:menu-complete'`);
  expect(lines).toEqual(['roadmap undo --no-input ']);
});

describe('words that do harm where they are evaluated', () => {
  test.each(['', '"', "'"])('are plain text behind %j', (quote) => {
    // nothing stands for ! in double quotes
    const words = HOSTILE_WORDS.filter((word) => !(quote === '"' && word.includes('!')));
    const { text, wasHarmed } = inBash(words.map((word) => `roadmap define ${quote}${word[0]}\t\r`));
    expect(wasHarmed()).toBe(false);
    for (const word of words) expect(text).toContain(`Meaning ${HOSTILE_WORDS.indexOf(word)} `);
  });

  test('do nothing in a list', () => {
    const { text, wasHarmed } = inBash(['roadmap define \t\t', 'roadmap show gre\t\t']);
    expect(text).toContain('a$(touch pwned)');
    expect(wasHarmed()).toBe(false);
  });

  test('are not even run if the program gave them as they are', () => {
    const raw = place(answering('words', '$(touch pwned)', '`touch pwned`', "';touch pwned;'"));
    const { text, wasHarmed } = inBash(['roadmap \t\t', 'roadmap x\t'], '', raw);
    expect(text).toContain('$(touch pwned)');
    expect(wasHarmed()).toBe(false);
  });
});

test('where the program fails or tells an error, nothing is said', () => {
  for (const shell of ['echo an error >&2; exit 1', 'kill -9 $$', 'true', 'cat']) {
    const { lines, text } = inBash(['roadmap x\t'], '', place(doing(shell)));
    expect(lines).toEqual(['roadmap x']);
    expect(text).not.toMatch(/error|Killed/);
  }
});
