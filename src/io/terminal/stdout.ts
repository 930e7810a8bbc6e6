/** Writing to a stream at once: `process.stdout` costs a start-up millisecond, and loses text when a process ends. */
import fs from 'node:fs';
import { outputError } from '../../errors.js';

/** Writes all of the text; a reader that went away is success, a full pipe is waited for. */
export function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  let done = 0;
  while (done < bytes.length) {
    try {
      done += fs.writeSync(fd, bytes, done);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE' || code === 'EOF') return;
      if (code !== 'EAGAIN') throw outputError(code ?? 'nothing');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
