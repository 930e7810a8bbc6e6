/** Blocks back as Markdown, for JSON. */
import type { Block, Program, Span } from '../../core/course/lesson.js';

/** The Markdown of blocks, a blank line between two. */
export function markdownOf(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n\n');
}

/** The Markdown of one block. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return spansText(block.spans);
    case 'list':
      return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${spansText(item)}`).join('\n');
    case 'table': {
      const [head = [], ...body] = block.rows.map((row) => `| ${row.map(spansText).join(' | ')} |`);
      return [head, `|${'---|'.repeat(block.rows[0]?.length ?? 0)}`, ...body].join('\n');
    }
    case 'code':
      return programText(block.program);
    case 'pitfall':
      return [programText(block.wrong), ...block.why.map(blockText), programText(block.right)].join('\n\n');
    case 'question':
    case 'exercise':
      return fence(block.kind, block.id);
  }
}

/** The Markdown of a text. */
export function spansText(spans: readonly Span[]): string {
  return spans.map(({ text, look, url }) => (look === undefined ? text : MARKS[look](text, url ?? ''))).join('');
}

const MARKS = {
  strong: (text: string) => `**${text}**`,
  emphasis: (text: string) => `*${text}*`,
  code: (text: string) => `\`${text}\``,
  link: (text: string, url: string) => `[${text}](${url})`,
};

function programText({ language, code, input, output }: Program): string {
  const parts = [
    fence(language, code),
    ...(input === undefined ? [] : [fence('input', input)]),
    ...(output === undefined ? [] : [fence('output', output)]),
  ];
  return parts.join('\n\n');
}

function fence(info: string, text: string): string {
  return `\`\`\`${info}\n${text}\n\`\`\``;
}
