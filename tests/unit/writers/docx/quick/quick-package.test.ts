import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { StyledDocument } from '../../../../../src/theme/index.ts';
import { writeDocx } from '../../../../../src/writers/docx/index.ts';
import { everything } from '../../../../support/everything.ts';
import { layOutMarkup } from '../../../../support/from-markup.ts';
import { context, figure, list, paragraph, picture, section, styledDocument } from '../../../../support/styled.ts';

/** The names of the parts that the quick and the plain way make unlike each other. */
async function differences(document: StyledDocument): Promise<readonly string[]> {
  const [quick, plain] = [await writeDocx(document, context), await writeDocx(document, context, undefined, 'plain')];
  const [a, b] = [unzipSync(quick), unzipSync(plain)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const different = names.filter((name) => Buffer.compare(a[name] ?? Buffer.of(), b[name] ?? Buffer.of()) !== 0);
  return Buffer.compare(quick, plain) === 0 ? different : ['the zip', ...different];
}

const chart =
  '<chart kind="column" data="none"><category>1</category><series name="A &amp; B"><point value="5"/></series></chart>';
const sections = [
  section([paragraph('a'), figure({ alt: 'one' })], { orientation: 'landscape' }),
  section([list('decimal', [['1.', 'x', 'y'] as const, ['2.', 'z'] as const]), figure({ image: picture(9, 9) })]),
  section([figure({ alt: 'the first again' })], { restartNumbering: 1 }),
];

describe('the quick way', () => {
  it.each<[string, StyledDocument]>([
    ['everything', everything()],
    ['everything in another language, with the same style sheet', { ...everything(), language: 'en' }],
    ['several sections, lists and pictures', styledDocument(sections)],
    ['charts', layOutMarkup(`<document><p>{x} \\ue000</p>${chart}${chart}</document>`).styled],
    ['nothing', styledDocument([section([])])],
    [
      'signs that the parts are cut at',
      styledDocument([section([paragraph('\ue000\ue001 {\ue000-0} <sample/> &amp;')])]),
    ],
  ])('makes of %s what the plain way makes', async (_what, document) => {
    expect(await differences(document)).toEqual([]);
  });

  it('puts the own words of a document into what it shares with others', async () => {
    const one = styledDocument([section([paragraph('a')])]);
    const title = '\ue100 & \ue101 {x}';
    const other = { ...one, sections: [section([paragraph('b')])], properties: { ...one.properties, title } };
    const restarted = { ...other, sections: [section([paragraph('c')], { restartNumbering: 7 })] };
    for (const document of [one, other, restarted, one]) expect(await differences(document)).toEqual([]);
  });
});
