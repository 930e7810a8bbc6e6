import { expect, test } from 'vitest';
import { COMMANDS, HOME } from '../../../src/cli/commands.js';
import { freshEnv, onTerminal } from './terminal.js';

/** Lines beside the examples that would ask something if they were not to print JSON. */
const ASKING = ['reset', 'reset 1.1', 'quiz --placement', 'quiz --interview', 'quiz --cram', 'practice', 'learn 1.1'];
const EXAMPLES = [HOME, ...COMMANDS].flatMap(({ examples }) => examples);

test.each([...new Set([...EXAMPLES, ...ASKING])])(
  'on a terminal, roadmap %s --json prints one JSON object and asks nothing',
  (line) => {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
    const { text } = onTerminal(freshEnv(), [...words, '--json']);
    expect(JSON.parse(text)).toMatchObject({ version: 1 });
  },
);

test.each(['reset', 'quiz 1.1', 'quiz --placement', ''])('with --no-input, roadmap %s asks nothing', (line) => {
  const { code, text } = onTerminal(freshEnv(), [...line.split(' ').filter(Boolean), '--no-input']);
  expect(code).toBe(line === '' ? 0 : 5);
  expect(text).not.toContain('?');
});
