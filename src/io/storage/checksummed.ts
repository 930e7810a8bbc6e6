/** JSON with its own sum around it, so that a file that was cut short or changed is not believed. */
import { crc32 } from './crc32.js';

const OPEN = /^\{"crc":"([0-9a-f]{8})","body":/;

/** `{"crc":"<8 hex digits>","body":…}`; `crc` is the CRC-32 of the body's own text. */
export function sealed(body: unknown): string {
  const json = JSON.stringify(body);
  return `{"crc":"${crc32(json).toString(16).padStart(8, '0')}","body":${json}}`;
}

/** The body of {@link sealed} text; undefined if it is not whole. */
export function unsealed(text: string): unknown {
  const open = OPEN.exec(text);
  if (!open) return undefined;
  const json = text.slice(open[0].length, -1);
  if (json === '' || Number.parseInt(open[1]!, 16) !== crc32(json)) return undefined; // nothing has the sum 0, too
  return JSON.parse(json);
}
