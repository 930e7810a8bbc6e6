/** From a checked roadmap file to the path and the cards. */
import type { Card, Outcome, Roadmap } from '../../core/course/roadmap.js';
import type { WholeCourse } from './compile.js';
import type { RoadmapFile } from './roadmap-schema.js';

type Path = { readonly roadmap: Roadmap; readonly cards: WholeCourse['cards'] };

/** The path, with its topics numbered, and the cards apart. */
export function pathOf({ version: _, steps, ...rest }: RoadmapFile): Path {
  const cards = new Map<string, Record<string, Card>>();
  const path = steps.map(({ hours: _, ...step }, s) => {
    const own: Record<string, Card> = Object.create(null);
    const topics = step.topics.map(({ summary, outcomes, example, examples, pitfalls, links, ...topic }, t) => {
      own[topic.id] = { summary, outcomes: outcomes.map(outcomeOf), examples: [...examples, example], pitfalls, links };
      return { ...topic, number: `${s + 1}.${t + 1}`, step: step.id };
    });
    cards.set(step.id, own);
    return { ...step, number: s + 1, topics };
  });
  return { roadmap: { ...rest, steps: path }, cards };
}

function outcomeOf(outcome: RoadmapFile['steps'][number]['topics'][number]['outcomes'][number]): Outcome {
  return typeof outcome === 'string' ? { text: outcome, shown: [] } : outcome;
}
