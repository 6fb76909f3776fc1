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
interface ChartText {
  readonly kind?: string;
  readonly names?: readonly string[];
  readonly values?: readonly number[];
  readonly unit?: string;
}

/** A document of charts, in words and numbers of their own. */
function charts(...texts: readonly ChartText[]): StyledDocument {
  const xml = texts.map(({ kind = 'column', names = ['a', 'b'], values = [1, 2], unit = 'tấn' }) => {
    const categories = names.map((name) => `<category>${name}</category>`).join('');
    const points = values.map((value) => `<point value="${value}" text="đạt ${value} x"/>`).join('');
    const series = `<series name="${names[0]}">${points}</series><series name="z">${points}</series>`;
    return `<chart kind="${kind}" data="none" unit="${unit}" decimals="2">${categories}${series}</chart>`;
  });
  return layOutMarkup(`<document>${xml.join('<p>between</p>')}</document>`).styled;
}

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
    const english: StyledDocument = { ...one, language: 'en' };
    for (const document of [one, other, restarted, english, one]) expect(await differences(document)).toEqual([]);
  });

  it('fills charts of one build with the words and numbers of each', async () => {
    const first = charts({});
    const documents = [
      first,
      charts({
        names: ['\ue0000\ue001', 'b &amp; {c}'],
        values: [9_007_199_254_000_000, -0.5],
        unit: '9007199254000001',
      }),
      charts({ names: ['b', 'b'], values: [3, 3] }, { values: [70, 800] }, { kind: 'line' }),
      charts({ kind: 'line', names: ['x', 'x'] }, { kind: 'stacked-share', values: [40, 60], unit: '%' }),
      charts(
        { kind: 'stacked-share', values: [25, 75], unit: '%' },
        { kind: 'bar', values: [1_000_000_000_000_000, 5] },
      ),
    ];
    for (const document of [...documents, ...documents])
      expect(await differences({ ...document, sheet: first.sheet })).toEqual([]);
  });
});
