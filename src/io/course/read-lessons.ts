/** Reads and checks the lessons beside a roadmap. */
import path from 'node:path';
import type { Lesson } from '../../core/course/lesson.js';
import type { Roadmap } from '../../core/course/roadmap.js';
import { topicsOf } from '../../core/course/roadmap.js';
import { quoted } from '../../core/lib/sanitize.js';
import type { CourseFiles } from './files.js';
import { readLesson } from './lesson-file.js';
import { lower, readAuthored, sourceOf } from './read-course.js';
import type { Read, Source } from './source.js';

/** Reads every lesson, in path order. */
export function readLessons({ roadmap: roadmapFile, lessons }: CourseFiles, roadmap: Roadmap): Read<Lesson>[] {
  const folder = path.dirname(roadmapFile);
  const topics = topicsOf(roadmap).map(({ id }) => id);
  const sorted = [...lessons].sort((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic));
  return sorted.map(({ file, topic }) => {
    const read = readAuthored(file, folder, (source) => lessonIn(source, { topic, topics }));
    return read.kind === 'read'
      ? read.read
      : { source: sourceOf(file), problems: [{ offset: 0, message: lower(read.reason) }] };
  });
}

type Place = { readonly topic: string; readonly topics: readonly string[] };

function lessonIn(source: Source, { topic, topics }: Place): Read<Lesson> {
  if (!topics.includes(topic)) {
    const hint = 'The file is named by the id of its topic.';
    const meant = { name: topic, known: topics, ending: '.md' };
    return { source, problems: [{ offset: 0, message: `there is no topic ${quoted(topic)}`, hint, meant }] };
  }
  const { lesson, problems } = readLesson(source.text);
  if (!lesson) return { source, problems };
  if (lesson.topic === topic) return { source, data: lesson, problems: [] };
  return {
    source,
    problems: [{ offset: 0, message: `the lesson of ${quoted(topic)} says that it is of ${quoted(lesson.topic)}` }],
  };
}
