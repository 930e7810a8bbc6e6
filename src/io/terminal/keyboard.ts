/**
 * One reader of what is typed, for all prompts of a process. What comes while nobody asks waits in a queue, so that
 * nothing typed ahead or pasted is lost between two prompts.
 */
import { emitKeypressEvents } from 'node:readline';
import { RoadmapError } from '../../errors.js';
import { type RawHost, RawMode } from './raw-mode.js';
import { afterSignals } from './signals.js';

/** A key; `text` is the character that it types, if any. A paste is one press, whatever its length. */
export type Press =
  | { readonly kind: 'key'; readonly name: string; readonly text: string; readonly ctrl: boolean }
  | { readonly kind: 'paste'; readonly text: string }
  /** The size of the terminal changed, or the program goes on after a pause. */
  | { readonly kind: 'redraw' };

/** What is needed of the process. */
export type KeyboardHost = RawHost & Pick<NodeJS.Process, 'stdout' | 'emit' | 'listenerCount'>;

/** A key as Node's readline tells it. */
type Keypress = {
  readonly name?: string;
  readonly sequence?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
};

/** Milliseconds after which an escape byte is the Esc key, and not the beginning of another. */
const ESCAPE_TIME = 50;
/** Milliseconds after which a Ctrl-C that no prompt took looks for something else to stop. */
const BUSY_TIME = 50;
/** In the queue, what ends a prompt: Ctrl-C, or the end of the input. */
const CANCEL = 'cancel';

type Waiting = { readonly resolve: (press: Press) => void; readonly reject: (error: Error) => void };

export class Keyboard {
  readonly #host: KeyboardHost;
  readonly #mode: RawMode;
  #queue: (Press | typeof CANCEL)[] = [];
  #paste: string[] | undefined;
  #waiting: Waiting | undefined;

  /** Takes the terminal. The process need not give it back; that happens when it ends. */
  constructor(host: KeyboardHost, out: (text: string) => void) {
    this.#host = host;
    const redraw = () => this.#push({ kind: 'redraw' });
    this.#mode = new RawMode(host, out, redraw);
    const { stdin, stdout } = host;
    emitKeypressEvents(stdin, { escapeCodeTimeout: ESCAPE_TIME } as never);
    stdin.on('keypress', (text: string | undefined, key: Keypress) => this.#onKeypress(text ?? '', key));
    for (const event of ['end', 'error']) stdin.on(event, () => this.#push(CANCEL));
    stdout.on('resize', redraw);
    stdin.resume().unref();
  }

  /** The next press. Throws `cancelled` at Ctrl-C and at the end of the input. */
  async next(): Promise<Press> {
    const first = this.#queue.shift();
    if (first === CANCEL) throw this.#cancelled();
    if (first) return first;
    this.#host.stdin.ref();
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting = { resolve, reject };
      });
    } finally {
      this.#host.stdin.unref();
    }
  }

  /** Adds a press that nobody made; `name` is more than a letter, so that no text can hold it. */
  press(name: string): void {
    this.#push({ kind: 'key', name, text: '', ctrl: false });
  }

  /** Whether more is there already: one redraw is enough for all of it. */
  get hasMore(): boolean {
    return this.#queue.length > 0;
  }

  /** Leaves the terminal to another program while `run` runs; Ctrl-C is for that program then. */
  lend<T>(run: () => T): T {
    this.#mode.leave();
    const listen = this.#mode.ignoreSignals();
    try {
      return run();
    } finally {
      this.#mode.enter();
      this.#push({ kind: 'redraw' });
      afterSignals(listen);
    }
  }

  #onKeypress(text: string, { name = '', sequence = '', ctrl = false, meta = false }: Keypress): void {
    if (name === 'paste-start') this.#paste = [];
    else if (name === 'paste-end') this.#endPaste();
    else if (this.#paste) this.#paste.push(sequence || text);
    else if (ctrl && name === 'c') this.#interrupt();
    else if (ctrl && name === 'z') this.#mode.pause();
    else this.#push({ kind: 'key', name: name === 'return' ? 'enter' : name, text: typed(text, ctrl || meta), ctrl });
  }

  #endPaste(): void {
    const text = (this.#paste ?? []).join('').replace(/\r\n?/g, '\n');
    this.#paste = undefined;
    if (text !== '') this.#push({ kind: 'paste', text });
  }

  #push(press: Press | typeof CANCEL): void {
    const waiting = this.#waiting;
    if (!waiting) {
      this.#queue.push(press);
      return;
    }
    this.#waiting = undefined;
    if (press === CANCEL) waiting.reject(this.#cancelled());
    else waiting.resolve(press);
  }

  #cancelled(): RoadmapError {
    this.#queue = [];
    return new RoadmapError({ kind: 'cancelled', message: 'Cancelled.' });
  }

  /** Ctrl-C ends the prompt that is there or comes next, or stops the learner's program that runs or starts. */
  #interrupt(): void {
    const isBusy = !this.#waiting;
    this.#push(CANCEL);
    if (isBusy) this.#stopProgram();
  }

  /** Tells what listens besides us, as soon as something does and while no prompt has taken the key. */
  #stopProgram(): void {
    if (!this.#queue.includes(CANCEL)) return;
    if (this.#host.listenerCount('SIGINT') === 1) {
      setTimeout(() => this.#stopProgram(), BUSY_TIME).unref();
      return;
    }
    this.#queue = this.#queue.filter((press) => press !== CANCEL);
    const listen = this.#mode.ignoreSignals();
    this.#host.emit('SIGINT', 'SIGINT');
    listen();
  }
}

/** The characters that a key types: none for a key of control. Tab indents. */
function typed(text: string, isControl: boolean): string {
  if (isControl) return '';
  return text === '\t' ? '    ' : text.replace(/[\u0000-\u001f\u007f]/g, '');
}
