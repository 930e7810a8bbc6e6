import type { Ended, Service, Workshop } from '../../context-programs.js';
import { awayFrom } from '../../core/check/database.js';
import { type Exchange, exchangeOf } from '../../core/check/fill.js';
import { type Answered, answerFault, captured, endFault, loggedFault, unloggedFault } from '../../core/check/judge.js';
import { lastLines } from '../../core/check/log.js';
import type { Changes } from '../../core/course/project.js';
import { once } from '../../core/lib/once.js';
import { RoadmapError } from '../../errors.js';
import { inOwnDatabase } from './database.js';
import { folderSteps } from './folder.js';
import type { Bench } from './load.js';
import { prepared, refusing, serving } from './start.js';
import { type Notes, type Trial, WRONG_FORM, waited } from './trial.js';

/** A service: prepared and started once, and asked by all checks. What one check captured is known to those after it. */
export function service(bench: Bench): Trial {
  const { workshop, file } = bench;
  const known = new Map<string, string>();
  let running: Service | undefined;
  let isUsual = true;
  /** With a database of its own, once it is started. */
  let own = bench;
  const start = async (environment: Changes = {}) => {
    await running?.stop();
    isUsual = Object.keys(environment).length === 0;
    running = await serving(own, Number(known.get('port')), known, environment);
    return running;
  };
  /** Started at its first use: checks of files need none. */
  const first = once(async () => {
    known.set('data', workshop.scratch({})).set('port', String(await workshop.freePort()));
    own = await inOwnDatabase(bench);
    known.set('away', awayFrom(own.file.environment[file.database ?? 'DATABASE_URL'] ?? ''));
    await prepared(own, known);
    return start();
  });
  const service = async () => running ?? first();
  const send = async (exchange: Exchange) => workshop.ask((await service()).address, exchange);
  return {
    begin: async () => {
      if (running?.isOver() || !isUsual) await start();
      return known.set('unique', workshop.unique());
    },
    ...folderSteps(bench, async () => {
      await service();
      return { own, values: known };
    }),
    run: async () => WRONG_FORM,
    request: async (step, notes) => {
      await service();
      const exchange = exchangeOf(step, notes.values, file);
      if ('missing' in exchange) return noValue(exchange.missing);
      const reply = await send(exchange);
      noted(notes, exchange, reply);
      if ('failed' in reply) return `The request ${reply.failed}.`;
      const fault = answerFault(reply, step, notes.values, { ...file, errors: bench.project.errors });
      if (fault) return fault;
      const given = captured(reply, step, file);
      if ('missing' in given) return `The answer has no "${given.missing}".`;
      for (const [name, value] of given.values) known.set(name, value);
      return undefined;
    },
    together: async ({ requests, status }, notes) => {
      await service();
      const exchanges = requests.map((step) => exchangeOf(step, notes.values, file));
      const missing = exchanges.find((one) => 'missing' in one);
      if (missing) return noValue((missing as { missing: string }).missing);
      const replies = await Promise.all(exchanges.map((one) => send(one as Exchange)));
      for (const [i, reply] of replies.entries()) noted(notes, exchanges[i] as Exchange, reply);
      const codes = replies.map((reply) => ('failed' in reply ? 0 : reply.status)).sort((a, b) => a - b);
      return codes.join() === status.join()
        ? undefined
        : `Of requests at the same time, the statuses are ${codes.join(', ')}, and should be ${status.join(', ')}.`;
    },
    restart: async ({ environment }) => {
      await service();
      try {
        await start(environment);
        return undefined;
      } catch (error) {
        return (error as Error).message;
      }
    },
    refused: async ({ environment }) => {
      await (await service()).stop();
      return refusing(own, Number(known.get('port')), known, environment);
    },
    stop: async (step, notes) => {
      const ended = await (await service()).end(step.seconds);
      note(notes, ended);
      return endFault(step, ended);
    },
    wait: waited,
    logged: async ({ texts }, { values }) => {
      const { log } = await service();
      if (loggedFault(log(), texts, values)) await waited({ kind: 'wait', seconds: 1 }); // a line may come after the answer
      return loggedFault(log(), texts, values);
    },
    unlogged: async ({ texts }, { values }) => unloggedFault((await service()).log(), texts, values),
    log: async () => {
      if (!running) return null;
      await settled(running);
      return lastOf(running);
    },
    hold: async (tell) => {
      const kept = (await service()).isOver() ? await start() : await service();
      const { host, port } = kept.address;
      const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}${file.base}`;
      tell({ url, data: known.get('data')! });
      return { how: await kept.held(), log: lastOf(kept) };
    },
    end: async () => {
      const left = await running?.stop();
      if (left) throw new RoadmapError({ kind: 'failed', message: left });
    },
  };
}

/** Milliseconds between two looks at what a service prints, and how many looks there are. */
const LOOKS = { pause: 40, most: 12 };

/** Waits until a service prints no more: a traceback comes after the answer 500, and a quiet service costs one pause. */
async function settled({ log }: Service): Promise<void> {
  for (let [i, before] = [0, '']; i < LOOKS.most && (i === 0 || log() !== before); i++) {
    before = log();
    await new Promise((resolve) => setTimeout(resolve, LOOKS.pause));
  }
}

function lastOf({ log }: Service): string | null {
  return lastLines(log()) || null;
}

function note(notes: Notes, { code, seconds }: Ended): void {
  notes.request = 'SIGTERM, as a platform sends it before it puts another version in place';
  notes.response = code === undefined ? 'it runs on' : `exit code ${code} after ${seconds} seconds`;
  notes.exchanges.push(notes.request, notes.response);
}

function noValue(name: string): string {
  return `A value is missing that an earlier answer should have given: ${name}.`;
}

function noted(
  notes: Notes,
  { method, path, headers, body }: Exchange,
  reply: Awaited<ReturnType<Workshop['ask']>>,
): void {
  const authorization = Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization');
  notes.request = [
    `${method} ${path}`,
    ...(authorization ? [`Authorization: ${authorization[1]}`] : []),
    ...(body === undefined ? [] : [body]),
  ].join('\n');
  notes.response = 'failed' in reply ? null : responseText(reply);
  notes.exchanges.push(notes.request, ...(notes.response === null ? [] : [notes.response]));
}

/** Characters and lines of a body that are shown. */
const SHOWN = { characters: 600, lines: 12 };

function responseText({ status, text }: Answered): string {
  const lines = text.slice(0, SHOWN.characters).split('\n').slice(0, SHOWN.lines).join('\n');
  return text === '' ? String(status) : `${status}\n${lines}${lines.length < text.length ? '…' : ''}`;
}
