/**
 * Start-up times beside an empty Node, all in one run: `npm run bench`. Needs hyperfine. Prints a table of medians, the
 * ratios of medians and of best runs, and the memory each took. Pipes everything, as a terminal would add its own drawing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { checkOverhead, checkReport } from './bench-check.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const bin = path.join(root, 'bin', 'roadmap.js');
const runs = process.env.BENCH_RUNS ?? '40';
const EVENTS = 100_000;
const MANY = 1_000_000;
const TOPICS = 10_000;
const CARDS = 2_000;
const AT_TAB = ['completion', '--candidates', 'zsh', '--'];
const scratch = mkdtempSync(path.join(os.tmpdir(), 'roadmap-bench-'));
// Where it is set, Node 20 reads the certificates at every start, and everything looks alike.
const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined, ROADMAP_HOME: undefined };
// A home as learners have it, with the platform's usual folders.
const homeEnv = (folder) => ({ HOME: folder, XDG_DATA_HOME: '', XDG_CONFIG_HOME: '', XDG_STATE_HOME: '' });

/** The least that reading a roadmap takes. */
const PARSE = `require('${path.join(root, 'node_modules/yaml')}').parse(require('fs').readFileSync(process.argv[1], 'utf8'))`;
/** Makes a home forget the compiled copies of roadmaps. */
const forget = (name) => `rm -rf '${path.join(name, '.local/state/roadmap/courses')}'`;

try {
  const empty = home('empty');
  const full = home('full');
  fill(full, started);
  const learned = home('learned');
  const ids = questionIds();
  fill(learned, (i) => answered(i, ids));
  const many = home('many');
  fill(many, (i) => answered(i, ids), MANY);
  const merged = home('merged');
  fill(merged, (i) => answered(i, ids));
  writeJournal(merged, {
    name: 'phone',
    count: 1,
    change: () => ({ cmd: 'done dsa', type: 'claimed', topics: ['dsa'] }),
  });
  const large = roadmapOf(TOPICS);
  const cases = (lines, folder, note = '') =>
    lines.map((line) => [`roadmap ${line}${note}`, [bin, ...line.split(' ')], homeEnv(folder)]);
  report(
    [
      ['node -e 0', ['-e', '0'], {}],
      ...cases(['--version', 'next', 'show', 'done 1.4', 'quiz --json'], empty),
      // what a shell waits for at Tab
      ['roadmap completion, commands', [bin, ...AT_TAB, ''], homeEnv(empty)],
      ['roadmap completion, topics', [bin, ...AT_TAB, 'show', ''], homeEnv(empty)],
      ['roadmap completion, questions', [bin, ...AT_TAB, 'answer', ''], homeEnv(empty)],
      ...cases(['next', 'show', 'done 1.4'], full, `, ${EVENTS} events`),
      ...cases(['next', 'plan', 'stats', 'show', 'quiz --json'], learned, `, ${EVENTS} answers to ${CARDS} questions`),
      ['roadmap answer, the same', [bin, 'answer', 'syntax-indentation-pass', 'pass'], homeEnv(learned)],
      ...cases(['next'], merged, `, ${EVENTS} answers and an earlier event of another device`),
      ...cases(['next', 'show', 'quiz --json', 'note 1.1 x'], many, `, ${MANY} answers`),
      ['roadmap answer, the same', [bin, 'answer', 'syntax-indentation-pass', 'pass'], homeEnv(many)],
      ['roadmap history, the same', [bin, 'history'], homeEnv(many), 'true'],
      ['roadmap undo, the same', [bin, 'undo'], homeEnv(many), 'true'],
      [`the package yaml, a roadmap of ${TOPICS} topics`, ['-e', PARSE, large], {}],
      ['roadmap next, the same for the first time', [bin, 'next', '--roadmap', large], homeEnv(empty), forget(empty)],
      ['roadmap next, the same after that', [bin, 'next', '--roadmap', large], homeEnv(empty)],
      ['roadmap next, our course as YAML after that', [bin, 'next', '--roadmap', root], homeEnv(empty)],
    ].map(measure),
  );
  console.log(`\n${checkReport(checkOverhead())}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function home(name) {
  const folder = path.join(scratch, name);
  mkdirSync(folder);
  const all = { ...env, ...homeEnv(folder) };
  for (const line of [
    ['start', '1.1'],
    ['done', '1.4'],
    ['answer', 'syntax-indentation-pass', 'pass'],
  ])
    execFileSync(process.execPath, [bin, ...line], { env: all });
  return folder;
}

function started() {
  return { cmd: 'start functions-modules', type: 'started', topics: ['functions-modules'] };
}

/** Ids of the course's questions, and others as from older versions of it. */
function questionIds() {
  const { entries } = JSON.parse(readFileSync(path.join(root, 'dist/course/questions.json'), 'utf8')).body;
  const known = entries.map(({ id }) => id);
  return [...known, ...Array.from({ length: CARDS - known.length }, (_, i) => `older-${i}`)];
}

/** Right answers to each question in turn. */
function answered(i, ids) {
  const question = ids[i % CARDS];
  const right = { grade: 3, correct: true, confidence: 'sure', answer: 'x' };
  return { cmd: `answer ${question}`, type: 'answered', question, topic: 'functions-modules', rev: 1, ...right };
}

/** Adds events to a home's journal, then one real change, so that the checkpoint and the memories know them. */
function fill(folder, change, count = EVENTS) {
  writeJournal(folder, { name: 'bench', count, change });
  const all = { ...env, ...homeEnv(folder) };
  execFileSync(process.execPath, [bin, 'answer', 'syntax-indentation-pass', 'pass'], { env: all });
}

/** A journal of events, as another device writes it. */
function writeJournal(folder, { name, count, change }) {
  const journal = path.join(folder, '.local/share/roadmap/journal');
  mkdirSync(journal, { recursive: true });
  const lineOf = (i) => {
    const id = `${name === 'bench' ? '' : name}${i.toString(16)}`.padStart(16, '0');
    const event = { v: 1, id, l: i + 1, at: 1.76e12 + i * 30_000, tz: 0, r: 'python-developer', op: id };
    const json = JSON.stringify({ ...event, ...change(i) });
    return `\n${json.slice(0, -1)},"crc":"${crc32(json).toString(16).padStart(8, '0')}"}\n`;
  };
  for (let from = 0; from < count; from += 50_000) {
    const lines = Array.from({ length: Math.min(50_000, count - from) }, (_, i) => lineOf(from + i));
    appendFileSync(path.join(journal, `${name}.jsonl`), lines.join(''));
  }
}

function roadmapOf(topics) {
  const hours = '{ any: 1 }';
  const topic = (i) => `      - id: topic-${i}
        title: Topic ${i}
        hours: ${hours}
        summary: A topic.
        outcomes: [one, two, three]
        example: { language: text, code: none }
        pitfalls: [none]
        links: [{ title: Example, url: "https://example.org/" }]`;
  const text = `version: 1
id: large
title: Large
description: Large
backgrounds: [{ id: any, title: Any, months: [1, 2] }]
steps:
  - id: all
    title: All
    aim: Everything
    topics:
${Array.from({ length: topics }, (_, i) => topic(i)).join('\n')}
`;
  const file = path.join(scratch, 'large.yaml');
  writeFileSync(file, text);
  return file;
}

/** Each beside an empty Node in the same run of hyperfine, as a machine's pace drifts over minutes. */
function measure([name, args, more, prepare]) {
  const json = path.join(scratch, 'result.json');
  const all = { ...env, ...more };
  const words = (list) => [process.execPath, ...list].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const slow = prepare !== undefined || args.includes(PARSE);
  // `done` is timed while it changes something, so each run is taken back before the next
  const before = args.includes('done') ? `'${process.execPath}' '${bin}' undo` : prepare;
  const undo = before === undefined ? [] : ['--prepare', before];
  const options = ['-N', '--output', 'pipe', '--warmup', slow ? '1' : '5', '--runs', slow ? '5' : runs, ...undo];
  const commands = [words(['-e', '0']), words(args)];
  const run = spawnSync('hyperfine', [...options, '--export-json', json, ...commands], { env: all, encoding: 'utf8' });
  if (run.error) throw new Error('hyperfine is needed: apt-get install hyperfine');
  if (run.status !== 0) throw new Error(`${name}: ${run.stderr}`);
  const [empty, own] = JSON.parse(readFileSync(json, 'utf8')).results;
  const ratios = { ratio: own.median / empty.median, best: own.min / empty.min };
  return { name, ms: own.median * 1000, spread: own.stddev * 1000, ...ratios, memory: memoryOf(args, all) };
}

/** Peak memory in MiB, as the child itself reports it when it ends. */
function memoryOf(args, all) {
  const hook = path.join(scratch, 'memory.cjs');
  writeFileSync(hook, `process.on('exit', () => require('fs').writeSync(2, String(process.resourceUsage().maxRSS)));`);
  const run = spawnSync(process.execPath, ['--require', hook, ...args], { env: all, encoding: 'utf8' });
  return Number(run.stderr.match(/\d+$/)?.[0] ?? 0) / 1024;
}

function report(results) {
  console.log(`Node ${process.versions.node}, ${os.cpus().length} cores, ${runs} runs each\n`);
  console.log('| command | median ms | ± | times an empty Node | best of each | MiB |\n|---|---|---|---|---|---|');
  for (const { name, memory, ...numbers } of results) {
    const { ms, spread, ratio, best } = numbers;
    const cells = [name, ms.toFixed(1), spread.toFixed(1), ratio.toFixed(2), best.toFixed(2), memory.toFixed(0)];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
