/** The terminal's mode while keys are read: each key at once, pastes marked. It is given back on every way out. */

/** What is needed of the process. */
export type RawHost = Pick<NodeJS.Process, 'stdin' | 'on' | 'off' | 'kill' | 'pid'>;

const BEGIN = '\u001b[?2004h';
/** No marks around pastes, and a visible cursor. */
const END = '\u001b[?2004l\u001b[?25h';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

export class RawMode {
  readonly #host: RawHost;
  readonly #out: (text: string) => void;
  readonly #resumed: () => void;
  #isPaused = false;
  #isDeaf = false;

  /** Takes the terminal until the process ends; `resumed` is told when it has it again after a pause. */
  constructor(host: RawHost, out: (text: string) => void, resumed: () => void) {
    this.#host = host;
    this.#out = out;
    this.#resumed = resumed;
    this.enter();
    host.on('exit', () => this.leave());
    host.on('SIGCONT', () => this.#resume());
    for (const signal of SIGNALS) host.on(signal, this.#onSignal);
  }

  /** Stops the whole group, as Ctrl-Z on a terminal that is not raw does: the shell waits for its first process. */
  pause(): void {
    this.#isPaused = true;
    this.leave();
    this.#host.kill(0, 'SIGTSTP');
    // nothing stops a group without a shell above it
    setImmediate(() => this.#isPaused && this.#resume());
  }

  enter(): void {
    this.#host.stdin.setRawMode?.(true);
    this.#out(BEGIN);
  }

  leave(): void {
    this.#out(END);
    this.#host.stdin.setRawMode?.(false);
  }

  /** Signals are for others, not for us, until the function is called. */
  ignoreSignals(): () => void {
    this.#isDeaf = true;
    return () => {
      this.#isDeaf = false;
    };
  }

  #resume(): void {
    this.#isPaused = false;
    this.enter();
    this.#resumed();
  }

  readonly #onSignal = (signal: NodeJS.Signals): void => {
    if (this.#isDeaf) return;
    this.leave();
    for (const one of SIGNALS) this.#host.off(one, this.#onSignal);
    this.#host.kill(this.#host.pid, signal);
  };
}
