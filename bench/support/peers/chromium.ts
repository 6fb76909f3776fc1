import { chromium } from 'playwright-core';
import { fontEnvironment } from './font-config.ts';

/** A browser kept open, with one page: from our HTML to a tagged PDF by its print. */
export interface Printer {
  print(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

export async function openChromium(): Promise<Printer> {
  const env = Object.fromEntries(Object.entries(fontEnvironment()).map(([name, value]) => [name, value ?? '']));
  const browser = await chromium.launch({
    executablePath: process.env.BENCH_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
    env,
  });
  const page = await browser.newPage();
  return {
    print: async (html) => {
      await page.setContent(html, { waitUntil: 'load' });
      return page.pdf({ tagged: true, preferCSSPageSize: true });
    },
    close: () => browser.close(),
  };
}
