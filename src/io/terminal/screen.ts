/** What stands on the screen: a page of lines, and below it a prompt that is drawn again as it is typed on. */
import type { Draw } from '../../context.js';
import { inView, type Layout, type Size } from './text-layout.js';

/** Where the terminal is: text to it, and its size now. */
export type Surface = { readonly out: (text: string) => void; readonly size: () => Size };

const HOME = '\u001b[H\u001b[J';
const ERASE_BELOW = '\u001b[J';

export class Screen {
  readonly #surface: Surface;
  /** None before the first page: what stands on the screen then is not ours to clear. */
  #page: Draw[] | undefined;
  /** Rows from the top of the prompt to the cursor. */
  #row = 0;

  constructor(surface: Surface) {
    this.#surface = surface;
  }

  get size(): Size {
    return this.#surface.size();
  }

  /** Prints lines below what is there. */
  say(draw: Draw): void {
    this.keep(draw);
    this.#surface.out(lines(draw));
  }

  /** Remembers lines that stand on the page already. */
  keep(draw: Draw): void {
    this.#page?.push(draw);
  }

  /** Begins a page at the top. What was on the screen can be scrolled back to. */
  turnPage(): void {
    this.#page = [];
    this.#surface.out('\n'.repeat(this.size.height) + HOME);
  }

  /** Draws the page again, for another size of the terminal. */
  redraw(): void {
    if (this.#page) this.#surface.out(HOME + this.#page.map(lines).join(''));
    else if (this.#row > 0) this.#surface.out(up(this.#row));
    this.#row = 0;
  }

  /** Draws a prompt in place of the one that was drawn last. */
  draw(whole: Layout): void {
    const { rows, row, column } = inView(whole, this.size);
    const back = up(rows.length - 1 - row);
    this.#surface.out(`${up(this.#row)}\r${ERASE_BELOW}${rows.join('\n')}${back}\r${forward(column)}`);
    this.#row = row;
  }

  /** Draws a prompt for the last time, and goes below it. */
  finish(whole: Layout): void {
    this.draw({ ...whole, row: whole.rows.length - 1 });
    this.#surface.out('\n');
    this.#row = 0;
  }
}

function lines(draw: Draw): string {
  return draw()
    .map((line) => `${line}\n`)
    .join('');
}

function up(rows: number): string {
  return rows > 0 ? `\u001b[${rows}A` : '';
}

function forward(columns: number): string {
  return columns > 0 ? `\u001b[${columns}C` : '';
}
