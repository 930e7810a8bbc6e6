/** The report as an object: how far somebody is, and what each claim rests on. HTML, Markdown and SVG are made of it. */
import { stagePassed } from '../../core/check/result.js';
import type { ExerciseEntry } from '../../core/course/exercise.js';
import type { Project } from '../../core/course/project.js';
import type { Entry } from '../../core/course/question.js';
import type { Topic } from '../../core/course/roadmap.js';
import { dateOf, studyDay } from '../../core/lib/study-day.js';
import { plural } from '../../core/lib/words.js';
import type { Snapshot } from '../../core/path/snapshot.js';
import { recordOf, statusOf } from '../../core/practice/record.js';
import { isShown, type TopicStatus, totals } from '../../core/progress/evidence.js';
import { MARK_TABLE, type Mark, SETTLING } from '../../core/progress/marks.js';
import { factOf } from '../../core/progress/state.js';
import type { Statistics } from '../../core/stats/statistics.js';

export type ReportParts = {
  readonly snapshot: Snapshot;
  readonly statistics: Statistics;
  readonly projects: readonly Project[];
  /** Of this learner: those of their choices. */
  readonly exercises: readonly ExerciseEntry[];
  readonly questions: readonly Entry[];
  /** Only if the learner asked for them. */
  readonly name: string | null;
  readonly notes: boolean;
};

export type ReportView = ReturnType<typeof reportView>;
export type ReportStep = ReportView['steps'][number];
export type ReportTopic = ReportStep['topics'][number];

/** How a topic stands: `shown` by answers, programs or checks; only `said`; begun; open; left out. */
export type Standing = 'shown' | 'said' | 'begun' | 'open' | 'left';

/** `report --json`. */
export function reportView(parts: ReportParts) {
  const { snapshot, statistics, name } = parts;
  const { roadmap, all, when } = snapshot;
  const { days, retention, exercises } = statistics;
  return {
    title: roadmap.title,
    name,
    date: dateOf(studyDay(when.now, when.zone)),
    summary: totals(all.values()),
    study: {
      days: days.length,
      minutes: days.reduce((sum, day) => sum + day.minutes, 0),
      answers: days.reduce((sum, day) => sum + day.answers, 0),
      exercises: exercises.filter(({ passed }) => passed).length,
      since: days[0]?.date ?? null,
    },
    retention,
    days: days.map(({ date, minutes }) => ({ date, minutes })),
    steps: roadmap.steps.map(({ number, title, topics }) => {
      const own = topics.flatMap((topic) => all.get(topic.id) ?? []).filter((s) => s.status !== 'unpicked');
      return { number, title, summary: totals(own), topics: own.map((status) => topicOf(status, parts)) };
    }),
    projects: parts.projects.flatMap((project) => projectOf(project, parts)),
  };
}

function topicOf(status: TopicStatus, parts: ReportParts) {
  const { topic, hours, notes, evidence, marked } = status;
  const { zone } = parts.snapshot.when;
  return {
    id: topic.id,
    number: topic.number,
    title: topic.title,
    hours,
    standing: standingOf(status),
    basis: evidence.filter(isBasis).map((mark) => ({
      mark,
      name: MARK_TABLE[mark].name,
      date: marked[mark] === undefined ? null : dateOf(studyDay(marked[mark], zone)),
      text: basisText(mark, topic, parts),
    })),
    notes: parts.notes ? notes.map(({ text }) => text) : [],
  };
}

/** What settles a topic, and what only began it. */
function isBasis(mark: Mark): boolean {
  return SETTLING.includes(mark);
}

function standingOf(status: TopicStatus): Standing {
  if (status.status === 'skipped') return 'left';
  if (status.done) return isShown(status) ? 'shown' : 'said';
  return status.status === 'started' ? 'begun' : 'open';
}

/** What a mark rests on. */
function basisText(mark: Mark, topic: Topic, { questions, exercises, snapshot: { state } }: ReportParts): string {
  const core = questions.filter((one) => one.topic === topic.id && one.core && one.kind !== 'open').length;
  const own = exercises.filter((one) => one.topic === topic.id && one.core);
  switch (mark) {
    case 'quizzed':
      return `${everyOne(core, 'core question')} answered right, not by a guess`;
    case 'proven': {
      if (topic.checks !== undefined) return `${everyOne(topic.checks, 'check')} of the project passed`;
      const isWritten = own.length > 0 && own.every(({ id }) => statusOf(recordOf(state, id)) === 'passed');
      return isWritten
        ? `${everyOne(own.length, 'core exercise')} passed by a program of the learner's own`
        : "a check of the learner's own project passed";
    }
    case 'retained':
      return 'core questions right on three days and still known, core exercises done once more';
    case 'tested-out':
      return 'passed a test of hard questions before it was studied';
    case 'claimed':
      return 'said to be done';
    case 'started':
      return 'begun';
  }
}

/** `the core question`, `all 4 core questions`. */
function everyOne(count: number, what: string): string {
  return count === 1 ? `the ${what}` : `all ${plural(count, what)}`;
}

/** A project of which a stage was passed. */
function projectOf(project: Project, { snapshot }: ReportParts) {
  const { state, all, when } = snapshot;
  const status = all.get(project.topic);
  const stages = project.stages.map(({ id, title, checks }) => {
    const at = stagePassed(state, project.topic, id);
    const kept = at === undefined ? undefined : factOf(state, 'checked', `${project.topic}/${id}`)?.is;
    return {
      id,
      title,
      checks: checks.length,
      date: at === undefined ? null : dateOf(studyDay(at, when.zone)),
      commit: kept?.commit ?? null,
      clean: kept?.clean ?? null,
    };
  });
  if (!status || stages.every(({ date }) => date === null)) return [];
  const { id, number, title } = status.topic;
  return [{ id, number, title, stages }];
}
