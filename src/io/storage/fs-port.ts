/** The file calls the journal needs, as a port: tests put a layer under it in which any call can fail. */
import fs from 'node:fs';

export type Files = Pick<
  typeof fs,
  | 'openSync'
  | 'writeSync'
  | 'fsyncSync'
  | 'closeSync'
  | 'fstatSync'
  | 'readSync'
  | 'readdirSync'
  | 'mkdirSync'
  | 'readFileSync'
  | 'statSync'
>;

export const realFiles: Files = fs;

/** The text of a file; undefined if there is none. Asking first costs a tenth of the exception that reading would throw. */
export function textOf(files: Files, file: string): string | undefined {
  if (!files.statSync(file, { throwIfNoEntry: false })) return undefined;
  try {
    return files.readFileSync(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined; // it went in between
    throw error;
  }
}

/** The text of a file that can be made again: one that cannot be read is as good as none. */
export function cachedText(files: Files, file: string): string | undefined {
  try {
    return textOf(files, file);
  } catch {
    return undefined;
  }
}

/** True for "no such file or folder". */
export function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException)?.code === 'ENOENT';
}
