/** Texts of small roadmaps and question files, for tests that change a line of them. */

/** A roadmap of one step and one topic, whose fields can be replaced. */
export function roadmapOf(fields: Readonly<Record<string, string>> = {}): string {
  const all = {
    id: 'first',
    title: 'Topic',
    hours: '{ any: 1 }',
    summary: 'A topic.',
    outcomes: '[one, two, three]',
    example: '{ language: text, code: none }',
    pitfalls: '[none]',
    links: '[{ title: Example, url: "https://example.org/" }]',
    ...fields,
  };
  const lines = Object.entries(all).map(([key, value], i) => `      ${i === 0 ? '-' : ' '} ${key}: ${value}`);
  return `version: 1
id: small
title: Small
description: Small
backgrounds: [{ id: any, title: Any, months: [1, 2] }]
steps:
  - id: all
    title: All
    aim: Everything
    topics:
${lines.join('\n')}
`;
}

/** A question file with one short question, and lines added to it. */
export function questionsOf(...lines: readonly string[]): string {
  return `version: 1
step: all
questions:
  - id: first-word
    topic: first
    kind: short
    level: 1
    prompt: Which word?
    answer: word
    wrong: [{ answer: world, why: That is another one. }]
    explain: It is this one.
    links: [{ title: Example, url: "https://example.org/" }]
${lines.map((line) => `    ${line}\n`).join('')}`;
}
