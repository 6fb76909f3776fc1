import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocxRecord, writeDocx } from '../../../../../src/writers/docx/index.ts';
import { parseRecordXml, recordXml } from '../../../../../src/writers/docx/record/record-xml.ts';
import { context, paragraph, section, styledDocument } from '../../../../support/styled.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

describe('the record in the file', () => {
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
    expect(readDocxRecord(docx)).toEqual(record);
  });

  it('comes back whatever it is', () => {
    const any = fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }).map(text));
    fc.assert(
      fc.property(fc.string(), any, (name, bytes) => {
        const clean = name.replace(/[\u0000-\u001f\ufffe\uffff]/g, '');
        expect(parseRecordXml(recordXml({ name: clean, bytes }))).toEqual({
          name: clean,
          bytes: new Uint8Array(bytes),
        });
      }),
    );
  });

  it('is found when another program has numbered the parts anew and put a prefix on', async () => {
    const parts = unzipSync(await writeDocx(styledDocument([section([paragraph('x')])]), context));
    const { 'customXml/item1.xml': item, ...others } = parts;
    const xml = strFromU8(item ?? new Uint8Array());
    const prefixed = xml.replace('<record xmlns=', '<r:record xmlns:r=').replace('</record>', '</r:record>');
    const saved = zipSync({
      ...others,
      'customXml/item1.xml': strToU8('<other/>'),
      'customXml/item3.xml': strToU8(prefixed),
    });
    expect(readDocxRecord(saved)).toEqual(context.record);
  });

  it.each([
    ['no zip', text('no zip')],
    ['a zip without one', zipSync({ 'word/document.xml': text('<x/>') })],
  ])('is undefined in %s', (_name, bytes) => {
    expect(readDocxRecord(bytes)).toBeUndefined();
  });
});
