import { describe, expect, it } from 'vitest';
import { type PageData, type PageMeeting, writeDownloadPage } from '../../../../src/site/index.ts';
import { joinPieces } from '../../../support/join-pieces.ts';
import { pageMeeting } from '../../../support/page-meetings.ts';

const pageOf = (data: PageData): Promise<string> => joinPieces(writeDownloadPage(data));
const order = async (meetings: readonly PageMeeting[]): Promise<readonly string[]> =>
  [...(await pageOf({ meetings })).matchAll(/<h2 id="t-([^"]+)"/g)].map(([, id = '']) => id);

describe('the download page', () => {
  it('has the newest meeting first, those without a date last, and does not depend on the order given', async () => {
    const meetings = [
      pageMeeting('b', { date: '2023' }),
      pageMeeting('n', { date: null }),
      pageMeeting('c', { date: '2023-10-05' }),
      pageMeeting('a', { date: '2023-10-05' }),
      pageMeeting('d', { date: '2024-01' }),
    ];
    expect(await order(meetings)).toEqual(['d', 'a', 'c', 'b', 'n']);
    expect(await pageOf({ meetings: meetings.toReversed() })).toBe(await pageOf({ meetings }));
  });

  it('asks nothing of any other place', async () => {
    const page = await pageOf({ meetings: [pageMeeting('a')], archive: { href: 'documents.zip', bytes: 5 } });
    expect(page).not.toMatch(/https?:\/\/|@import|url\(|fetch\(|XMLHttpRequest|WebSocket/);
  });

  it('takes nothing of a record for markup or script', async () => {
    const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'&';
    const page = await pageOf({ meetings: [pageMeeting('a', { title: hostile, parties: [hostile] })] });
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page).not.toContain('<img src=x');
    expect(page).toContain('&lt;/script&gt;&lt;script&gt;alert(1)');
  });

  it('says so when there is nothing', async () => {
    expect(await pageOf({ meetings: [] })).toContain('Chưa có văn bản nào');
  });
});
