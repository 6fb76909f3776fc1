import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { previewApp, type RunningServer, startServer } from '../../src/site/index.ts';
import { launchBrowser } from '../support/browser.ts';
import { openDesk, type PreviewDesk, previewRecord } from '../support/preview-desk.ts';
import { requireTool } from '../support/tools.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Others may use the machine as well. */
const until = <T>(ask: () => T) => expect.poll(ask, { timeout: 20_000 });
const RECORD = 'inputs/hop.yaml';
const TITLE = 'Họp tổ công tác';
let browser: Browser;
let server: RunningServer;
let desk: PreviewDesk;

describe.runIf(requireTool('chromium'))('the preview in Chromium', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    desk = await openDesk({ [RECORD]: previewRecord(TITLE), 'inputs/khac.yaml': previewRecord('Cuộc họp khác') });
    const app = await previewApp({ preview: desk.preview, host: '127.0.0.1', language: 'vi' });
    server = await startServer(app, { host: '127.0.0.1', port: 0 });
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await desk?.close();
  });
  beforeEach(() => desk.save(RECORD, previewRecord(TITLE)));

  const open = async (width = 1440): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, acceptDownloads: true });
    const strays: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) strays.push(request.url());
    });
    page.on('pageerror', (error) => strays.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && strays.push(message.text()));
    await page.goto(server.url);
    await until(() => page.locator('#pages').textContent()).toContain(TITLE);
    expect(strays).toEqual([]);
    return page;
  };
  const shown = (page: Page): Promise<string | null> => page.locator('#pages').textContent();

  it('shows the pages in our own font, as text that can be selected', async () => {
    const page = await open();
    expect(await page.evaluate('document.fonts.ready.then(() => document.fonts.check("13px Tinos", "ạ"))')).toBe(true);
    expect(
      await page.evaluate('[...document.fonts].filter(({ status }) => status === "loaded").length'),
    ).toBeGreaterThan(1);
    await page.getByText(TITLE).first().click({ clickCount: 3 });
    expect(String(await page.evaluate('getSelection().toString()'))).toContain(TITLE);
    await page.close();
  });

  it('shows an edit by itself, where the reader is', async () => {
    const page = await open();
    await page.evaluate('scrollTo(0, 120)');
    desk.save(RECORD, previewRecord('Họp đã đổi tên'));
    await until(() => shown(page)).toContain('Họp đã đổi tên');
    expect(await page.evaluate('scrollY')).toBe(120);
    await page.close();
  });

  it('shows an error with its line over the last good pages, and heals', async () => {
    const page = await open();
    desk.save(RECORD, previewRecord('Họp lỗi').replace('title:', 'titel:'));
    await until(() => page.getByRole('alert').isVisible()).toBe(true);
    expect(await page.locator('#errors').textContent()).toMatch(/hop\.yaml:4:3[\s\S]+> 4 \| {3}titel: Họp lỗi/);
    expect(await shown(page)).toContain(TITLE);
    await page.evaluate(axe);
    expect(violationsOf(await page.evaluate('axe.run()'))).toEqual([]);
    const answer = await fetch(new URL((await page.locator('#pdf').getAttribute('href')) ?? '', server.url));
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('record/unknown-key')]);
    desk.save(RECORD, previewRecord('Họp đã sửa'));
    await until(() => shown(page)).toContain('Họp đã sửa');
    expect(await page.getByRole('alert').isVisible()).toBe(false);
    await page.close();
  });

  it('changes record, kind, form and language, and keeps the choice in the address', async () => {
    const page = await open();
    await page.getByLabel('Loại văn bản').selectOption('report');
    await until(() => shown(page)).toContain('BÁO CÁO KẾT QUẢ');
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    await until(() => shown(page)).toContain('REPORT');
    await page.reload();
    await until(() => shown(page)).toContain('REPORT');
    expect(await page.getByLabel('Ngôn ngữ').inputValue()).toBe('en');
    await page.getByLabel('Ngôn ngữ').selectOption('auto');
    await page.getByLabel('Thể thức').selectOption('state');
    await until(() => shown(page)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    await page.locator('#record').selectOption('inputs/khac.yaml');
    await until(async () => (await shown(page))?.toLowerCase()).toContain('cuộc họp khác');
    await page.close();
  });

  it('gives both files', async () => {
    const page = await open();
    for (const format of ['docx', 'pdf']) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`#${format}`).click()]);
      expect(download.suggestedFilename()).toBe(`hop.brief.${format}`);
      const bytes = readFileSync(await download.path());
      if (format === 'pdf') expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      else expect(Buffer.from(unzipSync(bytes)['word/document.xml'] ?? []).toString()).toContain(TITLE);
    }
    await page.close();
  });

  it('is worked by the keyboard alone', async () => {
    const page = await open();
    const seen: string[] = [];
    for (let press = 0; press < 6; press += 1) {
      await page.keyboard.press('Tab');
      seen.push(String(await page.evaluate('document.activeElement?.id ?? ""')));
    }
    expect(seen).toEqual(['record', 'kind', 'form', 'language', 'docx', 'pdf']);
    await page.locator('#kind').focus();
    await page.keyboard.press('End');
    await until(() => shown(page)).toContain('BÁO CÁO KẾT QUẢ');
    await page.close();
  });

  it.each([360, 1440])('has no fault of accessibility and no sideways scrolling at %i px', async (width) => {
    const page = await open(width);
    await page.evaluate(axe);
    expect(violationsOf(await page.evaluate('axe.run()'))).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('answers nobody else, and changes nothing', async () => {
    const { port } = new URL(server.url);
    const refused = await fetch(server.url, { method: 'POST' });
    expect(refused.status).toBe(405);
    for (const path of [
      'inputs/hop.yaml',
      'file/exe',
      'file/..%2F..%2Fetc%2Fpasswd',
      'fonts/tinos/..%2f..%2fpackage.json',
    ])
      expect((await fetch(`http://127.0.0.1:${port}/${path}`)).status, path).toBe(404);
    const answer = await fetch(`${server.url}file/pdf?record=../../../../etc/passwd`);
    expect(answer.headers.get('content-disposition')).toContain('hop.brief.pdf');
  });
});

function violationsOf(found: unknown): readonly unknown[] {
  const violations: unknown = Reflect.get(Object(found), 'violations');
  return Array.isArray(violations) ? violations : ['axe did not run'];
}
