import { describe, expect, test } from 'vitest';
import { awayFrom, databaseOf, variableIn } from '../../../../src/core/check/database.js';

describe('a database by its address', () => {
  test.each([
    ['postgresql://ana:s%40x@db.example:5433/shop?sslmode=require', 'postgresql at db.example:5433 as ana'],
    ['postgresql+psycopg://127.0.0.1:5432/test', 'postgresql at 127.0.0.1:5432'],
    ['postgres://ana@[::1]:5432/test', 'postgresql at [::1]:5432 as ana'],
    ['postgresql:///test', 'postgresql at this computer'],
    ['mysql+pymysql://root@127.0.0.1/test', 'mysql at 127.0.0.1 as root'],
    ['mariadb+pymysql://root:p@127.0.0.1:3306/test', 'mysql at 127.0.0.1:3306 as root'],
  ])('%s is on the server: %s', (url, server) => expect(databaseOf(url)).toMatchObject({ kind: 'server', server }));

  test.each([
    ['postgresql://ana:s%40x@db:5433/shop?sslmode=require', 'postgresql://ana:s%40x@db:5433/own?sslmode=require'],
    ['postgresql+psycopg://db', 'postgresql+psycopg://db/own'],
    ['postgresql:///test', 'postgresql:///own'],
    ['mysql://root@db/a/b', undefined],
  ])('%s with another name is %s', (url, wanted) => {
    const found = databaseOf(url);
    expect(found.kind === 'server' ? found.named('own') : undefined).toBe(wanted);
  });

  test.each([
    ['sqlite:///shop.db', 'sqlite:///{data}/check.db'],
    ['sqlite+aiosqlite:////home/ana/shop.db', 'sqlite+aiosqlite:///{data}/check.db'],
    ['sqlite://', 'sqlite:///{data}/check.db'],
    ['sqlite:///{data}/own.db', 'sqlite:///{data}/own.db'],
  ])('%s is a file of the check: %s', (url, own) => expect(databaseOf(url)).toEqual({ kind: 'file', url: own }));

  test.each(['', 'shop.db', 'mongodb://db/x', 'postgresql:test'])('%j is none', (url) =>
    expect(databaseOf(url)).toEqual({ kind: 'unknown' }),
  );
});

test.each([
  ['A=1\nDATABASE_URL=sqlite:///x.db\n', 'sqlite:///x.db'],
  ['export DATABASE_URL="postgresql://db/x"\r\n', 'postgresql://db/x'],
  [" DATABASE_URL = 'a b' # why\n", 'a b'],
  ['DATABASE_URL=a # why\n', 'a'],
  ['# DATABASE_URL=a\nMY_DATABASE_URL=b\n', undefined],
])('in the .env %j it is %s', (text, value) => expect(variableIn(text, 'DATABASE_URL')).toBe(value));

test.each([
  ['postgresql+psycopg://ana:s@db:5432/shop?sslmode=require', 'postgresql+psycopg://127.0.0.1:1/kettle'],
  ['mysql+pymysql://root@db/shop', 'mysql+pymysql://127.0.0.1:1/kettle'],
  ['mongodb://db/shop', 'mongodb://127.0.0.1:1/kettle'],
  ['sqlite+aiosqlite:///{data}/shop.db', 'sqlite+aiosqlite:////no/such/kettle/away.db'],
  ['', 'sqlite:////no/such/kettle/away.db'],
])('a database as in %j that is away: %s', (url, away) => expect(awayFrom(url)).toBe(away));
