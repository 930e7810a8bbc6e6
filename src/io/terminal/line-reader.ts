/** Reads a stream line by line; lines that nobody asked for yet wait. */
import readline from 'node:readline';
import { RoadmapError } from '../../errors.js';

/** Tells of Ctrl-C. */
export type LineHost = Pick<NodeJS.Process, 'on' | 'off'>;

export class LineReader {
  readonly #reader: readline.Interface;
  readonly #host: LineHost;
  readonly #lines: string[] = [];
  #isOver = false;
  #wake: () => void = () => {};

  constructor(input: NodeJS.ReadableStream, host: LineHost) {
    this.#host = host;
    this.#reader = readline.createInterface({ input, terminal: false });
    this.#reader.on('line', (line) => {
      this.#lines.push(line);
      this.#wake();
    });
    this.#reader.on('close', () => {
      this.#isOver = true;
      this.#wake();
    });
    this.#reader.pause();
  }

  /** The next line. Throws `cancelled` at Ctrl-C and at the end of the input. */
  async next(): Promise<string> {
    const end = () => this.#reader.close(); // an input that is still read would keep the process alive
    this.#host.on('SIGINT', end);
    try {
      if (this.#lines.length === 0 && !this.#isOver) await this.#more();
    } finally {
      this.#host.off('SIGINT', end);
    }
    const line = this.#lines.shift();
    if (line === undefined) throw new RoadmapError({ kind: 'cancelled', message: 'Cancelled.' });
    return line;
  }

  /** Adds a line that nobody typed. */
  push(line: string): void {
    this.#lines.push(line);
    this.#wake();
  }

  /** A paused input does not keep the process alive. */
  async #more(): Promise<void> {
    this.#reader.resume();
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    if (!this.#isOver) this.#reader.pause();
  }
}
