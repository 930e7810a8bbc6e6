/** Texts that both schemas use. A limit that is passed ends the check, so that nothing is matched against a long text. */
import * as z from 'zod';

const ID = /^[a-z0-9][a-z0-9-]*$/;
const SECTION = /^[a-z0-9][a-z0-9-]*(#[a-z0-9-]+)?$/;

const limited = (length: number) => z.string().max(length, { abort: true });

export const topicId = limited(64).regex(ID, 'an id has lower-case letters, digits and hyphens');
export const questionId = limited(80).regex(ID, 'an id has lower-case letters, digits and hyphens');
/** `section` of the topic's own lesson, or `topic#section`. */
export const section = limited(160).regex(SECTION, 'a section is named like loops or conditionals-loops#loops');
export const title = limited(160).trim().min(1);
export const text = limited(4000).trim().min(1);
export const code = limited(8000).min(1);
export const output = limited(8000);
/** A short answer, a line, a filling. */
export const answer = limited(4000);
export const url = limited(500).refine(isWebAddress, 'a link starts with https:// and names a host');

function isWebAddress(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' && hostname.includes('.');
}
