/** Statistics on a terminal. */
import { list, plural } from '../../core/lib/words.js';
import { bar, bullet, cut, duration, hours, pad, percent, wrap } from '../layout.js';
import type { Style } from '../style.js';
import { heatMapLines } from './heat-map.js';
import type { StatsView } from './stats.js';

type Paper = { readonly style: Style; readonly width: number };

/** Lines of the statistics. */
export function statsLines(view: StatsView, style: Style, width: number): string[] {
  const paper = { style, width };
  if (view.days.length === 0 && view.since === null && view.step === null)
    return wrap('Nothing has been studied yet. Begin with: roadmap study', width);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['', [...sumLines(view, paper), '', ...mapLines(view, paper)]],
    ['Weeks', weekLines(view, paper)],
    ['The path', stepLines(view, paper)],
    ['Questions that come back', loadLines(view, paper)],
    ['How sure you are', calibrationLines(view, paper)],
    ['Hardest', hardestLines(view, paper)],
    ['Exercises', exerciseLines(view, paper)],
    ['Pace', paceLines(view, paper)],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([title, lines]) => (title === '' ? lines : ['', style.bold(title), ...lines]));
}

function sumLines({ days, since, step }: StatsView, { style, width }: Paper): string[] {
  const minutes = days.reduce((sum, day) => sum + day.minutes, 0);
  const answers = days.reduce((sum, day) => sum + day.answers, 0);
  const of = `${since === null ? '' : ` since ${since}`}${step === null ? '' : `, Step ${step}`}`;
  const told = `${plural(days.length, 'study day')}${of}: ${duration(minutes)}, ${plural(answers, 'answer')}`;
  return wrap(told, width).map(style.bold);
}

function mapLines({ days, today }: StatsView, { style, width }: Paper): string[] {
  return heatMapLines({ minutes: new Map(days.map(({ date, minutes }) => [date, minutes])), today }, style, width);
}

function weekLines({ weeks: { planned, list: weeks } }: StatsView, { width }: Paper): string[] {
  const now = weeks.at(-1)!;
  const before = weeks.slice(0, -1);
  const kept = before.filter((week) => week.kept).length;
  const past =
    before.length === 0
      ? ''
      : ` Of the ${plural(before.length, 'week')} before, ${kept === before.length ? 'all' : kept} had ${Math.max(1, planned - 1)} or more.`;
  return wrap(`${plural(now.days, 'study day')} this week; your plan has ${planned}.${past}`, width, '  ');
}

/** Columns of a step's title. */
const TITLE = 26;

function stepLines({ steps }: StatsView, { style, width }: Paper): string[] {
  return steps.flatMap(({ number, title, topics, shown, proven, retained, claimed }) => {
    const name = `${number} ${title}`;
    const kinds = [
      [shown, 'shown'],
      [proven, 'proven'],
      [retained, 'retained'],
      [claimed, 'claimed'],
    ] as const;
    const told = kinds.flatMap(([count, kind]) => (count > 0 ? `${count} ${kind}` : [])).join(', ') || 'open';
    const drawn = bar(topics === 0 ? 0 : (shown + claimed) / topics, 10, style);
    if (width < 70) return [...wrap(name, width, '  '), ...wrap(`${told} of ${topics}`, width, '    ').map(style.dim)];
    return `  ${pad(cut(name, TITLE, style), TITLE)} ${drawn} ${pad(`${shown + claimed}/${topics}`, 6)} ${style.dim(told)}`;
  });
}

function loadLines({ load, retention }: StatsView, { style, width }: Paper): string[] {
  const most = Math.max(...load.map(({ due }) => due));
  const all = load.reduce((sum, { due }) => sum + due, 0);
  const bars = load.map(({ due }) => (due === 0 ? ' ' : style.symbols.bars[Math.ceil((due / most) * 8) - 1]));
  const told = `${load[0]!.due} today, ${all} in ${load.length} days, ${most} on the fullest day`;
  const { reviews, true: real, predicted } = retention;
  const recalled =
    reviews === 0
      ? []
      : wrap(
          `Of ${plural(reviews, 'question')} that came back you knew ${share(real)}; ${share(predicted)} were predicted.`,
          width,
          '  ',
        );
  return [...(most > 0 ? [`  ${bars.join('')}`.trimEnd(), ...wrap(told, width, '  ')] : []), ...recalled];
}

function share(part: number | null): string {
  return percent(part ?? 0, 1);
}

const SURE = { sure: 'sure', unsure: 'not sure', guess: 'a guess' } as const;

function calibrationLines({ calibration }: StatsView, { width }: Paper): string[] {
  return calibration
    .filter(({ answers }) => answers > 0)
    .reverse()
    .flatMap(({ confidence, answers, right }) =>
      wrap(`${SURE[confidence]}: ${percent(right, answers)} right, of ${plural(answers, 'answer')}`, width, '  '),
    );
}

function hardestLines({ hardest, misconceptions }: StatsView, { style, width }: Paper): string[] {
  return hardest.flatMap(({ id, number, title, answers, right }) => {
    const told = `${number} ${title}: ${percent(right, answers)} right, of ${answers}`;
    const whys = misconceptions.filter(({ topic }) => topic === id);
    return [
      ...wrap(told, width, '  ', '    '),
      ...whys.flatMap(({ why, times }) =>
        wrap(`${times > 1 ? `${times} times: ` : ''}${why}`, width, '    ').map(style.dim),
      ),
    ];
  });
}

function exerciseLines({ exercises }: StatsView, { style, width }: Paper): string[] {
  if (exercises.length === 0) return [];
  const passed = exercises.filter((one) => one.passed);
  const open = exercises.length - passed.length;
  const within = (from: number, to: number) => passed.filter(({ checks }) => checks >= from && checks <= to).length;
  const spread = [
    [within(0, 1), 'at the first check'],
    [within(2, 4), 'with 2 to 4'],
    [within(5, Number.POSITIVE_INFINITY), 'with more'],
  ] as const;
  const told = spread.flatMap(([count, how]) => (count > 0 ? `${count} ${how}` : []));
  const hints = exercises.reduce((sum, one) => sum + one.hints, 0);
  return [
    ...(passed.length > 0 ? bullet(`${passed.length} passed: ${list(told)}`, width, style) : []),
    ...(open > 0 ? bullet(`${open} begun and not passed yet`, width, style) : []),
    ...(hints > 0 ? bullet(`${plural(hints, 'hint')} read`, width, style) : []),
  ];
}

function paceLines({ pace }: StatsView, { width }: Paper): string[] {
  if (!pace) return [];
  const told = `${hours(pace.hoursPerWeek)} of the path a week: ${plural(pace.topics, 'topic')} in ${plural(Math.round(pace.weeks), 'week')}. When you will be done: roadmap plan`;
  return wrap(told, width, '  ');
}
