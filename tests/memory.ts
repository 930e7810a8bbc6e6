/** What is remembered of a question, for tests: known well and on three days. */
import type { Memory } from '../src/core/review/memory.js';

export const MEMORY: Memory = {
  topic: 't',
  rev: 1,
  due: 0,
  last: 0,
  stability: 10,
  difficulty: 5,
  reps: 3,
  lapses: 0,
  state: 2,
  step: 0,
  interval: 10,
  days: [1, 2, 3],
  solid: true,
};
