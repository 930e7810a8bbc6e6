/** JSON Schemas of an author's files: editors check with them while one types. */
import * as z from 'zod';
import type { SchemaName } from '../../core/course/author-files.js';
import { questionsSchema } from './questions-schema.js';
import { roadmapSchema } from './roadmap-schema.js';

const SCHEMAS: { readonly [Name in SchemaName]: z.ZodType } = { roadmap: roadmapSchema, questions: questionsSchema };

/** What may be written in a file of that kind: keys with a default need not be there. */
export function jsonSchemaOf(name: SchemaName): object {
  return z.toJSONSchema(SCHEMAS[name], { io: 'input', reused: 'ref', unrepresentable: 'any' });
}
