/** A database for the check alone, beside the learner's: asked for once, made when it is needed, dropped at the end. */
import type { Context } from '../../context.js';
import { type Database, databaseOf } from '../../core/check/database.js';
import { visible } from '../../core/lib/sanitize.js';
import { list } from '../../core/lib/words.js';
import { RoadmapError } from '../../errors.js';
import { agreeLines } from '../../views/check/database.js';
import { type Bench, FILE } from './load.js';

/** The same project with what makes its databases, if its file names one. Throws `refused` if the learner does not agree. */
export async function withDatabases(ctx: Context, bench: Bench, yes: boolean): Promise<Bench> {
  const { folder, file, workshop } = bench;
  const variable = file.database;
  if (variable === undefined) return bench;
  const url = file.environment[variable] ?? workshop.databases.variable(folder, variable);
  const database = databaseOf(url ?? '');
  if (url === undefined || database.kind === 'unknown') throw noDatabase(variable, url);
  if (database.kind === 'server' && !yes) await agree(ctx, bench, { variable, server: database.server });
  return { ...bench, database: { variable, make: () => made(bench, database, url) } };
}

/** The same project with a database that nobody else has. */
export async function inOwnDatabase(bench: Bench): Promise<Bench> {
  const { file, database } = bench;
  if (!database) return bench;
  const environment = { ...file.environment, [database.variable]: await database.make() };
  return { ...bench, file: { ...file, environment } };
}

/** Drops them. Throws `failed` if one is left. */
export function dropDatabases({ workshop }: Bench): void {
  const left = workshop.databases.drop();
  if (left.length === 0) return;
  throw new RoadmapError({
    kind: 'failed',
    message: left.join(' '),
    hint: 'Drop it yourself: its name begins with roadmap_check_, and nothing of yours is in it.',
  });
}

/** The address of a new database. */
async function made({ workshop, folder }: Bench, database: Database, url: string): Promise<string> {
  if (database.kind === 'file') return database.url;
  const name = `roadmap_check_${workshop.unique()}`;
  const trouble = await workshop.databases.make(folder, url, name);
  if (!trouble && database.kind === 'server') return database.named(name);
  throw new RoadmapError({
    kind: 'failed',
    message: 'The check could not make its database.',
    ...(trouble && 'missing' in trouble
      ? {
          hint: `Your Python has no driver for it. Install ${list(trouble.missing, 'or')} into the .venv of this folder.`,
        }
      : { details: [`  ${visible(trouble?.error ?? '')}`], hint: hintFor(trouble?.error ?? '') }),
  });
}

function hintFor(words: string): string {
  if (/permission denied|access denied/i.test(words))
    return 'Your user may not make databases. An administrator can allow it, on PostgreSQL with: ALTER ROLE … CREATEDB';
  if (/refused|could not connect|can't connect|timeout|timed out/i.test(words))
    return 'Is the server running, and is the address right?';
  return 'Connect with the same address yourself until it works.';
}

type Asked = { readonly variable: string; readonly server: string };

async function agree(ctx: Context, { workshop }: Bench, asked: Asked): Promise<void> {
  if (workshop.databases.has(asked.server)) return;
  const refused = (message: string) =>
    new RoadmapError({ kind: 'refused', message, hint: 'If you agree: roadmap check --yes' });
  const { canPrompt, json, width } = ctx.terminal;
  const lines = agreeLines(asked, width);
  if (!canPrompt || json) throw refused(lines.join(' '));
  ctx.terminal.err(`${lines.join('\n')}\n`);
  if (!(await (await ctx.terminal.prompts()).confirm('May it?')))
    throw refused('Nothing was made and nothing was checked.');
  workshop.databases.add(asked.server);
}

function noDatabase(variable: string, url: string | undefined): RoadmapError {
  return new RoadmapError({
    kind: 'failed',
    message:
      url === undefined
        ? `${FILE} says that ${variable} names your database, and ${variable} has no value.`
        : `${variable} does not name a database of PostgreSQL, MySQL or SQLite.`,
    hint: `Write it as in ${variable}=postgresql://user:password@127.0.0.1:5432/name: into your environment, into .env, or into ${FILE} under environment.`,
  });
}
