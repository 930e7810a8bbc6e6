import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Span } from '../../../../src/core/course/lesson.js';
import { widthOf } from '../../../../src/views/layout.js';
import { blockLines } from '../../../../src/views/lesson/blocks.js';
import { proseLines } from '../../../../src/views/lesson/prose.js';
import { plainStyle, UNICODE } from '../../../../src/views/style.js';

const style = plainStyle(UNICODE);
const lines = (block: Block, width: number) => blockLines(block, { style, width, highlight: (code) => code });
const code = (text: string): Span => ({ text, look: 'code' });

describe('prose', () => {
  test('never breaks code that a line can hold', () => {
    const spans = [{ text: 'Write ' }, code('if day in ("sat", "sun")'), { text: ', and all is well.' }];
    expect(proseLines(spans, style, { width: 40 })).toEqual(['Write `if day in ("sat", "sun")`, and', 'all is well.']);
    expect(proseLines(spans, style, { width: 30 })).toEqual([
      'Write',
      '`if day in ("sat", "sun")`,',
      'and all is well.',
    ]);
  });

  test('loses no word and fills no line beyond its width', () => {
    const word = fc.stringMatching(/^[a-z(),.]{1,12}$/);
    const span = fc.record({
      text: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
      look: fc.constantFrom(undefined, 'code', 'strong'),
    });
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 8 }), fc.integer({ min: 30, max: 120 }), (spans, width) => {
        const shown = proseLines(spans as Span[], style, { width });
        expect(shown.every((line) => widthOf(line) <= width)).toBe(true);
        const letters = (text: string) => text.replace(/[\s`]/g, '');
        expect(letters(shown.join(''))).toBe(letters(spans.map(({ text }) => text).join('')));
      }),
    );
  });
});

describe('a table', () => {
  const rows = [
    [[{ text: 'round' }], [{ text: 'condition' }]],
    [[{ text: '1' }], [code('0 < 50')]],
  ];
  test('has its columns one under another', () => {
    expect(lines({ kind: 'table', rows }, 80)).toEqual([
      '  round   condition',
      '  -----   ---------',
      '  1       `0 < 50`',
    ]);
  });
  test('becomes a list where it is too wide', () => {
    expect(lines({ kind: 'table', rows }, 21)).toEqual(['  round      1', '  condition  `0 < 50`']);
  });
});

test('a program shows what is typed and what it prints', () => {
  const program = { language: 'python', code: 'print(input())', input: 'Eva', output: 'Eva' };
  expect(lines({ kind: 'code', program }, 80)).toEqual([
    '    print(input())',
    '  typed',
    '    Eva',
    '  prints',
    '    Eva',
  ]);
});
