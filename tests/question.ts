/** Questions for tests: every kind with the least it needs. */
import type { Kind, QuestionOf } from '../src/core/course/question.js';

const COMMON = { id: 'q', topic: 't', level: 1, core: true, rev: 1, prompt: '?', explain: '.', links: [] };
const OWN: { readonly [K in Kind]: Omit<QuestionOf<K>, keyof typeof COMMON | 'kind'> } = {
  single: { options: [] },
  multi: { options: [] },
  predict: { code: '', answer: '', wrong: [] },
  gap: { code: '', answer: '', wrong: [] },
  order: { lines: [] },
  bug: { code: '', answer: 1, fix: '', wrong: [] },
  short: { answer: '', wrong: [] },
  sql: { schema: '', data: '', hidden: '', answer: '', wrong: [] },
  open: { points: [], followUp: '' },
};

/** A question of a kind, with some of its fields set. */
export function question<K extends Kind>(kind: K, more: Partial<QuestionOf<K>> = {}): QuestionOf<K> {
  return { ...COMMON, kind, ...OWN[kind], ...more } as unknown as QuestionOf<K>;
}
