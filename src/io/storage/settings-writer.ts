/** Changes `config.json`. Two commands at once lose nothing: each reads, changes and replaces the file while it holds a lock. */
import fs from 'node:fs';
import path from 'node:path';
import type { SettingKey } from '../../core/settings.js';
import { writeSettings } from './conf.js';
import { makeFolder, realFiles, textOf } from './fs-port.js';
import { errorOf, parseSettings } from './settings-file.js';

/** Milliseconds: how long to wait for the lock, when one is left over from a killed process, and between two looks. */
const PATIENCE = 2000;
const LEFT_OVER = 5000;
const PAUSE = 10;
/** How often a change is made again because the file changed meanwhile, as by an editor, which knows no lock. */
const TRIES = 5;

/** Sets one setting, or removes it. Everything else in the file stays, also what cannot be used. */
export function changeSetting(file: string, key: SettingKey, value: unknown): void {
  const target = linkedFile(file);
  makeFolder(realFiles, path.dirname(target));
  withLock(`${target}.lock`, () => {
    for (let i = 0; i < TRIES; i++) {
      const before = textOf(realFiles, target);
      const changed = withSetting(valuesIn(before, file), key, value);
      if (textOf(realFiles, target) !== before) continue;
      writeSettings(target, changed);
      if (holds(target, key, value)) return;
    }
  });
}

/** Renames the file, so that the settings begin anew; gives its new name, or undefined if there was none. */
export function setAside(file: string): string | undefined {
  const target = linkedFile(file);
  if (!fs.lstatSync(target, { throwIfNoEntry: false })) return undefined;
  const free = Array.from({ length: 1000 }, (_, i) => `${target}.old${i === 0 ? '' : `-${i}`}`);
  const kept = free.find((name) => !fs.lstatSync(name, { throwIfNoEntry: false })) ?? `${target}.old`;
  fs.renameSync(target, kept);
  return kept;
}

/** The file itself, where a link stands in its place: people keep their settings elsewhere and link to them. */
function linkedFile(file: string): string {
  let target = file;
  for (let i = 0; i < 40 && fs.lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink(); i++)
    target = path.resolve(path.dirname(target), fs.readlinkSync(target));
  return target;
}

function valuesIn(text: string | undefined, file: string): Record<string, unknown> {
  const parsed = text === undefined ? { values: {} } : parseSettings(text);
  if ('damage' in parsed) throw errorOf({ what: 'content', message: parsed.damage }, file); // never written over
  return parsed.values;
}

function withSetting(values: Record<string, unknown>, key: SettingKey, value: unknown): Record<string, unknown> {
  const others = Object.entries(values).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}

function holds(file: string, key: SettingKey, value: unknown): boolean {
  const parsed = parseSettings(textOf(realFiles, file) ?? '{}');
  return 'values' in parsed && JSON.stringify(parsed.values[key]) === JSON.stringify(value);
}

function withLock(lock: string, work: () => void): void {
  const isMine = takeLock(lock);
  try {
    work();
  } finally {
    if (isMine) fs.rmSync(lock, { force: true });
  }
}

/** True if the lock was taken. Without it the change is made all the same: two commands in the same moment are rare. */
function takeLock(lock: string): boolean {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    try {
      fs.closeSync(fs.openSync(lock, 'wx', 0o600));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
    const since = fs.statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > LEFT_OVER) fs.rmSync(lock, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
  return false;
}
