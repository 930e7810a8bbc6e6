/** The clock at the ends of time and of the map: every command still ends calmly. */
import { describe, expect, test } from 'vitest';
import { small } from '../../run.js';

const DAY = 24 * 60;
/** Minutes from UTC: Kiribati's line islands, the farthest west, and a zone that no country has. */
const ZONES = [14 * 60, -12 * 60, DAY - 1];
/** The first and the last instant of a `Date`, the last of four-digit years, and the epoch. */
const TIMES = ['-271821-04-20T00:00:00Z', '+275760-09-13T00:00:00Z', '9999-12-31T23:59:59Z', '1970-01-01T00:00:00Z'];
const LINES = [
  'start 1.1',
  'note 1.1 x',
  'done 1.1',
  'undo',
  'next',
  'show',
  'history',
  'quiz --json',
  'plan',
  'plan --ics -',
  'stats',
  'report',
  'export --csv',
  'backup',
  'config retention 0.8',
  'doctor',
];

describe.each(TIMES)('at %s', (now) => {
  test.each(ZONES)('%i minutes from UTC', async (minutes) => {
    const run = small({ ROADMAP_NOW: now });
    for (const line of LINES) {
      const { stderr, code } = await run(line, { clock: { zone: () => minutes } });
      expect(stderr, line).not.toMatch(/unexpected/i);
      if (line !== 'doctor') expect(code, `${line}: ${stderr}`).toBe(0);
    }
  });
});
