import { describe, expect, it } from 'vitest';
import { breakOpportunities } from '../../../../src/layout/measure/break-opportunities.ts';

/** The text with a bar at each place where it may break. */
function broken(text: string): string {
  let from = 0;
  return breakOpportunities(text)
    .map((at) => {
      const part = text.slice(from, at);
      from = at;
      return part;
    })
    .join('|');
}

describe('breakOpportunities', () => {
  // All of these were measured in LibreOffice 7.4.
  it.each([
    ['làm việc tại Nghệ An', 'làm |việc |tại |Nghệ |An'],
    ['giai đoạn 2021-2025', 'giai |đoạn |2021-|2025'],
    ['2021–2025', '2021–|2025'],
    ['30/2020/NĐ-CP', '30/2020/NĐ-|CP'],
    ['3.900 USD/người/năm', '3.900 |USD/người/năm'],
    ['và/hoặc 14%/năm', 'và/hoặc |14%/năm'],
    ['http://a.vn/b/c', 'http://a.vn/b/c'],
    ['A-1234', 'A-|1234'],
    ['một–hai', 'một–|hai'],
    ['một…hai', 'một…|hai'],
    ['50%của', '50%của'],
    ['a\\b', 'a\\|b'],
    ['1.500.000\u00a0đồng', '1.500.000\u00a0đồng'],
    ['(một) hai', '(một) |hai'],
    ['“một” hai', '“một” |hai'],
    ['a\u200bb', 'a\u200b|b'],
    ['kết thúc./.', 'kết |thúc./.'],
    ['a/ b', 'a/ |b'],
  ])('%s', (text, expected) => {
    expect(broken(text)).toBe(expected);
  });

  it('ends at the end of the text, slash or not', () => {
    expect(breakOpportunities('a/')).toEqual([2]);
    expect(breakOpportunities('a-')).toEqual([2]);
  });
});
