/** Where data lives on this computer: `ROADMAP_HOME`, or else the folders that the platform has for it. */
import path from 'node:path';
import type { Paths } from '../context.js';
import { quoted } from '../core/lib/sanitize.js';
import { RoadmapError } from '../errors.js';

export type Place = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** The home folder that the system has for the user; throws if it knows none. */
  readonly systemHome: () => string;
};

/** This computer. */
export function placeOf({ env, platform }: Pick<NodeJS.Process, 'env' | 'platform'>): Place {
  // loaded only where it is asked: hardly anywhere
  return { env, platform, systemHome: () => (require('node:os') as typeof import('node:os')).userInfo().homedir };
}

/** The three folders. Throws an error that names the way out if there is no home folder to put them in. */
export function folders(place: Place): Paths {
  const { env, platform } = place;
  if (env.ROADMAP_HOME) {
    const all = path.resolve(expanded(env.ROADMAP_HOME, place));
    return { data: all, config: all, state: path.join(all, 'state') };
  }
  if (platform === 'win32') return windows(place);
  return platform === 'darwin' ? mac(place) : xdg(place);
}

/** The path that a text means: `~` at its beginning is the home folder. */
export function expanded(text: string, place: Place): string {
  return text === '~' || /^~[/\\]/.test(text) ? path.join(home(place), text.slice(1)) : text;
}

function home({ env, platform, systemHome }: Place): string {
  const variable = platform === 'win32' ? 'USERPROFILE' : 'HOME';
  const named = env[variable];
  if (named && path.isAbsolute(named)) return named;
  if (named) throw noHome(`${variable} is ${quoted(named)}, and it has to be an absolute path.`);
  try {
    const known = systemHome();
    if (path.isAbsolute(known)) return known;
  } catch {
    // told below
  }
  throw noHome(`${variable} is not set, and the system knows no home folder for you.`);
}

function noHome(message: string): RoadmapError {
  return new RoadmapError({
    kind: 'failed',
    message: `There is no place for your progress: ${message}`,
    hint: 'Name a folder: ROADMAP_HOME=/path/to/a/folder',
  });
}

/** The XDG rules: a path that is not absolute is ignored. */
function xdg(place: Place): Paths {
  const folder = (variable: string, ...usual: string[]) => {
    const named = expanded(place.env[variable] ?? '', place);
    return path.join(path.isAbsolute(named) ? named : path.join(home(place), ...usual), 'roadmap');
  };
  return {
    data: folder('XDG_DATA_HOME', '.local', 'share'),
    config: folder('XDG_CONFIG_HOME', '.config'),
    state: folder('XDG_STATE_HOME', '.local', 'state'),
  };
}

function mac(place: Place): Paths {
  const library = path.join(home(place), 'Library');
  return {
    data: path.join(library, 'Application Support', 'roadmap'),
    config: path.join(library, 'Preferences', 'roadmap'),
    state: path.join(library, 'Logs', 'roadmap'),
  };
}

function windows(place: Place): Paths {
  const local = place.env.LOCALAPPDATA || path.join(home(place), 'AppData', 'Local');
  const roaming = place.env.APPDATA || path.join(home(place), 'AppData', 'Roaming');
  return {
    data: path.join(local, 'roadmap', 'Data'),
    config: path.join(roaming, 'roadmap', 'Config'),
    state: path.join(local, 'roadmap', 'Log'),
  };
}
