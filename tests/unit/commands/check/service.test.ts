/** How a service is started again: with another environment, as before, and where it must refuse. */
import { expect, test } from 'vitest';
import type { Bench } from '../../../../src/commands/check/load.js';
import { service } from '../../../../src/commands/check/service.js';
import type { Workshop } from '../../../../src/context-programs.js';

type Start = Readonly<Record<string, string>>;

/** A service that ends at once where SECRET is empty, and hangs where it is `slow`. `starts`: the environments it was started with. */
function bench(): { bench: Bench; starts: Start[] } {
  const starts: Start[] = [];
  const workshop = {
    freePort: async () => 4000,
    scratch: () => '/data',
    unique: () => 'a1',
    isInDotenv: (_: string, name: string) => name === 'FILE',
    serve: async (_: unknown, { env }: { env: Start }) => {
      starts.push(env);
      if (env.SECRET === '') return { reason: 'It ended.', isOver: true, log: '' };
      if (env.SECRET === 'slow') return { reason: 'It hangs.', isOver: false, log: '' };
      let over = false;
      const stop = async () => {
        over = true;
        return undefined;
      };
      return { address: { host: '127.0.0.1', port: 4000 }, isOver: () => over, log: () => '', stop };
    },
  };
  const file = { run: ['app'], prepare: [], base: '', ready: '/', environment: { SECRET: 's', FILE: '{data}/a' } };
  return { bench: { workshop: workshop as unknown as Workshop, folder: '/', file } as unknown as Bench, starts };
}

const check = { id: 'a' } as never;
const usual = { PORT: '4000', SECRET: 's', FILE: '/data/a' };

test('a restart may change the environment; the next check has the usual one', async () => {
  const { bench: one, starts } = bench();
  const trial = service(one);
  expect(await trial.restart({ kind: 'restart', environment: { SECRET: 'other' } })).toBeUndefined();
  await trial.begin(check);
  await trial.begin(check);
  expect(starts).toEqual([usual, { ...usual, SECRET: 'other' }, usual]);
});

test('a restart may name a database that is away, of the kind of the usual one', async () => {
  const { bench: one, starts } = bench();
  const file = { ...one.file, environment: { DATABASE_URL: 'postgresql://db/shop' } };
  const trial = service({ ...one, file });
  await trial.restart({ kind: 'restart', environment: { DATABASE_URL: '{away}' } });
  expect(starts[1]).toEqual({ PORT: '4000', DATABASE_URL: 'postgresql://127.0.0.1:1/kettle' });
});

test('an environment that is refused is right; one that starts or hangs is told', async () => {
  const { bench: one, starts } = bench();
  const trial = service(one);
  const refused = (SECRET: string | null) => trial.refused({ kind: 'refused', environment: { SECRET } });
  expect(await refused('')).toBeUndefined();
  expect(await refused('slow')).toBe('With SECRET=slow, your program should end with an error. It hangs.');
  expect(await refused('good')).toBe(
    'With SECRET=good, your program started and answered. It should end with an error.',
  );
  expect(await refused(null)).toBe('Without SECRET, your program started and answered. It should end with an error.');
  expect(starts.at(-1)).toEqual({ PORT: '4000', FILE: '/data/a' });
  await trial.refused({ kind: 'refused', environment: { FILE: null } }); // .env has it
  expect(starts.at(-1)).toEqual({ ...usual, FILE: '' });
  await trial.begin(check);
  expect(starts.at(-1)).toEqual(usual);
});
