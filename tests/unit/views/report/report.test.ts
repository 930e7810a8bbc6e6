/** What a report says that a topic, and a project, rest on. */
import { expect, test } from 'vitest';
import { snapshotOf, whoIs } from '../../../../src/core/path/snapshot.js';
import { EMPTY, type Facts } from '../../../../src/core/progress/state.js';
import { statisticsOf } from '../../../../src/core/stats/statistics.js';
import { NOTHING } from '../../../../src/core/stats/tally.js';
import { courseIn } from '../../../../src/io/course/from-yaml.js';
import { reportHtml } from '../../../../src/views/report/html.js';
import { reportMarkdown } from '../../../../src/views/report/markdown.js';
import { Markup, markup } from '../../../../src/views/report/markup.js';
import { reportView } from '../../../../src/views/report/report.js';
import { ROOT } from '../../../run.js';

const course = courseIn(ROOT);
const AT = Date.parse('2026-11-20T12:00:00Z');
const fact = <T>(is: T) => ({ l: 1, at: AT, is });

function reportOf(facts: Facts) {
  const { roadmap } = course;
  const snapshot = snapshotOf({
    roadmap,
    state: { ...EMPTY, facts },
    who: whoIs(roadmap, {}),
    when: { now: Date.parse('2026-11-24T12:00:00Z'), zone: () => 0 },
    reviews: {},
  });
  return reportView({
    snapshot,
    statistics: statisticsOf(NOTHING),
    projects: [course.project('project-cli')!],
    exercises: course.exercises(),
    questions: course.bank().entries,
    name: null,
    notes: false,
  });
}

const basisOf = (facts: Facts, id: string) =>
  reportOf(facts)
    .steps.flatMap(({ topics }) => topics)
    .find((topic) => topic.id === id)!.basis;

const core = course.exercises().filter((one) => one.topic === 'syntax-indentation' && one.core);

test('a topic is proven by its own exercises, by a check of a project, or by all checks of its own', () => {
  const proven = { proven: { 'syntax-indentation': fact(0) } };
  const passed = Object.fromEntries(core.map(({ id }) => [id, fact(true)]));
  expect(basisOf({ ...proven, passed }, 'syntax-indentation')).toEqual([
    {
      mark: 'proven',
      name: 'proven',
      date: '2026-11-20',
      text: `all ${core.length} core exercises passed by a program of the learner's own`,
    },
  ]);
  expect(basisOf(proven, 'syntax-indentation')[0]!.text).toBe("a check of the learner's own project passed");
  expect(basisOf({ proven: { 'project-cli': fact(0) } }, 'project-cli')[0]!.text).toMatch(
    /^all \d+ checks of the project passed$/,
  );
});

test('whoever looked at a solution first has not passed it by themselves', () => {
  const passed = Object.fromEntries(core.map(({ id }) => [id, fact(true)]));
  const facts = { proven: { 'syntax-indentation': fact(0) }, passed, revealed: { [core[0]!.id]: fact(true) } };
  expect(basisOf(facts, 'syntax-indentation')[0]!.text).toBe("a check of the learner's own project passed");
});

test('a project has its stages, with date and commit; without a passed stage it is not told', () => {
  expect(reportOf({}).projects).toEqual([]);
  const view = reportOf({ checked: { 'project-cli/basics': fact({ commit: 'a'.repeat(40), clean: false }) } });
  expect(view.projects).toMatchObject([
    {
      number: '8.1',
      stages: [{ date: '2026-11-20', commit: 'a'.repeat(40), clean: false }, { date: null }, { date: null }],
    },
  ]);
  expect(reportHtml(view)).toContain('<code>aaaaaaaaaa</code> and changes that were not committed');
  expect(reportMarkdown(view)).toMatch(/\| 8\.1 .* \(\d+ checks\) \| 2026-11-20 \| `aaaaaaaaaa` and more \|/);
});

test('what is filled into markup is escaped, and markup is not', () => {
  expect(markup`<p title="${`"'<&>`}">${['a', markup`<b>${1}</b>`, null]}</p>`).toEqual(
    new Markup('<p title="&quot;&#39;&lt;&amp;&gt;">a<b>1</b></p>'),
  );
});
