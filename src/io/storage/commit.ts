/** Adds one command's changes to the journal, then brings the checkpoint and what is remembered of answers up to it. */
import path from 'node:path';
import type { Event } from '../../core/progress/events.js';
import { fold } from '../../core/progress/fold.js';
import { LAST_CLOCK, type State, TIMES } from '../../core/progress/state.js';
import { targetOf } from '../../core/progress/undo.js';
import { RoadmapError } from '../../errors.js';
import { append } from './append.js';
import { stateOf } from './checkpoint.js';
import { EVENT_FORMAT, encode, partId } from './journal.js';
import type { CommitPorts, Loaded, Place, Request } from './ports.js';
import type { Store } from './store.js';

/** Appends a request's events and gives the state after them. Throws if they are not safely on disk. */
export async function commit(store: Store, request: Request): Promise<State> {
  const ports = await store.ports.writing();
  const turns = request.changes.some((change) => targetOf(change) !== undefined);
  const before = await store.load(turns);
  if (before.newer) throw newerData();
  const undone = before.losses.size > 0 ? [] : stateOf(before.body, request.roadmap).undone; // what is lost is undone again
  if (request.changes.some((change) => change.type === 'undo' && undone.includes(change.target))) throw turnedAlready();
  const operation = { ...request, r: request.roadmap, op: ports.randomId() };
  const lines = [...(await restorations(before, ports)), operation];
  const added = eventsOf(lines, before.body.last, ports);
  ports.backUpDaily();
  const file = write(store, ports, added);
  if (before.losses.size > 0) ports.backUp();
  const after = turns || before.losses.size > 0 ? await store.reload() : await store.load();
  const state = stateOf(after.body, request.roadmap);
  if (!Object.hasOwn(after.body.files, file)) return fold(state, added.flat()); // it is saved, but cannot be read just now
  const known = after.since ? after : { ...after, since: await sinceOf(store, { before, request }) };
  if (after.mayWrite && !after.newer) await follow(store, ports, { ...known, roadmap: request.roadmap });
  store.settle();
  return state;
}

/** Writes the events of each operation; gives the name of the file that they are in. */
function write({ ports: { files }, journals: { folder } }: Store, { writer }: CommitPorts, added: Event[][]): string {
  const name = writer.name();
  try {
    append(files, path.join(folder, `${name}.jsonl`), added.map(encode));
  } finally {
    attempt(() => writer.wrote(name)); // what was cut off again changed the file, too
  }
  return `${name}.jsonl`;
}

type Operation = Pick<Request, 'command' | 'changes'> & { readonly r: string; readonly op: string };

/** The events of each operation, with clocks behind everything known. */
function eventsOf(operations: readonly Operation[], last: number, ports: CommitPorts): Event[][] {
  const at = Math.min(Math.max(ports.now(), TIMES[0]), TIMES[1]);
  let l = last;
  return operations.map(({ r, op, command: cmd, changes }) => {
    const id = ports.randomId();
    const v = changes.length > 1 ? EVENT_FORMAT : 1;
    return changes.map((change, i) => {
      l = Math.min(l + 1, LAST_CLOCK); // at the end of all clocks, times decide
      return { v, id: partId(id, i), l, at, tz: ports.zone(at), r, op, cmd, ...change };
    });
  });
}

/** What the journal lost goes back into it with the next change, as no part of what an undo takes back. */
async function restorations({ losses }: Loaded, { memory, randomId }: CommitPorts): Promise<Operation[]> {
  return Promise.all(
    [...losses].map(async ([r, lost]) => {
      const memories = await memory.rescued(r).catch(() => undefined);
      return { r, op: randomId(), command: '', changes: [{ type: 'restored', lost, ...(memories && { memories }) }] };
    }),
  );
}

/** After something was taken back: the events that came into effect or went out of it, and what turned them. */
async function sinceOf(
  store: Store,
  { before, request }: { before: Loaded; request: Request },
): Promise<Loaded['since']> {
  if (before.losses.size > 0 || !before.since) return undefined;
  const targets = new Set(request.changes.map(targetOf));
  const isTurned = (event: Event) => targets.has(targetOf(event) ?? event.op);
  const turned = (await store.events(request.roadmap)).filter(isTurned);
  return { body: before.since.body, events: [...before.since.events, ...turned] };
}

async function follow(store: Store, ports: CommitPorts, loaded: Place): Promise<void> {
  attempt(() => ports.writeCheckpoint(store.checkpoint, loaded.body));
  await ports.memory.follow(loaded).catch(() => {});
  attempt(ports.sweep);
}

/** Does what can be done again later. */
function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // the journal has everything
  }
}

function turnedAlready(): RoadmapError {
  return new RoadmapError({
    kind: 'failed',
    message: 'Another command took that back in the same moment.',
    hint: 'To take back the one before it: roadmap undo',
  });
}

function newerData(): RoadmapError {
  return new RoadmapError({
    kind: 'invalid',
    message: 'Your progress was last written by a newer version of roadmap.',
    hint: 'Nothing was changed. Update with: npm install --global roadmap-python',
  });
}
