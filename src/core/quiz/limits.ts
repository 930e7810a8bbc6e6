/** The limits of a study day. */

/** How many questions a study day has at most: all of them, and those that were never asked. */
export type Limits = { readonly questions: number; readonly fresh: number };

/** Without a word from the learner. */
export const USUAL_LIMITS: Limits = { questions: 40, fresh: 40 };
