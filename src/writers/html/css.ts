import { mm } from '../../base/index.ts';
import type { PageLook, StyledDocument } from '../../theme/index.ts';
import { cssText, pt, rem } from './css-styles.ts';
import type { SheetClasses } from './sheet-classes.ts';

/** The page's style sheet: the theme's looks on screens wide and narrow, and on paper. */
export function pageCss(doc: StyledDocument, classes: SheetClasses): string {
  const page = doc.sections[0]?.page;
  return [basic(doc, page), lists(doc), classes.rules(), exceptions, narrow, page ? paper(doc, page) : ''].join('\n');
}

/** What browsers have where Times New Roman is not installed. */
const FALLBACKS = 'Tinos, "Liberation Serif", serif';

function basic({ sheet }: StyledDocument, page: PageLook | undefined): string {
  const family = sheet.styles.body?.look.font.family ?? 'Times New Roman';
  const column = page ? page.width - page.margin.left - page.margin.right : mm(165);
  return `:root { color-scheme: light; --justify: justify; }
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem 1rem; background: #ffffff; color: #000000; font-family: ${cssText(family)}, ${FALLBACKS}; overflow-wrap: break-word; }
header, main, footer { max-width: ${rem(column)}; margin: 0 auto; }
header { margin-bottom: 1.5rem; }
footer { margin-top: 2rem; }
a { color: ${sheet.link.color}; text-decoration: underline; }
a:focus-visible, .table-box:focus-visible { outline: 2px solid ${sheet.link.color}; outline-offset: 2px; }
figure { margin: 0; }
figure img, figure svg { max-width: 100%; height: auto; }
.table-box { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: var(--pad); border-top: var(--row-line); border-left: var(--column-line); vertical-align: top; text-align: left; font-weight: normal; }
colgroup + * > tr:first-child > * { border-top: 0; }
.edge { border-left: 0; }
.grid { display: grid; grid-template-columns: var(--tracks); }
.tab { display: inline-block; min-width: 2em; }
.call { line-height: 0; }
.contents { list-style: none; padding-left: 0; }
.notes { margin-top: 2rem; padding-top: 0.5rem; border-top: 1px solid #767676; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }`;
}

/** Marks of lists, so that a letter is followed by a bracket and the Vietnamese row has its đ. */
function lists({ sheet: { bullet, dash } }: StyledDocument): string {
  return `@counter-style bw-paren { system: extends decimal; suffix: ") "; }
@counter-style bw-letter-en { system: extends lower-alpha; suffix: ") "; }
@counter-style bw-letter-vi { system: alphabetic; symbols: ${[...'abcdđeghiklmnopqrstuvxy'].map((sign) => `"${sign}"`).join(' ')}; suffix: ") "; }
ul, ol { margin: 0; padding-left: 1.75em; }
.l-bullet { list-style-type: ${cssText(`${bullet} `)}; }
.l-dash { list-style-type: ${cssText(`${dash} `)}; }
.l-decimal { list-style-type: decimal; }
.l-decimal-paren { list-style-type: bw-paren; }
.l-letter-vi { list-style-type: bw-letter-vi; }
.l-letter-en { list-style-type: bw-letter-en; }
.l-roman { list-style-type: lower-roman; }
.l-upper-roman { list-style-type: upper-roman; }`;
}

/** What a paragraph or cell says against its style: after the styles, so that it holds. */
const exceptions = `.a-left { text-align: left; }
.a-center { text-align: center; }
.a-right { text-align: right; }
.a-justify { text-align: var(--justify); }
.v-middle { vertical-align: middle; }
.v-bottom { vertical-align: bottom; }`;

/** Justified lines tear apart in narrow columns; grids become one column. */
const narrow = `@media (max-width: 40rem) {
  body { padding: 1rem 0.75rem; }
  :root { --justify: start; }
  .grid { grid-template-columns: 1fr; row-gap: 0.5rem; }
}`;

function paper({ sections }: StyledDocument, page: PageLook): string {
  const { margin } = page;
  const turned = sections.find(({ orientation }) => orientation === 'landscape')?.page;
  const rule = (name: string, { width, height, margin: edges }: PageLook): string =>
    `@page${name} { size: ${pt(width)} ${pt(height)}; margin: ${[edges.top, edges.right, edges.bottom, edges.left].map(pt).join(' ')}; }`;
  return `${rule('', { ...page, margin })}
${turned ? `${rule(' landscape', turned)}\n.landscape { page: landscape; }` : ''}
@media print {
  html { font-size: 12pt; }
  body { padding: 0; }
  header, main, footer { max-width: none; }
  .table-box { overflow: visible; }
  thead { display: table-header-group; }
  tr, figure, .keep { break-inside: avoid; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  p { orphans: 2; widows: 2; }
  .page-break, .section + .section { break-before: page; }
}`;
}
