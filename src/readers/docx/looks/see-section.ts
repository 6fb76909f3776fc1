import type { SeenRunning, SeenSection, SeenText } from '../../seen-document.ts';
import { childOf, elementsOf, switchOf, type Xml } from '../../xml/xml.ts';
import { pointsOf } from './cascade.ts';
import type { SeenParagraph } from './see-paragraph.ts';

/** Sees the paragraphs of the header or footer that a relationship leads to. */
export type SeeRunning = (relationship: string, section: number) => readonly SeenParagraph[];

/** A4 with an inch around, where a file does not say. */
const PAPER = { width: 595.3, height: 841.9, margin: 72 };

/** Width between the margins that a section's properties tell. */
export function textWidth(properties: Xml | undefined): number {
  const margin = childOf(properties, 'pgMar')?.attributes;
  const side = (name: 'right' | 'left') => Math.abs(pointsOf(margin?.[name]) ?? PAPER.margin);
  return (pointsOf(childOf(properties, 'pgSz')?.attributes.w) ?? PAPER.width) - side('left') - side('right');
}

/** Sees the page set-up of a section. What it does not say of headers it takes from the section before. */
export function seeSection(
  properties: Xml | undefined,
  index: number,
  before: SeenSection | undefined,
  seeRunning: SeeRunning,
): SeenSection {
  const size = childOf(properties, 'pgSz')?.attributes;
  const margin = childOf(properties, 'pgMar')?.attributes;
  const side = (name: 'top' | 'right' | 'bottom' | 'left') => Math.abs(pointsOf(margin?.[name]) ?? PAPER.margin);
  const startsAt = Number(childOf(properties, 'pgNumType')?.attributes.start ?? Number.NaN);
  const runningOf = (kind: 'header' | 'footer') =>
    seeRunningOf(properties, { kind, index, distance: pointsOf(margin?.[kind]), before: before?.[kind], seeRunning });
  return {
    width: pointsOf(size?.w) ?? PAPER.width,
    height: pointsOf(size?.h) ?? PAPER.height,
    margin: { top: side('top'), right: side('right'), bottom: side('bottom'), left: side('left') },
    header: runningOf('header'),
    footer: runningOf('footer'),
    ...(Number.isInteger(startsAt) ? { startsAt } : {}),
  };
}

interface RunningScope {
  readonly kind: 'header' | 'footer';
  readonly index: number;
  readonly distance: number | undefined;
  readonly before: SeenRunning | undefined;
  readonly seeRunning: SeeRunning;
}

function seeRunningOf(properties: Xml | undefined, scope: RunningScope): SeenRunning {
  const { kind, index, distance, before, seeRunning } = scope;
  const references = properties ? elementsOf(properties, `${kind}Reference`) : [];
  const idOf = (type: string) =>
    references.find(({ attributes }) => (attributes.type ?? 'default') === type)?.attributes.id;
  const id = idOf('default');
  const usual = id === undefined ? undefined : seeRunning(id, index);
  const hasFirst = switchOf(properties, 'titlePg') ?? false;
  const firstId = idOf('first');
  const first = hasFirst ? (firstId === undefined ? [] : seeRunning(firstId, index)) : undefined;
  const number = usual ? numberOf(usual) : before?.number;
  const format = childOf(properties, 'pgNumType')?.attributes.fmt;
  return {
    ...(distance === undefined ? {} : { distance }),
    texts: usual ? textsOf(usual) : (before?.texts ?? []),
    ...(first ? { first: textsOf(first), firstNumber: numberOf(first) !== undefined } : {}),
    ...(number ? { number: { ...number, ...(format === undefined ? {} : { format }) } } : {}),
  };
}

function textsOf(paragraphs: readonly SeenParagraph[]): readonly SeenText[] {
  return paragraphs.flatMap(({ parts }) => parts.filter((part): part is SeenText => part.type === 'text'));
}

function numberOf(paragraphs: readonly SeenParagraph[]): SeenRunning['number'] {
  for (const { parts, pageNumber } of paragraphs) {
    const text = parts.find((part): part is SeenText => part.type === 'text');
    if (pageNumber !== undefined && text) return { text, format: pageNumber };
  }
  return undefined;
}
