/** Which topics a command is to change. A part of a title changes nothing before the learner has said yes. */
import type { Context } from '../context.js';
import type { Roadmap, Topic } from '../core/course/roadmap.js';
import { select } from '../core/course/select.js';
import { quoted, visible } from '../core/lib/sanitize.js';
import type { Snapshot } from '../core/path/snapshot.js';
import { RoadmapError, usageError } from '../errors.js';
import { named } from '../views/topic-row.js';
import { foundTopic, topicNamed } from './find.js';

/** The topics, each once, and the command for the history: ids, but steps and ranges as they were typed. */
export type Chosen = { readonly topics: readonly Topic[]; readonly command: string };

export type Words = {
  /** The command that asks. */
  readonly verb: string;
  readonly words: readonly string[];
  /** Which topics of a step or a range are meant; all of those that count, if this is absent. */
  readonly several?: (topics: readonly Topic[]) => readonly Topic[];
};

/** Finds the topics that the words name. Of a step or a range, those that count. */
export async function chooseTopics(
  ctx: Pick<Context, 'terminal'>,
  snapshot: Snapshot,
  { verb, words, several }: Words,
): Promise<Chosen> {
  const counting = (topic: Topic) => snapshot.all.get(topic.id)?.counts === true;
  const severalOf = (found: readonly Topic[], word: string) => {
    const meant = found.filter(counting);
    if (meant.length > 0) return several ? several(meant) : meant;
    throw usageError(
      `${quoted(word)} names no topic that counts.`,
      'A range goes from the lower number to the higher one, such as 1.1-1.4.',
    );
  };
  const topics: Topic[] = [];
  const typed: string[] = [];
  for (const word of words) {
    const selected = foundTopic(select(snapshot.roadmap, word), word);
    if (selected.kind === 'part') await confirm(ctx, word, { verb, topic: selected.topic });
    topics.push(...(selected.kind === 'several' ? severalOf(selected.topics, word) : [selected.topic]));
    typed.push(selected.kind === 'several' ? word.trim() : selected.topic.id);
  }
  return { topics: [...new Set(topics)], command: [verb, ...new Set(typed)].join(' ') };
}

/** The one topic that a word names; a step or a range is refused. */
export async function topicToChange(
  ctx: Pick<Context, 'terminal'>,
  roadmap: Roadmap,
  { verb, word }: { readonly verb: string; readonly word: string },
): Promise<Topic> {
  const topic = topicNamed(roadmap, word);
  if (foundTopic(select(roadmap, word), word).kind === 'part') await confirm(ctx, word, { verb, topic });
  return topic;
}

type Guess = { readonly verb: string; readonly topic: Topic };

async function confirm({ terminal }: Pick<Context, 'terminal'>, word: string, { verb, topic }: Guess): Promise<void> {
  if (!terminal.canPrompt || terminal.json)
    throw usageError(
      `${quoted(word)} is only a part of the title of ${named(topic)}.`,
      `Type its id: roadmap ${verb} ${topic.id}`,
    );
  const prompts = await terminal.prompts();
  if (await prompts.confirm(visible(`Do you mean ${named(topic)}?`))) return;
  throw new RoadmapError({ kind: 'cancelled', message: 'Nothing was changed.' });
}
