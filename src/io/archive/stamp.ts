/** The time in the name of a backup. */
import type { Clock } from '../../context.js';
import { localTime } from '../../core/lib/study-day.js';

/** Local time, `YYYY-MM-DDTHH-MM-SS`. */
export function stampOf({ now, zone }: Clock): string {
  const at = now();
  const seconds = String(Math.floor(at / 1000) % 60).padStart(2, '0');
  return `${localTime(at, zone).replace(' ', 'T').replace(':', '-')}-${seconds}`;
}
