import { describe, expect, it } from 'vitest';
import { createSink } from '../../../../src/writers/pdf/byte-sink.ts';

describe('createSink', () => {
  it('keeps texts as one byte a character, and bytes as they are, in order', () => {
    const sink = createSink();
    expect([sink.write('a\u00ff'), sink.write(new Uint8Array([0, 1])), sink.write('')]).toEqual([2, 2, 0]);
    expect([...sink.bytes()]).toEqual([0x61, 0xff, 0, 1]);
  });

  it('grows, by small pieces and by one that is larger than twice all before', () => {
    const sink = createSink();
    const piece = 'x'.repeat(1000);
    for (let time = 0; time < 300; time++) sink.write(piece);
    sink.write(new Uint8Array(2_000_000).fill(7));
    const bytes = sink.bytes();
    expect(bytes.length).toBe(2_300_000);
    expect(bytes.subarray(0, 300_000).every((byte) => byte === 0x78)).toBe(true);
    expect(bytes.subarray(300_000).every((byte) => byte === 7)).toBe(true);
  });

  it('gives bytes that later writing leaves alone', () => {
    const sink = createSink();
    sink.write('abc');
    const bytes = sink.bytes();
    sink.write('def');
    expect(Buffer.from(bytes).toString()).toBe('abc');
    expect(sink.bytes().length).toBe(6);
  });
});
