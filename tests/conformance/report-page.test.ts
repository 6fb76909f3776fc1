import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serveApp, startServer } from '../../src/site/index.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Bench, makeBench, root } from '../support/run-bin.ts';
import { requireTool } from '../support/tools.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NAMES = ['nghe-an-bac-giang.yaml', 'example-river-basin.yaml', 'images/example-river-basin.png'];
const inputs = NAMES.map((name) => [`inputs/${name}`, readFileSync(join(root, 'inputs', name))] as const);
let bench: Bench;
let browser: Browser;
let server: RunningServer;
const output = (name = ''): string => join(bench.folder, 'output', name);

describe.runIf(requireTool('chromium'))('the page that report writes, in Chromium', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    bench = makeBench(Object.fromEntries(inputs));
    await bench.run(['report', '--as', 'brief,report', '--quiet']);
    const app = await serveApp({ folder: output(), host: '127.0.0.1' });
    server = await startServer(app, { host: '127.0.0.1', port: 0 });
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    bench?.remove();
  });

  const open = async (from: string, width = 1440): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, acceptDownloads: true });
    const strays: string[] = [];
    page.on('requestfailed', (request) => strays.push(request.url()));
    page.on('response', (answer) => answer.status() >= 400 && strays.push(answer.url()));
    page.on('pageerror', (error) => strays.push(String(error)));
    await page.goto(from === 'file' ? pathToFileURL(output('index.html')).href : server.url);
    for (const picture of await page.locator('.picture').all()) await picture.scrollIntoViewIfNeeded();
    await page.waitForFunction('[...document.images].every((image) => image.complete && image.naturalWidth > 0)');
    expect(strays).toEqual([]);
    return page;
  };
  const downloaded = async (page: Page, selector: string): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(selector).first().click()]);
    return readFileSync(await download.path());
  };

  it.each(['file', 'server'])('shows, finds and filters what was made, from a %s', async (from) => {
    const page = await open(from);
    expect(await page.locator('.picture img').count()).toBe(4);
    const titles = (): Promise<string[]> => page.locator('h2:visible').allTextContents();
    expect(await titles()).toHaveLength(2);
    await page.getByRole('searchbox').fill('nghe an');
    expect(await titles()).toEqual([expect.stringContaining('tỉnh Nghệ An')]);
    await page.getByRole('searchbox').fill('');
    await page.locator('#year').selectOption('2026');
    expect(await titles()).toEqual([expect.stringContaining('Silver River')]);
    await page.locator('#kind').selectOption('report');
    expect(await page.locator('h3:visible').allTextContents()).toEqual(['Báo cáo kết quả']);
    await page.close();
  });

  it('gives both formats and the archive, byte by byte as they lie in the folder', async () => {
    const page = await open('server');
    for (const format of ['docx', 'pdf']) {
      const bytes = await downloaded(page, `#m-nghe-an-bac-giang .file.${format}`);
      expect(bytes.equals(readFileSync(output(`nghe-an-bac-giang.brief.${format}`)))).toBe(true);
    }
    const archive = await downloaded(page, '.archive');
    expect(archive.equals(readFileSync(output('documents.zip')))).toBe(true);
    const packed = Object.entries(unzipSync(archive));
    const documents = readdirSync(output()).filter((name) => /\.(?:docx|pdf)$/.test(name));
    expect(packed.map(([name]) => name)).toEqual(documents.sort());
    for (const [name, bytes] of packed) expect(readFileSync(output(name)).equals(bytes), name).toBe(true);
    await page.close();
  });

  it.each([360, 1440])('has no fault of accessibility and no sideways scrolling at %i px', async (width) => {
    const page = await open('server', width);
    await page.evaluate(axe);
    expect(violationsOf(await page.evaluate('axe.run()'))).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.close();
  });
});

function violationsOf(found: unknown): readonly unknown[] {
  const violations: unknown = Reflect.get(Object(found), 'violations');
  return Array.isArray(violations) ? violations : ['axe did not run'];
}
