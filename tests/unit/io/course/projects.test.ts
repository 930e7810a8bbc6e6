/** What the author of a project is told, and what is read. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { validateFile } from '../../../../src/io/course/from-yaml.js';
import { projectFileSchema } from '../../../../src/io/course/project-file-schema.js';
import { projectSchema } from '../../../../src/io/course/project-schema.js';
import { project as projectShape } from '../../../../src/io/course/project-shapes.js';
import { roadmapOf } from './files.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-projects-'));
fs.mkdirSync(path.join(folder, 'projects'));
fs.writeFileSync(path.join(folder, 'roadmap.yaml'), roadmapOf());

function projectOf(steps: readonly object[], form = 'service') {
  const milestones = [1, 2].map((n) => ({ title: `Part ${n}`, text: 'Build.' }));
  const check = { id: 'a', title: 'A', topic: 'first', mend: 'Mend.', steps };
  const stages = [{ id: 'all', title: 'All', checks: [check] }];
  return { topic: 'first', form, brief: 'B.', free: 'F.', milestones, fields: {}, template: '', stages };
}

function said(steps: readonly object[], form = 'service') {
  fs.writeFileSync(path.join(folder, 'projects/first.yaml'), stringify(projectOf(steps, form)));
  return validateFile(folder).problems.map(({ message, hint }) => (hint ? `${message} (${hint})` : message));
}

test.each<[object, object]>([
  [
    { file: 'README.md', has: ['run'] },
    { kind: 'file', names: ['README.md'], has: ['run'], lacks: [] },
  ],
  [
    { file: '.github/*', is: 'workflow' },
    { kind: 'file', names: ['.github/*'], is: 'workflow', has: [], lacks: [] },
  ],
  [
    { file: ['a', 'b'], lacks: [{ pattern: '^x', is: 'an x' }] },
    { kind: 'file', names: ['a', 'b'], has: [], lacks: [{ pattern: '^x', is: 'an x' }] },
  ],
  [
    { git: { commits: 2, ignores: ['.env'], clean: true } },
    { kind: 'git', commits: 2, ignores: ['.env'], never: [], tracks: [], clean: true },
  ],
  [{ git: {} }, { kind: 'git', ignores: [], never: [], tracks: [], clean: false }],
  [
    { command: 'tests', ran: 5 },
    { kind: 'command', name: 'tests', beside: false, exit: [0], out: [], lacks: [], ran: 5 },
  ],
  [
    { command: 'smoke', beside: true, exit: 'error' },
    { kind: 'command', name: 'smoke', beside: true, exit: 'error', out: [], lacks: [] },
  ],
  [{ stop: true }, { kind: 'stop', exit: [0, 143], seconds: 10 }],
  [{ stop: { exit: 0, seconds: 3 } }, { kind: 'stop', exit: [0], seconds: 3 }],
  [{ restart: { A: 'b' } }, { kind: 'restart', environment: { A: 'b' } }],
  [{ refused: { A: null } }, { kind: 'refused', environment: { A: null } }],
])('%j is %j', (written, read) => {
  const { stages, ...rest } = projectSchema.parse(projectOf([written]));
  expect(stages[0]!.checks[0]!.steps[0]).toEqual(read);
  const compiled = JSON.parse(JSON.stringify({ ...rest, brief: [], free: [], stages }));
  expect(projectShape({ ...compiled, milestones: [] })).toBe(true);
});

test.each<[object, string]>([
  [
    { requests: 'GET /' },
    'an entry of steps: it has one of these keys: run, request, restart, refused, wait, together, logged, unlogged, stop, file, git, command',
  ],
  [{ request: 'GET plants', status: 200 }, 'request: a request is a method and a path, such as GET /plants'],
  [{ request: 'GET /', status: 200, hass: {} }, 'there is no key hass here'],
  [{ request: 'GET /', status: 200, json: 1, form: { a: 1 } }, 'an entry of steps: it has one of json, form and body'],
  [{ file: 'a', has: [{ pattern: '(', is: 'a' }] }, 'pattern: this is no regular expression'],
  [{ git: { comits: 1 } }, 'there is no key comits here'],
  [{ run: [] }, 'a step `run` does not fit a project of the form service'],
])('of the step %j, the author is told: %s', (step, told) => expect(said([step])).toEqual([told]));

test('a service has no requests in a project of the form command', () => {
  expect(said([{ stop: true }], 'command')).toEqual(['a step `stop` does not fit a project of the form command']);
  expect(said([{ command: 'a', beside: true }], 'command')).toEqual([
    'a step `command` does not fit a project of the form command',
  ]);
  expect(said([{ file: 'a' }, { run: [] }, { command: 'a' }], 'command')).toEqual([]);
});

test('a project file may name commands', () => {
  const read = (more: object) => projectFileSchema.safeParse({ project: 'a', run: ['a'], ...more });
  expect(read({}).data).toMatchObject({ commands: {} });
  expect(read({ commands: { tests: ['python', '-m', 'pytest'] } }).data).toMatchObject({
    commands: { tests: ['python', '-m', 'pytest'] },
  });
  expect(read({ commands: { tests: 'pytest' } }).success).toBe(false);
});
