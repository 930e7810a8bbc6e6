import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { eventsIn, ROOT } from '../run.js';
import { freshFolder } from '../unit/io/storage/stores.js';

const CLI = path.join(ROOT, 'bin', 'roadmap.js');
const mounts: string[] = [];
const smallDisk = mounted('size=64k');
const readOnlyDisk = mounted('size=256k');
const isRoot = process.getuid?.() === 0;

afterAll(() => {
  for (const folder of mounts) isDone('umount', folder);
});

/** A small file system of its own, if this machine lets us make one. */
function mounted(options: string): string | undefined {
  const folder = freshFolder();
  if (!isDone('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', folder)) return undefined;
  mounts.push(folder);
  return folder;
}

/** Runs a program of the system; whether it could do what was asked. */
function isDone(command: string, ...args: string[]): boolean {
  return spawnSync(command, args).status === 0;
}

type Answer = { code: number | null; stdout: string; stderr: string };

function roadmap(home: string, args: string[], before: string[] = []): Answer {
  const [command = 'node', ...rest] = [...before, 'node', CLI, ...args];
  const env = { ...process.env, ROADMAP_HOME: home };
  const { status, stdout, stderr } = spawnSync(command, rest, { env, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

function notesIn(home: string): string[] {
  return eventsIn(home).flatMap((event) => (event.type === 'note-kept' ? event.text : []));
}

/** Writes long notes until one is refused; gives those that were acknowledged and the refusal. */
function fillUp(home: string, before: string[] = []): { acknowledged: string[]; refusal: Answer } {
  const acknowledged: string[] = [];
  for (;;) {
    const text = `${acknowledged.length} ${'x'.repeat(7000)}`;
    const answer = roadmap(home, ['note', 'http-basics', text], before);
    if (answer.code !== 0 || acknowledged.length > 200) return { acknowledged, refusal: answer };
    acknowledged.push(text);
  }
}

describe.runIf(smallDisk)('a real file system of 64 KiB (mount -t tmpfs)', () => {
  test('a full disk is exit code 1, loses nothing, can be read, and works again when there is room', () => {
    const ballast = path.join(smallDisk!, 'ballast');
    fs.writeFileSync(ballast, Buffer.alloc(8192));
    const { acknowledged, refusal } = fillUp(smallDisk!);
    expect(acknowledged.length).toBeGreaterThan(1);
    expect(refusal).toMatchObject({ code: 1, stdout: '' });
    expect(refusal.stderr).toContain('error: The disk is full: nothing was saved.');
    expect(notesIn(smallDisk!)).toEqual(acknowledged);
    expect(roadmap(smallDisk!, ['note', 'http-basics', '--json']).stdout).toContain(acknowledged.at(-1));
    fs.rmSync(ballast);
    expect(roadmap(smallDisk!, ['note', 'http-basics', 'short again']).code).toBe(0);
    expect(notesIn(smallDisk!)).toEqual([...acknowledged, 'short again']);
    expect(roadmap(smallDisk!, ['note', 'http-basics', '--json']).stdout).toContain('short again');
  });

  test('a disk that is full from the start is exit code 1 and leaves nothing that harms', () => {
    const full = mounted('size=32k');
    fs.writeFileSync(path.join(full!, 'ballast'), Buffer.alloc(32768 - 4096));
    const { refusal } = fillUp(full!);
    expect(refusal.code).toBe(1);
    expect(refusal.stderr).toContain('error: The disk is full: nothing was saved.');
    fs.rmSync(path.join(full!, 'ballast'));
    expect(roadmap(full!, ['note', 'http-basics', 'now']).code).toBe(0);
  });
});

test('files that may grow to 64 KiB only (ulimit -f): the refused change is exit code 1 and nothing is lost', () => {
  const home = freshFolder();
  const limited = ['bash', '-c', 'ulimit -f 64; exec "$@"', '-'];
  const { acknowledged, refusal } = fillUp(home, limited);
  expect(refusal.code).toBe(1);
  expect(notesIn(home)).toEqual(acknowledged);
  expect(roadmap(home, ['note', 'http-basics', 'now']).code).toBe(0);
  expect(notesIn(home)).toEqual([...acknowledged, 'now']);
});

const nobody = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];

test(`a read-only folder (chmod 0555${isRoot ? ', as user nobody' : ''}) can be read and is not written`, () => {
  const home = freshFolder();
  expect(roadmap(home, ['note', 'http-basics', 'kept']).code).toBe(0);
  chmodAll(home, { folder: 0o555, file: 0o444 });
  const refusal = roadmap(home, ['done', '1.1'], nobody);
  expect(refusal).toMatchObject({ code: 1, stdout: '' });
  expect(refusal.stderr).toContain('error: Access to a file or folder was refused. Nothing was saved.');
  expect(roadmap(home, ['note', 'http-basics', '--json'], nobody).stdout).toContain('kept');
  chmodAll(home, { folder: 0o755, file: 0o644 });
  expect(roadmap(home, ['done', '1.1']).code).toBe(0);
  // the files of two writers come in the order of their names
  expect(
    eventsIn(home)
      .map((event) => event.type)
      .sort(),
  ).toEqual(['claimed', 'note-kept']);
});

function chmodAll(folder: string, mode: { folder: number; file: number }): void {
  for (const item of fs.readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, item.name);
    if (item.isDirectory()) chmodAll(name, mode);
    else fs.chmodSync(name, mode.file);
  }
  fs.chmodSync(folder, mode.folder);
}

test.runIf(readOnlyDisk)('a file system mounted read-only can be read and refuses a change with exit code 1', () => {
  expect(roadmap(readOnlyDisk!, ['note', 'http-basics', 'kept']).code).toBe(0);
  expect(isDone('mount', '-o', 'remount,ro', readOnlyDisk!)).toBe(true);
  const refusal = roadmap(readOnlyDisk!, ['done', '1.1']);
  expect(refusal.code).toBe(1);
  expect(refusal.stderr).toContain('error: The disk is read-only. Nothing was saved.');
  expect(roadmap(readOnlyDisk!, ['note', 'http-basics', '--json']).stdout).toContain('kept');
});
