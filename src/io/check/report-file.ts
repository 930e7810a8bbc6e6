/** The file of a report. Only a file that is a report already is written over. */
import fs from 'node:fs';
import { RoadmapError } from '../../errors.js';
import { REPORT_MARK } from '../../views/check/report.js';

/** Gives what writes the report. Throws `failed` if something else is there. */
export function reportTo(file: string): (text: string) => void {
  if (!isFree(file))
    throw new RoadmapError({
      kind: 'failed',
      message: 'This file is no report of roadmap check, so it was left as it is.',
      at: file,
      hint: 'Name another file: roadmap check --report check.md',
    });
  return (text) => fs.writeFileSync(file, text);
}

function isFree(file: string): boolean {
  try {
    return fs.readFileSync(file, 'utf8').startsWith(REPORT_MARK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw error;
  }
}
