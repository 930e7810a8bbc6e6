/** A database of the check's own beside the learner's: made after a yes, dropped however the check ends. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { onTerminal } from '../terminal/terminal.js';
import { learner, SERVER } from './own.js';

const python = (code: string) => spawnSync('python3', ['-c', code], { encoding: 'utf8' });

/** Servers that this machine has, without a password. `names` prints the databases of a check that are there. */
const SERVERS = [
  {
    kind: 'postgresql',
    url: 'postgresql://127.0.0.1:5432/test',
    connect: 'import psycopg\ndb = psycopg.connect(URL)\n',
    names: "SELECT datname FROM pg_database WHERE datname LIKE 'roadmap_check_%'",
    here: 'SELECT current_database()',
  },
  {
    kind: 'mysql',
    url: 'mysql+pymysql://root@127.0.0.1:3306/test',
    connect:
      'import pymysql, urllib.parse\nu = urllib.parse.urlsplit(URL)\ndb = pymysql.connect(host=u.hostname, user=u.username, database=u.path[1:] or None)\n',
    names: "SELECT schema_name FROM information_schema.schemata WHERE schema_name LIKE 'roadmap_check_%'",
    here: 'SELECT database()',
  },
];

describe.each(SERVERS)('$kind', ({ url, connect, names, here, kind }) => {
  const asked = (sql: string, at: string) =>
    python(
      `URL = ${JSON.stringify(at)}\n${connect}c = db.cursor()\nc.execute(${JSON.stringify(sql)})\nprint(c.fetchall())`,
    );
  const base = kind === 'mysql' ? url.replace(/\/test$/, '/') : url;
  const isThere = asked(here, base).status === 0;
  const before = asked(names, base).stdout;
  afterEach(() => expect(asked(names, base).stdout).toBe(before));

  /** A server that says which database it uses, and makes a table there. */
  const program = SERVER.replace(
    'ANSWER = {"name"',
    `URL = os.environ["DATABASE_URL"]\n${connect}c = db.cursor()\nc.execute("CREATE TABLE ferry (day INT)")\nc.execute("${here}")\nANSWER = {"is": c.fetchone()[0], "name"`,
  );
  const started = (code = program, more: object = {}) => {
    const own = learner({ file: { database: 'DATABASE_URL', ...more } });
    own.write('server.py', code);
    own.env.DATABASE_URL = url;
    return own;
  };

  test.skipIf(!isThere)('nothing is made without a yes', () => {
    const own = started();
    const { code, stderr } = own.check();
    expect(code).toBe(5);
    expect(stderr).toMatch(
      new RegExp(`DATABASE_URL is on ${kind} at 127\\.0\\.0\\.1:\\d+[\\s\\S]*roadmap check --yes`),
    );
  });

  test.skipIf(!isThere)('a yes on the terminal is remembered', () => {
    const own = started();
    const { text, code } = onTerminal(own.env, ['check', '--folder', own.folder], [['May it?', 'y\r']]);
    expect([code, text]).toEqual([0, expect.stringContaining('It answers')]);
    expect(own.check().code).toBe(0);
  });

  test.skipIf(!isThere)('the program has a database that is new at each run', () => {
    const own = started();
    for (const _ of [1, 2]) {
      const { code, stdout } = own.check('--yes', '--verbose');
      expect(code).toBe(0);
      expect(stdout).toMatch(/"is": "roadmap_check_[0-9a-f]{8}"/);
    }
  });

  test.skipIf(!isThere)('it is dropped after a crash, and where a command that prepares fails', () => {
    const crashed = started(program.replace('class Handler', 'raise RuntimeError("no")\nclass Handler')).check('--yes');
    expect([crashed.code, crashed.stderr]).toEqual([1, expect.stringContaining('RuntimeError: no')]);
    expect(started(program, { prepare: [['python3', '-c', 'raise SystemExit(2)']] }).check('--yes').code).toBe(1);
  });

  test.skipIf(!isThere).each(['SIGINT', 'SIGTERM'] as const)(
    'it is dropped at %s, whoever runs then',
    async (signal) => {
      const kept = started().begin('--yes', '--keep');
      await kept.said(/Ctrl-C ends it/);
      kept.signal(signal);
      await kept.ended;
      // while a command prepares, no service runs yet
      const own = started(program, { prepare: [['python3', '-c', 'import time; open("begun", "w"); time.sleep(30)']] });
      const check = own.begin('--yes');
      while (!fs.existsSync(path.join(own.folder, 'begun'))) await new Promise((resolve) => setTimeout(resolve, 50));
      check.signal(signal);
      await check.ended;
      expect(own.left()).toEqual([]);
    },
  );
});

test('a file of SQLite is one of the check, and yours is not touched', () => {
  const own = learner({ file: { database: 'DATABASE_URL' } });
  own.write('.env', `DATABASE_URL="sqlite:///${own.folder}/mine.db"\n`);
  own.write('server.py', SERVER.replace('"name":', '"is": os.environ["DATABASE_URL"], "name":'));
  const { code, stdout } = own.check('--verbose');
  expect(code).toBe(0);
  expect(stdout.replace(/\s/g, '')).toMatch(/"is":"sqlite:\/\/\/\S+roadmap-check-\w+\/check\.db"/);
});

test.each([
  [{}, 'DATABASE_URL has no value'],
  [{ environment: { DATABASE_URL: 'mongodb://x/y' } }, 'DATABASE_URL does not name a database of PostgreSQL'],
  [{ environment: { DATABASE_URL: 'postgresql://127.0.0.1:1/x' } }, 'The check could not make its database'],
])('with the project file %j, it says: %s', (more, told) => {
  const { code, stderr } = learner({ file: { database: 'DATABASE_URL', ...more } }).check('--yes');
  expect([code, stderr]).toEqual([1, expect.stringContaining(told)]);
});
