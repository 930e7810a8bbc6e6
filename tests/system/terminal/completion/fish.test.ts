/** Completion in fish: by its own `complete -C`, which tells what Tab would offer, and on a terminal. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inPipe } from '../terminal.js';
import { answering, doing, HOSTILE_WORDS, isMissing, place, typed } from './shells.js';

type Place = ReturnType<typeof place>;

/** What fish offers for each of the lines: words with what they stand for. */
function offered(lines: readonly string[], { env, folder } = place()) {
  const script = `roadmap completion fish | source
for line in $argv
    complete -C "$line"
    echo ----
end`;
  const run = spawnSync('fish', ['--no-config', '-c', script, ...lines], { env, cwd: folder, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  return run.stdout.split('----\n').slice(0, -1);
}

const CASES = [
  ['roadmap sho', 'show\tshow the path, a step or a topic\n'],
  ['roadmap show --stat', '--status\tonly topics of a status\n'],
  ['roadmap show --status=sta', '--status=started\n'],
  ['roadmap show --status sta', 'started\n'],
  ['roadmap learn "gre', 'greetings\t'],
  ['roadmap practice greetings-h', 'greetings-hello\t'],
  ['X=1 roadmap config pag', 'pager\tshow long output through the pager\n'],
  ['true; roadmap config pag', 'pager\tshow long output through the pager\n'],
  ['roadmap practice --folder bi', 'bin/'],
  ['roadmap practice --folder=bi', '--folder=bin/'],
  ['roadmap validate bi', 'bin/'],
  ['roadmap show bi', ''],
  ['roadmap define zzz', ''],
  ['roadmap learn greetings --section some', 'somebody\t'],
] as const;

/** Types lines into a fish that has the script in the folder where it looks for one. */
function inFish(lines: readonly string[], { env, folder, wasHarmed }: Place = place()) {
  const config = path.join(folder, '.config/fish');
  fs.mkdirSync(path.join(config, 'completions'), { recursive: true });
  const dump = `bind \\cg 'printf "<<%s>>\\n" (commandline); commandline ""; commandline -f repaint'`;
  const rc = ['set fish_greeting', 'function fish_prompt; echo -n "READY> "; end', dump, ''].join('\n');
  fs.writeFileSync(path.join(config, 'config.fish'), rc);
  fs.writeFileSync(path.join(config, 'completions/roadmap.fish'), inPipe(env, ['completion', 'fish']).stdout);
  return { ...typed(env, ['fish', '-i'], lines), wasHarmed };
}

describe.skipIf(isMissing('fish'))('in fish', () => {
  test('words are completed, with what they stand for', () => {
    const found = offered(CASES.map(([line]) => line));
    for (const [i, [line, start]] of CASES.entries()) {
      expect(found[i]!.startsWith(start), `${line}: ${found[i]}`).toBe(true);
      if (start === '') expect(found[i], line).toBe('');
    }
  });

  test('words that do harm where they are evaluated are offered as they are, and not run', () => {
    const here = place();
    const [words, titles] = offered(['roadmap define ', 'roadmap learn '], here);
    for (const word of HOSTILE_WORDS) expect(words).toContain(`${word}\tMeaning`);
    expect(titles).toContain('greetings\t1.1 $(touch pwned) `touch pwned` \\e[31m %F{red} : \\: "quoted"');
    expect(here.wasHarmed()).toBe(false);
  });

  test('they are not even run if the program gave them as they are', () => {
    const raw = place(
      answering('words', '$(touch pwned)\t(touch pwned)', '(touch pwned)', "';touch pwned;'", '~x', '*'),
    );
    expect(offered(['roadmap '], raw)[0]).toContain('(touch pwned)');
    expect(raw.wasHarmed()).toBe(false);
  });

  test('where the program fails or tells an error, nothing is said', () => {
    for (const shell of ['echo an error >&2; exit 1', 'true', 'cat'])
      expect(offered(['roadmap x'], place(doing(shell)))).toEqual(['']);
  });

  test('on a terminal a completed word means itself', () => {
    const { lines } = inFish(['roadmap sho\t', 'roadmap learn gre\t', 'roadmap practice --folder=bi\t']);
    expect(lines).toEqual(['roadmap show ', 'roadmap learn greetings ', 'roadmap practice --folder=bin/']);
    const { text, wasHarmed } = inFish(HOSTILE_WORDS.map((word) => `roadmap define ${word[0]}\t\r`));
    expect(wasHarmed()).toBe(false);
    for (const i of HOSTILE_WORDS.keys()) expect(text).toContain(`Meaning ${i} `);
  });
});
