import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { random } from '../../src/core/lib/random.js';
import { replay } from '../../src/core/progress/fold.js';
import { EMPTY } from '../../src/core/progress/state.js';
import { eventsIn, ROOT } from '../run.js';
import { claim, doneIn, expectSame, freshFolder, ROADMAP, storeIn } from '../unit/io/storage/stores.js';

// the same moments in each run, as far as the machine's pace is the same
const chance = random(20_261_126);
const CLI = path.join(ROOT, 'bin', 'roadmap.js');
const writer = path.join(freshFolder(), 'writer.cjs');

beforeAll(() => {
  const source = fileURLToPath(new URL('./writer.ts', import.meta.url));
  buildSync({ entryPoints: [source], outfile: writer, bundle: true, platform: 'node', logLevel: 'error' });
});

type Shown = { steps: { topics: { id: string; status: string }[] }[] };

function show(folder: string): Shown['steps'][number]['topics'] {
  const { stdout } = spawnSync('node', [CLI, 'show', '--json'], { env: envOf(folder), encoding: 'utf8' });
  return (JSON.parse(stdout) as Shown).steps.flatMap((step) => step.topics);
}

function envOf(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, ROADMAP_HOME: folder };
}

function exitCode(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('close', resolve));
}

describe.each([
  { many: 2, rounds: 6 },
  { many: 8, rounds: 4 },
])('$many processes at once', ({ many, rounds }) => {
  test('every change that ended with exit code 0 is in the journal and in show', async () => {
    const folder = freshFolder();
    const topics = show(folder).map((topic) => topic.id);
    const acknowledged: string[] = [];
    for (let round = 0; round < rounds; round++) {
      const ours = topics.slice(round * many, (round + 1) * many);
      const run = (id: string) => exitCode(spawn('node', [CLI, 'done', id], { env: envOf(folder), stdio: 'ignore' }));
      const codes = await Promise.all(ours.map(run));
      acknowledged.push(...ours.filter((_, i) => codes[i] === 0));
    }
    const journal = eventsIn(folder).flatMap((event) => (event.type === 'claimed' ? event.topics : []));
    const shown = show(folder).filter((topic) => topic.status === 'claimed');
    expect(acknowledged).toEqual(topics.slice(0, rounds * many));
    expect(journal.sort()).toEqual([...acknowledged].sort());
    expect(shown.map((topic) => topic.id).sort()).toEqual([...acknowledged].sort());
  });
});

test('two notes on one topic at once: both are kept', async () => {
  const folder = freshFolder();
  for (let round = 0; round < 3; round++) {
    const run = (text: string) =>
      exitCode(spawn('node', [CLI, 'note', 'http-basics', text], { env: envOf(folder), stdio: 'ignore' }));
    expect(await Promise.all([run(`left ${round}`), run(`right ${round}`)])).toEqual([0, 0]);
  }
  const texts = eventsIn(folder).map((event) => event.type === 'note-kept' && event.text);
  expect(texts.sort()).toEqual(['left 0', 'left 1', 'left 2', 'right 0', 'right 1', 'right 2']);
  const { stdout } = spawnSync('node', [CLI, 'note', 'http-basics', '--json'], { env: envOf(folder) });
  const { notes } = JSON.parse(String(stdout)) as { notes: { text: string }[] };
  expect(notes.map(({ text }) => text).sort()).toEqual(texts.sort());
});

type Victim = { readonly name: string; readonly child: ChildProcess; acked: number };

/** A process in a group of its own that prints the number of each commit that was acknowledged. */
function victim(name: string, command: string, args: string[], folder: string): Victim {
  const child = spawn(command, args, { env: envOf(folder), detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
  const one: Victim = { name, child, acked: 0 };
  let text = '';
  child.stdout.on('data', (bytes) => {
    text += bytes;
    one.acked = Number(text.split('\n').at(-2) ?? 0);
  });
  return one;
}

/** Waits for the first commit that was acknowledged. */
async function hasCommitted(one: Victim): Promise<void> {
  for (let i = 0; one.acked === 0 && i < 3000; i++) await sleep(10);
  expect(one.acked).toBeGreaterThan(0);
}

async function killAll(victims: readonly Victim[]): Promise<void> {
  const ends = victims.map(({ child }) => exitCode(child));
  for (const { child } of victims) process.kill(-(child.pid as number), 'SIGKILL');
  await Promise.all(ends);
}

/** How many of the victims' acknowledged commits are missing, and how many commits nobody had begun are there. */
function count(victims: readonly Victim[], labels: readonly string[]): { lost: number; invented: number } {
  const known = new Set(labels);
  const acked = victims.flatMap((v) => Array.from({ length: v.acked }, (_, i) => `${v.name}-${i + 1}`));
  const begun = new Set([...acked, ...victims.map((v) => `${v.name}-${v.acked + 1}`)]);
  const invented = labels.length - known.size + [...known].filter((label) => !begun.has(label)).length;
  return { lost: acked.filter((label) => !known.has(label)).length, invented };
}

test('kill -9 at any moment of processes that commit for ever loses and invents nothing', async () => {
  const [folder, victims] = [freshFolder(), [] as Victim[]];
  for (let round = 0; round < 20; round++) {
    const pair = ['a', 'b'].map((name) =>
      victim(`${name}${round}`, 'node', [writer, folder, `${name}${round}`], folder),
    );
    victims.push(...pair);
    await Promise.all(pair.map(hasCommitted));
    await sleep(chance() * 250);
    await killAll(pair);
    const store = storeIn(folder);
    const { state } = await store.read(ROADMAP);
    expectSame(state, replay(await store.events(ROADMAP)).get(ROADMAP) ?? EMPTY);
    expect(doneIn(await store.commit({ ...claim(`next-${round}`), command: `next-${round}` }))).toContain(
      `next-${round}`,
    );
  }
  const labels = eventsIn(folder).map((event) => event.cmd);
  const { lost, invented } = count(
    victims,
    labels.filter((label) => !label.startsWith('next')),
  );
  const acknowledged = victims.reduce((sum, v) => sum + v.acked, 0);
  console.log(`writers: kills ${victims.length}, acknowledged ${acknowledged}, lost ${lost}, invented ${invented}`);
  expect({ lost, invented }).toEqual({ lost: 0, invented: 0 });
  expect(acknowledged).toBeGreaterThan(100);
});

test('kill -9 at any moment of the program itself loses and invents nothing', async () => {
  const [folder, victims] = [freshFolder(), [] as Victim[]];
  for (let round = 0; round < 12; round++) {
    const loop = `i=0; while :; do i=$((i+1)); node ${CLI} note http-basics "w${round}-$i" >/dev/null && echo $i; done`;
    const one = victim(`w${round}`, 'bash', ['-c', loop], folder);
    victims.push(one);
    await hasCommitted(one);
    await sleep(chance() * 500);
    await killAll([one]);
    const note = spawnSync('node', [CLI, 'note', 'http-basics', `own${round}`], { env: envOf(folder) });
    expect(note.status).toBe(0);
  }
  const labels = eventsIn(folder).flatMap((event) => (event.type === 'note-kept' ? event.text : []));
  const { lost, invented } = count(
    victims,
    labels.filter((label) => !label.startsWith('own')),
  );
  const acknowledged = victims.reduce((sum, v) => sum + v.acked, 0);
  console.log(`program: kills ${victims.length}, acknowledged ${acknowledged}, lost ${lost}, invented ${invented}`);
  expect({ lost, invented }).toEqual({ lost: 0, invented: 0 });
  expect(acknowledged).toBeGreaterThanOrEqual(12);
});
