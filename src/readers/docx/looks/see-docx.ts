import { posix } from 'node:path';
import type { Outcome } from '../../../base/index.ts';
import { guard } from '../../fault.ts';
import type { SeenDocument, SeenPart, SeenSection } from '../../seen-document.ts';
import { childOf, elementsOf, switchOf, valOf, type Xml } from '../../xml/xml.ts';
import { readNumberings } from '../numbering.ts';
import { mustHaveChild, mustHavePart, openPackage, type Package, xmlPart } from '../open-package.ts';
import { readCustom, readFacts } from '../properties.ts';
import { relationshipsOf, targetOf } from '../relationships.ts';
import { contentOf } from '../story.ts';
import { pointsOf, readCascade } from './cascade.ts';
import { colorOf } from './run-look.ts';
import { type SeenParagraph, type Surroundings, sectionEnd, seeParagraph } from './see-paragraph.ts';
import { seeSection, textWidth } from './see-section.ts';
import { type CellPlace, cellsIn, hasInner } from './see-table.ts';

/** How a Word file looks, whoever wrote it. `name` is for messages. */
export function seeDocx(bytes: Uint8Array, name = 'docx'): Outcome<SeenDocument> {
  return guard(name, () => ({ value: seePackage(openPackage(bytes)), diagnostics: [] }));
}

/** What is gathered while a file is seen. */
interface Sight {
  readonly styles: Xml | undefined;
  readonly theme: Xml | undefined;
  readonly parts: SeenPart[];
  readonly texts: string[];
  tables: number;
  hasData: boolean;
}

function seePackage(pack: Package): SeenDocument {
  const outer = relationshipsOf(pack, '');
  const main = targetOf(outer, 'officeDocument') ?? 'word/document.xml';
  const body = mustHaveChild(mustHavePart(pack, main), 'body', main);
  const inner = relationshipsOf(pack, main);
  const partOf = (type: string) => xmlPart(pack, targetOf(inner, type) ?? `${posix.dirname(main)}/${type}.xml`);
  const sight: Sight = {
    styles: partOf('styles'),
    theme: partOf('theme'),
    parts: [],
    texts: [],
    tables: 0,
    hasData: false,
  };
  const numberings = readNumberings(partOf('numbering'));
  const cascade = readCascade(sight.styles, sight.theme, undefined);
  const onText = (text: string) => sight.texts.push(text);
  const running = { room: 0 };
  const seeRunning = (id: string, section: number): readonly SeenParagraph[] => {
    const target = inner.get(id)?.target;
    const root = target === undefined ? undefined : xmlPart(pack, target);
    const around = { cascade, numberings, section, column: 'page', room: running.room, onText } as const;
    return root ? paragraphsIn(root).map((one) => seeParagraph(one, around)) : [];
  };
  const sections: SeenSection[] = [];
  for (const { elements, properties } of sectionsOf(body)) {
    running.room = textWidth(properties);
    const section = seeSection(properties, sections.length, sections.at(-1), seeRunning);
    sections.push(section);
    const room = section.width - section.margin.left - section.margin.right;
    seeBlocks(elements, { cascade, numberings, section: sections.length - 1, column: 'page', room, onText }, sight);
  }
  const { properties, language = valOf(sight.styles, 'docDefaults', 'rPrDefault', 'rPr', 'lang') } = readFacts(
    pack,
    outer,
  );
  return {
    format: 'docx',
    sections,
    parts: sight.parts,
    hasTables: sight.hasData,
    mirrored: switchOf(partOf('settings'), 'mirrorMargins') ?? false,
    rawText: sight.texts.join('\n'),
    custom: readCustom(pack, outer),
    facts: { ...properties, ...(language === undefined ? {} : { language }) },
  };
}

function paragraphsIn(root: Xml): readonly Xml[] {
  return contentOf(root).flatMap((one) =>
    one.name === 'p'
      ? [one]
      : one.name === 'tbl'
        ? cellsIn(one, 0, false).flatMap(({ cell }) => paragraphsIn(cell))
        : [],
  );
}

interface SectionElements {
  readonly elements: readonly Xml[];
  readonly properties: Xml | undefined;
}

function sectionsOf(body: Xml): readonly SectionElements[] {
  const sections: SectionElements[] = [];
  let elements: Xml[] = [];
  for (const element of contentOf(body)) {
    if (element.name !== 'sectPr') elements.push(element);
    const properties = sectionEnd(element);
    if (!properties) continue;
    sections.push({ elements, properties });
    elements = [];
  }
  if (elements.length > 0 || sections.length === 0) sections.push({ elements, properties: undefined });
  return sections;
}

function seeBlocks(elements: readonly Xml[], around: Surroundings, sight: Sight): void {
  for (const element of elements) {
    if (element.name === 'p') sight.parts.push(...seeParagraph(element, around).parts);
    else if (element.name === 'tbl') seeTable(element, around, sight);
  }
}

function seeTable(table: Xml, around: Surroundings, sight: Sight): void {
  const style = valOf(table, 'tblPr', 'tblStyle');
  const number = sight.tables;
  sight.tables += 1;
  const cascade = readCascade(sight.styles, sight.theme, style);
  const cells = cellsIn(table, around.room, styleDrawsLines(sight.styles, style));
  const [only] = cells;
  if (only && cells.length === 1 && only.column === 'cell') {
    seeFrame(only, table, { ...around, cascade }, sight);
    return;
  }
  for (const { cell, row, column, room } of cells) {
    if (column === 'cell') sight.hasData = true;
    const nested = around.column === 'page' ? column : around.column;
    seeBlocks(
      contentOf(cell),
      { ...around, cascade, column: nested, table: around.table ?? number, row: around.row ?? row, room },
      sight,
    );
  }
}

/** A table of one cell with lines around is a frame. */
function seeFrame({ cell, room }: CellPlace, table: Xml, around: Surroundings, sight: Sight): void {
  const inner: Sight = { ...sight, parts: [] };
  seeBlocks(contentOf(cell), { ...around, column: 'cell', room }, inner);
  const texts = inner.parts.filter((part) => part.type === 'text');
  const runs = texts.flatMap((text) => text.runs);
  const { section, column } = around;
  const margin = ['top', 'bottom'].reduce(
    (sum, side) =>
      sum +
      (pointsOf((childOf(cell, 'tcPr', 'tcMar', side) ?? childOf(table, 'tblPr', 'tblCellMar', side))?.attributes.w) ??
        0),
    0,
  );
  const height = texts.reduce((sum, text) => sum + Math.max(...text.runs.map(({ size }) => size)) * LINE, margin);
  const color = colorOf(
    (childOf(cell, 'tcPr', 'tcBorders', 'top') ?? childOf(table, 'tblPr', 'tblBorders', 'top'))?.attributes.color,
  );
  const text = texts.map((one) => one.text).join(' ');
  sight.parts.push({ type: 'frame', section, column, width: room, height, color, text, runs });
}

/** Height of a single line of Times New Roman, in ems. */
const LINE = 1.149;

function styleDrawsLines(styles: Xml | undefined, id: string | undefined): boolean {
  const all = styles ? elementsOf(styles, 'style') : [];
  let next = id;
  for (let steps = 0; next !== undefined && steps < 20; steps += 1) {
    const style = all.find(({ attributes }) => attributes.styleId === next);
    const borders = childOf(style, 'tblPr', 'tblBorders');
    if (borders) return hasInner(borders);
    next = valOf(style, 'basedOn');
  }
  return false;
}
