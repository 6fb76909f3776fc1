import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../src/writers/docx/index.ts';
import { everything } from '../../../support/everything.ts';
import { type DocxFault, validateDocx } from '../../../support/ooxml.ts';
import { context, headingOf, paragraph, section, styledDocument } from '../../../support/styled.ts';
import { requireTool } from '../../../support/tools.ts';

describe.runIf(requireTool('open-xml-sdk', 'check-docx'))('the judges of Word files', () => {
  let verdicts: Readonly<Record<string, readonly DocxFault[]>> = {};

  beforeAll(async () => {
    const good = await writeDocx(everything(false), context, { pageCount: 4, anchors: new Map() });
    const merged = await writeDocx(everything(), context);
    const small = await writeDocx(styledDocument([section([headingOf('A'), paragraph('b')])]), context);
    verdicts = await validateDocx({ good, merged, small, planted: withFault(good) });
  }, 120_000);

  it('find nothing in a document with every kind of node', () => {
    expect(verdicts.good).toEqual([]);
  });

  it('find nothing in a small one', () => {
    expect(verdicts.small).toEqual([]);
  });

  it('mind only the merged cells that a table asked for', () => {
    expect(verdicts.merged?.map(({ level, rule }) => `${level} ${rule}`)).toEqual(['WARN a11y-merge']);
  });

  it('do look: both find a fault that was planted', () => {
    const errors = verdicts.planted?.filter(({ level }) => level === 'ERROR') ?? [];
    expect(new Set(errors.map(({ judge }) => judge))).toEqual(new Set(['Open XML SDK', 'check-docx']));
  });
});

/** The file with the properties of its title in the wrong order. */
function withFault(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'word/document.xml';
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const style = '<w:pStyle w:val="Title"/>';
  const faulty = xml.replace(style, `<w:jc w:val="left"/>${style}`);
  if (faulty === xml) throw new Error('no place for the fault');
  return zipSync({ ...parts, [name]: strToU8(faulty) });
}
