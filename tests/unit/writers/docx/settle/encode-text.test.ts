import { describe, expect, it } from 'vitest';
import { encodeText } from '../../../../../src/writers/docx/settle/encode-text.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('text in UTF-8', () => {
  it('is one object for equal short texts, for they are compressed once', () => {
    expect(encodeText('Nghệ An')).toBe(encodeText(['Nghệ', 'An'].join(' ')));
    expect(decode(encodeText('Nghệ An'))).toBe('Nghệ An');
  });

  it('is not kept when it is long, or when many others came between', () => {
    const long = 'Nghệ An'.repeat(1000);
    expect(encodeText(long)).not.toBe(encodeText(long));
    expect(decode(encodeText(long))).toBe(long);
    const before = encodeText('before');
    for (let count = 0; count < 300; count += 1) encodeText(`text ${count}`);
    expect(encodeText('before')).not.toBe(before);
  });
});
