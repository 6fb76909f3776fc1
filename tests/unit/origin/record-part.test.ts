import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRecord, recordXml } from '../../../src/origin/index.ts';
import { findRecord } from '../../../src/readers/index.ts';
import { writeDocx } from '../../../src/writers/docx/index.ts';
import { context, paragraph, section, styledDocument } from '../../support/styled.ts';
import { tinyDocx } from '../readers/built.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

describe('the record in a Word file', () => {
  it.each([
    ['plain text', text('title: "A & B" <x>\n')],
    ['Windows line breaks', text('a: 1\r\nb: 2\r\n')],
    ['a byte order mark', text('\ufeffa: 1')],
    ['what XML cannot hold', text('a: \u0001')],
    ['no text at all', new Uint8Array([0xff, 0xfe, 0x00, 0x80])],
    ['nothing', new Uint8Array()],
  ])('comes back to the byte: %s', async (_name, bytes) => {
    const record = { name: 'bản ghi "1".yaml', bytes };
    const docx = await writeDocx(styledDocument([section([paragraph('x')])]), { ...context, record });
    expect(findRecord(docx, 'a').value).toEqual(record);
  });

  it('comes back whatever it is', () => {
    const any = fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }).map(text));
    fc.assert(
      fc.property(fc.string(), any, (name, bytes) => {
        const clean = name.replace(/[\u0000-\u001f\ufffe\uffff]/g, '');
        const docx = tinyDocx('', { 'customXml/item1.xml': recordXml({ name: clean, bytes }) });
        expect(findRecord(docx, 'a').value).toEqual({ name: clean, bytes: new Uint8Array(bytes) });
      }),
    );
  });

  it('is text where nothing says otherwise', () => {
    expect(decodeRecord('a', undefined, 'á')).toEqual({ name: 'a', bytes: text('á') });
  });
});
