import { describe, expect, test } from 'vitest';
import { readLesson } from '../../../../src/io/course/lesson-file.js';

const fence = (info: string, text: string) => `\`\`\`${info}\n${text}\n\`\`\`\n`;

function lesson(body: string, words = ''): string {
  return `---\ntopic: loops\nminutes: 20\n${words}---\n\n${body}`;
}

const blocksOf = (body: string) => readLesson(lesson(`## Loops <!-- loops -->\n\n${body}`)).lesson?.sections[0]?.blocks;
const problemsOf = (text: string) => readLesson(text).problems.map(({ message }) => message);

describe('a lesson', () => {
  test('has its front matter and sections with ids', () => {
    const words = 'words:\n  - { word: round, section: loops, means: One run of the block., also: [rounds] }\n';
    const text = lesson('## What `for` does <!-- loops -->\n\nText.\n\n## More <!-- more -->\n\nText.\n', words);
    expect(readLesson(text)).toEqual({
      problems: [],
      lesson: {
        topic: 'loops',
        minutes: 20,
        words: [{ word: 'round', section: 'loops', means: 'One run of the block.', also: ['rounds'] }],
        sections: [
          { id: 'loops', title: 'What `for` does', blocks: [{ kind: 'text', spans: [{ text: 'Text.' }] }] },
          { id: 'more', title: 'More', blocks: [{ kind: 'text', spans: [{ text: 'Text.' }] }] },
        ],
      },
    });
  });

  test('keeps the looks of a text, and what HTML would escape', () => {
    expect(blocksOf('A **loop** with `a < b` is *short*, 3 < 4 & so on: [docs](https://docs.python.org/3/)')).toEqual([
      {
        kind: 'text',
        spans: [
          { text: 'A ' },
          { text: 'loop', look: 'strong' },
          { text: ' with ' },
          { text: 'a < b', look: 'code' },
          { text: ' is ' },
          { text: 'short', look: 'emphasis' },
          { text: ', 3 < 4 & so on: ' },
          { text: 'docs', look: 'link', url: 'https://docs.python.org/3/' },
        ],
      },
    ]);
  });

  test('puts a program together with what is typed into it and what it prints', () => {
    const body = [fence('python file=name.py', 'print(input())'), fence('input', 'Eva'), fence('output', 'Eva')].join(
      '\n',
    );
    expect(blocksOf(body)).toEqual([
      {
        kind: 'code',
        program: { language: 'python', code: 'print(input())', file: 'name.py', input: 'Eva', output: 'Eva' },
      },
    ]);
  });

  test('makes a pitfall of a wrong and a right program, with the words between them', () => {
    const body = [fence('python wrong', 'a'), fence('output', '1'), 'Why not.\n', fence('python right', 'b')].join(
      '\n',
    );
    expect(blocksOf(body)).toEqual([
      {
        kind: 'pitfall',
        wrong: { language: 'python', code: 'a', output: '1' },
        why: [{ kind: 'text', spans: [{ text: 'Why not.' }] }],
        right: { language: 'python', code: 'b' },
      },
    ]);
  });

  test('names questions and exercises where they help', () => {
    expect(blocksOf(`${fence('question', 'one\ntwo')}\n${fence('exercise', 'three')}`)).toEqual([
      { kind: 'question', id: 'one' },
      { kind: 'question', id: 'two' },
      { kind: 'exercise', id: 'three' },
    ]);
  });
});

describe('a lesson that is wrong says what', () => {
  test.each([
    ['no front matter', '## A <!-- a -->\n', 'it does not begin with front matter between two lines of ---'],
    ['an unknown key', '---\ntopic: a\nminutes: 1\nauthor: me\n---\n## A <!-- a -->\n', 'the front matter is wrong'],
    ['no YAML', '---\n[\n---\n## A <!-- a -->\n', 'the front matter is not YAML'],
    ['no section', lesson('Text.'), 'it has no section'],
    ['no id', lesson('## A\n\nText.'), 'the section has no id'],
    ['an id twice', lesson('## A <!-- a -->\n\n## B <!-- a -->\n'), 'the section a stands twice'],
    ['a deeper heading', lesson('## A <!-- a -->\n\n### B <!-- b -->\n'), 'a section begins with ##'],
    ['text before all', lesson('Text.\n\n## A <!-- a -->\n'), 'text stands before the first section'],
    ['HTML', lesson('## A <!-- a -->\n\n<b>bold</b>\n'), 'cannot stand in'],
    ['output alone', lesson(`## A <!-- a -->\n\n${fence('output', '1')}`), 'output stands behind no program'],
    ['half a pitfall', lesson(`## A <!-- a -->\n\n${fence('python wrong', '1')}`), 'has no right one behind it'],
    [
      'a word without its section',
      lesson('## A <!-- a -->\n', 'words: [{ word: x, section: b, means: y }]\n'),
      'names no section',
    ],
  ])('%s', (_, text, told) => {
    expect(readLesson(text).lesson).toBeUndefined();
    expect(problemsOf(text).join('\n')).toContain(told);
  });

  test('and where', () => {
    const text = lesson('## A <!-- a -->\n\nText.\n\n## B\n');
    const [problem] = readLesson(text).problems;
    expect(text.slice(problem!.offset, problem!.offset + 4)).toBe('## B');
  });
});
