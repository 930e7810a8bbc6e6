/** Makes the terminal session in README.md by running it, so that it stays true. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const readme = path.join(root, 'README.md');
const LINES = ['next', 'start 1.1', 'quiz', 'done', 'pick fastapi', 'undo', 'show 1', 'done htpt-basics'];
/** What is typed in the quiz, and what is waited for before. */
const TYPED = [
  ['Answer:', 'Done\r'],
  ['...', '\r'],
  ['How sure', 's\r'],
  ['Enter go on', '\r'],
  ['Answer:', '2\r'],
  ['How sure', 's\r'],
  ['Enter go on', 'q\r'],
];
const OPEN = '<!-- session: made by npm run readme -->';
const CLOSE = '<!-- /session -->';

/** The session as README shows it. */
export function session() {
  const home = mkdtempSync(path.join(os.tmpdir(), 'roadmap-readme-'));
  const env = {
    PATH: process.env.PATH,
    ROADMAP_HOME: home,
    ROADMAP_NOW: '2026-11-24T09:00:00Z',
    TZ: 'UTC',
    LANG: 'C.UTF-8',
    COLUMNS: '76',
  };
  const said = LINES.map((line) => `$ roadmap ${line}\n${line === 'quiz' ? quiz(env) : piped(line, env)}`);
  rmSync(home, { recursive: true, force: true });
  return `${OPEN}\n\`\`\`text\n${said.join('\n')}\`\`\`\n${CLOSE}`;
}

function piped(line, env) {
  const args = [path.join(root, 'bin/roadmap.js'), ...line.split(' ')];
  const { stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  return stdout + stderr;
}

/** A quiz needs a terminal; in the accessible form what it says can be shown as it is. */
function quiz(env) {
  const script = path.join(root, 'tests/system/terminal/on_terminal.py');
  const command = [process.execPath, path.join(root, 'bin/roadmap.js'), 'quiz'];
  const run = spawnSync('python3', [script, env.COLUMNS, '24', JSON.stringify(TYPED), ...command], {
    env: { ...env, TERM: 'xterm', ROADMAP_ACCESSIBLE: '1', NO_COLOR: '1' },
    encoding: 'utf8',
  });
  return JSON.parse(run.stdout).screen.replaceAll('\r', '');
}

/** README.md with the session as it is today. */
export function updated() {
  const text = readFileSync(readme, 'utf8');
  const [before, rest] = text.split(OPEN);
  return `${before}${session()}${rest.split(CLOSE)[1]}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(readme, updated());
