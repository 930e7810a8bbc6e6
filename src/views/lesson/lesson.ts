/** A lesson as JSON, whole as text, and a section at a time. */
import type { Block, Lesson, Program, Section } from '../../core/course/lesson.js';
import { list } from '../../core/lib/words.js';
import { wrap } from '../layout.js';
import { blocksLines, type Drawing } from './blocks.js';
import { blockText, spansText } from './markdown.js';

/** A lesson and how much of it was read. `title`: of its topic, with the number. */
export type Shown = { readonly lesson: Lesson; readonly title: string; readonly read: number };

/** `learn <topic> --json`. */
export function lessonView({ lesson, title, read }: Shown, only?: string) {
  const sections = lesson.sections.map((section, i) => ({
    id: section.id,
    title: section.title,
    read: i < read,
    blocks: section.blocks.map(blockView),
  }));
  return {
    topic: lesson.topic,
    title,
    minutes: lesson.minutes,
    place: lesson.sections[read]?.id ?? null,
    sections: only === undefined ? sections : sections.filter(({ id }) => id === only),
  };
}

function blockView(block: Block) {
  const none = { text: null, language: null, code: null, input: null, output: null, id: null };
  switch (block.kind) {
    case 'text':
      return { ...none, kind: 'text', text: spansText(block.spans) };
    case 'list':
    case 'table':
      return { ...none, kind: 'text', text: blockText(block) };
    case 'code':
      return { ...none, kind: 'code', ...programView(block.program) };
    case 'pitfall':
      return {
        ...none,
        kind: 'pitfall',
        text: block.why.map(blockText).join('\n\n'),
        wrong: programView(block.wrong),
        right: programView(block.right),
      };
    default:
      return { ...none, kind: block.kind, id: block.id };
  }
}

function programView({ language, code, input, output }: Program) {
  return { language, code, input: input ?? null, output: output ?? null };
}

/** The whole lesson, or the section that is named. */
export function lessonLines({ lesson, title }: Shown, drawing: Drawing, only?: string): string[] {
  const sections = only === undefined ? lesson.sections : lesson.sections.filter(({ id }) => id === only);
  return [
    ...wrap(title, drawing.width).map(drawing.style.bold),
    ...sections.flatMap((section) => ['', '', ...sectionLines(section, drawing)]),
  ];
}

/** One section; one that is not for everybody says for whom it is. */
export function sectionLines({ title, blocks, for: options }: Section, drawing: Drawing): string[] {
  const { width, style } = drawing;
  const whom = options ? wrap(`This is for ${list(options, 'or')}. Choose another: roadmap pick`, width) : [];
  return [...wrap(title, width).map(style.bold), ...whom.map(style.dim), '', ...blocksLines(blocks, drawing)];
}
