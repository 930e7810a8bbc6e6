/** Makes the parts of README.md that the program knows itself, by running it, so that they stay true. */
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
  ['How sure', '3\r'],
  ['Enter', '\r'],
  ['Answer:', '2\r'],
  ['How sure', '3\r'],
  ['Enter', 'q\r'],
];
/** Parts of README.md between `<!-- name: … -->` and `<!-- /name -->`, and what makes them. */
const PARTS = {
  session,
  commands,
  settings,
  exits,
  environment,
  'roadmap keys': () => keys('roadmap'),
  'question keys': () => keys('questions'),
};

/** The session as README shows it. */
export function session() {
  const home = mkdtempSync(path.join(os.tmpdir(), 'roadmap-readme-'));
  // the first questions would come before the quiz
  writeFileSync(path.join(home, 'config.json'), '{"asked":["background","hours"]}');
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
  return `\`\`\`text\n${said.join('\n')}\`\`\``;
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

/** What the program tells of itself, in a home without settings. */
function told(...words) {
  const home = mkdtempSync(path.join(os.tmpdir(), 'roadmap-readme-'));
  const env = { PATH: process.env.PATH, ROADMAP_HOME: home };
  const run = spawnSync(process.execPath, [path.join(root, 'bin/roadmap.js'), ...words, '--json'], {
    env,
    encoding: 'utf8',
  });
  rmSync(home, { recursive: true, force: true });
  return JSON.parse(run.stdout);
}

/** The whole surface. */
function surface() {
  return told('help');
}

function settings() {
  const on = (value) => (typeof value === 'boolean' ? (value ? 'on' : 'off') : (value ?? ''));
  const rows = told('config').settings.map(({ key, meaning, takes, usual }) => [
    `\`${key}\``,
    meaning,
    takes,
    on(usual),
  ]);
  return table(['setting', 'means', 'takes', 'if not set'], rows);
}

function commands() {
  const { home, commands: others, options } = surface();
  const rows = [home, ...others].map(({ usage, about, options: own }) => [
    `\`${usage.replaceAll('|', '\\|')}\``,
    about,
    own.map(({ option }) => `\`${option.replaceAll('|', '\\|')}\``).join(', '),
  ]);
  const every = options.map(({ option, about }) => [`\`${option}\``, about]);
  return [table(['command', 'does', 'options'], rows), table(['option of every command', 'does'], every)].join('\n\n');
}

function exits() {
  return named(['code', 'means'], surface().exitCodes, '');
}

function environment() {
  return named(['variable', 'does'], surface().environment, '`');
}

function named(heads, rows, quote) {
  const quoted = (name) => name.split(', ').map((one) => `${quote}${one}${quote}`);
  return table(
    heads,
    rows.map(({ name, about }) => [quoted(name).join(', '), about]),
  );
}

function table(heads, rows) {
  return [heads, heads.map(() => '---'), ...rows]
    .map((row) => `| ${row.join(' | ')} |`.replaceAll('|  |', '| |'))
    .join('\n');
}

/** Every key of a file that an author writes, from its JSON Schema. */
function keys(name) {
  const args = [path.join(root, 'bin/roadmap.js'), 'validate', '--schema', name];
  const schema = JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout);
  const whole = ({ $ref, ...part }) => ($ref ? { ...whole(schema.$defs[$ref.split('/').at(-1)]), ...part } : part);
  return table(['key', 'form', 'meaning'], keyRows(whole(schema), '', whole));
}

/** A row for each key, and below it rows for the keys inside it. */
function keyRows({ properties = {}, required = [] }, above, whole) {
  return Object.entries(properties).flatMap(([key, part]) => {
    const value = whole(part);
    const inner = [value, value.items && whole(value.items)].filter(Boolean).flatMap(variants(whole));
    const name = `${above}${key}${value.type === 'array' ? '[]' : ''}`;
    const must = required.includes(key) ? '' : '; optional';
    const row = [`\`${above}${key}\``, `${formOf(value)}${must}`, value.description ?? ''];
    return [row, ...unionRows(inner, `${name}.`, whole)];
  });
}

function variants(whole) {
  return ({ anyOf, oneOf, ...part }) => (anyOf ?? oneOf ?? [part]).map(whole).filter(({ properties }) => properties);
}

/** What all variants have, then what each has of its own. */
function unionRows(parts, above, whole) {
  if (parts.length < 2) return parts.flatMap((part) => keyRows(part, above, whole));
  const common = (key) => parts.every(({ properties }) => key in properties);
  const only = (part, keep) => ({
    ...part,
    properties: Object.fromEntries(Object.entries(part.properties).filter(([key]) => keep(key))),
  });
  const shared = keyRows(
    only(parts[0], (key) => common(key) && key !== 'kind'),
    above,
    whole,
  );
  const kinds = parts.map(({ properties }) => `\`${properties.kind.const}\``).join(', ');
  const own = parts.flatMap((part) => {
    const rows = keyRows(
      only(part, (key) => !common(key)),
      above,
      whole,
    );
    return rows.map((row) => ({ row: row.join(' | '), kind: part.properties.kind.const }));
  });
  const rows = [...new Set(own.map(({ row }) => row))].map((row) => {
    const [key, form, about] = row.split(' | ');
    const of = own.filter((one) => one.row === row).map(({ kind }) => kind);
    return [key, form, `${of.join(', ')}${about ? `: ${about}` : ''}`];
  });
  return [[`\`${above}kind\``, `one of ${kinds}`, 'see the table above'], ...shared, ...rows];
}

function formOf({ type, const: only, enum: values, minimum, maximum, minItems, maxItems, maxLength, anyOf }) {
  if (only !== undefined) return `\`${only}\``;
  if (values) return values.map((value) => `\`${value}\``).join(', ');
  if (anyOf) return 'a text or a mapping';
  const most = maximum !== undefined && maximum < 1_000_000 ? ` to ${maximum}` : '';
  if (type === 'number' || type === 'integer')
    return minimum === undefined ? 'a number' : `a number from ${minimum}${most}`;
  if (type === 'array')
    return `a list of ${minItems === undefined ? `up to ${maxItems}` : `${minItems} to ${maxItems}`}`.replace(
      /(\d+) to \1$/,
      '$1',
    );
  if (type === 'boolean') return '`true` or `false`';
  return type === 'object' ? 'a mapping' : `a text${maxLength ? ` of up to ${maxLength} characters` : ''}`;
}

/** README.md with each part as it is today. */
export function updated() {
  return Object.entries(PARTS).reduce(
    (text, [name, make]) => {
      const [before, rest] = text.split(new RegExp(`(?<=<!-- ${name}: made by npm run readme -->\n)`));
      const after = rest.slice(rest.indexOf(`<!-- /${name} -->`));
      return `${before}${make()}\n${after}`;
    },
    readFileSync(readme, 'utf8'),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(readme, updated());
