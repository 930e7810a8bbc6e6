/** Variables of the environment that the program reads, for help and README. Empty counts as not set. */

export type Variable = { readonly name: string; readonly about: string };

export const ENVIRONMENT: readonly Variable[] = [
  { name: 'ROADMAP_HOME', about: 'one folder for everything: progress, settings, this computer' },
  { name: 'ROADMAP_FILE', about: 'the roadmap to use, as --roadmap' },
  {
    name: 'ROADMAP_PYTHON',
    about: 'the Python that runs programs, as --python; it goes before the setting python',
  },
  { name: 'VIRTUAL_ENV', about: 'the virtual environment whose Python is taken if none is named' },
  { name: 'ROADMAP_PAGER', about: 'the pager for long output; without it PAGER, then less; cat pages nothing' },
  { name: 'ROADMAP_ACCESSIBLE', about: 'any value: plain numbered questions without escapes, for screen readers' },
  { name: 'ROADMAP_NO_COLOR', about: 'any value: no color' },
  { name: 'ROADMAP_NOW', about: 'a fixed time for the clock, such as 2026-11-24T09:00:00Z' },
  { name: 'NO_COLOR', about: 'any value: no color' },
  { name: 'FORCE_COLOR', about: 'color, even in a pipe; 0 or false: none' },
  { name: 'CLICOLOR_FORCE', about: 'color, even in a pipe, unless it is 0' },
  { name: 'CLICOLOR', about: '0: no color' },
  { name: 'TERM', about: 'dumb: no color, no questions, plain signs' },
  { name: 'LC_ALL, LC_CTYPE, LANG', about: 'the first that is set decides: C or no UTF-8 means plain ASCII signs' },
  { name: 'COLUMNS', about: 'the width of a line where there is no terminal; without it 80' },
  {
    name: 'XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME',
    about: 'the folders for data on Linux, absolute paths only',
  },
];
