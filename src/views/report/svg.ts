/** Pictures for a README: a badge and a card of the steps. Fonts are those of the reader, so room is left for wide ones. */
import { percent } from '../layout.js';
import { type Markup, markup } from './markup.js';
import type { ReportView } from './report.js';

/** Width of a letter of 11 pixels, a wide one. */
const LETTER = 7;

/** `Python Developer | 41 of 66 shown`. */
export function badgeSvg({ title, summary }: ReportView): string {
  const [left, right] = [title, `${summary.topics.shown} of ${summary.topics.total} shown`];
  const [a, b] = [left, right].map((text) => text.length * LETTER + 12) as [number, number];
  const words = (text: string, x: number) => markup`<text x="${x}" y="14">${text}</text>`;
  return `${
    markup`<svg xmlns="http://www.w3.org/2000/svg" width="${a + b}" height="20" role="img" aria-label="${left}: ${right}"><title>${left}: ${right}</title><clipPath id="r"><rect width="${a + b}" height="20" rx="3"/></clipPath><g clip-path="url(#r)"><rect width="${a}" height="20" fill="#444b52"/><rect x="${a}" width="${b}" height="20" fill="#1a7f37"/></g><g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${words(left, a / 2)}${words(right, a + b / 2)}</g></svg>`
      .text
  }\n`;
}

const [WIDTH, ROW, TOP, BAR, BAR_AT] = [460, 24, 58, 150, 250];

/** A bar a step: green is shown, amber is only said. */
export function cardSvg({ title, name, date, summary, steps }: ReportView): string {
  const { topics, hours } = summary;
  const told = `${topics.shown} of ${topics.total} topics shown, ${percent(hours.done, hours.total)} of the hours, ${date}`;
  const head = name === null ? title : `${name}: ${title}`;
  const height = TOP + steps.length * ROW + 12;
  const rows = steps.map(({ number, title: step, summary: { topics: own } }, i) => {
    const y = TOP + i * ROW;
    const wide = (count: number) => (own.total === 0 ? 0 : Math.round((count / own.total) * BAR));
    const [shown, said] = [wide(own.shown), wide(own.claimed)];
    return markup`<text x="16" y="${y + 11}">${cutTo(`${number} ${step}`, 34)}</text><rect x="${BAR_AT}" y="${y + 2}" width="${BAR}" height="10" rx="3" class="line"/>${piece('good', { x: BAR_AT, y: y + 2, width: shown })}${piece('said', { x: BAR_AT + shown, y: y + 2, width: said })}<text x="${BAR_AT + BAR + 10}" y="${y + 11}" class="soft">${own.done}/${own.total}</text>`;
  });
  return `${
    markup`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${head}: ${told}"><title>${head}: ${told}</title><style>text{font:12px system-ui,sans-serif;fill:#1c1e21}.head{font-size:15px;font-weight:600}.soft{fill:#55595f}.back{fill:#fff;stroke:#d5d8dc}.line{fill:#e6e8eb}.good{fill:#1a7f37}.said{fill:#8a5a00}@media (prefers-color-scheme:dark){text{fill:#e8eaed}.soft{fill:#a6abb2}.back{fill:#14171a;stroke:#3a3f45}.line{fill:#24292e}.good{fill:#57c776}.said{fill:#e0b050}}</style><rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8" class="back"/><text x="16" y="24" class="head">${cutTo(head, 52)}</text><text x="16" y="42" class="soft">${told}</text>${rows}</svg>`
      .text
  }\n`;
}

type Box = { readonly x: number; readonly y: number; readonly width: number };

function piece(kind: 'good' | 'said', { x, y, width }: Box): Markup | null {
  return width === 0 ? null : markup`<rect x="${x}" y="${y}" width="${width}" height="10" rx="3" class="${kind}"/>`;
}

function cutTo(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
