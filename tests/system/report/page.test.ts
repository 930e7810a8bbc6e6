/** The report in a real browser: nothing is asked for, nothing is wrong with it for a screen reader, it fits a phone and paper. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, startChromium } from '../../browser.js';
import { ROOT } from '../../run.js';

if (CHROMIUM === undefined) {
  const told = 'The report is not looked at in a browser: there is no Chromium.';
  if (process.env.CI) throw new Error(told);
  console.warn(told);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-report-'));

/** The page of somebody with something of everything. */
function page(): string {
  const env = { ...process.env, ROADMAP_HOME: path.join(folder, 'home'), ROADMAP_NOW: '2026-11-24T09:00:00Z' };
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [path.join(ROOT, 'bin/roadmap.js'), ...words], { env, encoding: 'utf8' });
  run('done', '1.1-1.3');
  run('start', '1.4');
  run('skip', '4.5');
  run('answer', 'syntax-indentation-pass', 'pass', '--sure');
  run('note', '1.4', 'A note & <b>more</b>');
  const journal = path.join(folder, 'home', 'journal');
  expect(fs.readdirSync(journal)).toHaveLength(1);
  const file = path.join(folder, 'report.html');
  run('report', '--name', 'Ana Lee', '--notes', '-o', file);
  return file;
}

describe.skipIf(CHROMIUM === undefined)('the page', () => {
  let browser: Browser;
  let file: string;

  beforeAll(async () => {
    file = page();
    browser = await startChromium();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const open = async (options: BrowserContextOptions) => {
    const shown = await browser.newPage(options);
    const told: string[] = [];
    shown.on('console', (message) => told.push(message.text()));
    shown.on('pageerror', (error) => told.push(String(error)));
    shown.on('request', (request) => told.push(request.url()));
    await shown.goto(`file://${file}`);
    return { shown, told };
  };

  test.each([
    ['light', { colorScheme: 'light', viewport: { width: 1000, height: 900 } }],
    ['dark', { colorScheme: 'dark', viewport: { width: 1000, height: 900 } }],
    ['on a phone', { colorScheme: 'light', viewport: { width: 360, height: 740 } }],
  ] as const)(
    '%s has no fault that axe finds, asks for nothing and is no wider than the screen',
    async (_, options) => {
      const { shown, told } = await open(options);
      expect(told).toEqual([`file://${file}`]);
      expect(await shown.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBe(0);
      await shown.addScriptTag({ content: axe.source });
      const { violations } = (await shown.evaluate('axe.run()')) as {
        violations: { id: string; nodes: { html: string }[] }[];
      };
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await shown.close();
    },
    60_000,
  );

  test('has landmarks and headings in their order', async () => {
    const { shown } = await open({});
    expect(
      await shown.evaluate('[...document.querySelectorAll("main, header, h1, h2")].map((e) => e.localName).join(" ")'),
    ).toBe('header h1 main h2 h2 h2');
    await shown.close();
  });

  test('prints on A4', async () => {
    const { shown } = await open({});
    const pdf = await shown.pdf({ preferCSSPageSize: true });
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    await shown.close();
  });
});
