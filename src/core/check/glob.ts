/** Names of files by a pattern: `*` and `?` within a folder, `**` over folders, `{a,b}` for one of several. */

const SIGNS: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };

export function globOf(glob: string): RegExp {
  return new RegExp(`^${sourceOf(glob)}$`);
}

function sourceOf(glob: string): string {
  return glob.replace(/\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[\\^$.|+()[\]{}]/g, (sign) => {
    if (Object.hasOwn(SIGNS, sign)) return SIGNS[sign]!;
    return sign.length > 2 ? `(?:${sign.slice(1, -1).split(',').map(sourceOf).join('|')})` : `\\${sign}`;
  });
}

/** The names that one of the globs takes, those of the first glob first. */
export function matching(globs: readonly string[], names: readonly string[]): string[] {
  return [...new Set(globs.flatMap((glob) => names.filter((name) => globOf(glob).test(name))))];
}
