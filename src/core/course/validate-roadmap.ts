/** What a schema cannot say of a roadmap: that its ids, choices, mistakes and hours fit together. */
import { type CheckedTopic, edgeProblems } from './edges.js';
import { hoursProblems, type TopicHours } from './hours.js';
import type { Place, Problem } from './problem.js';
import type { Hours } from './roadmap.js';

/** As much of a roadmap file as is checked here. */
export type Checked = {
  readonly backgrounds: readonly { readonly id: string; readonly hours?: number | undefined }[];
  readonly audiences: readonly { readonly background: string }[];
  readonly steps: readonly CheckedStep[];
  readonly choices: readonly CheckedChoice[];
  readonly mistakes: readonly {
    readonly id: string;
    readonly when: {
      readonly working: readonly string[];
      readonly without: readonly string[];
      readonly backgrounds?: readonly string[] | undefined;
    };
  }[];
};
type CheckedStep = {
  readonly id: string;
  readonly hours?: Hours | undefined;
  readonly topics: readonly (CheckedTopic & TopicHours)[];
};
type CheckedChoice = {
  readonly id: string;
  readonly suggested: string;
  readonly options: readonly { readonly id: string; readonly topic: string }[];
};

/** Every problem, in no particular order. */
export function roadmapProblems(file: Checked): Problem[] {
  return [
    ...duplicates(file),
    ...edgeProblems(file.steps),
    ...choices(file),
    ...mistakes(file),
    ...audiences(file),
    ...hoursProblems(file),
  ];
}

type Placed = { readonly id: string; readonly path: Place };

function duplicates(file: Checked): Problem[] {
  // steps share one space of names with topics: a command takes either
  const names = file.steps.flatMap((step, s): Placed[] => [
    { id: step.id, path: ['steps', s, 'id'] },
    ...step.topics.flatMap((topic, t): Placed[] => [
      { id: topic.id, path: ['steps', s, 'topics', t, 'id'] },
      ...topic.aliases.map((id, i) => ({ id, path: ['steps', s, 'topics', t, 'aliases', i] })),
    ]),
  ]);
  const options = file.choices.flatMap((choice, c) => placed(choice.options, ['choices', c, 'options']));
  return [
    names,
    options,
    placed(file.choices, ['choices']),
    placed(file.mistakes, ['mistakes']),
    placed(file.backgrounds, ['backgrounds']),
  ].flatMap(repeated);
}

function placed(items: readonly { readonly id: string }[], path: Place): Placed[] {
  return items.map(({ id }, i) => ({ id, path: [...path, i, 'id'] }));
}

function repeated(items: readonly Placed[]): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id, path }) => {
    if (seen.has(id))
      return [{ path, message: `the id ${id} is used twice`, hint: 'Ids are permanent and each is used once.' }];
    seen.add(id);
    return [];
  });
}

/** Ids that a list of names may hold, and what each is called. */
type Names = { readonly what: string; readonly ids: readonly string[]; readonly known: ReadonlySet<string> };

function namesOf(what: string, ids: readonly string[]): Names {
  return { what, ids, known: new Set(ids) };
}

function unknown({ what, ids, known }: Names, id: string, path: Place): Problem[] {
  return known.has(id) ? [] : [{ path, message: `there is no ${what} ${id}`, meant: { name: id, known: ids } }];
}

function choices(file: Checked): Problem[] {
  const topics = namesOf(
    'topic',
    file.steps.flatMap((step) => step.topics.map(({ id }) => id)),
  );
  return file.choices.flatMap(({ options, suggested }, c) => {
    const own = namesOf(
      'option',
      options.map(({ id }) => id),
    );
    return [
      ...options.flatMap(({ topic }, o) => unknown(topics, topic, ['choices', c, 'options', o, 'topic'])),
      ...unknown(own, suggested, ['choices', c, 'suggested']),
    ];
  });
}

function mistakes(file: Checked): Problem[] {
  const places = namesOf(
    'step or topic',
    file.steps.flatMap((step) => [step.id, ...step.topics.map(({ id }) => id)]),
  );
  const learners = backgroundsOf(file);
  return file.mistakes.flatMap(({ when }, m) => [
    ...when.working.flatMap((id, i) => unknown(places, id, ['mistakes', m, 'when', 'working', i])),
    ...when.without.flatMap((id, i) => unknown(places, id, ['mistakes', m, 'when', 'without', i])),
    ...(when.backgrounds ?? []).flatMap((id, i) => unknown(learners, id, ['mistakes', m, 'when', 'backgrounds', i])),
  ]);
}

function audiences(file: Checked): Problem[] {
  const known = backgroundsOf(file);
  return file.audiences.flatMap(({ background }, a) => unknown(known, background, ['audiences', a, 'background']));
}

function backgroundsOf(file: Checked): Names {
  return namesOf(
    'background',
    file.backgrounds.map(({ id }) => id),
  );
}
