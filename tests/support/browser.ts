import { type Browser, chromium } from 'playwright-core';
import { pathOf } from './tools.ts';

/** Starts the machine's own Chromium; nothing is downloaded. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = pathOf('chromium');
  if (executablePath === undefined) throw new Error('no chromium on the PATH');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
