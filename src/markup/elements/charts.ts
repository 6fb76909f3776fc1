import { type ChartSpec, describeChart, writeValue } from '../../chart/index.ts';
import type { Block, Chart } from '../../document/index.ts';
import { chartKind, dataTable, decimalCount, language, length, width, words } from '../attributes.ts';
import { attrOf, type BlockElement, common, given, may, must, needed, type Reader } from '../define.ts';
import { diagnose } from '../messages.ts';
import type { MarkupElement } from '../types.ts';
import { captionAttributes, readCaption } from './captions.ts';
import { chartDataTable } from './chart-data-table.ts';
import { readCategories, readSeries } from './chart-parts.ts';

export { chartPartElements } from './chart-parts.ts';

/** A chart: its values and what they are called. How it looks is the theme's. */
export const chartElement: BlockElement = {
  name: 'chart',
  family: 'block',
  content: ['caption', 'category', 'series', 'source'],
  text: false,
  attributes: {
    kind: must(chartKind, 'loại biểu đồ', 'kind of chart'),
    unit: may(words, 'đơn vị chung của mọi giá trị', 'unit of all its values'),
    decimals: may(decimalCount, 'số chữ số thập phân của giá trị; mặc định 0', 'decimals of its values; 0 by default'),
    width: may(width, 'bề rộng trên trang; mặc định cả dòng', 'width on the page; the whole line by default'),
    height: may(length, 'bề cao trên trang; mặc định vừa đủ', 'height on the page; what it needs by default'),
    alt: may(
      words,
      'mô tả cho người không nhìn thấy; mặc định kể lại số liệu',
      'what it shows, for people who cannot see it; its values in words by default',
    ),
    data: may(
      dataTable,
      'có bảng số liệu ở dưới; mặc định table',
      'whether the table of its values stands below; table by default',
    ),
    ...captionAttributes,
    ...common,
  },
  description: {
    vi: 'Biểu đồ vẽ từ số liệu: mỗi <category> là một nhóm, mỗi <series> có một giá trị cho từng nhóm. Trong Word vẫn sửa được số liệu.',
    en: 'A chart drawn from values: each <series> has one value for each <category>. In Word its numbers can be edited.',
  },
  example:
    '<chart kind="column" unit="%" decimals="2" caption="…"><category>2021</category><category>2022</category><series name="…"><point value="6.20" text="6,20%"/><point value="8.04" state="estimated"/></series><source>…</source></chart>',
  read: (element, reader) => {
    const spec = readSpec(element, reader);
    return spec ? readChart(element, spec, reader) : undefined;
  },
};

/** The values of a chart; undefined when it has none, which is told. */
function readSpec(element: MarkupElement, reader: Reader): ChartSpec | undefined {
  const categories = readCategories(element);
  const parts = partsOf(element, 'series');
  const lacks = parts.length === 0 ? 'series' : categories.length === 0 ? 'category' : undefined;
  if (lacks) {
    reader.report(diagnose('markup/chart-empty', { lacks }, element.at));
    return undefined;
  }
  const unit = given(element, 'unit', words);
  const base = {
    kind: needed(element, 'kind', chartKind),
    language: given(element, 'lang', language) ?? reader.language,
    ...(unit ? { unit } : {}),
    decimals: given(element, 'decimals', decimalCount) ?? 0,
  };
  const write = (value: number): string => writeValue(value, base);
  const series = parts.map((part) => readSeries(part, { kind: base.kind, count: categories.length, write }, reader));
  return { ...base, categories, series };
}

function readChart(element: MarkupElement, spec: ChartSpec, reader: Reader): Chart {
  const size = given(element, 'width', width);
  const height = given(element, 'height', length);
  const caption = readCaption(element, reader);
  const below = [
    ...partsOf(element, 'source').flatMap((source) => readSource(source, reader)),
    ...((given(element, 'data', dataTable) ?? 'table') === 'table' ? [chartDataTable(spec, element.at)] : []),
  ];
  return {
    type: 'chart',
    attr: attrOf(element),
    spec,
    alt: given(element, 'alt', words) || describeChart(spec),
    ...(size ? { width: size } : {}),
    ...(height === undefined ? {} : { height }),
    ...(caption ? { caption } : {}),
    blocks: below,
  };
}

function readSource(source: MarkupElement, reader: Reader): readonly Block[] {
  const inlines = reader.inlines(source.children);
  const attr = { style: 'chart-source', ...attrOf(source) };
  return inlines.length > 0 ? [{ type: 'paragraph', attr, role: 'body', inlines }] : [];
}

function partsOf(element: MarkupElement, name: string): readonly MarkupElement[] {
  return element.children.flatMap((child) => (child.kind === 'element' && child.name === name ? [child] : []));
}
