import { emit } from '../cli/output.js';
import type { Context } from '../context.js';
import { next } from '../core/path/next.js';
import { homeLines, homeView } from '../views/home.js';
import { firstRun } from './first-run.js';
import { loadSnapshot } from './load.js';
import { settingValue, writeSetting } from './settings.js';

export type HomeOptions = { readonly background?: string | undefined; readonly hours?: string | undefined };

/** `roadmap`: where you are and what is next. The options answer the first questions. */
export async function home(ctx: Context, _words: readonly string[], options: HomeOptions): Promise<void> {
  await saveFlags(ctx, options);
  await firstRun(ctx);
  const snapshot = await loadSnapshot(ctx);
  const view = homeView(snapshot, next(snapshot));
  await emit(ctx, view, homeLines);
}

async function saveFlags(ctx: Context, options: HomeOptions): Promise<void> {
  for (const key of ['background', 'hours'] as const) {
    const text = options[key];
    if (text !== undefined) await writeSetting(ctx, key, await settingValue(ctx, key, text));
  }
}
