import { childOf, elementsOf, valOf, type Xml } from '../../xml/xml.ts';

/** Where properties of a paragraph or run are said, the nearest first. */
export interface Cascade {
  /** Containers of paragraph properties that hold for a paragraph. */
  paragraph(paragraph: Xml): readonly Xml[];
  /** Containers of run properties that hold for a run in a paragraph. */
  run(run: Xml, paragraph: Xml): readonly Xml[];
  /** Family of a theme font: `minorHAnsi`. */
  themeFont(name: string): string | undefined;
}

/** Style that the table around a paragraph has. */
export type TableStyle = string | undefined;

const LONGEST_CHAIN = 20;

/** Builds the cascade of a file (ISO 29500-1, 17.7.2): direct, character style, paragraph style, table style, defaults. */
export function readCascade(styles: Xml | undefined, theme: Xml | undefined, tableStyle: TableStyle): Cascade {
  const known = new Map((styles ? elementsOf(styles, 'style') : []).map((one) => [one.attributes.styleId ?? '', one]));
  const chainOf = (id: string | undefined): readonly Xml[] => {
    const found: Xml[] = [];
    for (let next = id; next !== undefined && found.length < LONGEST_CHAIN; ) {
      const style = known.get(next);
      if (!style) break;
      found.push(style);
      next = valOf(style, 'basedOn');
    }
    return found;
  };
  const standard = [...known].find(
    ([
      ,
      {
        attributes: { type, default: own },
      },
    ]) => type === 'paragraph' && own === '1',
  );
  const defaults = childOf(styles, 'docDefaults');
  const stylesOf = (paragraph: Xml) => [
    ...chainOf(valOf(paragraph, 'pPr', 'pStyle') ?? standard?.[0]),
    ...chainOf(tableStyle),
  ];
  const present = (all: readonly (Xml | undefined)[]): readonly Xml[] => all.filter((one) => one !== undefined);
  return {
    paragraph: (paragraph) =>
      present([
        childOf(paragraph, 'pPr'),
        ...stylesOf(paragraph).map((style) => childOf(style, 'pPr')),
        childOf(defaults, 'pPrDefault', 'pPr'),
      ]),
    run: (run, paragraph) =>
      present([
        childOf(run, 'rPr'),
        ...chainOf(valOf(run, 'rPr', 'rStyle')).map((style) => childOf(style, 'rPr')),
        ...stylesOf(paragraph).map((style) => childOf(style, 'rPr')),
        childOf(defaults, 'rPrDefault', 'rPr'),
      ]),
    themeFont: (name) => themeFont(theme, name),
  };
}

function themeFont(theme: Xml | undefined, name: string): string | undefined {
  const scheme = childOf(theme, 'themeElements', 'fontScheme');
  const fonts = childOf(scheme, name.startsWith('major') ? 'majorFont' : 'minorFont');
  return childOf(fonts, 'latin')?.attributes.typeface;
}

/** The first answer among several. */
export function firstIn<S, T>(all: readonly S[], find: (one: S) => T | undefined): T | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An attribute of a child, from the nearest container that has it. */
export function attributeIn(all: readonly Xml[], child: string, attribute: string): string | undefined {
  return firstIn(all, (one) => childOf(one, child)?.attributes[attribute]);
}

/** A length in twips as points; undefined for what is no number. */
export function pointsOf(twips: string | undefined): number | undefined {
  if (twips === undefined) return undefined;
  const found = /^-?\d+(?:\.\d+)?$/.test(twips) ? Number(twips) / 20 : unitPoints(twips);
  return found !== undefined && Number.isFinite(found) ? found : undefined;
}

const UNITS: Readonly<Record<string, number>> = { pt: 1, mm: 72 / 25.4, cm: 72 / 2.54, in: 72, pc: 12, pi: 12 };

function unitPoints(text: string): number | undefined {
  const found = /^(-?\d+(?:\.\d+)?)(pt|mm|cm|in|pc|pi)$/.exec(text);
  return found ? Number(found[1]) * (UNITS[found[2] ?? ''] ?? 1) : undefined;
}
