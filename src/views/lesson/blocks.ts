/** Blocks of a lesson or a task as lines for a terminal. */
import type { Block, Program, Span } from '../../core/course/lesson.js';
import { pad, widthOf, wrapCode } from '../layout.js';
import type { Style } from '../style.js';
import { proseLines } from './prose.js';

/** How blocks are drawn: `highlight` colours code in a language. */
export type Drawing = {
  readonly style: Style;
  readonly width: number;
  readonly highlight: (code: string, language: string) => string;
};

/** Lines of blocks, an empty line between two of them. Questions and exercises are the caller's. */
export function blocksLines(blocks: readonly Block[], drawing: Drawing): string[] {
  return blocks.flatMap((block, i) => [...(i > 0 ? [''] : []), ...blockLines(block, drawing)]);
}

/** Lines of one block. */
export function blockLines(block: Block, drawing: Drawing): string[] {
  const { style, width } = drawing;
  switch (block.kind) {
    case 'text':
      return proseLines(block.spans, style, { width });
    case 'list':
      return block.items.flatMap((item, i) =>
        itemLines(item, block.ordered ? `${i + 1}.` : style.symbols.bullet, drawing),
      );
    case 'table':
      return tableLines(block.rows, drawing);
    case 'code':
      return programLines(block.program, drawing);
    case 'pitfall':
      return [
        style.bad(`${style.symbols.wrong} wrong`),
        ...programLines(block.wrong, drawing),
        ...block.why.flatMap((one) => ['', ...blockLines(one, drawing)]),
        '',
        style.good(`${style.symbols.right} right`),
        ...programLines(block.right, drawing),
      ];
    case 'question':
      return [style.dim(`Question: roadmap quiz ${block.id}`)];
    case 'exercise':
      return [style.dim(`Exercise: roadmap practice ${block.id}`)];
  }
}

function itemLines(item: readonly Span[], mark: string, { style, width }: Drawing): string[] {
  const indent = `  ${mark} `;
  return proseLines(item, style, { width, indent, hanging: ' '.repeat(widthOf(indent)) });
}

/** A program under the name of its file, what is typed into it and what it prints, each set off from the text. */
function programLines({ language, code, file, input, output }: Program, drawing: Drawing): string[] {
  const { style } = drawing;
  const runs = language === 'python';
  const alone = ALONE[language];
  if (alone !== undefined) return [style.dim(alone), ...codeLines(code, drawing)];
  return [
    ...(file === undefined ? [] : [style.dim(`  ${file}`)]),
    ...codeLines(drawing.highlight(code, language), drawing),
    ...(input === undefined ? [] : [style.dim('  typed'), ...codeLines(input, drawing)]),
    ...(output === undefined ? [] : [style.dim(runs ? '  prints' : '  shows'), ...codeLines(output, drawing)]),
  ];
}

/** In a task, what is typed and what is to be printed stand without a program. */
const ALONE: Readonly<Record<string, string>> = { input: '  typed', output: '  prints' };

function codeLines(code: string, { width }: Drawing): string[] {
  return code.split('\n').flatMap((line) => wrapCode(line, width, '    ', '      '));
}

/** Columns side by side; where they do not fit, each row as a list of its cells. */
function tableLines(rows: readonly (readonly (readonly Span[])[])[], { style, width }: Drawing): string[] {
  const shown = rows.map((row) => row.map((cell) => proseLines(cell, style, { width: 1000 }).join(' ')));
  const plain = rows.map((row) => row.map((cell) => cellWidth(cell, style)));
  const columns = (plain[0] ?? []).map((_, c) => Math.max(...plain.map((row) => row[c] ?? 0)));
  const total = columns.reduce((sum, w) => sum + w + 3, 2);
  if (total > width) return listedRows(shown, style, width);
  const line = (row: readonly string[], r: number) =>
    `  ${row.map((cell, c) => cell + ' '.repeat(columns[c]! - plain[r]![c]!)).join('   ')}`.trimEnd();
  const [head, ...body] = shown.map(line);
  return [style.bold(head ?? ''), style.dim(`  ${columns.map((w) => '-'.repeat(w)).join('   ')}`), ...body];
}

function cellWidth(cell: readonly Span[], style: Style): number {
  const ticks = style.code('').length === 2 ? 2 : 0;
  return cell.reduce((sum, { text, look }) => sum + widthOf(text) + (look === 'code' ? ticks : 0), 0);
}

function listedRows([head = [], ...body]: readonly (readonly string[])[], style: Style, width: number): string[] {
  const longest = Math.min(20, Math.max(...head.map(widthOf)));
  return body.flatMap((row, r) => [
    ...(r > 0 ? [''] : []),
    ...row.flatMap((cell, c) =>
      proseLines([{ text: cell }], style, { width, indent: `  ${pad(head[c] ?? '', longest)}  `, hanging: '      ' }),
    ),
  ]);
}
