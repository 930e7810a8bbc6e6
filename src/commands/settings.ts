/** Setting what the learner typed: checked against the table, the roadmap and the file system. */
import { noSuch } from '../cli/suggest.js';
import type { Context } from '../context.js';
import { quoted } from '../core/lib/sanitize.js';
import { studyDay } from '../core/lib/study-day.js';
import { list, plural } from '../core/lib/words.js';
import { type SettingKey, settingOf } from '../core/settings.js';
import { RoadmapError, usageError } from '../errors.js';

type Needs = Pick<Context, 'author' | 'clock' | 'course' | 'machine'>;

/** The value of a setting from its text; throws an error that says what it takes. The course is read only if it decides. */
export async function settingValue(ctx: Needs, key: SettingKey, text: string): Promise<unknown> {
  const setting = settingOf(key);
  const parsed = setting.parse(text, studyDay(ctx.clock.now(), ctx.clock.zone));
  if ('problem' in parsed)
    throw usageError(
      `${quoted(text) || 'Nothing'} ${parsed.problem}.`,
      `roadmap config ${key} takes ${setting.takes}.`,
    );
  if (setting.isRoadmap) return usableRoadmap(ctx, text);
  if (setting.isFile && !(setting.isCommand && /^[^\\/~]*$/.test(text))) return ctx.machine.absolute(text);
  if (setting.among) {
    const among = setting.among((await ctx.course()).roadmap);
    const wrong = [parsed.value as string | readonly string[]].flat().find((one) => !among.includes(one));
    if (wrong !== undefined) throw noSuch(key, wrong, { among, otherwise: `It can be ${list(among, 'or')}.` });
  }
  return parsed.value;
}

/** The absolute path of a roadmap that can be used. */
async function usableRoadmap({ author, machine }: Needs, text: string): Promise<string> {
  const file = machine.absolute(text);
  const { total } = (await author.validate(file)).validation;
  if (total === 0) return file;
  throw new RoadmapError({
    kind: 'invalid',
    message: `${quoted(text, 120)} has ${plural(total, 'problem')}, so it cannot be used.`,
    hint: `See them all: roadmap validate ${quoted(text, 120)}`,
  });
}

/** Sets a setting, or forgets it, and reschedules if it is one of those that decide when questions come back. */
export async function writeSetting(
  ctx: Pick<Context, 'settings' | 'progress'>,
  key: SettingKey,
  value: unknown,
): Promise<void> {
  await ctx.settings.write(key, value);
  if (!settingOf(key).reschedules) return;
  try {
    await ctx.progress.refresh();
  } catch {
    // the setting is saved; what follows from it is computed again by the next command that reads it
  }
}
