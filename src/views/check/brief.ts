/** A project as it is read before it is built: what to build, the way, and what is checked. */
import { stagePassed } from '../../core/check/result.js';
import type { Milestone, Project } from '../../core/course/project.js';
import type { State } from '../../core/progress/state.js';
import { wrap } from '../layout.js';
import { blocksLines, type Drawing } from '../lesson/blocks.js';
import { markdownOf } from '../lesson/markdown.js';
import type { Style } from '../style.js';

export type Shown = { readonly project: Project; readonly state: State };

/** `check <project> --json`, where no project file is. */
export function briefView({ project, state }: Shown) {
  const { topic, form, brief, free, milestones, fields, stages } = project;
  return {
    project: {
      topic,
      form,
      brief: markdownOf(brief),
      free: markdownOf(free),
      milestones: milestones.map(({ text, ...rest }) => ({ ...rest, text: markdownOf(text) })),
      fields,
      stages: stages.map(({ id, title, checks }) => ({
        id,
        title,
        passed: stagePassed(state, topic, id) !== undefined,
        checks: checks.map((check) => ({ id: check.id, title: check.title, topic: check.topic })),
      })),
    },
  };
}

/** The brief on a terminal. */
export function briefLines({ project, state }: Shown, drawing: Drawing): string[] {
  const { style, width } = drawing;
  const { topic, brief, free, milestones, stages } = project;
  return [
    style.bold('What to build'),
    ...blocksLines(brief, drawing),
    '',
    style.bold('What you decide'),
    ...blocksLines(free, drawing),
    '',
    style.bold('The way'),
    ...milestones.flatMap((milestone, i) => milestoneLines(milestone, i + 1, drawing)),
    '',
    style.bold('What is checked'),
    ...stages.flatMap(({ id, title, checks }) => {
      const passed = stagePassed(state, topic, id) !== undefined;
      const sign = passed ? style.good(style.symbols.right) : style.symbols.open;
      return [
        `${sign} ${style.bold(title)} ${style.dim(id)}`,
        ...checks.flatMap((check) => wrap(check.title, width, `    ${style.symbols.bullet} `, '      ')),
      ];
    }),
    '',
    ...wrap('In the folder of your project, write down how it starts, then check it:', width),
    `  roadmap check --init ${topic}`,
    '  roadmap check',
  ];
}

function milestoneLines({ title, text, sections, exercises }: Milestone, number: number, drawing: Drawing): string[] {
  const { style } = drawing;
  const commands = [
    ...sections.map((place) => `roadmap learn ${place.replace('#', ' --section ')}`),
    ...exercises.map((id) => `roadmap practice ${id}`),
  ];
  return [
    `${number}. ${style.bold(title)}`,
    ...blocksLines(text, { ...drawing, width: drawing.width - 3 }).map((line) => (line === '' ? '' : `   ${line}`)),
    ...commands.map((command) => style.dim(`   ${style.symbols.arrow} ${command}`)),
  ];
}

/** After `check --init`. */
export function initLines({ file }: { readonly file: string }, style: Style, width: number): string[] {
  return [
    style.good(`${style.symbols.right} Written: ${file}`),
    ...wrap('Look through it: it says how your program starts.', width),
    '',
    'What to build:  roadmap check --brief',
    'Check it:       roadmap check',
  ];
}
