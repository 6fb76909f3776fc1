import { describe, expect, it } from 'vitest';
import { cutOut, fill, keepCut } from '../../../../../src/writers/docx/quick/cut.ts';

describe('a cut', () => {
  const cut = cutOut('<a><b/></a>', '<b/>', '<a/>');

  it('stands around what it is filled with', () => {
    expect(fill(cut, '<c/>')).toBe('<a><c/></a>');
    expect(fill(cut, '')).toBe('<a/>');
  });

  it.each(['<a/>', '<a><b/><b/></a>'])('is refused where the sample is not there once: %s', (xml) => {
    expect(() => cutOut(xml, '<b/>')).toThrow('does not write <b/> once');
  });

  it('is made once for equal formats, and apart for others', () => {
    let made = 0;
    const make = () => {
      made += 1;
      return cut;
    };
    for (const bold of [true, true, false]) keepCut('test', { bold }, make);
    keepCut('other', { bold: true }, make);
    expect(made).toBe(3);
  });

  it('is forgotten rather than that memory grows without end', () => {
    let made = 0;
    const make = () => {
      made += 1;
      return cut;
    };
    for (let size = 0; size < 5000; size += 1) keepCut('test', { size }, make);
    keepCut('test', { size: 0 }, make);
    expect(made).toBe(5001);
  });
});
