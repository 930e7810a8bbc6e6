/** The report as Markdown, for a README or a note. */
import { plural } from '../../core/lib/words.js';
import { duration, percent } from '../layout.js';
import type { ReportTopic, ReportView } from './report.js';
import { HOW_TO_READ, STANDINGS } from './words.js';

/** The whole text. */
export function reportMarkdown(view: ReportView): string {
  const { summary, study, retention } = view;
  const { topics, hours } = summary;
  return [
    `# ${text(view.name === null ? view.title : `${view.name}: ${view.title}`)}`,
    '',
    `As of ${view.date}.`,
    '',
    `- ${topics.shown} of ${plural(topics.total, 'topic')} shown by answers, programs and checks; ${topics.claimed} said to be done`,
    `- ${percent(hours.done, hours.total)} of the path's hours`,
    `- ${plural(study.exercises, 'exercise')} passed`,
    ...(study.since === null
      ? []
      : [`- ${plural(study.days, 'study day')} since ${study.since}, ${duration(study.minutes)}`]),
    ...(retention.true === null
      ? []
      : [
          `- ${percent(retention.true, 1)} of ${plural(retention.reviews, 'question')} that came back were still known`,
        ]),
    ...projectLines(view),
    '',
    '## The path',
    ...view.steps.flatMap(({ number, title, summary: { topics: own }, topics: list }) => [
      '',
      `### ${number} ${text(title)}`,
      '',
      `${own.shown} of ${plural(own.total, 'topic')} shown${own.claimed > 0 ? `, ${own.claimed} said to be done` : ''}.`,
      '',
      ...list.flatMap(topicLines),
    ]),
    '',
    '## How to read this',
    ...HOW_TO_READ.flatMap((words) => ['', words]),
    '',
  ].join('\n');
}

function projectLines({ projects }: ReportView): string[] {
  if (projects.length === 0) return [];
  const rows = projects.flatMap(({ number, title, stages }) =>
    stages.map(({ title: stage, checks, date, commit, clean }) => {
      const at = commit === null ? '' : `\`${commit.slice(0, 10)}\`${clean === false ? ' and more' : ''}`;
      return `| ${number} ${text(title)} | ${text(stage)} (${plural(checks, 'check')}) | ${date ?? 'not yet'} | ${at} |`;
    }),
  );
  return ['', '## Projects', '', '| project | stage | passed | commit |', '|---|---|---|---|', ...rows];
}

function topicLines({ number, title, standing, basis, notes }: ReportTopic): string[] {
  const why = basis.map(({ date, text: words }) => `${date === null ? '' : `${date}: `}${words}`).join('; ');
  const line = `- ${number} ${text(title)}: ${STANDINGS[standing]}${why === '' ? '' : ` (${why})`}`;
  return [line, ...notes.flatMap((one) => ['', ...one.split('\n').map((words) => `  > ${text(words)}`)])];
}

/** Text in which nothing is Markdown or HTML. */
function text(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|!&]/g, (sign) => (sign === '<' ? '&lt;' : sign === '&' ? '&amp;' : `\\${sign}`));
}
