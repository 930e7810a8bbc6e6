/** The shape of a `roadmap.yaml`. What is described here is README's list of keys, and what editors show. */
import * as z from 'zod';
import { code, output, questionId, section, text, title, topicId, url } from './scalars.js';

const id = topicId.describe('permanent; lower-case letters, digits and hyphens');
const hours = z
  .record(z.string().max(64, { abort: true }), z.number().min(0).max(1000))
  .describe('a number of hours for each background, by its id');
const ids = z.array(topicId).max(500).default([]);

const example = z.strictObject({
  for: z.array(topicId).min(1).max(20).optional().describe('options of a choice; only who chose one of them sees it'),
  language: topicId.describe('colors the code: python, sql, text …'),
  code,
  output: output.optional().describe('what it prints'),
});

const outcome = z.union([
  text,
  z.strictObject({
    text,
    section: section.optional().describe('the section of the lesson that teaches it, or topic#section'),
    shown: z.array(questionId).max(50).default([]).describe('ids of questions and exercises that show it'),
  }),
]);

const topic = z.strictObject({
  id,
  title,
  aliases: ids.describe('ids that it had before'),
  group: title.optional().describe('a heading in its step'),
  conceptual: z.boolean().optional().describe('to be understood rather than built with'),
  optional: z.boolean().optional().describe('may be left out'),
  parallel: z.boolean().optional().describe('may be done beside the main line'),
  project: z.enum(['beginner', 'intermediate', 'advanced']).optional().describe('a project, and how hard'),
  hours,
  pickedHours: hours.optional().describe('hours more if it is the picked alternative'),
  requires: ids.describe('earlier topics that it needs, all of them'),
  requiresAny: ids.describe('earlier topics of which it needs one'),
  recommends: ids.describe('earlier topics that are better done before'),
  summary: text.describe('two or three sentences'),
  outcomes: z.array(outcome).min(3).max(5).describe('what the learner can do afterwards'),
  example: example.describe('one that shows the topic'),
  examples: z.array(example).max(20).default([]).describe('others, for those who chose otherwise'),
  pitfalls: z.array(text).min(1).max(6).describe('mistakes that people make'),
  links: z.array(z.strictObject({ title, url })).min(1).max(8).describe('where to read more; https only'),
});

const step = z.strictObject({
  id,
  title,
  aim: text.describe('what the learner can do after the step'),
  advice: text.optional().describe('how to go about it'),
  hours: hours.optional().describe('checked: the sum of its topics'),
  topics: z.array(topic).min(1).max(20_000),
});

const option = z.strictObject({ id, title, topic: topicId.describe('the topic in which it is learned') });

const choice = z.strictObject({
  id,
  title,
  advice: text.describe('how to choose'),
  suggested: topicId.describe('the id of the option for those who do not know'),
  options: z.array(option).min(2).max(20).describe('options of one topic are variants of it, of several topics rivals'),
});

const when = z.strictObject({
  working: z
    .array(topicId)
    .min(1)
    .max(500)
    .describe('steps and topics: it is told once some of them are started or done …'),
  count: z.number().int().min(1).default(1).describe('… at least so many …'),
  without: z.array(topicId).min(1).max(500).describe('… while too few of these steps and topics are done'),
  enough: z.number().int().min(1).optional().describe('how many of those are enough; all, if left out'),
  backgrounds: z.array(topicId).max(10).optional().describe('only for learners with these backgrounds'),
});

const mistake = z.strictObject({ id, title, advice: text, when });

const background = z.strictObject({
  id,
  title,
  months: z.tuple([z.number().positive(), z.number().positive()]).describe('how long it takes, from and to'),
  hours: z.number().positive().optional().describe('checked: the sum of all topics'),
});

export const roadmapSchema = z.strictObject({
  version: z.literal(1),
  id,
  title,
  description: text,
  role: z.array(text).max(20).default([]).describe('what one does in the job, a sentence each'),
  backgrounds: z.array(background).min(1).max(10).describe('where learners start from'),
  audiences: z
    .array(z.strictObject({ title: text, background: topicId }))
    .max(20)
    .default([])
    .describe('who it is for, and the background that fits'),
  steps: z.array(step).min(1).max(500),
  choices: z.array(choice).max(100).default([]).describe('alternatives of which one is enough'),
  mistakes: z.array(mistake).max(50).default([]).describe('what to warn of'),
  afterwards: z.array(z.strictObject({ title, text })).max(20).default([]).describe('what comes after the last step'),
});

export type RoadmapFile = z.infer<typeof roadmapSchema>;
