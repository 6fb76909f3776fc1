import { Document, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { element } from '../../../../../src/writers/docx/element.ts';
import { author, bodyOf } from '../../../../../src/writers/docx/quick/author.ts';

/** For what does not look around. */
const nowhere = bodyOf(new Document({ sections: [] }));

/** The paragraph's XML as the library itself packs it. */
async function packed(paragraph: Paragraph): Promise<string> {
  const document = new Document({ sections: [{ children: [paragraph] }] });
  const parts = unzipSync(await Packer.pack(document, 'uint8array'));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return /<w:body>(.*)<w:sectPr/s.exec(xml)?.[1] ?? '';
}

/** All signs but the surrogates, and the braces, which the library takes for names of lists and pictures. */
const ALL = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
  .filter((sign) => !/[\ud800-\udfff{}]/.test(sign))
  .join('');

describe('what the library writes for a component', () => {
  it('has every sign as the library has it, in a text and in an attribute', async () => {
    const paragraph = new Paragraph({ children: [new TextRun(ALL)] });
    paragraph.addChildElement(element('w:test', { 'w:val': ALL }));
    expect(author(paragraph, nowhere)).toBe(await packed(paragraph));
  });

  it.each([
    ['nothing', new Paragraph({})],
    ['an empty text', new Paragraph({ children: [new TextRun('')] })],
    ['attributes alone', new Paragraph({ children: [new TextRun({ bold: true, size: 20 })] })],
    ['an empty element in elements', new Paragraph({ children: [new TextRun({ break: 2 })], keepNext: true })],
    ['numbers and truths', new Paragraph({ indent: { left: -7.5 }, widowControl: false })],
  ])('has %s as the library has it', async (_what, paragraph) => {
    expect(author(paragraph, nowhere)).toBe(await packed(paragraph));
  });
});
