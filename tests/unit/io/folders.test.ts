import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { expanded, folders, type Place } from '../../../src/io/folders.js';

function place(env: Record<string, string>, more: Partial<Place> = {}): Place {
  const systemHome = () => {
    throw Object.assign(new Error('uv_os_homedir returned ENOENT'), { code: 'ERR_SYSTEM_ERROR' });
  };
  return { env, platform: 'linux', systemHome, ...more };
}

const LINUX = {
  data: '/home/ana/.local/share/roadmap',
  config: '/home/ana/.config/roadmap',
  state: '/home/ana/.local/state/roadmap',
};

describe('where data lives', () => {
  test('the folders of the platform', () => {
    expect(folders(place({ HOME: '/home/ana' }))).toEqual(LINUX);
    expect(folders(place({ HOME: '/Users/ana' }, { platform: 'darwin' }))).toEqual({
      data: '/Users/ana/Library/Application Support/roadmap',
      config: '/Users/ana/Library/Preferences/roadmap',
      state: '/Users/ana/Library/Logs/roadmap',
    });
    expect(folders(place({ USERPROFILE: '/u', LOCALAPPDATA: '/u/l' }, { platform: 'win32' }))).toEqual({
      data: '/u/l/roadmap/Data',
      config: '/u/AppData/Roaming/roadmap/Config',
      state: '/u/l/roadmap/Log',
    });
  });

  test('without HOME, or with an empty one, the home that the system has', () => {
    expect(folders(place({}, { systemHome: () => '/home/ana' }))).toEqual(LINUX);
    expect(folders(place({ HOME: '' }, { systemHome: () => '/home/ana' }))).toEqual(LINUX);
  });

  test('relative XDG folders are ignored, as their rules say; absolute ones are used, and ~ is expanded', () => {
    const env = { HOME: '/home/ana', XDG_DATA_HOME: 'data', XDG_CONFIG_HOME: '/etc/c', XDG_STATE_HOME: '~/s' };
    expect(folders(place(env))).toEqual({
      data: '/home/ana/.local/share/roadmap',
      config: '/etc/c/roadmap',
      state: '/home/ana/s/roadmap',
    });
  });

  test('ROADMAP_HOME holds everything and needs no home folder', () => {
    expect(folders(place({ ROADMAP_HOME: '/x' }))).toEqual({ data: '/x', config: '/x', state: '/x/state' });
    expect(folders(place({ ROADMAP_HOME: 'x' })).data).toBe(path.resolve('x'));
    expect(folders(place({ ROADMAP_HOME: '~/rm', HOME: '/home/ana' })).data).toBe('/home/ana/rm');
    expect(folders(place({ ROADMAP_HOME: '~', HOME: '/home/ana' })).data).toBe('/home/ana');
  });

  test.each([
    [{}, 'HOME is not set, and the system knows no home folder'],
    [{ HOME: 'rel' }, 'HOME is rel, and it has to be an absolute path'],
    [{ HOME: '~' }, 'HOME is ~, and it has to be an absolute path'],
    [{ ROADMAP_HOME: '~/rm' }, 'HOME is not set'],
  ])('%o: one sentence and the way out', (env, message) => {
    expect(() => folders(place(env as Record<string, string>))).toThrow(message);
  });
});

test('only ~ alone or before a slash is the home folder', () => {
  const ana = place({ HOME: '/home/ana' });
  expect(['~', '~/a', '~bob/a', 'a/~', ''].map((text) => expanded(text, ana))).toEqual([
    '/home/ana',
    '/home/ana/a',
    '~bob/a',
    'a/~',
    '',
  ]);
});
