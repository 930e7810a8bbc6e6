import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { Keyboard, type KeyboardHost, type Press } from '../../../../src/io/terminal/keyboard.js';

/** A terminal: what is typed goes in, and what is done to it is kept. */
function terminal() {
  const stdin = Object.assign(new PassThrough(), {
    isRaw: false,
    setRawMode(on: boolean) {
      stdin.isRaw = on;
    },
    ref: () => stdin,
    unref: () => stdin,
  });
  const killed: (readonly [number, string])[] = [];
  const host = Object.assign(new EventEmitter(), {
    stdin,
    stdout: new EventEmitter(),
    pid: 7,
    kill: (pid: number, signal: string) => killed.push([pid, signal]),
  });
  let written = '';
  const keyboard = new Keyboard(host as unknown as KeyboardHost, (text) => {
    written += text;
  });
  return {
    keyboard,
    stdin,
    host,
    killed,
    written: () => written,
    turn: () => new Promise((done) => setTimeout(() => setImmediate(() => setImmediate(done)), 5)),
  };
}

const texts = (presses: readonly Press[]) =>
  presses.map((press) => (press.kind === 'redraw' ? '' : press.text || ('name' in press && press.name)));

async function pressesOf(keyboard: Keyboard, count: number): Promise<Press[]> {
  const presses: Press[] = [];
  while (presses.length < count) presses.push(await keyboard.next());
  return presses;
}

test('what is typed ahead waits', async () => {
  const { keyboard, stdin } = terminal();
  stdin.write('ab\r\u001b[A\u007f');
  expect(texts(await pressesOf(keyboard, 5))).toEqual(['a', 'b', 'enter', 'up', 'backspace']);
});

test('a paste is one press, with its lines, in pieces too, and whatever escapes stand in it', async () => {
  const { keyboard, stdin, turn } = terminal();
  stdin.write('\u001b[200~one\rtw');
  await turn();
  stdin.write('o\u001b[31m\u0003\r\n\u001b[201~x');
  expect(await pressesOf(keyboard, 2)).toEqual([
    { kind: 'paste', text: 'one\ntwo\u001b[31m\u0003\n' },
    { kind: 'key', name: 'x', text: 'x', ctrl: false },
  ]);
});

test('10,000 characters are read in time that is linear', async () => {
  const { keyboard, stdin } = terminal();
  stdin.write('é'.repeat(10_000));
  expect(texts(await pressesOf(keyboard, 10_000)).join('')).toBe('é'.repeat(10_000));
});

test('Ctrl-C ends the prompt that waits, or the next one, and drops what stands behind', async () => {
  const { keyboard, stdin, turn } = terminal();
  const waiting = keyboard.next();
  stdin.write('\u0003');
  await expect(waiting).rejects.toThrow('Cancelled');
  stdin.write('\u0003abc');
  await turn();
  await expect(keyboard.next()).rejects.toThrow('Cancelled');
  expect(keyboard.hasMore).toBe(false);
});

test('Ctrl-C stops what runs and listens, at once or as soon as it does, and the keyboard goes on', async () => {
  const { keyboard, stdin, host, killed, turn } = terminal();
  let stopped = 0;
  const listener = () => {
    stopped++;
  };
  host.on('SIGINT', listener);
  stdin.write('\u0003');
  await turn();
  expect(stopped).toBe(1);
  host.off('SIGINT', listener);
  stdin.write('\u0003');
  await turn();
  host.on('SIGINT', listener);
  while (stopped < 2) await turn();
  stdin.write('a');
  expect(texts(await pressesOf(keyboard, 1))).toEqual(['a']);
  expect(killed).toEqual([]);
});

test('the terminal is given back for Ctrl-Z, a signal and the end, and taken again', async () => {
  const { keyboard, stdin, host, killed, written, turn } = terminal();
  expect(stdin.isRaw).toBe(true);
  stdin.write('\u001a');
  await turn();
  expect(killed).toEqual([[0, 'SIGTSTP']]);
  expect(written()).toContain('\u001b[?2004l\u001b[?25h');
  expect(stdin.isRaw).toBe(true);
  expect(await pressesOf(keyboard, 1)).toEqual([{ kind: 'redraw' }]);
  host.emit('SIGTERM', 'SIGTERM');
  expect(stdin.isRaw).toBe(false);
  expect(killed.at(-1)).toEqual([7, 'SIGTERM']);
});

test('while another program has the terminal, Ctrl-C is for that program', async () => {
  const { keyboard, host, killed, stdin, turn } = terminal();
  keyboard.lend(() => expect(stdin.isRaw).toBe(false));
  host.emit('SIGINT', 'SIGINT'); // comes a turn later, as real signals do
  expect(killed).toEqual([]);
  await turn();
  host.emit('SIGINT', 'SIGINT');
  expect(killed).toEqual([[7, 'SIGINT']]);
});

test('the end of the input cancels', async () => {
  const { keyboard, stdin } = terminal();
  stdin.end();
  await expect(keyboard.next()).rejects.toThrow('Cancelled');
});
