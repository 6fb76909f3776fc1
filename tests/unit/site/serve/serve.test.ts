import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARCHIVE_NAME, type RunningServer, serveApp, startServer } from '../../../../src/site/index.ts';

const home = mkdtempSync(join(tmpdir(), 'briefwright-serve-'));
const folder = join(home, 'output');
const SECRET = 'nobody may read this';
const WORD = 'PK word bytes';
let server: RunningServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'pages'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!DOCTYPE html><title>Tài liệu</title>');
  writeFileSync(join(folder, 'a.brief.docx'), WORD);
  writeFileSync(join(folder, 'a.brief.pdf'), '0123456789');
  writeFileSync(join(folder, 'Nghệ An – Đô Lương.pdf'), 'pdf');
  writeFileSync(join(folder, 'empty.pdf'), '');
  writeFileSync(join(folder, 'pages', 'a.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'notes.sh'), SECRET);
  writeFileSync(join(folder, '.hidden.pdf'), SECRET);
  writeFileSync(join(home, 'secret.pdf'), SECRET);
  symlinkSync(join(home, 'secret.pdf'), join(folder, 'link.pdf'));
  symlinkSync(home, join(folder, 'up'));
  symlinkSync(join(folder, 'a.brief.pdf'), join(folder, 'own-link.pdf'));
  server = await startServer(await serveApp({ folder, host: '127.0.0.1' }), { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  fetch(server.url + path, { headers, method });

/** Sends bytes as they are, which no client library would; gives all that comes back. */
function send(request: string, wait = 2000): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(request));
    socket.setTimeout(wait, () => socket.destroy());
    socket.on('data', (piece) => {
      answer += piece.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}
const request = (path: string, host = new URL(server.url).host): string =>
  `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;

describe('the download server', () => {
  it('shows the page at its root, and pdf and pictures in the browser', async () => {
    const page = await get('');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('Tài liệu');
    const pdf = await get('a.brief.pdf');
    expect([pdf.headers.get('content-type'), pdf.headers.get('content-disposition')]).toEqual([
      'application/pdf',
      `inline; filename="a.brief.pdf"; filename*=UTF-8''a.brief.pdf`,
    ]);
    expect((await get('pages/a.svg')).headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
  });

  it('offers Word files for saving', async () => {
    const word = await get('a.brief.docx');
    expect(word.headers.get('content-type')).toContain('wordprocessingml.document');
    expect(word.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(await word.text()).toBe(WORD);
  });

  it('names a file in Vietnamese, and in plain letters beside it', async () => {
    const pdf = await get(encodeURIComponent('Nghệ An – Đô Lương.pdf'));
    expect(pdf.headers.get('content-disposition')).toBe(
      `inline; filename="Nghe An _ Do Luong.pdf"; filename*=UTF-8''Ngh%E1%BB%87%20An%20%E2%80%93%20%C4%90%C3%B4%20L%C6%B0%C6%A1ng.pdf`,
    );
    expect(await pdf.text()).toBe('pdf');
  });

  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
    ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
    ['bytes=10-', 416, 'Range Not Satisfiable\n', 'bytes */10'],
    ['bytes=-0', 416, 'Range Not Satisfiable\n', 'bytes */10'],
    ['bytes=4-2', 200, '0123456789', null],
    ['bytes=0-1,4-5', 200, '0123456789', null],
    ['lines=1-2', 200, '0123456789', null],
    ['bytes=', 200, '0123456789', null],
  ])('answers Range %s with %i', async (range, status, text, told) => {
    const part = await get('a.brief.pdf', { Range: range });
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([status, text, told]);
  });

  it('says what has not changed, and says anew what has', async () => {
    const tag = (await get('a.brief.docx')).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[0-9a-f-]+"$/);
    const again = await get('a.brief.docx', { 'If-None-Match': `"other", W/${tag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('a.brief.docx', { 'If-Range': tag, Range: 'bytes=0-1' })).status).toBe(206);
    expect((await get('a.brief.docx', { 'If-Range': '"old"', Range: 'bytes=0-1' })).status).toBe(200);
    utimesSync(join(folder, 'a.brief.docx'), 1, 1);
    expect((await get('a.brief.docx', { 'If-None-Match': tag })).status).toBe(200);
  });

  it('answers HEAD without a body, and an empty file with none', async () => {
    const head = await get('a.brief.pdf', {}, 'HEAD');
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
    const empty = await get('empty.pdf');
    expect([empty.status, await empty.text()]).toEqual([200, '']);
  });

  it('packs all documents into one archive, the same each time', async () => {
    const read = async (): Promise<Uint8Array> => new Uint8Array(await (await get(ARCHIVE_NAME)).arrayBuffer());
    const archive = await read();
    const files = unzipSync(archive);
    expect(Object.keys(files)).toEqual([
      'Nghệ An – Đô Lương.pdf',
      'a.brief.docx',
      'a.brief.pdf',
      'empty.pdf',
      'own-link.pdf',
    ]);
    expect(Buffer.from(files['a.brief.docx'] ?? []).toString()).toBe(WORD);
    expect(await read()).toEqual(archive);
  });

  it('follows a link that stays inside the folder', async () => {
    expect(await (await get('own-link.pdf')).text()).toBe('0123456789');
  });
});

describe('hostile requests', () => {
  it.each([
    '/../secret.pdf',
    '/..%2fsecret.pdf',
    '/%2e%2e/secret.pdf',
    '/%252e%252e%252fsecret.pdf',
    '/pages/../../secret.pdf',
    '/pages/..%5c..%5csecret.pdf',
    '//etc/passwd',
    '/etc/passwd',
    '/%2fetc%2fpasswd',
    '/C:%5cWindows%5cwin.ini',
    '/link.pdf',
    '/up/secret.pdf',
    '/a.brief.pdf%00.html',
    '/%00',
    '/.hidden.pdf',
    '/notes.sh',
    '/pages',
    '/pages/',
    '/a.brief.pdf/',
    '/%ff%fe',
    '/%',
    `/${'a'.repeat(5000)}.pdf`,
    '/nothing.pdf',
    'http://evil.example/../secret.pdf',
  ])('gives nothing for %s', async (path) => {
    const answer = await send(request(path));
    expect(answer).toMatch(/^HTTP\/1\.1 (404|400|421|200)/);
    expect(answer).not.toContain(SECRET);
    expect(answer).not.toContain('root:');
    // The one address of those that names a file of the folder, with a slash too many, may find it.
    if (path !== '/a.brief.pdf/') expect(answer).not.toMatch(/^HTTP\/1\.1 200/);
  });

  it.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', 'localhost.evil.example:1', ''])(
    'refuses a Host that is not its own: %s',
    async (host) => {
      expect(await send(request('/a.brief.pdf', host))).toMatch(/^HTTP\/1\.1 4(21|00)/);
    },
  );

  it('knows itself by each name of the loopback', async () => {
    for (const host of ['localhost', 'LOCALHOST:99', '127.0.0.1', '[::1]:5'])
      expect(await send(request('/a.brief.pdf', host))).toMatch(/^HTTP\/1\.1 200/);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s', async (method) => {
    const answer = await get('a.brief.pdf', {}, method);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('refuses headers without end, nonsense, and goes on', async () => {
    const huge = `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`;
    expect(await send(huge)).toMatch(/^HTTP\/1\.1 431/);
    expect(await send('\u0000\u0001\u0002 nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400|^$/);
    expect((await get('a.brief.pdf')).status).toBe(200);
  });

  it('serves others while a slow client dawdles, and while one goes away in the middle', async () => {
    const slow = send('GET / HTTP/1.1\r\nHost: localhost\r\nX: ', 1500);
    const { hostname, port } = new URL(server.url);
    const leaver = connect(Number(port), hostname, () => leaver.write(request(`/${ARCHIVE_NAME}`)));
    leaver.once('data', () => leaver.destroy());
    const answers = await Promise.all(Array.from({ length: 50 }, () => get('a.brief.pdf')));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    await slow;
    expect((await get('')).status).toBe(200);
  });

  it('says safe things about every answer', async () => {
    for (const path of ['', 'a.brief.pdf', 'nothing.pdf']) {
      const { headers } = await get(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });
});
