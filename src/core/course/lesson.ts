/** A topic's lesson as plain data: sections of text, programs, and the places where a question or an exercise helps. */
import type { Variant } from './variant.js';

/** A stretch of text and how it looks. `url` is there for links only. */
export type Span = {
  readonly text: string;
  readonly look?: 'strong' | 'emphasis' | 'code' | 'link' | undefined;
  readonly url?: string | undefined;
};

/** A whole program: `input` is what is typed while it runs, `output` what it prints. */
export type Program = {
  readonly language: string;
  readonly code: string;
  readonly input?: string | undefined;
  readonly output?: string | undefined;
  /** The name of the file that it is in, where that matters. */
  readonly file?: string | undefined;
  /** What it takes that our tests do not have, such as a container engine: there it is only read. */
  readonly notRun?: string | undefined;
};

export type Block =
  | { readonly kind: 'text'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Span[])[] }
  /** Rows of cells; the first row is the head. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Span[])[])[] }
  | { readonly kind: 'code'; readonly program: Program }
  /** A common mistake, what is wrong with it, and the same done right. */
  | { readonly kind: 'pitfall'; readonly wrong: Program; readonly why: readonly Block[]; readonly right: Program }
  | { readonly kind: 'question' | 'exercise'; readonly id: string };

/** One idea. `id` is permanent and unique in its lesson. */
export type Section = Variant & { readonly id: string; readonly title: string; readonly blocks: readonly Block[] };

/** A program that can be run as it stands, with the files of its section that it may need. */
export type Runnable = {
  readonly program: Program;
  /** What a command line such as `$ python -m pytest` gives Python; undefined for a program in Python. */
  readonly args?: readonly string[] | undefined;
  /** By name, the programs that stand before it in its section. */
  readonly beside: Readonly<Record<string, string>>;
};

/** Everything of a section that can be run, in its order. */
export function runnablesIn({ blocks }: Pick<Section, 'blocks'>): Runnable[] {
  const beside: Record<string, string> = {};
  return blocks.flatMap(programsOf).flatMap((program) => {
    const { language, code, file } = program;
    const args = language === 'shell' ? /^\$ python3? (.+)$/.exec(code)?.[1]?.split(' ') : undefined;
    const { [file ?? '']: _, ...others } = beside; // an earlier version of itself is replaced
    const runnable = { program, args, beside: others };
    if (language === 'python' && file !== undefined) beside[file] = `${code}\n`;
    return language === 'python' || args ? [runnable] : [];
  });
}

function programsOf(block: Block): Program[] {
  if (block.kind === 'code') return [block.program];
  return block.kind === 'pitfall' ? [block.wrong, ...block.why.flatMap(programsOf), block.right] : [];
}

/** A word of the glossary, in the lesson that explains it. */
export type Word = {
  readonly word: string;
  readonly section: string;
  readonly means: string;
  readonly also?: readonly string[] | undefined;
};

export type Lesson = {
  readonly topic: string;
  /** Minutes that reading and trying take a beginner; exercises are not counted. */
  readonly minutes: number;
  readonly words: readonly Word[];
  readonly sections: readonly Section[];
};

/** A word and the topic whose lesson explains it. */
export type GlossaryWord = Word & { readonly topic: string };

/** All words that lessons explain. */
export function glossaryOf(lessons: readonly Lesson[]): GlossaryWord[] {
  return lessons.flatMap(({ topic, words }) => words.map((word) => ({ ...word, topic })));
}

/** What finding a lesson and a place in it needs. */
export type LessonEntry = {
  readonly topic: string;
  readonly minutes: number;
  /** With the ids of the questions and of the exercises that stand in each. */
  readonly sections: readonly (Pick<Section, 'id' | 'title' | 'for'> & {
    readonly questions: readonly string[];
    readonly exercises: readonly string[];
  })[];
};

/** The index entry of a lesson. */
export function lessonEntry({ topic, minutes, sections }: Lesson): LessonEntry {
  return { topic, minutes, sections: sections.map(sectionEntry) };
}

function sectionEntry(section: Section) {
  const { id, title, for: options } = section;
  return {
    id,
    title,
    ...(options && { for: options }),
    questions: namedIn(section, 'question'),
    exercises: namedIn(section, 'exercise'),
  };
}

/** The ids of what a section names. */
export function namedIn({ blocks }: Section, kind: 'question' | 'exercise'): string[] {
  return blocks.flatMap((block) => (block.kind === kind ? [block.id] : []));
}

/** Where something is taught: a section, in a topic's own lesson or another's. */
export type Taught = { readonly topic: string; readonly section: string };

/** Reads `section` or `topic#section`, as questions, outcomes and exercises name it. */
export function taughtIn(topic: string, place: string): Taught {
  const at = place.indexOf('#');
  return at < 0 ? { topic, section: place } : { topic: place.slice(0, at), section: place.slice(at + 1) };
}

/** The text of spans without its looks. */
export function plainText(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}
