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
>;

export const realFiles: Files = fs;

/** True for "no such file or folder". */
export function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException)?.code === 'ENOENT';
}
