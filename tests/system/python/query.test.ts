/** Queries on the learner's Python: what differs, and that none reaches beyond its database or its limits. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pythonOn } from '../../../src/io/python/python.js';

const python = pythonOn(process);
/** With a limit that a test can wait for. */
const strict = pythonOn(process, { seconds: 2, bytes: 64 * 1024 });
const WANTED = {
  schema: 'CREATE TABLE t (n INTEGER PRIMARY KEY, s TEXT)',
  sets: ["INSERT INTO t VALUES (1, 'a'), (2, NULL)"],
  answer: 'SELECT n, s FROM t ORDER BY n',
  ordered: true,
};
const found = (query: string, more: Partial<typeof WANTED> = {}, on = python) =>
  on.sameRows(query, { ...WANTED, ...more });
const series = 'WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c)';

test('a query is right with the same rows, in any order if none was asked for', async () => {
  expect(await found('SELECT * FROM t')).toEqual({ same: true });
  expect(await found('SELECT * FROM t ORDER BY n DESC', { ordered: false })).toEqual({ same: true });
});

test('the rows found stand beside those wanted', async () => {
  expect(await found('SELECT s, n FROM t ORDER BY n')).toEqual({
    same: false,
    set: 0,
    difference: 'columns',
    found: { columns: ['s', 'n'], rows: [['a', '1'], ['NULL', '2']], count: 2 }, // biome-ignore format: a table
    wanted: { columns: ['n', 's'], rows: [['1', 'a'], ['2', 'NULL']], count: 2 }, // biome-ignore format: a table
  });
});

test.each([
  ['SELECT * FROM t ORDER BY n DESC', 'order'],
  ['SELECT n, s, 1 FROM t', 'more-columns'],
  ['SELECT n FROM t', 'fewer-columns'],
  ['SELECT * FROM t UNION ALL SELECT 3, NULL', 'more-rows'],
  ['SELECT * FROM t WHERE n = 1', 'fewer-rows'],
  ['SELECT n, n FROM t', 'values'],
])('%s differs in: %s', async (query, difference) => {
  expect(await found(query)).toMatchObject({ same: false, difference });
});

test('a query that cannot be understood is told from one that fails', async () => {
  for (const query of ['SELCT 1', 'SELECT', 'SELECT x FROM t', 'SELECT * FROM u', "SELECT 'a", 'SELECT 1; SELECT 2'])
    expect(await found(query), query).toMatchObject({ same: false, malformed: true });
  const insert = await found("INSERT INTO t VALUES (1, 'x')");
  expect(insert).toMatchObject({ same: false, malformed: false, error: 'UNIQUE constraint failed: t.n' });
});

describe('a query cannot reach beyond its database:', () => {
  const file = path.join(os.tmpdir(), `reach-${process.pid}.db`);
  test.each([
    `ATTACH '${file}' AS x`,
    `VACUUM INTO '${file}'`,
    'PRAGMA writable_schema = ON',
    'PRAGMA hard_heap_limit = 0',
    "SELECT load_extension('x')",
  ])('%s', async (query) => {
    expect(await found(query)).toMatchObject({ error: expect.any(String) });
    expect(fs.existsSync(file)).toBe(false);
  });

  test('a schema that does', async () => {
    const schema = `ATTACH '${file}' AS v; CREATE TABLE v.t (n INTEGER)`;
    await expect(found('SELECT 1', { schema })).rejects.toMatchObject({ info: { kind: 'failed' } });
    expect(fs.existsSync(file)).toBe(false);
  });
});

/** What takes all the memory or time there is. */
const GREEDY = [
  `${series} SELECT count(*) FROM c`,
  `${series} SELECT n FROM c`,
  `${series} SELECT zeroblob(4000000 - n) AS b FROM c ORDER BY b`,
  `${series} SELECT group_concat(hex(zeroblob(100000))) FROM c`,
  'SELECT zeroblob(1000000000)',
  'SELECT hex(hex(hex(zeroblob(4000000))))',
  `SELECT replace(hex(zeroblob(2000000)), '0', 'xxxxxxxxxx')`,
  `CREATE TABLE big AS ${series} SELECT zeroblob(1000000) FROM c`,
];

test.each(GREEDY)('a query is held within its limits: %s', async (query) => {
  const run = await found(query, {}, strict);
  expect(run).toMatchObject({ same: false, error: expect.stringMatching(/more|longer|too big|full/) });
});

test.each(['schema', 'sets', 'answer'] as const)('a question whose %s is greedy is held, too', async (part) => {
  const greedy = `CREATE TABLE big AS ${series} SELECT zeroblob(1000000) FROM c`;
  await expect(found('SELECT 1', { [part]: part === 'sets' ? [greedy] : greedy })).rejects.toMatchObject({
    info: { kind: 'failed' },
  });
});

test('a program is the same as another only if its syntax tree is', async () => {
  expect(await python.sameSyntax('x = (1)', ['y = 1', 'x=1'])).toBe(true);
  expect(await python.sameSyntax('x = 2', ['x = 1'])).toBe(false);
  expect(await python.sameSyntax('x = (', ['x = ('])).toBe(false);
});
