/** The terminal as a port: what it can do is found out when it is asked for, and what asks or colours loads then. */
import fs from 'node:fs';
import type { Prompts, Terminal } from '../../context.js';
import { ASCII, plainStyle, UNICODE } from '../../views/style.js';
import type { Keyboard } from './keyboard.js';
import { writeAll } from './stdout.js';
import { wantsColor } from './wants-color.js';

/** What of the command line and the settings concerns the terminal. */
export type TerminalWishes = {
  readonly flags: {
    readonly json: boolean;
    readonly color?: boolean | undefined;
    readonly input: boolean;
    readonly pager: boolean;
  };
  readonly settings: () => { readonly pager?: boolean | undefined; readonly accessible?: boolean | undefined };
};

const DEFAULT_WIDTH = 80;
const DEFAULT_HEIGHT = 24;

/** The terminal of a process. */
export function terminalOf(process: NodeJS.Process, { flags, settings }: TerminalWishes): Terminal {
  const { env } = process;
  const outTTY = isTerminal(1);
  const out = (text: string) => writeAll(1, text);
  const isAccessible = () => Boolean(env.ROADMAP_ACCESSIBLE) || settings().accessible === true;
  const isDumb = env.TERM === 'dumb';
  // the accessible form has no escapes at all
  const isColored = () => wantsColor({ env, isTTY: outTTY, flag: flags.color }) && !isAccessible();
  const style = () => openStyle(env, isColored());
  // one for the process: what is typed ahead stays there between two prompts
  let keyboard: Keyboard | undefined;
  let prompts: Promise<Prompts> | undefined;
  const size = () => ({ width: columns(process, outTTY), height: rows(process, outTTY) });
  const openPrompts = async (): Promise<Prompts> => {
    const editor = async () => (await import('./editor.js')).editIn(process);
    if (isAccessible() || isDumb) return (await import('./prompts-plain.js')).plainPromptsOn(process, { out, editor });
    const { Keyboard, promptsOn, Screen } = await import('./prompts.js');
    keyboard = new Keyboard(process, out);
    return promptsOn({ keyboard, screen: new Screen({ out, size }), style: await style(), editor });
  };
  const isLong = (text: string) => outTTY && !isDumb && flags.pager && text.split('\n').length > size().height;
  return {
    get width() {
      return size().width; // a terminal may be resized during a session
    },
    json: flags.json,
    get canPrompt() {
      // plain questions need no cursor
      return flags.input && outTTY && isTerminal(0) && (!isDumb || isAccessible());
    },
    canRead: () => flags.input && (isAccessible() || (outTTY && isTerminal(0))),
    out,
    err: (text) => writeAll(2, text),
    style,
    page: async (text) => {
      if (!isLong(text) || settings().pager === false) return out(text);
      const { showInPager } = await import('./pager.js');
      const show = () => showInPager(text, process);
      if (!(keyboard ? keyboard.lend(show) : show())) out(text);
    },
    prompts: () => (prompts ??= openPrompts()),
    highlight: async () => {
      if (!isColored()) return (code) => code;
      return (await import('./highlight.js')).highlighterIn(await style());
    },
  };
}

/** Asks `tty` only about devices: loading it costs a tenth of an empty start, and a pipe is no terminal anyway. */
function isTerminal(fd: number): boolean {
  try {
    return fs.fstatSync(fd).isCharacterDevice() && (require('node:tty') as typeof import('node:tty')).isatty(fd);
  } catch {
    return false; // closed
  }
}

// `process.stdout` is opened when it is named, which a pipe can do without
function columns(process: NodeJS.Process, isTTY: boolean): number {
  const told = isTTY ? process.stdout.columns : Number(process.env.COLUMNS);
  return told > 0 ? Math.max(20, told) : DEFAULT_WIDTH;
}

function rows(process: NodeJS.Process, isTTY: boolean): number {
  return (isTTY && process.stdout.rows) || DEFAULT_HEIGHT;
}

async function openStyle(env: NodeJS.ProcessEnv, colored: boolean) {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  const plain = env.TERM === 'dumb' || env.TERM === 'linux' || /^(C|POSIX)$|\.(?!utf-?8)|^[^.]*@euro$/i.test(locale);
  const symbols = plain ? ASCII : UNICODE;
  return colored ? (await import('./color.js')).colorStyle(symbols) : plainStyle(symbols);
}
