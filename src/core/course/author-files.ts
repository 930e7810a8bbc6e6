/** The files that an author writes. */

/** Files that have a schema: `roadmap.yaml`, `questions/<step>.yaml`. */
export const SCHEMAS = ['roadmap', 'questions'] as const;
export type SchemaName = (typeof SCHEMAS)[number];
