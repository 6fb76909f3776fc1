import { XmlElement as Element, parseXml, type XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { type Language, parseLength, placeAt, type Source } from '../../../src/base/index.ts';
import type {
  Alignment,
  Attr,
  Block,
  Caption,
  Cell,
  ColumnWidth,
  Document,
  ImageData,
  Inline,
  ListMarker,
  Paragraph,
  ParagraphRole,
  Running,
  Section,
} from '../../../src/document/index.ts';

/*
 * Documents for tests, drawn in a few words of XML. A plain stand-in for the markup room: it knows the
 * same names, checks nothing, and gives every node its place in the sketch.
 */

const PIXEL: ImageData = {
  name: 'pixel.png',
  format: 'png',
  width: 600,
  height: 300,
  bytes: new Uint8Array([1, 2, 3]),
};

/** A Document from `<document>…</document>`, or from blocks alone. */
export function sketch(text: string, options: { language?: Language; file?: string } = {}): Document {
  const whole = text.includes('<document') ? text : `<document>${text}</document>`;
  const source: Source = { name: options.file ?? 'sketch.xml', text: whole };
  const root = parseXml(whole, { includeOffsets: true }).root;
  if (!root) throw new Error('no root');
  const draw = drawer(source);
  const sections = elements(root).filter(({ name }) => name === 'section');
  return {
    language: options.language ?? 'vi',
    properties: { title: 'Báo cáo', keywords: [] },
    sections: sections.length > 0 ? sections.map(draw.section) : [draw.section(root)],
    images: { pixel: PIXEL },
  };
}

/** The blocks of the first section. */
export function blocksOf(doc: Document): readonly Block[] {
  return doc.sections[0]?.blocks ?? [];
}

const roles: Readonly<Record<string, ParagraphRole>> = {
  p: 'body',
  title: 'title',
  subtitle: 'subtitle',
  subject: 'subject',
  'note-line': 'note',
};
const marks = { b: 'bold', i: 'italic', u: 'underline', sub: 'subscript', sup: 'superscript' } as const;

function drawer(source: Source) {
  const attr = ({ attributes: { id, style, lang }, start }: XmlElement): Attr => ({
    at: placeAt(source, start),
    ...(id === undefined ? {} : { id }),
    ...(style === undefined ? {} : { style }),
    ...(lang === 'vi' || lang === 'en' ? { lang } : {}),
  });
  const inlines = (element: XmlElement): readonly Inline[] =>
    element.children.flatMap((child: XmlNode): readonly Inline[] => {
      if (child instanceof XmlText)
        return [{ type: 'text', attr: { at: placeAt(source, child.start) }, text: child.text }];
      return child instanceof Element ? [inline(child)] : [];
    });
  const inline = (element: XmlElement): Inline => {
    const base = { attr: attr(element) };
    const inner = { ...base, inlines: inlines(element) };
    const { name, attributes } = element;
    if (name === 'b' || name === 'i' || name === 'u' || name === 'sub' || name === 'sup')
      return { type: 'span', mark: marks[name], ...inner };
    if (name === 'a') return { type: 'link', href: attributes.href ?? '', ...inner };
    if (name === 'ref') return { type: 'ref', target: attributes.to ?? '', ...inner };
    if (name === 'note') return { type: 'note', number: 0, ...inner };
    if (name === 'br') return { type: 'line-break', ...base };
    if (name === 'tab' || name === 'page-number' || name === 'page-count') return { type: name, ...base };
    return { type: 'span', ...inner };
  };
  const caption = (element: XmlElement): { caption?: Caption } => {
    const { caption: words, numbered } = element.attributes;
    if (words === undefined) return {};
    const { at } = attr(element);
    const texts: readonly Inline[] = words === '' ? [] : [{ type: 'text', attr: { at }, text: words }];
    return { caption: { attr: { at }, numbered: numbered !== 'no', number: 0, inlines: texts } };
  };
  const align = (element: XmlElement): { align?: Alignment } => {
    const found = element.attributes.align;
    return found === 'left' || found === 'center' || found === 'right' || found === 'justify' ? { align: found } : {};
  };
  const paragraph = (element: XmlElement): Paragraph => ({
    type: 'paragraph',
    attr: attr(element),
    role: roles[element.name] ?? 'body',
    ...align(element),
    inlines: inlines(element),
  });
  const holder = (element: XmlElement): { attr: Attr; blocks: readonly Block[] } => {
    const inner = elements(element);
    const blocks = inner.some(({ name }) => isBlock(name)) ? inner.map(block) : bare(element);
    return { attr: attr(element), blocks };
  };
  const bare = (element: XmlElement): readonly Block[] => {
    const { at } = attr(element);
    return element.children.length === 0 ? [] : [{ ...paragraph(element), attr: { at }, role: 'body' }];
  };
  const cell = (element: XmlElement): Cell => {
    const { colspan, rowspan, scope } = element.attributes;
    return {
      ...holder(element),
      ...align(element),
      column: 0,
      colSpan: Number(colspan ?? 1),
      rowSpan: Number(rowspan ?? 1),
      ...(scope === 'row' || scope === 'column' ? { scope } : {}),
    };
  };
  const widthOf = (element: XmlElement): { width?: ColumnWidth } => {
    const [width] = columns(element.attributes.width);
    return width ? { width } : {};
  };
  const list = (element: XmlElement): Block => ({
    type: 'list',
    attr: attr(element),
    marker: markerOf(element),
    start: Number(element.attributes.start ?? 1),
    items: elements(element).map(holder),
  });
  const makers: Readonly<Record<string, (element: XmlElement) => Block>> = {
    list,
    ul: list,
    ol: list,
    table: (element) => ({
      type: 'table',
      attr: attr(element),
      columns: columns(element.attributes.columns),
      headerRows: Number(element.attributes['header-rows'] ?? 0),
      ...caption(element),
      ...(element.attributes.alt === undefined ? {} : { alt: element.attributes.alt }),
      rows: elements(element).map((row) => ({ attr: attr(row), cells: elements(row).map(cell) })),
    }),
    grid: (element) => ({
      type: 'grid',
      attr: attr(element),
      columns: columns(element.attributes.columns),
      cells: elements(element).map((inner) => ({ ...holder(inner), ...align(inner) })),
    }),
    figure: (element) => ({
      type: 'figure',
      attr: attr(element),
      image: element.attributes.src ?? 'pixel',
      alt: element.attributes.alt ?? '',
      ...widthOf(element),
      ...caption(element),
    }),
    rule: (element) => ({ type: 'rule', attr: attr(element), ...widthOf(element), ...align(element) }),
    'page-break': (element) => ({ type: 'page-break', attr: attr(element) }),
    keep: (element) => ({ type: 'keep', ...holder(element) }),
  };
  const block = (element: XmlElement): Block => {
    const level = /^h([123])$/.exec(element.name)?.[1];
    const words = { attr: attr(element), ...align(element), inlines: inlines(element) };
    if (level) return { type: 'heading', level: level === '1' ? 1 : level === '2' ? 2 : 3, ...words };
    return (makers[element.name] ?? paragraph)(element);
  };
  const isBlock = (name: string): boolean => /^h[123]$/.test(name) || name in roles || name in makers;
  const running = (element: XmlElement | undefined): Running | undefined =>
    element && {
      attr: attr(element),
      onFirstPage: element.attributes['first-page'] !== 'no',
      paragraphs: elements(element).map(paragraph),
    };
  const section = (element: XmlElement): Section => {
    const inner = elements(element);
    const header = running(inner.find(({ name }) => name === 'header'));
    const footer = running(inner.find(({ name }) => name === 'footer'));
    return {
      attr: attr(element),
      orientation: element.attributes.orientation === 'landscape' ? 'landscape' : 'portrait',
      ...(header ? { header } : {}),
      ...(footer ? { footer } : {}),
      blocks: inner.filter(({ name }) => name !== 'header' && name !== 'footer').map(block),
    };
  };
  return { section };
}

const markers: readonly ListMarker[] = ['bullet', 'dash', 'decimal', 'decimal-paren', 'letter', 'roman', 'upper-roman'];

function markerOf({ name, attributes }: XmlElement): ListMarker {
  return markers.find((marker) => marker === attributes.marker) ?? (name === 'ol' ? 'decimal' : 'bullet');
}

function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => child instanceof Element);
}

function columns(text: string | undefined): ColumnWidth[] {
  return (text ?? '')
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const length = parseLength(part);
      return length === undefined ? { percent: Number(part.replace('%', '')) } : { length };
    });
}
