/** The process: the only file that names it. Sets the exit code and never calls `exit()`, which would cut output short. */
import path from 'node:path';
import { run } from './cli/dispatch.js';
import { flagsIn } from './cli/flags.js';
import { systemContext } from './io/system.js';

declare const VERSION: string;

const argv = process.argv.slice(2);
const ctx = systemContext({ process, root: path.join(__dirname, '..'), version: VERSION }, flagsIn(argv));
void run(argv, ctx).then((code) => {
  process.exitCode = code;
});
