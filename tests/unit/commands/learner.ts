/** Somebody at a terminal who gives these answers one after another, and Ctrl-C when there are no more. */
import type { Option } from '../../../src/context.js';
import { RoadmapError } from '../../../src/errors.js';
import { learnerWho, type Replaced } from '../../run.js';

/** `true` and `false` answer a yes-or-no question; a text also picks the option whose name begins with it. */
export function learner(...given: (string | boolean)[]): Replaced & { asked: string[] } {
  const asked: string[] = [];
  const next = async (message: string) => {
    asked.push(message);
    const answer = given.shift();
    if (answer === undefined) throw new RoadmapError({ kind: 'cancelled', message: 'Cancelled.' });
    return answer as string;
  };
  const select = async <T>(message: string, options: readonly Option<T>[]): Promise<T> => {
    const answer = await next(message);
    const option = options.find(({ name }) => name.startsWith(answer));
    if (!option) throw new Error(`${answer} is not offered: ${options.map(({ name }) => name).join(', ')}`);
    return option.value;
  };
  const confirm = async (message: string) => (await next(message)) as unknown as boolean;
  return { ...learnerWho(next, { select, confirm }), asked };
}
