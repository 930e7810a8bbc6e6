/** Which keys a schema knows at a place. */
import * as z from 'zod';
import type { Place } from '../../core/course/problem.js';

export function isKeyed(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The keys that a schema knows at a place of some data. */
export function keysAt(schema: z.ZodType, raw: unknown, place: Place): string[] {
  const here = inner(schema, raw);
  const [part, ...rest] = place;
  if (part === undefined) return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
  const value = isKeyed(raw) ? raw[part] : undefined;
  if (here instanceof z.ZodArray) return keysAt(asType(here.element), value, rest);
  return here instanceof z.ZodObject ? keysAt(asType(here.shape[part]), value, rest) : [];
}

/** A schema without what makes it optional; of alternatives the one that takes the data. */
function inner(schema: z.ZodType, value: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return inner(asType(schema.unwrap()), value);
  if (!(schema instanceof z.ZodUnion)) return schema;
  const options = schema.options.map(asType).filter((one) => one instanceof z.ZodObject);
  const kind = isKeyed(value) ? value.kind : undefined;
  return options.find((one) => one.shape.kind?.safeParse(kind).success) ?? options[0] ?? schema;
}

function asType(schema: z.core.$ZodType | undefined): z.ZodType {
  return schema instanceof z.ZodType ? schema : z.never();
}
