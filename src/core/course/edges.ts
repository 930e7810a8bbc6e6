/** Prerequisites of a roadmap file: each names an earlier topic, and none goes in a circle. */
import type { Place, Problem } from './problem.js';

export type CheckedTopic = {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly requires: readonly string[];
  readonly requiresAny: readonly string[];
  readonly recommends: readonly string[];
};
type Steps = readonly { readonly topics: readonly CheckedTopic[] }[];
type Placed = { readonly topic: CheckedTopic; readonly path: Place };

const KEYS = ['requires', 'requiresAny', 'recommends'] as const;

/** Every problem of the edges between topics. */
export function edgeProblems(steps: Steps): Problem[] {
  const topics = steps.flatMap((step, s) =>
    step.topics.map((topic, t): Placed => ({ topic, path: ['steps', s, 'topics', t] })),
  );
  const order = new Map(topics.map(({ topic }, i) => [topic.id, i]));
  const known = [...order.keys()];
  const wrong = topics.flatMap(({ topic, path }, at) =>
    KEYS.flatMap((key) =>
      topic[key].flatMap((id, i): Problem[] => {
        const here = [...path, key, i];
        const other = order.get(id);
        if (other === undefined)
          return [{ path: here, message: `there is no topic ${id}`, meant: { name: id, known } }];
        return other < at ? [] : [laterProblem({ topic, path: here }, key, id)];
      }),
    ),
  );
  return [...wrong, ...circles(topics)];
}

function laterProblem({ topic, path }: Placed, key: (typeof KEYS)[number], id: string): Problem {
  if (topic.id === id) return { path, message: `${id} names itself in ${key}` };
  const verb = key === 'recommends' ? 'recommends' : 'needs';
  return {
    path,
    message: `${topic.id} ${verb} ${id}, which comes later`,
    hint: 'Prerequisites stand before what needs them.',
  };
}

/** Circles of prerequisites, each told once. Iterative, so that a long chain cannot exhaust the stack. */
function circles(all: readonly Placed[]): Problem[] {
  const topics = new Map(all.map((placed) => [placed.topic.id, placed]));
  const finished = new Set<string>();
  const found: Problem[] = [];
  for (const start of topics.keys()) {
    // in insertion order: the way from the start to the topic that is looked at
    const trail = new Set<string>();
    const stack: { readonly id: string; readonly leave?: true }[] = [{ id: start }];
    for (let top = stack.pop(); top; top = stack.pop()) {
      const { id, leave } = top;
      const placed = topics.get(id);
      if (leave) {
        trail.delete(id);
        finished.add(id);
      } else if (placed && trail.has(id)) {
        found.push(...circleProblem(placed, trail));
      } else if (placed && !finished.has(id)) {
        trail.add(id);
        stack.push({ id, leave: true });
        for (const next of [...placed.topic.requires, ...placed.topic.requiresAny]) stack.push({ id: next });
      }
    }
  }
  return found;
}

/** A topic that names itself is told as that. */
function circleProblem({ topic, path }: Placed, trail: ReadonlySet<string>): Problem[] {
  const way = [...trail];
  const loop = [...way.slice(way.indexOf(topic.id)), topic.id];
  if (loop.length < 3) return [];
  const shown = loop.length > 8 ? [...loop.slice(0, 7), '…', topic.id] : loop;
  return [{ path, message: `prerequisites go in a circle: ${shown.join(' → ')}` }];
}
