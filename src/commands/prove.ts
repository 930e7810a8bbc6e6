/** Runs what a roadmap's questions say that Python can find out. */
import type { Context } from '../context.js';
import type { Python } from '../context-programs.js';
import type { Question } from '../core/course/question.js';
import { type Claim, claimsOf, rowsProblem, runProblem } from '../core/quiz/proof.js';

/** Programs that run at one time. */
const AT_ONCE = 4;

/** By question id, what is wrong with it. */
export type Refuted = ReadonlyMap<string, readonly string[]>;
export type Proof = {
  readonly refuted: Refuted;
  /** How many programs and queries ran. */
  readonly ran: number;
  /** Ids of questions that need a later Python than there is. */
  readonly skipped: readonly string[];
};

/** Runs every program and query. Throws `failed` if there is no Python. */
export async function prove(ctx: Pick<Context, 'python'>, questions: readonly Question[]): Promise<Proof> {
  const claims = questions.flatMap((question) => claimsOf(question).map((claim) => ({ question, claim })));
  if (claims.length === 0) return { refuted: new Map(), ran: 0, skipped: [] };
  const python = await ctx.python();
  const { version } = await python.describe();
  const isTooNew = ({ question }: (typeof claims)[number]) => minorOf(question.minPython ?? '3.0') > minorOf(version);
  const waiting = claims.filter((one) => !isTooNew(one));
  const skipped = [...new Set(claims.filter(isTooNew).map(({ question }) => question.id))];
  const refuted = new Map<string, string[]>();
  const ran = waiting.length;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { id } = next.question;
      const problem = await problemOf(python, next.claim);
      if (problem !== undefined) refuted.set(id, [...(refuted.get(id) ?? []), problem]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { refuted, ran, skipped };
}

async function problemOf(python: Python, claim: Claim): Promise<string | undefined> {
  if ('program' in claim) return runProblem(claim, await python.run(claim.program));
  return rowsProblem(claim, await python.sameRows(claim.query, claim.wanted));
}

/** 12 of `3.12.1`. */
function minorOf(version: string): number {
  return Number(version.split('.')[1] ?? 0);
}
