import type {
  FontLook,
  ParagraphLook,
  Run,
  StyledBlock,
  StyledDocument,
  StyledList,
  StyledParagraph,
  StyledRow,
  StyledTable,
} from '../../../src/theme/index.ts';
import { tinos } from './fonts.ts';
import { loadPeer } from './load-peer.ts';

/* The little of react 19.3.1 and @react-pdf/renderer 4.9.0 that is used here. */

type Element = object;
type Props = Readonly<Record<string, unknown>>;
type Create = (type: unknown, props: Props | null, ...children: readonly (Element | string)[]) => Element;
interface Renderer {
  readonly Document: unknown;
  readonly Page: unknown;
  readonly View: unknown;
  readonly Text: unknown;
  readonly Font: {
    register(family: { readonly family: string; readonly fonts: readonly Props[] }): void;
    registerHyphenationCallback(split: (word: string) => readonly string[]): void;
  };
  renderToBuffer(document: Element): Promise<Uint8Array>;
}

interface PageCounts {
  readonly pageNumber: number;
  readonly totalPages: number;
}
const wordsFor =
  ({ pageNumber, totalPages }: PageCounts) =>
  (run: Run): string => {
    if (run.type === 'text') return run.text;
    if (run.type === 'page-number') return String(pageNumber);
    return run.type === 'page-count' ? String(totalPages) : '';
  };

/** react-pdf with the very fonts that we use: from a styled document to a PDF, elements included. */
export function openReactPdf(): (document: StyledDocument) => Promise<Uint8Array> {
  const { createElement } = loadPeer<{ readonly createElement: Create }>('react');
  const renderer = loadPeer<Renderer>('@react-pdf/renderer');
  const { regular, bold, italic, boldItalic } = tinos;
  const fonts = [
    { src: regular },
    { src: bold, fontWeight: 'bold' },
    { src: italic, fontStyle: 'italic' },
    { src: boldItalic, fontWeight: 'bold', fontStyle: 'italic' },
  ];
  renderer.Font.register({ family: 'Tinos', fonts });
  renderer.Font.registerHyphenationCallback((word) => [word]);
  return (document) => renderer.renderToBuffer(makeElements(document, createElement, renderer));
}

function makeElements(document: StyledDocument, create: Create, { Document, Page, View, Text }: Renderer): Element {
  const view = (style: Props, children: readonly Element[], props: Props = {}): Element =>
    create(View, { ...props, style }, ...children);

  const block = (one: StyledBlock): Element => {
    switch (one.type) {
      case 'paragraph':
        return paragraph(one);
      case 'list':
        return list(one);
      case 'table':
        return table(one);
      case 'keep':
        return view({}, one.blocks.map(block), { wrap: false });
      case 'grid':
        return view(
          { flexDirection: 'row' },
          one.cells.map(({ blocks }, at) => view({ width: one.columns[at] }, blocks.map(block))),
        );
      case 'rule':
        return view({ marginLeft: one.left, width: one.width, borderTopWidth: one.line.width }, []);
      case 'page-break':
        return view({}, [], { break: true });
      case 'chart':
        return view({}, [...(one.caption ? [one.caption.paragraph] : []), ...one.blocks].map(block));
      case 'figure':
      case 'contents':
        throw new Error(`a ${one.type} is not compared`);
    }
  };
  const paragraph = ({ look, runs }: StyledParagraph): Element =>
    create(Text, { style: paragraphStyle(look) }, ...runs.map((run) => runElement(run, look)));
  /** A foot of a page, as the manual wants it: its words are known when the pages are. */
  const foot = ({ look, runs }: StyledParagraph, place: Props): Element =>
    create(Text, {
      fixed: true,
      style: { ...fontStyle(look.font), textAlign: look.align, position: 'absolute', ...place },
      render: (counts: PageCounts) => runs.map(wordsFor(counts)).join(''),
    });
  const runElement = (run: Run, look: ParagraphLook): Element => {
    const style = fontStyle(run.font);
    switch (run.type) {
      case 'text':
        return create(Text, { style }, look.uppercase ? run.text.toUpperCase() : run.text);
      case 'line-break':
        return create(Text, { style }, '\n');
      case 'tab':
        return create(Text, { style }, ' ');
      case 'page-number':
      case 'page-count':
      case 'page-ref':
        return create(Text, { style }, '');
      case 'note':
        return create(Text, { style }, String(run.number));
      case 'link':
        return create(Text, { style }, ...run.runs.map((each) => runElement(each, look)));
    }
  };
  const list = ({ items }: StyledList): Element =>
    view(
      {},
      items.map(({ label, blocks }) =>
        view({ flexDirection: 'row' }, [
          create(Text, { style: { fontFamily: 'Tinos', width: 20 } }, label),
          view({ flex: 1 }, blocks.map(block)),
        ]),
      ),
    );
  const table = ({ caption, columns, headerRows, look, rows }: StyledTable): Element => {
    const { top, right, bottom, left } = look.cellPadding;
    const padding = { paddingTop: top, paddingRight: right, paddingBottom: bottom, paddingLeft: left };
    const row = ({ cells }: StyledRow, at: number): Element =>
      view(
        { flexDirection: 'row', borderBottomWidth: 0.5 },
        cells.map(({ blocks, column, colSpan, fill }) => {
          const width = columns.slice(column, column + colSpan).reduce((sum, one) => sum + one, 0);
          const background = fill ? { backgroundColor: fill } : {};
          return view({ width, borderRightWidth: 0.5, ...padding, ...background }, blocks.map(block));
        }),
        { wrap: false, fixed: at < headerRows },
      );
    const style = { borderTopWidth: 0.5, borderLeftWidth: 0.5, marginTop: look.spaceBefore };
    const body = view(style, rows.map(row));
    return caption ? view({}, [paragraph(caption.paragraph), body]) : body;
  };

  return create(
    Document,
    { title: document.properties.title, language: 'vi-VN' },
    ...document.sections.map(({ blocks, footer, page: { width, height, margin } }) => {
      const paddings = {
        paddingTop: margin.top,
        paddingRight: margin.right,
        paddingBottom: margin.bottom,
        paddingLeft: margin.left,
      };
      const place = { bottom: margin.bottom / 2, left: margin.left, right: margin.right };
      const feet = (footer?.paragraphs ?? []).map((one) => foot(one, place));
      return create(Page, { size: [width, height], style: paddings }, ...blocks.map(block), ...feet);
    }),
  );
}

function paragraphStyle({ align, font, indent, line, spaceBefore, spaceAfter }: ParagraphLook): Props {
  return {
    ...fontStyle(font),
    textAlign: align,
    textIndent: indent.firstLine,
    marginTop: spaceBefore,
    marginBottom: spaceAfter,
    marginLeft: indent.left,
    marginRight: indent.right,
    lineHeight: line.rule === 'multiple' ? line.factor * 1.149 : 1.149,
  };
}

function fontStyle({ size, bold, italic, color }: FontLook): Props {
  return {
    fontFamily: 'Tinos',
    fontSize: size,
    color,
    fontWeight: bold ? 'bold' : 'normal',
    fontStyle: italic ? 'italic' : 'normal',
  };
}
