import { describe, expect, it } from 'vitest';
import { missingGlyphs } from '../../../src/layout/index.ts';
import type { StyledBlock } from '../../../src/theme/index.ts';
import {
  at,
  cell,
  figure,
  grid,
  list,
  numberedCaption,
  paragraph,
  plainFont,
  run,
  section,
  sheet,
  styledDocument,
  table,
} from '../../support/styled.ts';

const found = (...blocks: readonly StyledBlock[]) => missingGlyphs(styledDocument([section(blocks)]));

describe('missingGlyphs', () => {
  it('finds nothing in Vietnamese', () => {
    expect(found(paragraph('Đoàn công tác đã làm việc – 1.500.000 ₫ “đạt” ≥ 6,13%'))).toEqual([]);
  });

  it('names the character, its code and its place', () => {
    const place = { file: 'brief.hbs', line: 7, column: 3 };
    const [diagnostic, ...rest] = found(paragraph([{ ...run('đạt ✓ ✓'), at: place }]));
    expect(rest).toEqual([]);
    expect(diagnostic).toMatchObject({ code: 'layout/no-glyph', family: 'template', severity: 'error', at: place });
    expect(diagnostic?.text.vi.message).toContain('“✓” (U+2713)');
    expect(diagnostic?.text.en.message).toContain('“✓” (U+2713)');
  });

  it('looks everywhere', () => {
    const blocks: readonly StyledBlock[] = [
      list('bullet', [['☑', 'mục']]),
      table([100], [[cell(0, '☐')]], { caption: numberedCaption('Bảng', 1, '漢') }),
      grid([100], [[paragraph('字')]]),
      figure({ caption: numberedCaption('Hình', 1, '☒') }),
      {
        type: 'keep',
        at,
        blocks: [paragraph([{ type: 'link', at, font: run('').font, href: 'a:b', runs: [run('✗')] }])],
      },
    ];
    const running = (text: string) => ({ at, onFirstPage: true, paragraphs: [paragraph(text)] });
    const notes = [{ number: 1, paragraph: paragraph('仮') }];
    const document = styledDocument([section(blocks, { header: running('あ'), footer: running('い'), notes })]);
    const codes = missingGlyphs(document).map(({ text }) => /“(.)”/u.exec(text.en.message)?.[1]);
    expect(codes.join('')).toBe('あい☑漢☐字☒✗仮');
  });

  it('asks the own font of a mark', () => {
    const family = { ...plainFont, family: 'Signs' };
    const signs = list('bullet', [['☐', 'mục']]);
    const marked = { ...signs, items: signs.items.map((item) => ({ ...item, labelFont: family })) };
    const face = 'dejavu-sans/regular';
    const families = { ...sheet.families, Signs: { regular: face, bold: face, italic: face, boldItalic: face } };
    const document = styledDocument([section([marked])], { sheet: { ...sheet, families } });
    expect(missingGlyphs(document)).toEqual([]);
    expect(found(marked)).toHaveLength(1);
  });

  it('leaves out what is never drawn', () => {
    expect(found(paragraph('a\u200bb\u00adc'))).toEqual([]);
  });
});
