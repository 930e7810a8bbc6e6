/** JSON with its own sum around it, so that a file that was cut short or changed is not believed. */
import { crc32, hex } from './crc32.js';

const OPEN = /^\uFEFF?\{"crc":"([0-9a-f]{8})","body":/;

/** `{"crc":"<8 hex digits>","body":…}`; `crc` is the CRC-32 of the body's own text. */
export function sealed(body: unknown): string {
  const json = JSON.stringify(body);
  return `{"crc":"${hex(crc32(json))}","body":${json}}`;
}

/** The body of {@link sealed} text; undefined if it is not whole. Its shape is for the caller to check. */
export function unsealed(text: string): unknown {
  const open = OPEN.exec(text);
  if (!open) return undefined;
  const json = text.slice(open[0].length).trimEnd().slice(0, -1);
  if (Number.parseInt(open[1]!, 16) !== crc32(json)) return undefined;
  return parsed(json);
}

/** What JSON says; undefined if it is none. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
