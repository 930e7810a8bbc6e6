import { emit } from '../../cli/output.js';
import { noSuch, wholeNumber } from '../../cli/suggest.js';
import type { Context } from '../../context.js';
import { KINDS, type Kind, shownOf } from '../../core/course/question.js';
import { list } from '../../core/lib/words.js';
import { next } from '../../core/path/next.js';
import { idleOf } from '../../core/quiz/idle.js';
import { stratified } from '../../core/quiz/interview.js';
import { type Length, questionsFor, type SessionKind } from '../../core/quiz/length.js';
import { buildQueue, cram, type Pool, type Queue, type Request } from '../../core/quiz/queue.js';
import { sourcesOf } from '../../core/quiz/sources.js';
import { RoadmapError, usageError } from '../../errors.js';
import { idleLines, idleView } from '../../views/quiz/idle.js';
import { questionView } from '../../views/quiz/question.js';
import { placeNamed } from '../find.js';
import { settingValue, writeSetting } from '../settings.js';
import { loadQuiz, poolOf, type QuizSnapshot } from './record.js';

export type QuizOptions = {
  readonly count?: string | undefined;
  readonly minutes?: string | undefined;
  readonly due?: boolean;
  readonly topic?: readonly string[] | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly cram?: boolean;
  readonly placement?: boolean;
  readonly interview?: boolean;
  readonly on?: string | undefined;
};

/** `quiz [step|topic…]`: due reviews first, then new questions; or with `--json` the same questions without their keys. */
export async function quiz(ctx: Context, names: readonly string[], options: QuizOptions): Promise<void> {
  refuseConflicts(options);
  const aim = options.on === undefined ? undefined : ((await settingValue(ctx, 'interview', options.on)) as string);
  const loaded = await loadQuiz(ctx);
  const request = requestOf(loaded, [...names, ...(options.topic ?? [])], options);
  if (options.placement && ctx.terminal.json) throw placementAsks();
  if (aim !== undefined) {
    if (!ctx.terminal.json) await terminal(ctx); // what is refused changes nothing
    await writeSetting(ctx, 'interview', aim);
  }
  const snapshot = aim === undefined ? loaded : await loadQuiz(ctx);
  if (aim !== undefined && !ctx.terminal.json)
    ctx.terminal.out(`No question waits beyond ${aim} now. Take it back: roadmap config interview --unset\n`);
  if (options.placement) return (await terminal(ctx)).placementSession(ctx, snapshot, request.topics);
  const pool = poolOf(ctx, snapshot);
  const queue = builderOf(options)(pool, request);
  if (ctx.terminal.json) return emit(ctx, queueView(snapshot, queue), () => []);
  if (queue.questions.length === 0)
    return emit(ctx, idleView(idleOf(snapshot, { pool, request, queue }), next(snapshot)), idleLines);
  await (await terminal(ctx)).session(ctx, snapshot, { queue, mode: options.cram ? 'cram' : undefined });
}

function builderOf(options: QuizOptions): (pool: Pool, request: Request) => Queue {
  if (options.interview) return stratified;
  return options.cram ? cram : buildQueue;
}

function queueView({ bank }: QuizSnapshot, { questions: queued, left }: Queue) {
  const questions = queued.map(({ entry, why }) => {
    const question = bank.question(entry);
    return questionView(question, shownOf(question), why);
  });
  return { questions, left };
}

/** What asks on a terminal, if there is one. */
async function terminal(ctx: Context) {
  if (ctx.terminal.canRead() && !ctx.terminal.json) return import('./interactive.js');
  throw new RoadmapError({
    kind: 'refused',
    message: 'A quiz asks questions, and there is no terminal to ask on.',
    hint: 'Queue them with roadmap quiz --json and answer with roadmap answer. With ROADMAP_ACCESSIBLE=1 answers are read from a pipe, a line each.',
  });
}

function placementAsks(): RoadmapError {
  return new RoadmapError({
    kind: 'refused',
    message: 'A placement decides what to ask by each answer, so it cannot be given as JSON.',
    hint: 'Do it on a terminal: roadmap quiz --placement',
  });
}

function refuseConflicts(options: QuizOptions): void {
  const modes = (['cram', 'placement', 'interview', 'due'] as const).filter((mode) => options[mode]);
  if (modes.length > 1)
    throw usageError(`${list(modes.map((mode) => `--${mode}`))} do not go together.`, 'Give one of them.');
  if (options.count !== undefined && options.minutes !== undefined)
    throw usageError('--count and --minutes do not go together.', 'Give one of them.');
}

function requestOf(snapshot: QuizSnapshot, names: readonly string[], options: QuizOptions): Request {
  const topics = names.flatMap((name) => {
    const place = placeNamed(snapshot.roadmap, name);
    return 'step' in place ? place.step.topics.map(({ id }) => id) : [place.topic.id];
  });
  const sources = sourcesOf(snapshot);
  const met = options.cram ? sources.begun : undefined; // what was never met cannot be crammed
  return {
    topics: topics.length > 0 ? topics : met,
    kinds: options.kind?.map(kindOf),
    sources,
    count: questionsFor(sessionKind(options), lengthOf(options), snapshot.roadmap),
    dueOnly: options.due,
  };
}

function kindOf(text: string): Kind {
  const kind = KINDS.find((known) => known === text);
  if (kind) return kind;
  throw noSuch('kind', text, { among: KINDS, otherwise: `Kinds are ${list(KINDS)}.` });
}

function sessionKind({ due, interview, kind }: QuizOptions): SessionKind {
  if (interview || (kind?.length === 1 && kind[0] === 'open')) return 'open';
  return due ? 'due' : 'usual';
}

function lengthOf({ count, minutes }: QuizOptions): Length {
  return {
    count: count === undefined ? undefined : wholeNumber(count, { from: 1, to: 500, what: 'questions' }),
    minutes: minutes === undefined ? undefined : wholeNumber(minutes, { from: 1, to: 500, what: 'minutes' }),
  };
}
