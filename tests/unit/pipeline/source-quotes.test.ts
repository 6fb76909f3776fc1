import { describe, expect, it } from 'vitest';
import { checkSourceQuotes } from '../../../src/pipeline/source-quotes.ts';
import { fakeEnv } from '../../support/env.ts';
import { sampleIndicator, sampleRecord } from '../view/sample-record.ts';

const text =
  'Đặc biệt, tốc độ tăng trưởng GRDP năm 2021 tăng 6,13%;\n   năm 2022 tăng 8,78%; 6 tháng đầu năm 2023 – “ước đạt” 5,79%.\r\n';

async function missing(quote: string, content: string | Uint8Array = text, file = 'sources/bai.txt') {
  const env = fakeEnv({ [`inputs/${file}`]: content });
  const record = sampleRecord({
    indicators: [sampleIndicator({ source: { ref: 'bai', quote } })],
    sources: [{ id: 'bai', title: 'Bài', file }],
  });
  const told = await checkSourceQuotes(env, '/desk/inputs', record, () => ({ file: 'r.yaml', line: 7, column: 9 }));
  return told.map(({ code, at }) => `${code}:${at?.line}`);
}

const FAULT = ['pipeline/quote-not-in-source:7'];

describe('a quote', () => {
  it.each<readonly [string, string]>([
    ['word for word', 'năm 2022 tăng 8,78%'],
    ['over a line break', 'tăng 6,13%; năm 2022 tăng'],
    ['with a capital', 'Năm 2022 tăng 8,78%'],
    ['in NFD', 'năm 2022 tăng 8,78%'.normalize('NFD')],
    ['with other dashes and marks', 'năm 2023 - "ước đạt" 5,79%'],
    ['with words left out', 'tốc độ tăng trưởng GRDP … năm 2022 tăng 8,78%'],
    ['with words left out in brackets', 'Đặc biệt, [...] tăng 8,78%'],
  ])('is found %s', async (_, quote) => {
    expect(await missing(quote)).toEqual([]);
  });

  it.each<readonly [string, string]>([
    ['another figure', 'năm 2022 tăng 8,87%'],
    ['another word', 'năm 2022 đạt 8,78%'],
    ['parts in another order', 'năm 2022 tăng … năm 2021 tăng'],
    ['another tone', 'nam 2022 tang 8,78%'],
  ])('is missed with %s', async (_, quote) => {
    expect(await missing(quote)).toEqual(FAULT);
  });

  it('of a scorecard is looked for too, each file read once', async () => {
    const env = fakeEnv({ 'inputs/bai.txt': text });
    const source = { ref: 'bai', quote: 'có 28/35 chỉ tiêu' };
    const record = sampleRecord({
      scorecards: [{ name: 'X', total: 35, met: 28, remaining: 7, source }],
      sources: [{ id: 'bai', title: 'Bài', file: 'bai.txt' }],
    });
    const paths: unknown[] = [];
    await checkSourceQuotes(env, '/desk/inputs', record, (path) => {
      paths.push(path);
      return { file: 'r.yaml', line: 1, column: 1 };
    });
    expect(paths).toEqual([['scorecards', 0, 'source', 'quote']]);
  });
});

describe('a file that is no plain text is not searched', () => {
  it.each<readonly [string, string | Uint8Array]>([
    ['bytes', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)],
    ['another encoding', Buffer.from('n\xe4m', 'latin1')],
    ['a page of the web', '<!doctype html><p>khác'],
    ['a PDF', '%PDF-1.7 khác'],
  ])('%s', async (_, content) => {
    expect(await missing('năm 2022', content)).toEqual([]);
  });

  it('nor one that is not there, lies outside or cannot be read', async () => {
    const record = (file: string) =>
      sampleRecord({
        indicators: [sampleIndicator({ source: { ref: 'bai', quote: 'năm 2022' } })],
        sources: [{ id: 'bai', title: 'Bài', file }],
      });
    const env = fakeEnv({ 'inputs/link.txt': 'khác', 'inputs/locked.txt': 'khác', 'outside.txt': 'khác' });
    env.links.set('/desk/inputs/link.txt', '/desk/outside.txt');
    env.refusals.set('/desk/inputs/locked.txt', 'EACCES');
    for (const file of ['no.txt', 'link.txt', 'locked.txt', '../outside.txt']) {
      const place = () => ({ file: 'r.yaml', line: 1, column: 1 });
      expect(await checkSourceQuotes(env, '/desk/inputs', record(file), place)).toEqual([]);
    }
  });
});
