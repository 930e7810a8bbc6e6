/** What a schema cannot say of a roadmap: that its ids, edges, choices and hours fit together. */

import { didYouMean } from '../lib/suggest.js';
import { list, plural } from '../lib/words.js';
import type { Hours } from './roadmap.js';

/** Where in the file's data: keys and indices from the root. */
export type Place = readonly (string | number)[];
export type Problem = { readonly path: Place; readonly message: string; readonly hint?: string | undefined };

/** As much of a roadmap file as is checked here. */
export type Checked = {
  readonly backgrounds: readonly { id: string; hours?: number | undefined }[];
  readonly audiences: readonly { background: string }[];
  readonly steps: readonly CheckedStep[];
  readonly choices: readonly { id: string; suggested: string; options: readonly { id: string; topic: string }[] }[];
  readonly mistakes: readonly { id: string; when: { working: readonly string[]; without: readonly string[] } }[];
};
type CheckedStep = {
  readonly id: string;
  readonly hours?: Hours | undefined;
  readonly topics: readonly CheckedTopic[];
};
type CheckedTopic = {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly hours: Hours;
  readonly pickedHours?: Hours | undefined;
  readonly requires: readonly string[];
  readonly requiresAny: readonly string[];
  readonly recommends: readonly string[];
};

/** Every problem, in no particular order. */
export function problemsOf(file: Checked): Problem[] {
  return [
    ...duplicates(file),
    ...edges(file),
    ...cycles(file),
    ...choices(file),
    ...mistakes(file),
    ...backgrounds(file),
    ...sums(file),
  ];
}

type Placed = { readonly id: string; readonly path: Place };

function topicsOf(file: Checked): { topic: CheckedTopic; path: Place }[] {
  return file.steps.flatMap((step, s) => step.topics.map((topic, t) => ({ topic, path: ['steps', s, 'topics', t] })));
}

function duplicates(file: Checked): Problem[] {
  const names = topicsOf(file).flatMap(({ topic, path }) => [
    { id: topic.id, path: [...path, 'id'] },
    ...topic.aliases.map((id, i) => ({ id, path: [...path, 'aliases', i] })),
  ]);
  // Steps share one space of names with topics: a command takes either.
  const steps = file.steps.map(({ id }, s) => ({ id, path: ['steps', s, 'id'] }));
  const options = file.choices.flatMap(({ options }, c) =>
    options.map(({ id }, o) => ({ id, path: ['choices', c, 'options', o, 'id'] })),
  );
  const own = (items: readonly { id: string }[], key: string) =>
    items.map(({ id }, i) => ({ id, path: [key, i, 'id'] }));
  return [
    [...steps, ...names],
    options,
    own(file.choices, 'choices'),
    own(file.mistakes, 'mistakes'),
    own(file.backgrounds, 'backgrounds'),
  ].flatMap(repeated);
}

function repeated(items: readonly Placed[]): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path, message: `the id ${id} is used twice`, hint: 'Ids are permanent and each is used once.' }];
  });
}

function edges(file: Checked): Problem[] {
  const place = new Map(topicsOf(file).map(({ topic }, i) => [topic.id, i]));
  return topicsOf(file).flatMap(({ topic, path }, at) =>
    (['requires', 'requiresAny', 'recommends'] as const).flatMap((key) =>
      topic[key].flatMap((id, i): Problem[] => {
        const other = place.get(id);
        const here = [...path, key, i];
        if (other === undefined) return [unknown(id, [...place.keys()], 'topic', here)];
        if (other === at) return [{ path: here, message: `${topic.id} names itself in ${key}` }];
        if (other < at) return [];
        return [
          {
            path: here,
            message: `${topic.id} ${key === 'recommends' ? 'recommends' : 'needs'} ${id}, which comes later`,
            hint: 'Prerequisites stand before what needs them.',
          },
        ];
      }),
    ),
  );
}

/** Cycles among prerequisites, each told once. Iterative, so that a long chain cannot exhaust the stack. */
function cycles(file: Checked): Problem[] {
  const topics = new Map(topicsOf(file).map((placed) => [placed.topic.id, placed]));
  const finished = new Set<string>();
  const found: Problem[] = [];
  for (const start of topics.keys()) {
    const trail: string[] = [];
    const stack: { id: string; leave?: boolean }[] = [{ id: start }];
    while (stack.length > 0) {
      const { id, leave } = stack.pop()!;
      if (leave) {
        trail.pop();
        finished.add(id);
        continue;
      }
      const placed = topics.get(id);
      if (!placed || finished.has(id)) continue;
      const back = trail.indexOf(id);
      if (back >= 0) {
        const loop = [...trail.slice(back), id];
        if (loop.length > 2)
          found.push({ path: placed.path, message: `prerequisites go in a circle: ${loop.slice(0, 8).join(' → ')}` });
        continue;
      }
      trail.push(id);
      stack.push(
        { id, leave: true },
        ...[...placed.topic.requires, ...placed.topic.requiresAny].map((next) => ({ id: next })),
      );
    }
  }
  return found;
}

function choices(file: Checked): Problem[] {
  const ids = topicsOf(file).map(({ topic }) => topic.id);
  const known = new Set(ids);
  return file.choices.flatMap((choice, c) => [
    ...choice.options.flatMap(({ topic }, o) =>
      known.has(topic) ? [] : [unknown(topic, ids, 'topic', ['choices', c, 'options', o, 'topic'])],
    ),
    ...(choice.options.some(({ id }) => id === choice.suggested)
      ? []
      : [
          unknown(
            choice.suggested,
            choice.options.map(({ id }) => id),
            'option',
            ['choices', c, 'suggested'],
          ),
        ]),
  ]);
}

function mistakes(file: Checked): Problem[] {
  const ids = [...file.steps.map(({ id }) => id), ...topicsOf(file).map(({ topic }) => topic.id)];
  const known = new Set(ids);
  return file.mistakes.flatMap(({ when }, m) =>
    (['working', 'without'] as const).flatMap((key) =>
      when[key].flatMap((id, i) =>
        known.has(id) ? [] : [unknown(id, ids, 'step or topic', ['mistakes', m, 'when', key, i])],
      ),
    ),
  );
}

function backgrounds(file: Checked): Problem[] {
  const ids = file.backgrounds.map(({ id }) => id);
  const keys = (hours: Hours | undefined, path: Place): Problem[] => {
    if (!hours) return [];
    const lacking = ids.filter((id) => !Object.hasOwn(hours, id));
    const extra = Object.keys(hours).filter((id) => !ids.includes(id));
    return [
      ...(lacking.length > 0 ? [{ path, message: `hours for ${list(lacking)} are missing` }] : []),
      ...extra.map((id) => unknown(id, ids, 'background', [...path, id])),
    ];
  };
  return [
    ...file.audiences.flatMap(({ background }, a) =>
      ids.includes(background) ? [] : [unknown(background, ids, 'background', ['audiences', a, 'background'])],
    ),
    ...file.steps.flatMap((step, s) => keys(step.hours, ['steps', s, 'hours'])),
    ...topicsOf(file).flatMap(({ topic, path }) => [
      ...keys(topic.hours, [...path, 'hours']),
      ...keys(topic.pickedHours, [...path, 'pickedHours']),
    ]),
  ];
}

function sums(file: Checked): Problem[] {
  const sum = (numbers: readonly number[]) => Math.round(numbers.reduce((a, b) => a + b, 0) * 100) / 100;
  const steps = file.steps.flatMap((step, s) =>
    Object.entries(step.hours ?? {}).flatMap(([background, told]): Problem[] => {
      const real = sum(step.topics.map(({ hours }) => hours[background] ?? 0));
      return real === told
        ? []
        : [
            {
              path: ['steps', s, 'hours', background],
              message: `the step says ${told} hours for ${background}, its topics add up to ${real}`,
            },
          ];
    }),
  );
  const totals = file.backgrounds.flatMap(({ id, hours: told }, b): Problem[] => {
    const real = sum(topicsOf(file).map(({ topic }) => topic.hours[id] ?? 0));
    return told === undefined || real === told
      ? []
      : [
          {
            path: ['backgrounds', b, 'hours'],
            message: `${id} says ${told} hours, ${plural(topicsOf(file).length, 'topic')} add up to ${real}`,
          },
        ];
  });
  return [...steps, ...totals];
}

function unknown(id: string, known: readonly string[], what: string, path: Place): Problem {
  return { path, message: `there is no ${what} ${id}`, hint: didYouMean(id, known) };
}
