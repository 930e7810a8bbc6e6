/**
 * Proves the checks of projects: every reference passes all of them, and each fault planted into one fails those that the
 * table `mutants.yaml` names, and at least one; only those, unless the fault is `also` felt elsewhere. Every check of every
 * project is failed by some fault. `prove.mjs [project…]`; prints a line for each problem. Needs dist/, and the packages of
 * tests/python/requirements.txt.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..', '..');
const { references, mutants } = parse(fs.readFileSync(path.join(here, 'mutants.yaml'), 'utf8'));
const wanted = process.argv.slice(2);
const isWanted = ({ project }) => wanted.length === 0 || wanted.includes(project);
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-prove-'));
process.on('exit', () => fs.rmSync(scratch, { recursive: true, force: true }));

/** A copy of a reference, with its project file. */
function copy({ project, folder, run, prepare, commands }, name) {
  const place = path.join(scratch, name);
  fs.cpSync(path.join(here, folder), place, { recursive: true });
  const { template } = parse(fs.readFileSync(path.join(root, 'projects', `${project}.yaml`), 'utf8'));
  const file = parse(template);
  fs.writeFileSync(
    path.join(place, 'roadmap.project.yaml'),
    stringify({ ...file, ...(run && { run }), ...(prepare && { prepare }), ...(commands && { commands }) }),
  );
  return place;
}

/** The checks with what came of them, or the words of an error. */
function checked(place) {
  const env = { ...process.env, ROADMAP_HOME: path.join(place, '.progress') };
  return new Promise((resolve) => {
    const child = spawn('node', [path.join(root, 'bin/roadmap.js'), 'check', '--json'], { cwd: place, env });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', () => {
      try {
        resolve({ checks: JSON.parse(out).stages.flatMap(({ checks }) => checks) });
      } catch {
        resolve({ error: err || out });
      }
    });
  });
}

const jobs = references.filter(isWanted).flatMap((reference, r) => {
  const own = mutants.filter(({ folder }) => folder === reference.folder);
  return [
    { reference, name: `reference-${r}`, fails: [] },
    ...own.flatMap(({ file, faults }, f) =>
      faults.map((fault, i) => ({ reference, name: `mutant-${r}-${f}-${i}`, file, ...fault })),
    ),
  ];
});

const problems = [];
const killed = new Map();

async function prove({ reference, name, file, from, to, fails, also }) {
  const place = copy(reference, name);
  const what = file ? `${reference.folder}: ${JSON.stringify(from)} → ${JSON.stringify(to)}` : reference.folder;
  if (file) {
    const text = fs.readFileSync(path.join(place, file), 'utf8');
    if (!text.includes(from)) return problems.push(`${what}: there is no such text`);
    fs.writeFileSync(
      path.join(place, file),
      text.replace(from, () => to),
    );
  }
  const { checks, error } = await checked(place);
  fs.rmSync(place, { recursive: true, force: true });
  if (error) return problems.push(`${what}: ${error}`);
  const failed = checks.filter(({ passed, skipped }) => !passed && skipped === null).map(({ id }) => id);
  for (const id of failed) killed.set(`${reference.project} ${id}`, true);
  const missing = fails.filter((id) => !failed.includes(id));
  const more = failed.filter((id) => !fails.includes(id));
  if (missing.length > 0 || (more.length > 0 && !also)) {
    const messages = checks.filter(({ id }) => more.includes(id)).map(({ id, message }) => `${id}: ${message}`);
    problems.push(
      `${what}: fails ${failed.join(', ') || 'nothing'}, and should fail ${fails.join(', ') || 'nothing'} ${messages.join(' ')}`,
    );
  }
}

const waiting = [...jobs];
await Promise.all(
  Array.from({ length: os.cpus().length }, async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await prove(job);
  }),
);
for (const { project } of new Map(references.filter(isWanted).map((one) => [one.project, one])).values()) {
  const { stages } = parse(fs.readFileSync(path.join(root, 'projects', `${project}.yaml`), 'utf8'));
  for (const { id } of stages.flatMap(({ checks }) => checks))
    if (!killed.has(`${project} ${id}`)) problems.push(`${project}: no fault fails the check ${id}`);
}
for (const problem of problems) console.log(problem);
console.log(`${jobs.length} programs, ${problems.length} problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;
