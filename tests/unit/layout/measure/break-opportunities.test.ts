import fc from 'fast-check';
import LineBreaker from 'linebreak';
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

describe('breakOpportunities of plain words', () => {
  const signs = [...'aĐếươNz09.,;:() '];
  const text = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 24 }).map((one) => one.join(''));
  const byTheRules = (words: string): readonly number[] => {
    const breaker = new LineBreaker(words);
    const breaks: number[] = [];
    for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) breaks.push(found.position);
    return breaks;
  };

  it('are those of the rules, whatever letters, digits and signs stand together', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(breakOpportunities(words)).toEqual(byTheRules(words));
      }),
      { numRuns: 5000 },
    );
  });

  it('are those of the rules where other signs stand between them', () => {
    const odd = [...signs, ...'a b c 1 –“”‘«»%…!?&$°₫\u00a0\u0301\u200b中€>+'];
    const mixed = fc.array(fc.constantFrom(...odd), { minLength: 1, maxLength: 24 }).map((one) => one.join(''));
    fc.assert(
      fc.property(mixed, (words) => {
        expect(breakOpportunities(words)).toEqual(byTheRules(words));
      }),
      { numRuns: 5000 },
    );
  });

  it('takes no longer than the text is long', () => {
    const long = `${'a.'.repeat(50_000)}!`;
    expect(breakOpportunities(long).at(-1)).toBe(long.length);
  });
});
