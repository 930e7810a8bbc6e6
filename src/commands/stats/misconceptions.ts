/** The wrong ideas behind the answers that were given: what the course says of each. */
import type { Bank } from '../../context.js';
import { judge } from '../../core/quiz/judge.js';
import type { Missed } from '../../core/stats/statistics.js';
import type { Misconception } from '../../views/stats/stats.js';

/** Wrong ideas told of one topic. */
const EACH = 2;

/** Of some topics, the most frequent first. Only answers that the course knows have a reason; Python is not asked. */
export function misconceptionsOf(missed: readonly Missed[], topics: readonly string[], bank: Bank): Misconception[] {
  const entries = new Map(bank.entries.map((entry) => [entry.id, entry]));
  return topics.flatMap((topic) => {
    const own = missed.filter((one) => one.topic === topic);
    const found = new Map<string, Misconception>();
    for (const { question, answer, times } of own) {
      const entry = entries.get(question);
      if (!entry || entry.kind === 'order' || entry.kind === 'open') continue;
      const verdict = judge(bank.question(entry), answer, []);
      const why = verdict.kind === 'wrong' ? verdict.why : undefined;
      if (why !== undefined)
        found.set(`${question} ${why}`, {
          question,
          topic,
          times: times + (found.get(`${question} ${why}`)?.times ?? 0),
          why,
        });
    }
    return [...found.values()].sort((a, b) => b.times - a.times).slice(0, EACH);
  });
}
