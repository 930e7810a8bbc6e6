/** What `doctor` found. */
import { wrap } from './layout.js';
import type { Style } from './style.js';

export type DoctorView = {
  readonly findings: readonly {
    readonly name: string;
    readonly ok: boolean;
    readonly text: string;
    /** What to do about it; null if nothing needs to be done. */
    readonly mend: string | null;
  }[];
};

type Found = { readonly name: string; readonly ok: boolean; readonly text: string; readonly mend?: string | undefined };

/** The findings as they were found. */
export function doctorView(found: readonly Found[]): DoctorView {
  return { findings: found.map(({ mend = null, ...rest }) => ({ ...rest, mend })) };
}

/** Lines of `doctor`. */
export function doctorLines({ findings }: DoctorView, style: Style, width: number): string[] {
  return findings.flatMap(({ name, ok, text, mend }) => {
    const lines = wrap(`${ok ? 'ok  ' : 'BAD '} ${name}: ${text}`, width, '', '     ');
    const way = mend
      ? mend.split('\n').flatMap((line) => wrap(line, width, `     ${style.symbols.arrow} `, '       '))
      : [];
    return ok ? [...lines, ...way] : [...lines.map(style.bad), ...way];
  });
}
