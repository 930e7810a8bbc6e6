/**
 * Proves the checks of projects: every reference passes all of them, and each fault planted into one fails those that the
 * table `mutants.yaml` names, and at least one; only those, unless the fault is `also` felt elsewhere. Every check of every
 * project is failed by some fault. `prove.mjs [--once] [project…]`; prints a line for each problem. Needs dist/, and the packages of
 * tests/python/requirements.txt. With `--once` a fault is tried by the first check that it should fail alone, and not by all: for
 * proving everything again when nothing was changed.
 *
 * A reference says what its project file has in place of the template (`run`, `prepare`, `commands` …), and may have `more` files,
 * which do not belong into our own repository, and `git`: the commands that make a repository of it. A fault replaces a text in a
 * file, takes a file away (`removed`), adds `more` files, has a `git` of its own, or commands `then`. `stage` tries that stage alone, where the others cannot feel it.
 */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..', '..');
const { references, mutants } = parse(fs.readFileSync(path.join(here, 'mutants.yaml'), 'utf8'));
const once = process.argv[2] === '--once';
const wanted = process.argv.slice(once ? 3 : 2);
const isWanted = ({ project }) => wanted.length === 0 || wanted.includes(project);
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-prove-'));
process.on('exit', () => fs.rmSync(scratch, { recursive: true, force: true }));

/** A copy of a reference, with its project file. */
function copy({ project, folder, more, ...own }, name) {
  const place = path.join(scratch, name);
  fs.cpSync(path.join(here, folder), place, { recursive: true });
  const { template } = parse(fs.readFileSync(path.join(root, 'projects', `${project}.yaml`), 'utf8'));
  const { git: _, ...file } = { ...parse(template), ...own };
  writeAll(place, { ...more, 'roadmap.project.yaml': stringify(file) });
  return place;
}

function writeAll(place, files = {}) {
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(place, name), text);
}

/** Makes a repository, as somebody whom no setting of this computer disturbs. */
function commit(place, commands) {
  const config = ['user.name=Ana', 'user.email=ana@example.org', 'commit.gpgSign=false'].flatMap((one) => ['-c', one]);
  const env = { PATH: process.env.PATH, HOME: scratch, GIT_CONFIG_NOSYSTEM: '1' };
  for (const words of commands) {
    const { status, stderr } = spawnSync('git', [...config, ...words], { cwd: place, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
  }
}

/** The checks with what came of them, or the words of an error. */
function checked(place, part) {
  const env = { ...process.env, ROADMAP_HOME: `${place}-progress` };
  return new Promise((resolve) => {
    const child = spawn('node', [path.join(root, 'bin/roadmap.js'), 'check', '--json', '--yes', ...part], {
      cwd: place,
      env,
    });
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
    ...own.flatMap(({ file, stage, faults }, m) =>
      faults.map((fault, i) => ({ reference, name: `mutant-${r}-${m}-${i}`, file, stage, ...fault })),
    ),
  ];
});

const problems = [];
const killed = new Map();

async function prove({ reference, name, file, stage, from, to, removed, fails, also, more, ...own }) {
  const place = copy(reference, name);
  const what = `${reference.folder}${describe({ from, to, removed, more, ...own })}`;
  if (removed) fs.rmSync(path.join(place, removed));
  if (from !== undefined) {
    const text = fs.readFileSync(path.join(place, file), 'utf8');
    if (!text.includes(from)) return problems.push(`${what}: there is no such text`);
    fs.writeFileSync(
      path.join(place, file),
      text.replace(from, () => to),
    );
  }
  writeAll(place, more);
  commit(place, [...(own.git ?? reference.git ?? []), ...(own.then ?? [])]);
  const seen = once ? fails.slice(0, 1) : fails;
  const [first] = seen;
  const { checks, error } = await checked(place, once && first ? ['--only', first] : stage ? ['--stage', stage] : []);
  for (const folder of [place, `${place}-progress`]) fs.rmSync(folder, { recursive: true, force: true });
  if (error) return problems.push(`${what}: ${error}`);
  const failed = checks.filter(({ passed, skipped }) => !passed && skipped === null).map(({ id }) => id);
  for (const id of once ? fails : failed) killed.set(`${reference.project} ${id}`, true);
  const missing = seen.filter((id) => !failed.includes(id));
  const others = failed.filter((id) => !fails.includes(id));
  if (missing.length > 0 || (others.length > 0 && !also)) {
    const messages = checks.filter(({ id }) => others.includes(id)).map(({ id, message }) => `${id}: ${message}`);
    problems.push(
      `${what}: fails ${failed.join(', ') || 'nothing'}, and should fail ${fails.join(', ') || 'nothing'} ${messages.join(' ')}`,
    );
  }
}

function describe({ from, to, removed, more, git, then }) {
  const parts = [
    ...(removed === undefined ? [] : [`no ${removed}`]),
    ...(from === undefined ? [] : [`${JSON.stringify(from)} → ${JSON.stringify(to)}`]),
    ...Object.keys(more ?? {}),
    ...[...(git ?? []), ...(then ?? [])].map((words) => words.join(' ')),
  ];
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

const waiting = [...jobs];
await Promise.all(
  // a program that is checked often waits
  Array.from({ length: os.cpus().length + 1 }, async () => {
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
