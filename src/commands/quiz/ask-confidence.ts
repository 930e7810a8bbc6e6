/** Asks how sure the learner is of an answer, before anything is told of it. */
import { CONFIDENCES, type Confidence } from '../../core/review/memory.js';
import { type Dialogue, say } from './dialogue.js';

/** The confidence; `back` changes the answer first, `quit` ends the session without it. */
export type Confident = { readonly confidence: Confidence | undefined } | 'back' | 'quit';

const NUMBERED = CONFIDENCES.map((name, i) => ({ key: String(i + 1), name }));
/** Their first letters do as well; no other command has its key here. */
const LETTERED = CONFIDENCES.map((name) => ({ key: name[0]!, name }));
const CONTROLS = [
  { key: 'backspace', name: 'back' },
  { key: 'escape', name: 'back' },
  { key: 'q', name: 'end' },
  { key: '?', name: 'help' },
] as const;

const MESSAGE = `How sure are you? ${NUMBERED.map(({ key, name }) => `${key} ${name}`).join(', ')}:`;
const HELP = [
  'A right guess comes again soon, as it would not be right next time. Sure and wrong is told at the end.',
  'Backspace goes back to the answer, q ends the session without it.',
  'To be asked no more: roadmap config confidence off. A right answer counts as sure then.',
];

/** Asks with one key; undefined if the learner switched the question off. */
export async function askConfidence(dialogue: Dialogue): Promise<Confident> {
  if (dialogue.ctx.settings.read().confidence === false) return { confidence: undefined };
  for (;;) {
    const key = await dialogue.prompts.key(MESSAGE, [...NUMBERED, ...LETTERED, ...CONTROLS]);
    const chosen = [...NUMBERED, ...LETTERED].find((one) => one.key === key);
    if (chosen) return { confidence: chosen.name };
    if (key === 'q') return 'quit';
    if (key !== '?') return 'back';
    for (const text of HELP) say(dialogue, text);
  }
}
