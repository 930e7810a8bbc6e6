/** Real shells with the script loaded as README says, and lines that are typed into them. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { mustHave } from '../../../course/needed.js';
import { ROOT } from '../../../run.js';
import { BIN, freshEnv, onTerminal } from '../terminal.js';

/** Where distributions put the package of that name. */
export const BASH_COMPLETION = '/usr/share/bash-completion/bash_completion';

/** Whether a shell or a package that tests need is not here; under CI it has to be. */
export function isMissing(what: 'zsh' | 'fish' | 'bash-completion'): boolean {
  const missing =
    what === 'bash-completion' ? !fs.existsSync(BASH_COMPLETION) : spawnSync(what, ['-c', 'exit']).status !== 0;
  mustHave(missing ? [what] : [], 'tests of completion');
  return missing;
}

/** Words that do harm where a shell evaluates them, each with a letter of its own in front. */
export const HOSTILE_WORDS = [
  'a$(touch pwned)',
  'b`touch pwned`',
  "c'; touch pwned; '",
  'd"; touch pwned; "',
  'e$IFS&touch pwned&',
  'f\\ $(touch pwned)',
  'p:h=i@j',
  'h!! !-1',
  'i*?[a]',
  'k{1,2}~',
  'l  ü ✓',
  'm%F{red}%(!.a.b)',
  'n<(touch pwned)|x#y',
];
const HOSTILE_TITLE = '$(touch pwned) `touch pwned` \\e[31m %F{red} : \\: "quoted" \'it';

/** A roadmap of somebody else who means no good: a title, and words of its glossary. */
function hostileRoadmap(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-hostile-'));
  fs.cpSync(path.join(ROOT, 'tests/fixtures/content'), folder, { recursive: true });
  const change = (name: string, from: string, to: string) => {
    const file = path.join(folder, name);
    const text = fs.readFileSync(file, 'utf8');
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    fs.writeFileSync(
      file,
      text.replace(from, () => to),
    );
  };
  const words = HOSTILE_WORDS.map((word, i) => ({ word, section: 'hello', means: `Meaning ${i} ${HOSTILE_TITLE}` }));
  const list = words.map((word) => `- ${JSON.stringify(word)}\n`).join('');
  change('lessons/greetings.md', '- word: greeting', `${list}- word: greeting`);
  change('roadmap.yaml', 'title: Say hello', `title: ${JSON.stringify(HOSTILE_TITLE)}`);
  return folder;
}

/** A folder to work in, with `roadmap` in the path: the built program, or a script in its place. */
export function place(script?: string): { env: Record<string, string>; folder: string; wasHarmed: () => boolean } {
  const env = freshEnv({ ROADMAP_FILE: hostileRoadmap() });
  const folder = env.HOME!;
  const bin = path.join(folder, 'bin');
  fs.mkdirSync(bin);
  const node = `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`;
  fs.writeFileSync(path.join(bin, 'roadmap'), script ?? node, { mode: 0o755 });
  env.PATH = `${bin}:${env.PATH}`;
  return { env, folder, wasHarmed: () => fs.existsSync(path.join(folder, 'pwned')) };
}

/** A program that has the scripts, and does this when a shell asks. */
export function doing(shell: string): string {
  return `#!/bin/sh
if [ "$2" != --candidates ]; then exec '${process.execPath}' '${BIN}' "$@"; fi
${shell}
`;
}

/** A program that answers with these lines whatever is asked. */
export function answering(...lines: readonly string[]): string {
  return doing(`printf '%s\\n' ${lines.map((line) => `'${line.replaceAll("'", "'\\''")}'`).join(' ')}`);
}

const PROMPT = 'READY> ';

/**
 * Types each of the lines at a prompt, then Ctrl-G, which the shell's start-up file makes print the line as it is then, in
 * `<<` and `>>`, and clear it. Gives those lines, and all that was on the screen.
 */
export function typed(env: Record<string, string>, command: readonly string[], lines: readonly string[]) {
  const steps = [...lines.map((line) => [PROMPT, `${line}\u0007`] as const), [PROMPT, 'exit\r'] as const];
  const { text } = onTerminal(env, [], steps, { command, columns: 100 });
  const found = [...text.replaceAll('\u0008', '').matchAll(/<<([^\n]*?)>>/g)].map((match) => match[1]!);
  return { lines: found, text };
}
