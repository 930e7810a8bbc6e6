/** Variants: sections, exercises and questions that belong to one option of a choice, such as one framework. */

/** `for` are ids of options; without it, something is for everybody. */
export type Variant = { readonly for?: readonly string[] | undefined };

/** The option of each choice that the learner sees: the one picked, before that the suggested one. */
export function chosenOptions<Choice extends { readonly suggested: string }>(
  choices: readonly Choice[],
  picked: (choice: Choice) => string | undefined,
): Set<string> {
  return new Set(choices.map((choice) => picked(choice) ?? choice.suggested));
}

/** Whether something is for a learner who has chosen so. */
export function isFor({ for: options }: Variant, chosen: ReadonlySet<string>): boolean {
  return options === undefined || options.some((id) => chosen.has(id));
}
