/**
 * Start-up times beside an empty Node, all in one run: `npm run bench`. Needs hyperfine. Prints a table of mean ratio
 * and spread, and the memory each took. Pipes everything, as a terminal would add its own drawing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const bin = path.join(root, 'bin', 'roadmap.js');
const runs = process.env.BENCH_RUNS ?? '40';
const EVENTS = 100_000;
const TOPICS = 10_000;
const scratch = mkdtempSync(path.join(os.tmpdir(), 'roadmap-bench-'));
// Where it is set, Node 20 reads the certificates at every start, and everything looks alike.
const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined, ROADMAP_HOME: undefined };

try {
  const empty = home('empty');
  const full = home('full');
  fill(full);
  const large = roadmapOf(TOPICS);
  const cases = [
    ['node -e 0', ['-e', '0'], {}],
    ['roadmap --version', [bin, '--version'], {}],
    ...['next', 'show', 'done 1.4'].map((line) => [
      `roadmap ${line}`,
      [bin, ...line.split(' ')],
      { ROADMAP_HOME: empty },
    ]),
    ...['next', 'show', 'done 1.4'].map((line) => [
      `roadmap ${line}, ${EVENTS} events`,
      [bin, ...line.split(' ')],
      { ROADMAP_HOME: full },
    ]),
    [`roadmap next, a YAML roadmap of ${TOPICS} topics`, [bin, 'next', '--roadmap', large], { ROADMAP_HOME: empty }],
  ];
  report(cases.map(measure));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function home(name) {
  const folder = path.join(scratch, name);
  mkdirSync(folder);
  const all = { ...env, ROADMAP_HOME: folder };
  execFileSync(process.execPath, [bin, 'start', '1.1'], { env: all });
  execFileSync(process.execPath, [bin, 'done', '1.4'], { env: all });
  return folder;
}

/** Adds events to a home's journal, then one real change, so that the checkpoint knows them. */
function fill(folder) {
  const journal = path.join(folder, 'journal');
  mkdirSync(journal, { recursive: true });
  const lines = Array.from({ length: EVENTS }, (_, i) => {
    const id = i.toString(16).padStart(16, '0');
    const event = {
      v: 1,
      id,
      l: i + 10,
      at: 1.79e12 + i,
      tz: 0,
      r: 'python-developer',
      op: id,
      cmd: 'start functions-modules',
    };
    const json = JSON.stringify({ ...event, type: 'started', topics: ['functions-modules'] });
    return `\n${json.slice(0, -1)},"crc":"${crc32(json).toString(16).padStart(8, '0')}"}\n`;
  });
  appendFileSync(path.join(journal, 'bench.jsonl'), lines.join(''));
  execFileSync(process.execPath, [bin, 'note', '1.1', 'bench'], { env: { ...env, ROADMAP_HOME: folder } });
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

function measure([name, args, more]) {
  const json = path.join(scratch, 'result.json');
  const all = { ...env, ...more };
  const command = [process.execPath, ...args].map((word) => `'${word}'`).join(' ');
  const slow = args.includes('--roadmap');
  // `done` is timed while it changes something, so each run is taken back before the next
  const undo = args.includes('done') ? ['--prepare', `'${process.execPath}' '${bin}' undo`] : [];
  const options = ['-N', '--output', 'pipe', '--warmup', slow ? '1' : '5', '--runs', slow ? '5' : runs, ...undo];
  const run = spawnSync('hyperfine', [...options, '--export-json', json, command], { env: all, encoding: 'utf8' });
  if (run.error) throw new Error('hyperfine is needed: apt-get install hyperfine');
  if (run.status !== 0) throw new Error(run.stderr);
  const { mean, stddev } = JSON.parse(readFileSync(json, 'utf8')).results[0];
  return { name, ms: mean * 1000, spread: stddev * 1000, memory: memoryOf(args, all) };
}

/** Peak memory in MiB, as the child itself reports it when it ends. */
function memoryOf(args, all) {
  const hook = path.join(scratch, 'memory.cjs');
  writeFileSync(hook, `process.on('exit', () => require('fs').writeSync(2, String(process.resourceUsage().maxRSS)));`);
  const run = spawnSync(process.execPath, ['--require', hook, ...args], { env: all, encoding: 'utf8' });
  return Number(run.stderr.match(/\d+$/)?.[0] ?? 0) / 1024;
}

function report(results) {
  const base = results[0].ms;
  console.log(`Node ${process.versions.node}, ${os.cpus().length} cores, ${runs} runs each\n`);
  console.log('| command | ms | ± | times an empty Node | MiB |\n|---|---|---|---|---|');
  for (const { name, ms, spread, memory } of results) {
    console.log(
      `| ${name} | ${ms.toFixed(1)} | ${spread.toFixed(1)} | ${(ms / base).toFixed(2)} | ${memory.toFixed(0)} |`,
    );
  }
}
