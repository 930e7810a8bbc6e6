import { expect, test } from 'vitest';
import { lastLines } from '../../../../src/core/check/log.js';

const TRACEBACK = `INFO:     127.0.0.1:60890 - "POST /plants HTTP/1.1" 500 Internal Server Error
Traceback (most recent call last):
  File "/home/ana/.venv/lib/python3.13/site-packages/uvicorn/importer.py", line 19, in import_from_string
    module = importlib.import_module(module_str)
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  File "/usr/lib/python3.13/importlib/__init__.py", line 126, in import_module
    return _bootstrap._gcd_import(name[level:], package, level)
  File "<frozen importlib._bootstrap>", line 1204, in _gcd_import
  File "C:\\Users\\Ana\\.venv\\Lib\\site-packages\\flask\\app.py", line 1511, in wsgi_app
    response = self.full_dispatch_request()
  File "/home/ana/plants/main.py", line 57, in create
    row = db.execute(text)
          ^^^^^^^^^^^^^^^^
sqlite3.OperationalError: near ")": syntax error`;

test('a traceback is shown with the frames of the learner alone', () => {
  expect(
    lastLines(`${TRACEBACK}\n`),
  ).toBe(`INFO:     127.0.0.1:60890 - "POST /plants HTTP/1.1" 500 Internal Server Error
Traceback (most recent call last):
  File "/home/ana/plants/main.py", line 57, in create
    row = db.execute(text)
sqlite3.OperationalError: near ")": syntax error`);
});

test('also where a server indents it, or draws a line beside it', () => {
  const drawn = TRACEBACK.replaceAll(/^/gm, '  | ');
  expect(lastLines(drawn).split('\n')).toHaveLength(5);
  expect(lastLines(drawn)).not.toContain('site-packages');
});

test('what is no traceback stays as it was printed, its last 15 lines', () => {
  const lines = Array.from({ length: 40 }, (_, i) => `  line ${i}`);
  expect(lastLines(lines.join('\n'))).toBe(lines.slice(-15).join('\n'));
  expect(lastLines('')).toBe('');
});
