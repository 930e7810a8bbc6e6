/** Everything of a course that can be searched, as short texts; never the key of a question or a solution. */
import type { Content } from '../course/content.js';
import { type Block, plainText } from '../course/lesson.js';
import { type Card, type Roadmap, topicsOf } from '../course/roadmap.js';

export const RESULT_KINDS = ['card', 'section', 'word', 'exercise', 'question'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/** `id` names it within its kind: a topic, `topic#section`, a word, an exercise, a question. */
export type SearchDocument = {
  readonly kind: ResultKind;
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly text: string;
};

type Cards = ReadonlyMap<string, Readonly<Record<string, Card>>>;

/** Every document of a course, in path order. */
export function documentsOf(
  roadmap: Roadmap,
  { lessons, exercises, questions }: Content,
  cards: Cards,
): SearchDocument[] {
  const ofCards = topicsOf(roadmap).flatMap(({ id, title, step }): SearchDocument[] => {
    const card = cards.get(step)?.[id];
    const text = card
      ? [card.summary, ...card.outcomes.map((outcome) => outcome.text), ...card.pitfalls].join(' ')
      : '';
    return [{ kind: 'card', id, topic: id, title, text }];
  });
  const ofLessons = lessons.flatMap(({ topic, sections, words }) => [
    ...sections.map(
      ({ id, title, blocks }): SearchDocument => ({
        kind: 'section',
        id: `${topic}#${id}`,
        topic,
        title,
        text: textOf(blocks),
      }),
    ),
    ...words.map(
      ({ word, means, also = [] }): SearchDocument => ({
        kind: 'word',
        id: word,
        topic,
        title: [word, ...also].join(', '),
        text: means,
      }),
    ),
  ]);
  const ofExercises = exercises.map(
    ({ id, topic, title, task }): SearchDocument => ({ kind: 'exercise', id, topic, title, text: textOf(task) }),
  );
  const ofQuestions = questions.map(
    ({ id, topic, prompt }): SearchDocument => ({
      kind: 'question',
      id,
      topic,
      title: prompt.split('\n')[0] ?? '',
      text: '',
    }),
  );
  return [...ofCards, ...ofLessons, ...ofExercises, ...ofQuestions];
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block): string[] => {
      switch (block.kind) {
        case 'text':
          return [plainText(block.spans)];
        case 'list':
          return block.items.map(plainText);
        case 'table':
          return block.rows.flat().map(plainText);
        case 'code':
          return [block.program.code];
        case 'pitfall':
          return [block.wrong.code, textOf(block.why), block.right.code];
        default:
          return [];
      }
    })
    .join(' ');
}
