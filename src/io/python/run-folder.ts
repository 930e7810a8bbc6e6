/** The folder a program runs in: made for it, removed after it, whatever the program did to it. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { RoadmapError } from '../../errors.js';

const PREFIX = 'roadmap-run-';
/** Milliseconds after which a folder is no longer in use: a run lasts seconds. */
const LEFT_BEHIND = 3_600_000;

/** Makes a folder, has it used, and removes it. Throws `failed` if none can be made. */
export async function inRunFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = made();
  try {
    return await use(folder);
  } finally {
    remove(folder);
  }
}

/** Removes folders that killed runs left behind. */
export function sweepRunFolders(now: number): void {
  const parent = os.tmpdir();
  for (const name of attempt(() => fs.readdirSync(parent)) ?? []) {
    const folder = path.join(parent, name);
    const isOld = () => now - fs.lstatSync(folder).mtimeMs > LEFT_BEHIND;
    if (name.startsWith(PREFIX) && attempt(isOld)) remove(folder);
  }
}

function made(): string {
  try {
    return fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), PREFIX)));
  } catch (error) {
    throw new RoadmapError({
      kind: 'failed',
      message: `No program can be run: the folder for temporary files cannot be used (${(error as NodeJS.ErrnoException).code}).`,
      at: os.tmpdir(),
      hint: 'Name another one: TMPDIR=/path/to/folder',
    });
  }
}

/** Never fails: what cannot be removed is swept later. */
function remove(folder: string): void {
  const remove = () => fs.rmSync(folder, { recursive: true, force: true });
  attempt(remove);
  if (!fs.existsSync(folder)) return;
  attempt(() => unlock(folder));
  attempt(remove);
}

/** Gives us back the rights that a program took away. */
function unlock(folder: string): void {
  fs.chmodSync(folder, 0o700);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) unlock(path.join(folder, entry.name));
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
