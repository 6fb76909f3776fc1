import { describe, expect, it } from 'vitest';
import { recordJsonSchema } from '../../../src/record/index.ts';
import { suggestWord, TRIED } from '../../../src/record/suggest-word.ts';

describe('suggestWord', () => {
  it.each([
    ['As-Of', ['as_of', 'label'], 'as_of'],
    ['asOf', ['as_of', 'label'], 'as_of'],
    ['HOST', ['host', 'guest'], 'host'],
    ['ước đạt', ['achieved', 'estimated'], 'estimated'],
    ['đạt', ['achieved', 'estimated'], 'achieved'],
    ['T/M', ['direct', 'tm'], 'tm'],
    ['trưởng đoàn', ['chair', 'head'], 'head'],
    ['participants', ['attendees', 'groups'], 'attendees'],
    ['wholly different', ['attendees', 'groups'], undefined],
    ['!!!', ['a'], undefined],
    ['', ['a'], undefined],
  ])('%s among %j is %s', (word, candidates, meant) => {
    expect(suggestWord(word, candidates)).toBe(meant);
  });

  it('knows Vietnamese words only for words of the format', () => {
    const format = JSON.stringify(recordJsonSchema());
    expect(Object.keys(TRIED).filter((word) => !format.includes(`"${word}"`))).toEqual([]);
  });

  it('understands every Vietnamese word that it knows', () => {
    for (const [word, tried] of Object.entries(TRIED))
      expect(tried.split('; ').map((one) => suggestWord(one, [word]))).toEqual(tried.split('; ').map(() => word));
  });
});
