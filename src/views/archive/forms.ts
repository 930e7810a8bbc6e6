/** The path and its questions in forms that other programs read: Anki, Markdown, CSV. */
import { type Question, shownOf } from '../../core/course/question.js';
import { type Roadmap, topicsOf } from '../../core/course/roadmap.js';
import { visible } from '../../core/lib/sanitize.js';
import { dateOf, studyDay, type Zone } from '../../core/lib/study-day.js';
import type { TopicStatuses } from '../../core/progress/evidence.js';
import { MARKS } from '../../core/progress/marks.js';
import { rightAnswer } from '../../core/quiz/judge.js';
import { type Markup, markup } from '../report/markup.js';

/**
 * Notes that Anki imports (File, Import): a line each, with a permanent id, so that a later import changes them and keeps what
 * Anki knows of them. https://docs.ankiweb.net/importing/text-files.html
 */
export function ankiText({ title, id, steps }: Roadmap, questions: readonly Question[]): string {
  const stepOf = new Map(steps.flatMap((step) => step.topics.map((topic) => [topic.id, step.id] as const)));
  const head = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${title.replace(/\s+/g, ' ')}`,
    '#guid column:1',
    '#tags column:4',
  ];
  const lines = questions.map((question) => {
    const tags = [id, stepOf.get(question.topic) ?? '', question.topic].filter(Boolean).join(' ');
    return [`${id}/${question.id}`, field(front(question)), field(back(question)), tags].join('\t');
  });
  return `${[...head, ...lines].join('\n')}\n`;
}

function front(question: Question): Markup {
  const options = shownOf(question).map(({ letter, text }) => markup`<br>${letter}) ${text}`);
  const code = question.code === undefined ? null : markup`<pre>${question.code.trimEnd()}</pre>`;
  return markup`${question.prompt}${code}${options}`;
}

function back(question: Question): Markup {
  return markup`<pre>${rightAnswer(question, shownOf(question))}</pre>${question.explain}`;
}

/** A field of a line: tabs and newlines would end it. Quotes around it keep a leading one literal. */
function field({ text }: Markup): string {
  return `"${text.trim().replaceAll('\t', '    ').replaceAll('\n', '<br>').replaceAll('"', '""')}"`;
}

/** The path as a checklist that GitHub and others draw. */
export function checklist(roadmap: Roadmap, all: TopicStatuses): string {
  const steps = roadmap.steps.map(({ number, title, topics }) => {
    const lines = topics.flatMap((topic) => {
      const status = all.get(topic.id);
      if (!status || status.status === 'unpicked') return [];
      const left = status.status === 'skipped' ? ' (left out)' : '';
      return `- [${status.done ? 'x' : ' '}] ${topic.number} ${topic.title}${left}`;
    });
    return `## ${number} ${title}\n\n${lines.join('\n')}\n`;
  });
  return `# ${roadmap.title}\n\n${steps.join('\n')}`;
}

/** A row a topic; a column for the date of each mark. RFC 4180. */
export function table(roadmap: Roadmap, all: TopicStatuses, zone: Zone): string {
  const head = ['number', 'id', 'title', 'step', 'status', 'hours', ...MARKS, 'notes'];
  const titles = new Map(roadmap.steps.map(({ id, title }) => [id, title]));
  const rows = topicsOf(roadmap).flatMap((topic) => {
    const status = all.get(topic.id);
    if (!status) return [];
    const dates = MARKS.map((mark) => {
      const at = status.marked[mark];
      return at === undefined ? '' : dateOf(studyDay(at, zone));
    });
    const { number, id, title, step } = topic;
    return [
      [
        number,
        id,
        title,
        titles.get(step) ?? '',
        status.status,
        String(status.hours),
        ...dates,
        visible(status.notes.map(({ text }) => text).join('\n')),
      ],
    ];
  });
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A spreadsheet takes what begins with one of these signs for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
