/** Every operation, newest first. */
import { localTime, type Zone } from '../core/lib/study-day.js';
import type { Change } from '../core/progress/events.js';
import { MARK_TABLE, SHOWING } from '../core/progress/marks.js';
import type { operations } from '../core/progress/undo.js';
import { wrap } from './layout.js';
import type { Style } from './style.js';

export type HistoryView = ReturnType<typeof historyView>;

/** `history --json`; `at` is an instant in UTC. The newest operations, and how many there are. */
export function historyView({ newest, total }: ReturnType<typeof operations>, zone: Zone) {
  return {
    operations: newest.map(({ op, at, command, undone, changes }) => ({
      op,
      at: new Date(at).toISOString(),
      local: localTime(at, zone),
      command,
      undone,
      changes: changes.map(changeOf),
    })),
    total,
  };
}

function changeOf(change: Change) {
  return {
    type: change.type,
    topics: 'topics' in change ? (change.topics ?? null) : null,
    question: 'question' in change ? change.question : null,
    correct: 'correct' in change ? change.correct : null,
    exercise: 'exercise' in change ? change.exercise : null,
    stage: change.type === 'checked' ? `${change.project}/${change.stage}` : null,
  };
}

type Said = { readonly type: string; readonly correct?: boolean | null; readonly topics?: readonly string[] | null };

/** An operation as it was typed, with what came of it: right or wrong, passed or not, and what it showed. */
export function operationText({ command, changes }: { readonly command: string; readonly changes: readonly Said[] }) {
  const results = changes.flatMap(({ type, correct, topics }) => {
    if (type === 'answered') return correct ? 'right' : 'wrong';
    if (type === 'passed') return 'passed';
    if (type === 'tried') return 'not passed';
    if (type === 'checked') return 'stage passed';
    if (type === 'revealed') return 'solution shown';
    const mark = SHOWING.find((one) => one === type);
    return mark && topics ? `${MARK_TABLE[mark].name}: ${topics.join(', ')}` : [];
  });
  return `roadmap ${command}${results.length > 0 ? ` (${results.join('; ')})` : ''}`;
}

/** Lines of the history. */
export function historyLines(view: HistoryView, style: Style, width: number): string[] {
  if (view.operations.length === 0) return ['Nothing has happened yet. Begin with: roadmap next'];
  const lines = view.operations.flatMap((operation) => {
    const told = `${operation.local}  ${operationText(operation)}${operation.undone ? ' (undone)' : ''}`;
    return wrap(told, width, '', '    ').map(operation.undone ? style.dim : (line) => line);
  });
  const more = view.total - view.operations.length;
  return more > 0
    ? [...lines, style.dim(`${style.symbols.more} and ${more} earlier: roadmap history --count ${view.total}`)]
    : lines;
}
