import { describe, expect, it } from 'vitest';
import { decimal, pdfName, rgb } from '../../../../src/writers/pdf/values.ts';

describe('decimal', () => {
  it('keeps three decimals and never writes an exponent or a negative zero', () => {
    expect([1 / 3, 12, -0.0001, 1e-9, 595.27559].map(decimal)).toEqual(['0.333', '12', '0', '0', '595.276']);
  });
});

describe('rgb', () => {
  it('gives shares of one', () => expect(rgb('#ff8000')).toBe('1 0.502 0'));
  it('refuses what is no colour', () => expect(() => rgb('red')).toThrow('not a colour: red'));
});

describe('pdfName', () => {
  it('escapes whatever could end a name', () => expect(pdfName('mã (số)/1')).toBe('m#c3#a3#20#28s#e1#bb#91#29#2f1'));
  it('leaves plain names alone', () => expect(pdfName('recordId')).toBe('recordId'));
});
