/** Everything that asks questions on a terminal, in one chunk: dealing alone needs none of it. */
export { placementSession } from './placement.js';
export { session } from './session.js';
