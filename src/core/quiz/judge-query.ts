/** Judges an SQL statement: by what it gives, beside what was asked for. */
import type { QuestionOf } from '../course/question.js';
import { plural } from '../lib/words.js';
import { code, unmarked } from './forms.js';
import type { Difference, RowsFound, RowsWanted } from './found.js';
import { RIGHT, type Settled, type Verdict } from './verdict.js';

/** A known mistake is told by its text; anything else is asked of the database. */
export function judgeQuery(question: QuestionOf<'sql'>, typed: string): Verdict {
  const query = unmarked(code(typed));
  const known = question.wrong.find(({ answer }) => plainQuery(answer) === plainQuery(query));
  if (known) return { kind: 'wrong', why: known.why };
  return { kind: 'check', check: { kind: 'rows', query, question } };
}

/** A query without case, and with one space for many, except in its texts. */
function plainQuery(query: string): string {
  const parts = query
    .trim()
    .replace(/;$/, '')
    .trimEnd()
    .split(/('[^']*')/);
  return parts.map((part, i) => (i % 2 ? part : part.toLowerCase().replace(/\s+/g, ' '))).join('');
}

/** What the database has to be asked to judge a query. */
export function rowsWanted({ schema, data, hidden, answer, check, ordered = false }: QuestionOf<'sql'>): RowsWanted {
  return { schema, sets: [data, hidden], answer, check, ordered };
}

/** From what the database found to a verdict. The rows stand beside each other only if the learner saw the data. */
export function judgeRows(found: RowsFound): Settled {
  if (found.same) return RIGHT;
  const isSeen = !found.set;
  if ('error' in found) {
    if (found.malformed) return { kind: 'nearly', slip: 'statement', why: `The database says: ${found.error}.` };
    const where = isSeen ? '' : 'It works on the rows you see, and not on others. ';
    return { kind: 'wrong', why: `${where}The database says: ${found.error}. ${explained(found.error)}`.trim() };
  }
  if (!isSeen)
    return { kind: 'wrong', why: 'It fits the rows you see, and not other rows: it must not depend on these values.' };
  const { found: given, wanted } = found;
  const columns = Math.abs(given.columns.length - wanted.columns.length);
  const rows = Math.abs(given.count - wanted.count);
  return { kind: 'wrong', why: DIFFERENCES[found.difference](columns, rows), rows: { found: given, wanted } };
}

const DIFFERENCES: Readonly<Record<Difference, (columns: number, rows: number) => string>> = {
  order: () => 'The rows are right; their order is not.',
  columns: () => 'The values are right; the columns stand in another order.',
  'more-columns': (columns) => `It gives ${plural(columns, 'column')} too many.`,
  'fewer-columns': (columns) => `It gives ${plural(columns, 'column')} too few.`,
  'more-rows': (_, rows) => `It gives ${plural(rows, 'row')} too many.`,
  'fewer-rows': (_, rows) => `It gives ${plural(rows, 'row')} too few.`,
  values: () => 'It gives other rows than those asked for.',
};

/** What a refusal of the database means, in other words. */
function explained(error: string): string {
  const [, kind = '', column = ''] = /^(\w+(?: \w+)?) constraint failed(?:: \w+\.(\w+))?/.exec(error) ?? [];
  switch (kind) {
    case 'UNIQUE':
      return `A row with the same ${column} is there already. If nobody asks for a certain ${column}, leave it out.`;
    case 'NOT NULL':
      return `The column ${column} needs a value.`;
    case 'FOREIGN KEY':
      return 'It names a row of another table that is not there.';
    case 'CHECK':
      return 'A value breaks a rule of the table.';
    default:
      return '';
  }
}
