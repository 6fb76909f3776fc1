import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../../src/writers/pdf/index.ts';
import { attachmentName } from '../../../../../src/writers/pdf/metadata/attach-record.ts';
import { plainText } from '../../../../../src/writers/pdf/metadata/plain-text.ts';
import { context, onePage } from '../../../../support/pages.ts';
import { withPdf } from '../../../../support/pdf-structure.ts';
import { reportPages } from '../../../../support/report-pages.ts';

/** The XMP packet, which stands in the file as it is. */
function packetOf(bytes: Uint8Array): XmlElement {
  const text = Buffer.from(bytes).toString('utf8');
  const root = parseXml(text.slice(text.indexOf('<x:xmpmeta'), text.indexOf('</x:xmpmeta>') + 12)).root;
  if (!root) throw new Error('no packet');
  return root;
}

/** Texts of the elements of a name, each with its items joined by " | ". */
function valuesOf(element: XmlElement, name: string): string[] {
  const own = element.name === name ? [element.text.trim().split(/\n\s*/).join(' | ')] : [];
  const below = element.children.flatMap((child) => (child instanceof XmlElement ? valuesOf(child, name) : []));
  return [...own, ...below];
}

describe('metadata', () => {
  it('writes a packet that says what the Info dictionary says, escaped', async () => {
    const bytes = await writePdf(reportPages(), context);
    const packet = packetOf(bytes);
    const { info } = await withPdf(bytes, (pdf) => pdf.getMetadata());
    const value = (name: string) => valuesOf(packet, name)[0];
    expect(info).toMatchObject({
      Title: 'Báo cáo <kết quả> R&D "2023"',
      Subject: 'Làm việc với tỉnh Bắc Giang & đoàn <công tác>',
      Author: 'Văn phòng Tỉnh uỷ',
      Keywords: 'hợp tác, R&D',
      CreationDate: 'D:20231005010000Z',
      ModDate: 'D:20231005010000Z',
      Producer: 'briefwright 0.1.0',
      Custom: { kind: 'brief', recordId: 'nghe-an-2023' },
    });
    expect({
      Title: value('dc:title'),
      Subject: value('dc:description'),
      Author: value('dc:creator'),
      Keywords: value('pdf:Keywords'),
      Producer: value('pdf:Producer'),
      Creator: value('xmp:CreatorTool'),
    }).toEqual({
      Title: 'Báo cáo <kết quả> R&D "2023"',
      Subject: 'Làm việc với tỉnh Bắc Giang & đoàn <công tác>',
      Author: 'Văn phòng Tỉnh uỷ',
      Keywords: 'hợp tác, R&D',
      Producer: 'briefwright 0.1.0',
      Creator: 'briefwright 0.1.0',
    });
    expect(value('dc:language')).toBe('vi-VN');
    expect([value('xmp:CreateDate'), value('xmp:ModifyDate')]).toEqual([
      '2023-10-05T01:00:00Z',
      '2023-10-05T01:00:00Z',
    ]);
    expect(valuesOf(packet, 'rdf:li')).toEqual(expect.arrayContaining(['hợp tác', 'R&D']));
    expect([value('pdfaid:part'), value('pdfaid:conformance'), value('pdfuaid:part')]).toEqual(['3', 'A', '1']);
    expect(value('pdfaSchema:prefix')).toBe('pdfuaid');
  });

  it('leaves out what the document does not say', async () => {
    const packet = packetOf(await writePdf(onePage({ text: 'a' }), context));
    expect(
      ['dc:creator', 'dc:description', 'dc:subject', 'pdf:Keywords'].flatMap((name) => valuesOf(packet, name)),
    ).toEqual([]);
  });

  it('attaches the record, to the byte, under an ASCII name', async () => {
    const bytes = await writePdf(onePage({ text: 'a' }), context);
    const attachments = await withPdf(bytes, (pdf) => pdf.getAttachments());
    expect(Object.keys(attachments)).toEqual(['nghe-an.yaml']);
    expect(attachments['nghe-an.yaml'].content).toEqual(context.record.bytes);
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toMatch(/\/AFRelationship \/Source/);
    expect(text).toMatch(/\/Subtype \/application#2Fyaml/);
  });
});

describe('attachmentName', () => {
  it.each([
    ['inputs/Đoàn công tác.yaml', 'doan-cong-tac.yaml'],
    ['C:\\hồ sơ\\5-10.yml', '5-10.yml'],
    ['ghi chép', 'ghi-chep.yaml'],
    ['.yaml', 'record.yaml'],
    ['会议.YAML', 'record.yaml'],
    ['', 'record.yaml'],
  ])('%s becomes %s', (path, name) => expect(attachmentName(path)).toBe(name));
});

describe('plainText', () => {
  it('drops what XML cannot hold and composes letters', () => {
    expect(plainText(' a\u0000\u0008b\nc\ud800 \uffffe\u0302\u0301 ')).toBe('ab c\ufffd ế');
  });
});
