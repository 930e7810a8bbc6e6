/** A process that commits for ever, every fifth time an undo, and prints the number of each commit that was acknowledged. */
import fs from 'node:fs';
import { undoStacks } from '../../src/core/progress/undo.js';
import { claim, entry, ROADMAP, storeIn } from '../unit/io/storage/stores.js';

const [folder = '', name = ''] = process.argv.slice(2);

async function write(): Promise<void> {
  const store = storeIn(folder);
  for (let i = 1; ; i++) {
    const target = i % 5 === 0 ? undoStacks(await store.events(ROADMAP)).done.at(-1) : undefined;
    const step = target === undefined ? claim(`t${i % 7}`) : entry({ type: 'undo', target });
    const command = `${name}-${i}`;
    // two processes that take back the same thing in the same moment: one of them is refused
    await store.commit({ ...step, command }).catch(() => store.commit({ ...claim('t0'), command }));
    fs.writeSync(1, `${i}\n`);
  }
}

void write();
