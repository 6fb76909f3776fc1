import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serveApp, startServer, writeDownloadPage } from '../../src/site/index.ts';
import { launchBrowser } from '../support/browser.ts';
import { joinPieces } from '../support/join-pieces.ts';
import { pageDocument, pageMeeting } from '../support/page-meetings.ts';
import { requireTool } from '../support/tools.ts';

const MEETINGS = [
  pageMeeting('nghe-an', {
    title: 'Buổi làm việc giữa tỉnh Nghệ An và tỉnh Bắc Giang',
    parties: ['tỉnh Nghệ An', 'tỉnh Bắc Giang'],
  }),
  pageMeeting('song', {
    title: 'Working session on the river basin',
    language: 'en',
    date: '2024-03',
    parties: ['Delta Province'],
  }),
  pageMeeting('giao-ban', {
    title: 'Hội nghị giao ban',
    date: null,
    parties: ['tỉnh Hà Tĩnh'],
    documents: () => [pageDocument('giao-ban', 'report')],
  }),
];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'briefwright-page-'));
let browser: Browser;
let server: RunningServer;

describe.runIf(requireTool('chromium'))('the download page in Chromium', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    mkdirSync(join(folder, 'pages'));
    const archive = { href: 'documents.zip', bytes: 5_400_000 };
    writeFileSync(join(folder, 'index.html'), await joinPieces(writeDownloadPage({ meetings: MEETINGS, archive })));
    for (const { documents } of MEETINGS)
      for (const { picture = '', files } of documents()) {
        writeFileSync(join(folder, picture), '<svg xmlns="http://www.w3.org/2000/svg" width="595" height="842"/>');
        for (const { href } of files) writeFileSync(join(folder, href), `bytes of ${href}`);
      }
    server = await startServer(await serveApp({ folder, host: '127.0.0.1' }), { host: '127.0.0.1', port: 0 });
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true });
  });

  const open = async (address: string, width = 1440): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, acceptDownloads: true });
    const strays: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url) && !/^(file|data):/.test(request.url())) strays.push(request.url());
    });
    page.on('pageerror', (error) => strays.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && strays.push(message.text()));
    await page.goto(address);
    expect(strays).toEqual([]);
    return page;
  };
  const titles = (page: Page): Promise<string[]> => page.locator('h2:visible').allTextContents();
  const downloaded = async (page: Page, act: () => Promise<void>): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), act()]);
    return readFileSync(await download.path());
  };

  it.each(['server', 'file'])('finds "nghe an" without diacritics, from a %s', async (from) => {
    const page = await open(from === 'server' ? server.url : pathToFileURL(join(folder, 'index.html')).href);
    expect(await titles(page)).toHaveLength(3);
    await page.getByRole('searchbox').fill('BAC giang  nghe an');
    expect(await titles(page)).toEqual(['Buổi làm việc giữa tỉnh Nghệ An và tỉnh Bắc Giang']);
    expect(await page.locator('#found').textContent()).toBe('1 cuộc họp');
    await page.getByRole('searchbox').fill('không có đâu');
    expect(await titles(page)).toEqual([]);
    expect(await page.locator('#none').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Xoá điều kiện tìm' }).click();
    await expect.poll(() => titles(page)).toHaveLength(3);
    await page.close();
  });

  it('filters by party, year and kind, and keeps the choice in the address', async () => {
    const page = await open(server.url);
    await page.getByLabel('Thành phần').selectOption('tỉnh Nghệ An');
    expect(await titles(page)).toEqual([MEETINGS[0]?.title]);
    await page.getByLabel('Thành phần').selectOption('');
    await page.getByLabel('Năm').selectOption('2024');
    expect(await titles(page)).toEqual([MEETINGS[1]?.title]);
    await page.getByLabel('Năm').selectOption('');
    await page.locator('#kind').selectOption('brief');
    expect(await titles(page)).toEqual([MEETINGS[1]?.title, MEETINGS[0]?.title]);
    expect(await page.locator('h3:visible').allTextContents()).toEqual(['Báo cáo tóm tắt', 'Báo cáo tóm tắt']);
    expect(page.url()).toContain('#kind=brief');
    await page.reload();
    expect(await titles(page)).toHaveLength(2);
    await page.close();
  });

  it('downloads both formats and all as one archive, byte for byte', async () => {
    const page = await open(server.url);
    const card = page.locator('#m-nghe-an');
    for (const format of ['docx', 'pdf']) {
      const bytes = await downloaded(page, () => card.locator(`.file.${format}`).first().click());
      expect(bytes.toString()).toBe(`bytes of nghe-an.brief.${format}`);
    }
    const archive = unzipSync(await downloaded(page, () => page.locator('.archive').click()));
    const names = MEETINGS.flatMap(({ documents }) =>
      documents().flatMap(({ files }) => files.map(({ href }) => href)),
    );
    expect(Object.keys(archive).sort()).toEqual(names.sort());
    for (const [name, bytes] of Object.entries(archive)) expect(Buffer.from(bytes).toString()).toBe(`bytes of ${name}`);
    await page.close();
  });

  it('speaks English when asked to, and leaves names as they are', async () => {
    const page = await open(server.url);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Meeting documents');
    expect(await page.locator('#m-nghe-an time').textContent()).toBe('5 October 2023');
    expect(await page.locator('#m-nghe-an h3').first().textContent()).toBe('Brief');
    expect(await titles(page)).toContain('Hội nghị giao ban');
    expect(await page.locator('body').innerText()).not.toMatch(/cuộc họp|trang|lưu ý|tiếng|Tải/);
    await page.close();
  });

  it('is worked by the keyboard alone', async () => {
    const page = await open(server.url);
    const seen: string[] = [];
    for (let press = 0; press < 9; press += 1) {
      await page.keyboard.press('Tab');
      seen.push(String(await page.evaluate('document.activeElement?.id || document.activeElement?.className || ""')));
    }
    expect(seen.slice(0, 6)).toEqual(['archive', 'language', 'search', 'party', 'year', 'kind']);
    expect(seen.slice(6, 8)).toEqual(['file docx', 'file pdf']);
    await page.locator('#search').focus();
    await page.keyboard.type('ha tinh');
    expect(await titles(page)).toEqual(['Hội nghị giao ban']);
    await page.locator('#m-giao-ban .file.pdf').focus();
    const bytes = await downloaded(page, () => page.keyboard.press('Enter'));
    expect(bytes.toString()).toBe('bytes of giao-ban.report.pdf');
    await page.close();
  });

  it.each([360, 1440])('has no fault of accessibility and no sideways scrolling at %i px', async (width) => {
    const page = await open(server.url, width);
    for (const language of ['vi', 'en']) {
      if (language === 'en') await page.locator('#language').click();
      await page.evaluate(axe);
      const found = await page.evaluate('axe.run()');
      expect(violationsOf(found)).toEqual([]);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('shows everything without its script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.url);
    expect(await titles(page)).toHaveLength(3);
    await context.close();
  });
});

function violationsOf(found: unknown): readonly unknown[] {
  const violations: unknown = Reflect.get(Object(found), 'violations');
  return Array.isArray(violations) ? violations : ['axe did not run'];
}
