/** Small checks of the shape of data that somebody else wrote. No library: they run for every line of a journal. */

/** Tells whether a value is a `T`. */
export type Check<T> = (value: unknown) => value is T;
/** What a check lets through. */
export type Checked<C> = C extends Check<infer T> ? T : never;

export const text: Check<string> = (value) => typeof value === 'string';
export const flag: Check<boolean> = (value) => typeof value === 'boolean';
export const finite: Check<number> = (value): value is number => Number.isFinite(value);

/** A whole number from one bound to the other, both included. */
export function whole(from: number, to: number): Check<number> {
  return (value): value is number =>
    Number.isSafeInteger(value) && (value as number) >= from && (value as number) <= to;
}

/** One of a few values. */
export function oneOf<const T extends readonly unknown[]>(...values: T): Check<T[number]> {
  return (value): value is T[number] => values.includes(value);
}

export function listOf<T>(item: Check<T>): Check<readonly T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(item);
}

/** An object with any keys. */
export function recordOf<T>(item: Check<T>): Check<Readonly<Record<string, T>>> {
  return (value): value is Record<string, T> => isObject(value) && Object.values(value).every(item);
}

export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}

export function nullable<T>(check: Check<T>): Check<T | null> {
  return (value): value is T | null => value === null || check(value);
}

/** Fields by name; a field that may be missing has an {@link optional} check. */
export type Fields = Readonly<Record<string, Check<unknown>>>;
/** What an object with these fields is. */
export type Shaped<F> = {
  readonly [K in keyof F as undefined extends Checked<F[K]> ? never : K]: Checked<F[K]>;
} & { readonly [K in keyof F as undefined extends Checked<F[K]> ? K : never]?: Checked<F[K]> };

/** An object that has these fields, and maybe more. */
export function shape<F>(fields: F & Fields): Check<Shaped<F>> {
  const checks = Object.entries(fields as Fields);
  return (value): value is Shaped<F> => isObject(value) && checks.every(([key, check]) => check(value[key]));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
