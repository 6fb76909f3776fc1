import { describe, expect, it } from 'vitest';
import { cutAtPlaces, fillGaps, newPlaces, newSharedPlaces } from '../../../../../src/writers/docx/quick/places.ts';

describe('places for words', () => {
  it('are filled with words and numbers where those stood, signs of XML escaped', () => {
    const { words, text, number } = newPlaces();
    const sample = `<a b="${text('x & y')}">${number(-2.5)}</a>${text(' two\n lines ')}${number(1e21)}`;
    expect(fillGaps(cutAtPlaces(sample), words)).toBe('<a b="x &amp; y">-2.5</a> two\n lines 1e+21');
  });

  it('leave white space where it is, for the library looks at it', () => {
    expect(newPlaces().text('\u00a0a b \n c\n')).toMatch(/^\u00a0\S+ \n \S+\n$/);
    expect(newPlaces().text(' \n')).toBe(' \n');
  });

  it('are the same for equal words where the library may write these once', () => {
    const { text } = newSharedPlaces();
    expect([text('a'), text('b'), text(' a')]).toEqual([text('a'), text('b'), ` ${text('a')}`]);
    expect(text('a')).not.toBe(text('b'));
  });

  it('are not met in the words themselves', () => {
    const { words, text } = newPlaces();
    const sample = text('\ue0001\ue001 9007199254000001') + text('b');
    expect(fillGaps(cutAtPlaces(sample), words)).toBe('\ue0001\ue001 9007199254000001b');
  });
});
