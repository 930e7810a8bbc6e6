/** What `practice` can do beside giving an exercise. */
export const PRACTICE_PARTS = [
  { name: 'check', about: 'check your file once' },
  { name: 'hint', about: 'one more hint' },
  { name: 'solution', about: 'show a solution' },
  { name: 'list', about: 'all exercises, and what you did' },
  { name: 'reset', about: 'begin again with the starter' },
  { name: 'open', about: 'open your file in your editor' },
  { name: 'setup', about: 'make the environment that exercises need' },
] as const;

export type PracticePart = (typeof PRACTICE_PARTS)[number]['name'];
