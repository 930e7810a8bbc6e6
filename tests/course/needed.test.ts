/** What the content needs is seen, so that under CI nothing is skipped in silence. */
import { expect, test } from 'vitest';
import { importsOf } from './needed.js';

test.each([
  ['import fastapi\nfrom sqlalchemy.orm import Session', ['fastapi', 'sqlalchemy']],
  ['    import redis', ['redis']],
  ["python3 - <<'END'\nimport httpx2\nEND", ['httpx2']],
  ['python3 -c "import django; print(1)"', ['django']],
  ["cd app && python3 -B -c 'from flask import Flask'", ['flask']],
  ['python3 -m pytest -q\npython -W error -m uvicorn main:app', ['pytest']],
  ['print("import nothing")\n# from here on', []],
])('the imports of %j', (code, names) => {
  expect(importsOf(code)).toEqual(names);
});
