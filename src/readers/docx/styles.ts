import { childOf, elementsOf, switchOf, valOf, type Xml } from '../xml/xml.ts';

/** What the styles of a Word file say about paragraphs and runs. */
export interface Styles {
  /** 1 to 9 for headings. */
  headingLevel(paragraph: Xml): number | undefined;
  isCaption(paragraph: Xml): boolean;
  /** 1 to 9 for lines of a list of contents. */
  entryLevel(paragraph: Xml): number | undefined;
  /** The numbering of a paragraph, its own or its style's. */
  numbering(paragraph: Xml): { readonly id: string; readonly level: number } | undefined;
  /** Whether a run's letters are shown as capitals. */
  isCapital(run: Xml, paragraph: Xml): boolean;
  readonly language?: string;
}

/** Styles based on one another go no deeper in any program. */
const LONGEST_CHAIN = 20;

/** Reads `styles.xml`; without it there are no styles. */
export function readStyles(root: Xml | undefined): Styles {
  const styles = new Map(
    (root ? elementsOf(root, 'style') : []).map((style) => [style.attributes.styleId ?? '', style]),
  );
  const defaultId = [...styles].find(
    ([, { attributes }]) => attributes.type === 'paragraph' && isOn(attributes.default),
  )?.[0];
  const chainOf = (id: string | undefined): readonly Xml[] => chain(styles, id);
  const ofParagraph = (paragraph: Xml) => chainOf(valOf(paragraph, 'pPr', 'pStyle') ?? defaultId);
  const defaults = childOf(root, 'docDefaults', 'rPrDefault', 'rPr');
  const language = childOf(defaults, 'lang')?.attributes.val;
  return {
    headingLevel: (paragraph) => headingLevel(paragraph, ofParagraph(paragraph)),
    isCaption: (paragraph) => ofParagraph(paragraph).some((style) => /^caption$/i.test(valOf(style, 'name') ?? '')),
    entryLevel: (paragraph) => firstOf(ofParagraph(paragraph).slice(0, 1), entryLevel),
    numbering: (paragraph) => numberingOf([childOf(paragraph, 'pPr'), ...ofParagraph(paragraph).map(propertiesOf)]),
    isCapital: (run, paragraph) => {
      const own = childOf(run, 'rPr');
      const ofRun = chainOf(valOf(own, 'rStyle')).map((style) => childOf(style, 'rPr'));
      const around = ofParagraph(paragraph).map((style) => childOf(style, 'rPr'));
      return firstOf([own, ...ofRun, ...around, defaults], (properties) => switchOf(properties, 'caps')) ?? false;
    },
    ...(language === undefined ? {} : { language }),
  };
}

/** A style and those that it is based on, itself first. */
export function chain(styles: ReadonlyMap<string, Xml>, id: string | undefined): readonly Xml[] {
  const found: Xml[] = [];
  for (let next = id; next !== undefined && found.length < LONGEST_CHAIN; ) {
    const style = styles.get(next);
    if (!style) break;
    found.push(style);
    next = valOf(style, 'basedOn');
  }
  return found;
}

function headingLevel(paragraph: Xml, styles: readonly Xml[]): number | undefined {
  const own = [childOf(paragraph, 'pPr'), ...styles.map(propertiesOf)];
  const outline = firstOf(own, (properties) => valOf(properties, 'outlineLvl'));
  if (outline !== undefined) return /^[0-8]$/.test(outline) ? Number(outline) + 1 : undefined;
  const named = firstOf(styles, (style) => /^heading ([1-9])$/i.exec(valOf(style, 'name') ?? '')?.[1]);
  return named === undefined ? undefined : Number(named);
}

/** Word's own names for the styles of contents and of lists of figures. */
function entryLevel(style: Xml): number | undefined {
  const name = valOf(style, 'name') ?? '';
  const level = /^toc ([1-9])$/i.exec(name)?.[1];
  if (level !== undefined) return Number(level);
  return /^table of figures$/i.test(name) ? 1 : undefined;
}

function numberingOf(all: readonly (Xml | undefined)[]): { readonly id: string; readonly level: number } | undefined {
  const id = firstOf(all, (properties) => valOf(properties, 'numPr', 'numId'));
  if (id === undefined || id === '0') return undefined;
  const level = Number(firstOf(all, (properties) => valOf(properties, 'numPr', 'ilvl')) ?? 0);
  return { id, level: Number.isInteger(level) && level >= 0 && level <= 8 ? level : 0 };
}

function propertiesOf(style: Xml): Xml | undefined {
  return childOf(style, 'pPr');
}

function firstOf<A, B>(all: readonly A[], find: (one: A) => B | undefined): B | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
