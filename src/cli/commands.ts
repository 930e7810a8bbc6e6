/**
 * THE TABLE: every command with its arguments, options, examples and loader, and the options that all of them have.
 *
 * All that knows commands reads it: the parser (`parser.ts`), the short way round it (`dispatch.ts`), help (`help.ts`),
 * suggestions for unknown words (`unknown.ts`) and README's table (`npm run readme`). To add a command, add an entry here and
 * `src/commands/<name>.ts` with a function `(ctx, words, options)`; to add an option, add it to the entry and to the
 * function's type of options. The shape of an entry is `Command` in `command.ts`. The table is loaded at every start: data and
 * `import()` only.
 */
import { SCHEMAS } from '../core/course/author-files.js';
import { KINDS } from '../core/course/question.js';
import { PRACTICE_PARTS } from '../core/practice/parts.js';
import { STATUSES } from '../core/progress/evidence.js';
import { type Argument, type Command, HELP_PAGES, type Option, type Surface } from './command.js';
import { SHELLS } from './completion/shells.js';

const TOPIC: Argument = { name: 'topic', is: 'topic', required: true };
const TOPICS: Argument = { ...TOPIC, many: true };
const PLACE: Argument = { name: 'step|topic', is: 'place' };

const NUMBER = { name: 'number', is: 'number' } as const;
const MINUTES = { name: 'minutes', short: 'm', value: NUMBER } as const;
const COUNT = { name: 'count', short: 'n', value: NUMBER } as const;

/** Options of every command. `flags.ts` reads them before anything else, because errors need them too. */
export const GLOBAL_OPTIONS: readonly Option[] = [
  { name: 'json', short: 'j', about: 'print JSON and nothing else' },
  { name: 'roadmap', value: { name: 'file', is: 'file' }, about: 'use another roadmap (also ROADMAP_FILE)' },
  {
    name: 'python',
    value: { name: 'command', is: 'program' },
    about: 'run programs with another Python (also ROADMAP_PYTHON)',
  },
  { name: 'color', about: 'color, even in a pipe' },
  { name: 'no-color', about: 'no color (also NO_COLOR)' },
  { name: 'no-input', about: 'never ask' },
  { name: 'no-pager', about: 'never page' },
  { name: 'debug', about: 'show the stack of an unexpected error' },
  { name: 'help', short: 'h', about: 'explain the command' },
  { name: 'version', short: 'v', about: 'print the version' },
];

/** `roadmap` alone. */
export const HOME: Command = {
  name: '',
  group: 'Every day',
  about: 'where you are and the next thing; the first command on a terminal asks two questions',
  options: [
    {
      name: 'background',
      value: { name: 'id', is: 'background' },
      about: 'where you start from, instead of being asked',
    },
    { name: 'hours', value: NUMBER, about: 'hours a week, instead of being asked' },
  ],
  examples: ['', '--background beginner --hours 10'],
  load: async () => (await import('../commands/home.js')).home,
};

export const COMMANDS: readonly Command[] = [
  {
    name: 'next',
    group: 'Every day',
    asksFirst: true,
    about: 'the one next thing, its command, and why',
    options: [{ ...MINUTES, about: 'a session that fits into so many minutes, 5 to 600' }],
    examples: ['next', 'next --minutes 25'],
    load: async () => (await import('../commands/next.js')).next,
  },
  {
    name: 'show',
    group: 'Every day',
    asksFirst: true,
    about: 'show the path, a step or a topic',
    arguments: [PLACE],
    options: [
      {
        name: 'status',
        short: 's',
        value: { name: 'status', is: 'text', among: ['done', ...STATUSES] },
        about: 'only topics of a status',
      },
      { name: 'step', value: { name: 'step', is: 'step' }, about: 'only one step, by number or id' },
    ],
    examples: ['show', 'show 3', 'show http-basics', 'show --status started'],
    load: async () => (await import('../commands/show.js')).show,
  },
  {
    name: 'learn',
    group: 'Every day',
    asksFirst: true,
    about: 'read the lesson of a topic, a section at a time',
    arguments: [{ ...TOPIC, required: false }],
    options: [
      { name: 'all', about: 'print the whole lesson' },
      { name: 'section', value: { name: 'section', is: 'section' }, about: 'print one section' },
    ],
    examples: ['learn', 'learn 1.3', 'learn 1.3 --all'],
    load: async () => (await import('../commands/learn/learn.js')).learn,
  },
  {
    name: 'practice',
    group: 'Every day',
    asksFirst: true,
    about: 'write a program and have it checked',
    arguments: [
      { name: 'part|exercise|topic', is: 'exercise', also: PRACTICE_PARTS },
      { name: 'exercise|topic', is: 'exercise' },
    ],
    options: [
      { name: 'folder', value: { name: 'folder', is: 'folder' }, about: 'work in this folder' },
      { name: 'file', value: { name: 'file', is: 'file' }, about: 'check this file' },
      { name: 'no-watch', about: 'print the task and end' },
      { name: 'yes', short: 'y', about: 'setup: without asking' },
    ],
    examples: [
      'practice',
      'practice 1.3',
      'practice check',
      'practice hint',
      'practice solution',
      'practice list',
      'practice setup',
    ],
    load: async () => (await import('../commands/practice/practice.js')).practice,
  },
  {
    name: 'check',
    group: 'Every day',
    about: 'start your own project and try whether it does what its brief says',
    arguments: [{ name: 'project', is: 'project' }],
    options: [
      { name: 'brief', about: 'show what to build, the way, and what is checked' },
      { name: 'init', about: 'write the file that says how your program starts' },
      {
        name: 'folder',
        value: { name: 'folder', is: 'folder' },
        about: 'the folder of your project, instead of this one',
      },
      { name: 'stage', value: { name: 'stage', is: 'stage' }, about: 'only one stage' },
      { name: 'only', value: { name: 'check', is: 'check' }, about: 'only one check, with those that it needs' },
      { name: 'verbose', about: 'show all that is asked and answered' },
      { name: 'watch', about: 'check again after each save of a file in the folder' },
      { name: 'keep', about: 'leave the service running after its checks, to try it yourself' },
      {
        name: 'report',
        value: { name: 'file', is: 'file' },
        about: 'write what came of it into this file, as Markdown',
      },
      { name: 'yes', short: 'y', about: 'make a database of its own beside yours without asking' },
    ],
    examples: ['check project-cli', 'check --init project-cli', 'check', 'check --only add-and-list'],
    load: async () => (await import('../commands/check/check.js')).check,
  },
  {
    name: 'quiz',
    group: 'Every day',
    asksFirst: true,
    about: 'questions: what is due, then what is new',
    arguments: [{ ...PLACE, many: true }],
    options: [
      { name: 'due', short: 'd', about: 'only what comes back today' },
      { ...COUNT, about: 'how many; without it about a quarter of an hour' },
      { ...MINUTES, about: 'as many as fit into so many minutes' },
      { name: 'topic', short: 't', value: { ...PLACE, many: true }, about: 'only of these steps or topics' },
      {
        name: 'kind',
        short: 'k',
        value: { name: 'kind', is: 'text', many: true, among: KINDS },
        about: 'only of these kinds',
      },
      { name: 'cram', about: 'anything, without touching the schedule' },
      { name: 'placement', about: 'find out what you know already, and test out of it' },
      { name: 'interview', about: 'open questions as in an interview, from every area' },
      { name: 'on', value: { name: 'date', is: 'date' }, about: 'the date of your interview; the schedule aims at it' },
    ],
    examples: ['quiz', 'quiz http-basics', 'quiz --due --minutes 10', 'quiz --placement', 'quiz 3 --placement'],
    load: async () => (await import('../commands/quiz/quiz.js')).quiz,
  },
  {
    name: 'study',
    group: 'Every day',
    asksFirst: true,
    about: 'one session for today: what comes back, a part of the lesson, its exercise, its questions',
    options: [{ ...MINUTES, about: 'how long, 5 to 600; without it a fifth of your hours a week' }],
    examples: ['study', 'study --minutes 25'],
    load: async () => (await import('../commands/study/study.js')).study,
  },
  {
    name: 'plan',
    group: 'Every day',
    asksFirst: true,
    about: 'when each step and the path will be done, at your pace',
    options: [
      { name: 'hours', value: NUMBER, about: 'hours a week, for this plan alone' },
      {
        name: 'background',
        value: { name: 'id', is: 'background' },
        about: 'where you start from, for this plan alone',
      },
      { name: 'by', value: { name: 'date', is: 'date' }, about: 'what it takes to be done by a date' },
      { name: 'why', about: 'show the arithmetic' },
      { name: 'ics', value: { name: 'file', is: 'file' }, about: 'write a calendar of steps and reviews; - prints it' },
    ],
    examples: ['plan', 'plan --hours 15', 'plan --by 2027-06-01', 'plan --ics plan.ics'],
    load: async () => (await import('../commands/plan.js')).plan,
  },
  {
    name: 'search',
    group: 'Every day',
    about: 'find cards, lessons, words, exercises and questions',
    arguments: [{ name: 'word', is: 'text', many: true, required: true }],
    examples: ['search default argument'],
    load: async () => (await import('../commands/search.js')).search,
  },
  {
    name: 'define',
    group: 'Every day',
    about: 'what a word of the lessons means; without one, all words',
    arguments: [{ name: 'word', is: 'word', many: true }],
    examples: ['define traceback', 'define'],
    load: async () => (await import('../commands/define.js')).define,
  },
  {
    name: 'open',
    group: 'Every day',
    about: 'open a link of a topic in the browser',
    arguments: [TOPIC, { name: 'number', is: 'number' }],
    examples: ['open 1.1', 'open 1.1 2'],
    load: async () => (await import('../commands/open.js')).open,
  },
  {
    name: 'answer',
    group: 'Every day',
    about: 'answer one question without a prompt',
    changes: true,
    arguments: [
      { name: 'question', is: 'question', required: true },
      { name: 'value', is: 'text' },
    ],
    options: [
      { name: 'sure', about: 'you were sure' },
      { name: 'unsure', about: 'you were not sure' },
      { name: 'guess', about: 'you guessed' },
      {
        name: 'points',
        value: { name: 'numbers', is: 'text' },
        about: 'key points that your answer to an open question covers, such as 1,3',
      },
      { name: 'flag', about: 'do not ask a bad question again' },
      { name: 'unflag', about: 'ask it again' },
    ],
    examples: ['answer syntax-indentation-pass pass --sure', 'answer syntax-indentation-block-end "?"'],
    load: async () => (await import('../commands/quiz/answer.js')).answer,
  },
  {
    name: 'start',
    group: 'Your progress',
    asksFirst: true,
    about: 'work on a topic now; without a name, on the next one',
    changes: true,
    arguments: [{ ...TOPICS, required: false }],
    examples: ['start', 'start 1.1', 'start http-basics'],
    load: async () => (await import('../commands/start.js')).start,
  },
  {
    name: 'done',
    group: 'Your progress',
    asksFirst: true,
    about: 'mark topics as done; without a name, the current one',
    changes: true,
    arguments: [{ ...TOPICS, required: false }],
    examples: ['done', 'done 1.1 1.2', 'done 1.1-1.4', 'done 2'],
    load: async () => (await import('../commands/done.js')).done,
  },
  {
    name: 'skip',
    group: 'Your progress',
    asksFirst: true,
    about: 'leave topics out of the path, and of every percentage; without a name, what can wait',
    changes: true,
    arguments: [{ ...TOPICS, required: false }],
    examples: ['skip', 'skip django', 'skip 4'],
    load: async () => (await import('../commands/skip.js')).skip,
  },
  {
    name: 'pick',
    group: 'Your progress',
    asksFirst: true,
    about: 'settle a choice, such as a framework or a database; without an option, every choice with its advice',
    changes: true,
    arguments: [{ name: 'option', is: 'choice' }],
    examples: ['pick', 'pick fastapi', 'pick postgresql'],
    load: async () => (await import('../commands/pick.js')).pick,
  },
  {
    name: 'note',
    group: 'Your progress',
    about: 'keep one more note with a topic (- takes a pipe), or read them; without a topic, all',
    changes: true,
    arguments: [
      { ...TOPIC, required: false },
      { name: 'text', is: 'text', many: true },
    ],
    options: [
      { name: 'edit', short: 'e', about: 'write it in your editor' },
      { name: 'remove', about: 'remove it' },
      { name: 'number', short: 'n', value: NUMBER, about: 'which one to edit or to remove' },
    ],
    examples: ['note 1.3', 'note 1.3 "else after while still puzzles me"', 'note 1.3 --edit'],
    load: async () => (await import('../commands/note.js')).note,
  },
  {
    name: 'notes',
    group: 'Your progress',
    about: 'all notes, or those that have some words',
    arguments: [{ name: 'word', is: 'text', many: true }],
    examples: ['notes', 'notes closure'],
    load: async () => (await import('../commands/note.js')).notes,
  },
  {
    name: 'link',
    group: 'Your progress',
    about: 'keep a link of your own with a topic, or see all that it has',
    changes: true,
    arguments: [TOPIC, { name: 'address', is: 'text' }, { name: 'title', is: 'text', many: true }],
    options: [{ name: 'remove', value: NUMBER, about: 'remove the link of that number' }],
    examples: ['link 1.3', 'link 1.3 https://example.org A page'],
    load: async () => (await import('../commands/link.js')).link,
  },
  {
    name: 'undo',
    group: 'Your progress',
    about: 'take back the last change, or the last ones; as often as you like',
    changes: true,
    arguments: [{ name: 'number', is: 'number' }],
    examples: ['undo', 'undo 5'],
    load: async () => (await import('../commands/undo.js')).undo,
  },
  {
    name: 'redo',
    group: 'Your progress',
    about: 'bring back what was undone last',
    changes: true,
    arguments: [{ name: 'number', is: 'number' }],
    examples: ['redo'],
    load: async () => (await import('../commands/undo.js')).redo,
  },
  {
    name: 'history',
    group: 'Your progress',
    about: 'every change, newest first',
    options: [{ ...COUNT, about: 'how many changes to show; without it 20' }],
    examples: ['history', 'history --count 50'],
    load: async () => (await import('../commands/history.js')).history,
  },
  {
    name: 'stats',
    group: 'Your progress',
    about: 'study days, what you remember, what is hard, how fast you are',
    options: [
      { name: 'since', value: { name: 'date', is: 'date' }, about: 'only from this day on' },
      { name: 'step', value: { name: 'step', is: 'step' }, about: 'only one step, by number or id' },
    ],
    examples: ['stats', 'stats --since 2026-11-01', 'stats --step 3'],
    load: async () => (await import('../commands/stats/stats.js')).stats,
  },
  {
    name: 'report',
    group: 'Your progress',
    about: 'how far you are and what it rests on, as a page for others',
    options: [
      { name: 'output', short: 'o', value: { name: 'file', is: 'file' }, about: 'write it into a file' },
      { name: 'open', about: 'write the page and open it in the browser' },
      { name: 'md', about: 'as Markdown' },
      {
        name: 'svg',
        value: { name: 'picture', is: 'text', among: ['badge', 'card'] },
        about: 'as a picture for a README',
      },
      { name: 'name', value: { name: 'name', is: 'text' }, about: 'with your name' },
      { name: 'notes', about: 'with your notes' },
    ],
    examples: ['report --open', 'report -o report.html', 'report --md -o PROGRESS.md', 'report --svg card -o card.svg'],
    load: async () => (await import('../commands/report/report.js')).report,
  },
  {
    name: 'reset',
    group: 'Your progress',
    about: 'begin again, or for some topics; can be undone',
    changes: true,
    arguments: [{ ...TOPICS, required: false }],
    options: [{ name: 'yes', short: 'y', about: 'do not ask' }],
    examples: ['reset 1.1', 'reset --yes'],
    load: async () => (await import('../commands/reset.js')).reset,
  },
  {
    name: 'export',
    group: 'Your progress',
    about: 'everything that you did and set, as JSON; or for Anki, as a checklist, as a table',
    options: [
      { name: 'output', short: 'o', value: { name: 'file', is: 'file' }, about: 'write it into a file' },
      { name: 'anki', about: 'the questions, as a text file that Anki imports' },
      { name: 'markdown', about: 'the path as a checklist' },
      { name: 'csv', about: 'the path as a table' },
    ],
    examples: ['export -o progress.json', 'export --anki -o python.txt', 'export --markdown'],
    load: async () => (await import('../commands/archive/export.js')).exporting,
  },
  {
    name: 'import',
    group: 'Your progress',
    about: 'take in what export wrote; what is here stays',
    changes: true,
    arguments: [{ name: 'file', is: 'file', required: true }],
    options: [{ name: 'dry-run', about: 'say what would be added, and change nothing' }],
    examples: ['import progress.json --dry-run', 'import progress.json'],
    load: async () => (await import('../commands/archive/import.js')).importing,
  },
  {
    name: 'backup',
    group: 'Your progress',
    about: 'keep a copy of your progress now, list copies, bring one back',
    arguments: [
      {
        name: 'part',
        is: 'text',
        also: [
          { name: 'list', about: 'show all copies' },
          { name: 'restore', about: 'bring one back; without a name, the newest' },
        ],
      },
      { name: 'name', is: 'text' },
    ],
    options: [{ name: 'yes', short: 'y', about: 'do not ask' }],
    examples: ['backup', 'backup list', 'backup restore'],
    load: async () => (await import('../commands/archive/backup.js')).backup,
  },
  {
    name: 'config',
    group: 'The program',
    about: 'tell or change a setting',
    changes: true,
    arguments: [
      { name: 'key', is: 'setting' },
      { name: 'value', is: 'setting-value' },
    ],
    options: [
      { name: 'unset', about: 'forget the setting' },
      { name: 'reset', about: 'forget all settings; the file is kept beside' },
    ],
    examples: ['config', 'config hours 10', 'config background --unset'],
    load: async () => (await import('../commands/config.js')).config,
  },
  {
    name: 'trust',
    group: 'The program',
    about: 'let the programs of a roadmap run that is not ours, or no longer',
    changes: true,
    arguments: [{ name: 'file', is: 'file' }],
    options: [{ name: 'revoke', about: 'let them run no longer' }],
    examples: ['trust my-roadmap.yaml', 'trust --revoke'],
    load: async () => (await import('../commands/trust.js')).trust,
  },
  {
    name: 'doctor',
    group: 'The program',
    about: 'look for what could be wrong; changes nothing',
    examples: ['doctor'],
    load: async () => (await import('../commands/doctor.js')).doctor,
  },
  {
    name: 'help',
    group: 'The program',
    about: 'explain a command, the exit codes or the environment',
    arguments: [{ name: 'command', is: 'command', also: HELP_PAGES }],
    examples: ['help quiz', 'help exit-codes', 'help environment'],
    load: async () => (await import('./help.js')).helpOn(SURFACE),
  },
  {
    name: 'completion',
    group: 'The program',
    about: 'print a script with which bash, zsh, fish or powershell completes commands and names',
    arguments: [{ name: 'shell', is: 'text', among: SHELLS }],
    examples: ['completion bash', 'completion zsh', 'completion fish', 'completion powershell'],
    load: async () => (await import('./completion/print.js')).printScript,
  },
  {
    name: 'version',
    group: 'The program',
    about: 'print the version',
    examples: ['version'],
    load: async () => (await import('../commands/version.js')).version,
  },
  {
    name: 'validate',
    group: 'For authors',
    about: 'check a roadmap file: every problem, with its place',
    arguments: [{ name: 'file', is: 'file' }],
    options: [
      { name: 'run', about: 'run every program and query of its questions, too, with your Python' },
      {
        name: 'schema',
        value: { name: 'file', is: 'text', among: SCHEMAS },
        about: 'print the JSON Schema of a file instead, for an editor',
      },
    ],
    examples: ['validate my-roadmap.yaml', 'validate --run my-roadmap.yaml', 'validate --schema questions'],
    load: async () => (await import('../commands/validate.js')).validate,
  },
];

export const SURFACE: Surface = { commands: COMMANDS, home: HOME, options: GLOBAL_OPTIONS };

/** The command of that name. */
export function commandNamed(name: string): Command | undefined {
  return COMMANDS.find((command) => command.name === name);
}
