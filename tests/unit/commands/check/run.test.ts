/** A check, and a whole run, end in time. */
import { expect, test } from 'vitest';
import { tryAll } from '../../../../src/commands/check/run.js';
import type { Trial } from '../../../../src/commands/check/trial.js';
import type { CheckResult } from '../../../../src/core/check/result.js';
import type { ProjectCheck } from '../../../../src/core/course/project.js';

/** Checks of one or more steps, each of which takes so many seconds. */
async function tried(...checks: readonly (readonly number[])[]) {
  let time = 0;
  const trial = {
    begin: async () => new Map(),
    wait: async ({ seconds }: { seconds: number }) => {
      time += seconds;
      return undefined;
    },
    log: () => null,
  } as unknown as Trial;
  const all = checks.map((steps, i) => ({
    ...{ id: `c${i}`, title: `C${i}`, topic: 't', mend: '', needs: [], files: {} },
    steps: steps.map((seconds) => ({ kind: 'wait', seconds })),
  })) as readonly ProjectCheck[];
  const results: CheckResult[] = [];
  await tryAll(
    trial,
    all,
    (result) => results.push(result),
    () => time,
  );
  return results.map(({ passed, message, skipped }) => (passed ? 'passed' : (message ?? skipped)));
}

test('a check that takes too long is ended between its steps', async () => {
  expect(await tried([179, 1], [181], [181, 1])).toEqual([
    'passed',
    'passed',
    'The check took more than 180 seconds. Something in your program is very slow.',
  ]);
});

test('after ten minutes, the rest of a run is skipped', async () => {
  const long = Array.from({ length: 11 }, () => [60]);
  const said = await tried(...long);
  expect(said.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'passed'));
  expect(said[10]).toBe('the run took more than 10 minutes');
});
