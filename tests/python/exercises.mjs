/**
 * Prints exercises as JSON, as the judge takes them: `node exercises.mjs <exercise.yaml>…`.
 * A number that JSON cannot say as it is written (1.0, 1e-9, very large) and a text tagged `!py` become `{"!py": text}`.
 */
import { readFileSync } from 'node:fs';
import { parseDocument, visit } from 'yaml';

const python = { tag: '!py', resolve: (text) => ({ '!py': text }), identify: () => false };

function exerciseIn(file) {
  const document = parseDocument(readFileSync(file, 'utf8'), { customTags: [python], intAsBigInt: true });
  if (document.errors.length > 0) throw new Error(`${file}: ${document.errors[0].message}`);
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number') node.value = { '!py': numberText(node) };
      if (typeof node.value === 'bigint') node.value = wholeNumber(node.value);
    },
  });
  return document.toJS();
}

function numberText({ source, value }) {
  return /^[-+]?\.(inf|nan)$/i.test(source ?? '') ? source.replace('.', '') : (source ?? String(value));
}

function wholeNumber(value) {
  return Number.isSafeInteger(Number(value)) ? Number(value) : { '!py': String(value) };
}

const files = process.argv.slice(2);
process.stdout.write(JSON.stringify(files.map(exerciseIn)));
