/** What the learner can set. */

/** Settings that the learner can change with `config`. */
export type Settings = {
  readonly background?: string | undefined;
  /** Hours a week. */
  readonly hours?: number | undefined;
  /** A roadmap file used when none is named. */
  readonly roadmap?: string | undefined;
  /** Ids of mistakes not to warn of. */
  readonly silence?: readonly string[] | undefined;
  readonly pager?: boolean | undefined;
};
