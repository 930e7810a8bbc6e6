/** The report as one HTML file: no script, no request, readable by a screen reader, on a phone and on paper. */
import { plural } from '../../core/lib/words.js';
import { duration, percent } from '../layout.js';
import { heatSvg } from './heat-svg.js';
import { Markup, markup } from './markup.js';
import { PAGE_STYLE } from './page-style.js';
import type { ReportStep, ReportTopic, ReportView } from './report.js';
import { HOW_TO_READ, STANDINGS } from './words.js';

/** The whole page. */
export function reportHtml(view: ReportView): string {
  const title = view.name === null ? view.title : `${view.name}: ${view.title}`;
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(PAGE_STYLE)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="soft">As of ${view.date}</p>
</header>
<main>
${numbers(view)}
${projects(view)}
${path(view)}
${study(view)}
<section aria-labelledby="how"><h2 id="how">How to read this</h2>${HOW_TO_READ.map((text) => markup`<p>${text}</p>`)}</section>
</main>
</body>
</html>
`;
  return page.text;
}

function numbers({ summary, study }: ReportView): Markup {
  const { topics, hours } = summary;
  const all: readonly (readonly [string, string])[] = [
    ['topics shown by answers, programs and checks', `${topics.shown} of ${topics.total}`],
    ['topics only said to be done', String(topics.claimed)],
    ["of the path's hours", percent(hours.done, hours.total)],
    ['exercises passed', String(study.exercises)],
    ['study days', String(study.days)],
    ['of study', duration(study.minutes)],
  ];
  return markup`<dl class="numbers">${all.map(([what, count]) => markup`<div><dt>${what}</dt><dd>${count}</dd></div>`)}</dl>`;
}

function projects({ projects }: ReportView): Markup | null {
  if (projects.length === 0) return null;
  const groups = projects.map(({ number, title, stages }) => {
    const head = markup`<th scope="rowgroup" rowspan="${stages.length}">${number} ${title}</th>`;
    const rows = stages.map(
      (stage, i) =>
        markup`<tr>${i === 0 ? head : null}<td>${stage.title} (${plural(stage.checks, 'check')})</td><td>${stage.date ?? 'not yet'}</td><td>${commitOf(stage)}</td></tr>`,
    );
    return markup`<tbody>${rows}</tbody>`;
  });
  return markup`<section aria-labelledby="projects"><h2 id="projects">Projects</h2>
<p>Programs of the learner's own, started and tried by the program that wrote this report.</p>
<div class="wide" role="region" aria-label="Stages of the projects" tabindex="0"><table><thead><tr><th scope="col">Project</th><th scope="col">Stage</th><th scope="col">Passed</th><th scope="col">Commit</th></tr></thead>${groups}</table></div></section>`;
}

function commitOf({ commit, clean }: ReportView['projects'][number]['stages'][number]): Markup | string {
  if (commit === null) return '';
  return markup`<code>${commit.slice(0, 10)}</code>${clean === false ? ' and changes that were not committed' : ''}`;
}

function path({ steps }: ReportView): Markup {
  return markup`<section aria-labelledby="path"><h2 id="path">The path</h2>${steps.map(stepOf)}</section>`;
}

function stepOf({ number, title, summary, topics }: ReportStep): Markup {
  const { total, shown, claimed } = summary.topics;
  const share = (count: number) => (total === 0 ? 0 : Math.round((count / total) * 1000) / 10);
  const told = `${shown} of ${plural(total, 'topic')} shown${claimed > 0 ? `, ${claimed} said to be done` : ''}`;
  return markup`<h3>${number} ${title}</h3>
<p class="soft">${told}</p>
<div class="bar" aria-hidden="true"><span class="shown" style="width:${share(shown)}%"></span><span class="said" style="width:${share(claimed)}%"></span></div>
<ul class="topics">${topics.map(topicOf)}</ul>`;
}

function topicOf({ number, title, standing, basis, notes }: ReportTopic): Markup {
  const told = basis.map(
    ({ date, text }) => markup`<span class="basis">${date === null ? '' : `${date}: `}${text}</span>`,
  );
  return markup`<li><span class="standing ${standing}">${STANDINGS[standing]}</span><span>${number} ${title}${told}${notes.map((text) => markup`<span class="note">${text}</span>`)}</span></li>`;
}

function study({ days, date, study, retention }: ReportView): Markup | null {
  if (study.since === null) return null;
  const told = `${plural(study.days, 'study day')} since ${study.since}, ${duration(study.minutes)}, ${plural(study.answers, 'answer')}.`;
  const kept =
    retention.true === null
      ? null
      : markup`<p>Of ${plural(retention.reviews, 'question')} that came back after days or weeks, ${percent(retention.true, 1)} were still known.</p>`;
  return markup`<section aria-labelledby="study"><h2 id="study">Study</h2><p>${told}</p>${kept}<div class="wide" role="region" aria-label="Study days of a year" tabindex="0">${heatSvg(days, date)}</div></section>`;
}
