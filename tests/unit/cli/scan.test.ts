import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/cli/commands.js';
import { flagsIn } from '../../../src/cli/flags.js';
import { parse } from '../../../src/cli/parser.js';
import { scan } from '../../../src/cli/scan.js';

const plain = (line: string) => scan(line.split(' ')).words.flatMap((word) => (word.is === 'plain' ? [word.text] : []));

describe('a command line read by the table', () => {
  test.each([
    ['next', 'next', []],
    ['--json next', 'next', []],
    ['--roadmap done next', 'next', []],
    ['--roadmap=done next', 'next', []],
    ['--hours 10', '', []],
    ['note 1.1 -- --remove it', 'note', ['1.1', '--remove', 'it']],
    ['quiz --kind sql gap -m 5 1.1', 'quiz', ['1.1']],
    ['quiz -jdn5 1.1', 'quiz', ['1.1']],
    ['answer q -1', 'answer', ['q', '-1']],
    ['answer q -', 'answer', ['q', '-']],
  ])('%s', (line, command, words) => {
    expect(scan(line.split(' ')).command?.name).toBe(command);
    expect(plain(line)).toEqual(words);
  });

  test('a word that is no command leaves the command open and stays among the words', () => {
    expect(scan(['lookup', 'dict'])).toMatchObject({
      command: undefined,
      words: [{ text: 'lookup' }, { text: 'dict' }],
    });
  });
});

describe('the options of every command', () => {
  test.each([
    ['show -- --json --help', { json: false, help: false }],
    ['show --status --json', { json: false }],
    ['show --json', { json: true }],
    ['quiz -jd', { json: true }],
    ['next --no-color --color', { color: false }],
    ['next --color', { color: true }],
    ['next --no-input --no-pager', { input: false, pager: false }],
    ['--roadmap a next --roadmap b', { roadmap: 'b' }],
    ['--roadmap= next', { roadmap: '' }],
    ['next --roadmap=a=b', { roadmap: 'a=b' }],
  ])('%s', (line, flags) => {
    expect(flagsIn(line.split(' '))).toMatchObject(flags);
  });

  const words = fc.constantFrom(
    ...['--json', '-j', '--roadmap', '--roadmap=x', '-m', '5', '--', 'a', '-', '-1', '--no-input', '--count', '-n3'],
    ...['-jn', '--kind', 'sql', '--due', '--color', '--status', '-jd', '--yes'],
  );
  test('are what the parser makes of them, whatever it accepts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COMMANDS), fc.array(words, { maxLength: 6 }), (command, rest) => {
        const line = scan([command.name, ...rest]);
        let given: ReturnType<typeof parse>;
        try {
          given = parse(command, line);
        } catch {
          return; // refused: nothing is done
        }
        const scanned = line.words.filter((word) => word.is === 'plain').map(({ text }) => text);
        expect(given.words).toEqual(scanned);
        const { json = false, roadmap, input, color } = given.options;
        expect({ json, roadmap, input, color }).toEqual(pick(flagsIn([command.name, ...rest])));
      }),
      { numRuns: 2000 },
    );
  });
});

function pick({ json, roadmap, input, color }: ReturnType<typeof flagsIn>) {
  return { json, roadmap, input, color };
}
