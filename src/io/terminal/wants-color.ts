/** Whether to colour: decided once per stream, without loading what colours. */

export type ColorFacts = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
  /** From `--color` and `--no-color`. */
  readonly flag?: boolean | undefined;
};

/** The first of these that speaks decides: flag, ROADMAP_NO_COLOR, NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR, TERM. */
export function wantsColor({ env, isTTY, flag }: ColorFacts): boolean {
  if (flag !== undefined) return flag;
  if (env.ROADMAP_NO_COLOR || env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.CLICOLOR_FORCE && env.CLICOLOR_FORCE !== '0') return true;
  if (env.CLICOLOR === '0' || env.TERM === 'dumb') return false;
  return isTTY;
}
