/** A real Chromium for what is looked at in a browser; undefined where there is none. */
import fs from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The file of a Chromium of this machine. */
export const CHROMIUM = [process.env.CHROMIUM, ...PLACES].find((file) => file !== undefined && fs.existsSync(file));

/** Starts it; the caller closes it. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
}
