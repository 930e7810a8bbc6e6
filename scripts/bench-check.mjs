/**
 * What `roadmap check` adds to the requests that it sends: beside a bare script that starts the same service, waits for it,
 * sends the same requests and ends it. Both in turn, as a machine's pace drifts. Alone: `node scripts/bench-check.mjs`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const bin = path.join(root, 'bin', 'roadmap.js');
const MANY = 101;

const SERVER = `
require('http').createServer((_, response) => {
  response.setHeader('content-type', 'application/json');
  response.end('{"id":7,"name":"ferry"}');
}).listen(Number(process.argv[2]), '127.0.0.1');
`;

/** The same by hand: a free port, the service, a request until it answers, the requests, a signal. */
const BARE = `
const { spawn } = require('child_process');
const http = require('http');
const ask = (port) => new Promise((resolve) => {
  const request = http.get({ host: '127.0.0.1', port, path: '/', agent: false }, (response) => {
    let text = '';
    response.on('data', (chunk) => { text += chunk; });
    response.on('end', () => resolve(JSON.parse(text).name === 'ferry'));
  });
  request.on('error', () => resolve(false));
});
const free = http.createServer().listen(0, '127.0.0.1', () => {
  const { port } = free.address();
  free.close(async () => {
    const child = spawn(process.execPath, [process.argv[2], String(port)], { stdio: 'pipe' });
    while (!(await ask(port))) await new Promise((resolve) => setTimeout(resolve, 2));
    for (let i = 0; i < Number(process.argv[3]); i++) if (!(await ask(port))) throw new Error('another answer');
    child.kill('SIGTERM');
    await new Promise((resolve) => child.on('exit', resolve));
  });
});
`;

/** A roadmap with a project of so many checks, and a folder with its service. */
function place(scratch, checks) {
  const course = path.join(scratch, `course-${checks}`);
  cpSync(path.join(root, 'tests/fixtures/small'), course, { recursive: true });
  mkdirSync(path.join(course, 'projects'));
  const steps = [{ request: 'GET /', status: 200, has: { id: '<number>', name: 'ferry' } }];
  const all = Array.from({ length: checks }, (_, i) => ({ id: `c${i}`, title: 'C', topic: 'red', mend: 'M.', steps }));
  const stages = [all.slice(0, 60), all.slice(60)].filter((part) => part.length > 0);
  const project = {
    ...{ topic: 'red', form: 'service', brief: 'B.', free: 'F.', fields: {}, template: '' },
    milestones: [1, 2].map((n) => ({ title: `Part ${n}`, text: 'Build it.' })),
    stages: stages.map((part, i) => ({ id: `s${i}`, title: 'S', checks: part })),
  };
  writeFileSync(path.join(course, 'projects/red.yaml'), JSON.stringify(project));
  const folder = path.join(scratch, `project-${checks}`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'server.cjs'), SERVER);
  const run = [process.execPath, 'server.cjs', '{port}'];
  writeFileSync(path.join(folder, 'roadmap.project.yaml'), JSON.stringify({ project: 'red', run }));
  return { course, folder };
}

/** Milliseconds of a run. */
function timed(args, env) {
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  const took = performance.now() - start;
  if (status !== 0) throw new Error(stderr || stdout);
  return took;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const best = (numbers) => Math.min(...numbers);

/** Milliseconds that `check` adds to a run, and to each check: by medians and by best runs, which a busy machine disturbs less. */
export function checkOverhead(runs = Number(process.env.BENCH_RUNS ?? 20)) {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'roadmap-bench-'));
  try {
    const bare = path.join(scratch, 'bare.cjs');
    writeFileSync(bare, BARE);
    const cases = [1, MANY].map((count) => {
      const { course, folder } = place(scratch, count);
      const env = { ...process.env, ROADMAP_HOME: path.join(scratch, `home-${count}`), ROADMAP_FILE: course };
      execFileSync(process.execPath, [bin, 'trust', course], { env });
      const check = [bin, 'check', '--json', '--folder', folder];
      const script = [bare, path.join(folder, 'server.cjs'), String(count)];
      timed(check, env); // what is compiled and recorded once
      return { check, script, env, ours: [], theirs: [] };
    });
    for (let i = 0; i < runs; i++)
      for (const { check, script, env, ours, theirs } of cases) {
        ours.push(timed(check, env));
        theirs.push(timed(script, env));
      }
    return [median, best].map((of) => {
      const [one, many] = cases.map(({ ours, theirs }) => ({ ours: of(ours), theirs: of(theirs) }));
      const [few, more] = [one.ours - one.theirs, many.ours - many.theirs];
      return { of: of.name, run: few, check: (more - few) / (MANY - 1), one, many };
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A table of both. */
export function checkReport(results) {
  const cells = ({ of, run, check, one, many }) => [
    of,
    ...[one.ours, one.theirs, many.ours, many.theirs].map((ms) => ms.toFixed(0)),
    run.toFixed(1),
    check.toFixed(2),
  ];
  return [
    `| roadmap check, ms | of 1 request | by a bare script | of ${MANY} requests | by a bare script | more a run | more a check |`,
    '|---|---|---|---|---|---|---|',
    ...results.map((one) => `| ${cells(one).join(' | ')} |`),
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log(checkReport(checkOverhead()));
