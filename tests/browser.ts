import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian and others put Chromium. Playwright's own browsers are not on npm. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the machine's Chromium, or the one that CHROMIUM names. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = [process.env['CHROMIUM'], ...PLACES].find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) {
    throw new Error('There is no Chromium here: apt-get install -y chromium, or name one in CHROMIUM.');
  }
  return await chromium.launch({ executablePath, args: ARGUMENTS });
}
