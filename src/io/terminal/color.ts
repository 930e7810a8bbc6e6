/** The colours: the terminal's own 16, through chalk. */
import { Chalk, type ChalkInstance } from 'chalk';
import type { Paint, Style, Symbols } from '../../views/style.js';

/** The coloured style. */
export function colorStyle(symbols: Symbols): Style {
  const chalk = new Chalk({ level: 1 });
  return {
    bold: paint(chalk.bold),
    dim: paint(chalk.dim),
    good: paint(chalk.green),
    // Yellow cannot be read on a white screen.
    warn: paint(chalk.magenta),
    bad: paint(chalk.red),
    link: paint(chalk.underline),
    code: paint(chalk.cyan),
    keyword: paint(chalk.magenta),
    string: paint(chalk.green),
    number: paint(chalk.cyan),
    symbols,
  };
}

/** chalk paints all of its arguments; a paint takes one, so that it can be given to `map`. */
function paint(chalk: ChalkInstance): Paint {
  return (text) => chalk(text);
}
