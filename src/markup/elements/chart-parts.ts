import type { ChartKind, ChartPoint, ChartSeries } from '../../chart/index.ts';
import { plainNumber, pointState, someWords, words } from '../attributes.ts';
import { INLINES } from '../content.ts';
import { type ElementDefinition, given, langUse, may, must, needed, type Reader, styleUse } from '../define.ts';
import { diagnose } from '../messages.ts';
import type { MarkupElement } from '../types.ts';

const EXAMPLE =
  '<chart kind="line" decimals="1"><category>2021</category><category>2022</category><series name="…"><point value="7.5"/><no-point/></series></chart>';

const part = { family: 'part', content: [], text: false, attributes: {}, example: EXAMPLE } as const;

/** What a chart is made of. */
export const chartPartElements: readonly ElementDefinition[] = [
  {
    ...part,
    name: 'category',
    text: true,
    description: {
      vi: 'Một nhóm của biểu đồ, ghi dọc theo trục: năm, địa phương, tên.',
      en: 'A category of a chart, named along its axis: a year, a place, a name.',
    },
  },
  {
    ...part,
    name: 'series',
    content: ['point', 'no-point'],
    attributes: { name: must(someWords, 'tên dãy số liệu', 'name of the series') },
    description: {
      vi: 'Một dãy số liệu của biểu đồ: mỗi nhóm một giá trị, theo cùng thứ tự.',
      en: 'A series of a chart: one value for each category, in the same order.',
    },
  },
  {
    ...part,
    name: 'point',
    attributes: {
      value: must(plainNumber, 'giá trị', 'the value'),
      text: may(words, 'giá trị như văn bản viết', 'the value as the document writes it'),
      state: may(pointState, 'đã đạt, ước hay dự kiến; mặc định achieved', 'how firm it is; achieved by default'),
      target: may(plainNumber, 'chỉ tiêu, cùng đơn vị', 'what it is held against, in the same unit'),
      'target-text': may(words, 'chỉ tiêu như văn bản viết', 'the target as the document writes it'),
    },
    description: { vi: 'Một giá trị của dãy số liệu.', en: 'A value of a series.' },
  },
  {
    ...part,
    name: 'no-point',
    description: { vi: 'Chỗ không có giá trị trong dãy số liệu.', en: 'Stands where a series has no value.' },
  },
  {
    ...part,
    name: 'source',
    content: INLINES,
    text: true,
    attributes: { style: styleUse, lang: langUse },
    description: {
      vi: 'Nguồn số liệu, ghi dưới biểu đồ.',
      en: 'Where the values of a chart come from: a line below it.',
    },
    example:
      '<chart kind="line"><category>2021</category><series name="…"><point value="7"/></series><source>…</source></chart>',
  },
];

/** The names of a chart's categories. */
export function readCategories(chart: MarkupElement): readonly string[] {
  return elementsIn(chart)
    .filter(({ name }) => name === 'category')
    .map(
      ({ children }) => words.read(children.map((child) => (child.kind === 'text' ? child.text : '')).join('')) ?? '',
    );
}

/** What a series must know of its chart. */
export interface SeriesContext {
  readonly kind: ChartKind;
  /** How many categories there are. */
  readonly count: number;
  /** A value as the document's language writes it. */
  readonly write: (value: number) => string;
}

/** A series; too many or too few points are told, and so are shares below zero. */
export function readSeries(element: MarkupElement, context: SeriesContext, reader: Reader): ChartSeries {
  const parts = elementsIn(element);
  const name = needed(element, 'name', someWords);
  if (parts.length !== context.count)
    reader.report(
      diagnose('markup/chart-uneven', { name, points: parts.length, categories: context.count }, element.at),
    );
  return { name, points: parts.map((point) => (point.name === 'point' ? readPoint(point, context, reader) : null)) };
}

function readPoint(point: MarkupElement, { kind, write }: SeriesContext, reader: Reader): ChartPoint {
  const value = needed(point, 'value', plainNumber);
  const target = given(point, 'target', plainNumber);
  if (kind === 'stacked-share' && value < 0)
    reader.report(diagnose('markup/chart-negative-share', { value }, point.at));
  return {
    value,
    text: given(point, 'text', words) || write(value),
    state: given(point, 'state', pointState) ?? 'achieved',
    ...(target === undefined
      ? {}
      : { target: { value: target, text: given(point, 'target-text', words) || write(target) } }),
  };
}

function elementsIn({ children }: MarkupElement): readonly MarkupElement[] {
  return children.flatMap((child) => (child.kind === 'element' ? [child] : []));
}
