/**
 * Values in YAML that Python compares: a text tagged `!py` is a literal of Python, and a number that JSON cannot say as it is
 * written (1.0, 1e-9, a very large one) stays as it is written. Both become `{"!py": text}`, which the judge reads.
 */
import { type Document, type ScalarTag, visit } from 'yaml';

export const PYTHON_TAGS: readonly ScalarTag[] = [
  { tag: '!py', resolve: (text) => ({ '!py': text }), identify: () => false },
];

/** Gives each number of a document the form that says exactly what is written. */
export function exactNumbers(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'bigint') node.value = wholeNumber(node.value);
      else if (typeof node.value === 'number') node.value = { '!py': numberText(node.source, node.value) };
    },
  });
}

function wholeNumber(value: bigint): unknown {
  return Number.isSafeInteger(Number(value)) ? Number(value) : { '!py': String(value) };
}

/** YAML writes `.inf` and `.nan`, Python `inf` and `nan`. */
function numberText(source: string | undefined, value: number): string {
  return /^[-+]?\.(inf|nan)$/i.test(source ?? '') ? source!.replace('.', '').toLowerCase() : (source ?? String(value));
}
