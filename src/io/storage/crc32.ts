/** CRC-32 as in zip and PNG. `zlib.crc32` would do, but loading zlib costs more than everything `next` does with it. */

const TABLE = new Int32Array(256);
for (let byte = 0; byte < 256; byte++) {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  TABLE[byte] = sum;
}

/** Unsigned 32-bit sum of bytes, or of a text's UTF-8 bytes. */
export function crc32(data: string | Uint8Array): number {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  return (added(bytes, 0, bytes.length) ^ -1) >>> 0;
}

/** The sum of a stretch of bytes with one more byte behind it, without a copy of them. */
export function crc32With(bytes: Uint8Array, [from, to]: readonly [number, number], last: number): number {
  const sum = added(bytes, from, to);
  return ((sum >>> 8) ^ TABLE[(sum ^ last) & 0xff]! ^ -1) >>> 0;
}

function added(bytes: Uint8Array, from: number, to: number): number {
  let sum = -1;
  for (let i = from; i < to; i++) sum = (sum >>> 8) ^ TABLE[(sum ^ bytes[i]!) & 0xff]!;
  return sum;
}

/** A sum as 8 hex digits. */
export function hex(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}
