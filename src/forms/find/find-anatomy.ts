import type { SeenDocument, SeenFrame, SeenStroke, SeenText } from '../../readers/index.ts';
import type { Component } from '../rules/components.ts';
import { type Anatomy, type Found, textsOf } from './anatomy.ts';
import { findBody } from './body.ts';
import { fold } from './fold.ts';
import { findHead, isScope, isUrgency, present } from './head.ts';
import { findNames } from './names.ts';
import { findTail, isContact } from './tail.ts';

const APPENDIX = /^PHU LUC(?: (?:[IVXLC]+|\d+))?\s*[.:]?$/;

/** Finds the parts of a finished document by their words and their places. */
export function findAnatomy(seen: SeenDocument): Anatomy {
  const texts = textsOf(seen).filter(({ column }) => column !== 'cell');
  const start = texts.findIndex(({ text }) => APPENDIX.test(fold(text)));
  const main = start < 0 ? texts : texts.slice(0, start);
  const { margin, width } = seen.sections[0] ?? { margin: { left: 0, right: 0 }, width: 0 };
  const head = findHead(main);
  const names = findNames(main, head.found, margin.left);
  const tail = findTail(main, head.end, width - margin.right);
  const known = new Set(Object.values({ ...head.found, ...names, ...tail }).flat());
  const body = findBody(main.slice(head.end).filter((text) => !known.has(text)));
  const parts: Found = {
    ...body,
    ...head.found,
    ...names,
    ...tail,
    ...appendicesIn(start < 0 ? [] : texts.slice(start)),
    ...marksIn(seen, head.found, tail),
  };
  return {
    seen,
    parts,
    ruleBelow: (component) => ruleBelow(seen, parts, component),
    ruleAbove: (component) => ruleAbove(seen, parts, component),
    frameOf: (component) => framesOf(seen).find(({ text }) => fold(text) === fold(parts[component]?.[0]?.text ?? '')),
    type: fold(parts.type?.[0]?.text ?? ''),
    prose: texts,
  };
}

function framesOf({ parts }: SeenDocument): readonly SeenFrame[] {
  return parts.filter((part) => part.type === 'frame');
}

/** Marks may stand in headers and frames, too. */
function marksIn(seen: SeenDocument, head: Found, tail: Found): Found {
  const running = seen.sections.flatMap(({ header, footer }) =>
    [header.first ?? [], header.texts, footer.first ?? [], footer.texts].flat(),
  );
  const scope = head.scope ?? running.filter(({ text }) => isScope(text)).slice(0, 1);
  const framed = (is: (text: string) => boolean) =>
    framesOf(seen)
      .filter(({ text }) => is(text))
      .slice(0, 1)
      .map(textOfFrame);
  const contact = running.filter(({ text }) => isContact(text)).slice(0, 1);
  return present({
    ...(tail.contact ? {} : { contact }),
    scope: scope.length > 0 ? scope : framed(isScope),
    urgency: head.urgency ?? framed(isUrgency),
  });
}

function textOfFrame({ section, column, text, runs }: SeenFrame): SeenText {
  return { type: 'text', section, column, text, runs };
}

function appendicesIn(texts: readonly SeenText[]): Found {
  const labels = texts.filter(({ text }) => APPENDIX.test(fold(text)));
  const isReference = (text: SeenText) => /^\(?(?:KEM THEO|BAN HANH KEM)/.test(fold(text.text));
  const after = labels.map((label) => texts.slice(texts.indexOf(label) + 1, texts.indexOf(label) + 6));
  return present({
    'appendix-label': labels,
    'appendix-title': after.flatMap((all) => all.slice(0, 1).filter((text) => !isReference(text))),
    'appendix-reference': after.flatMap((all) => all.filter(isReference).slice(0, 1)),
  });
}

/** The line that follows a part at once, in its column. */
function ruleBelow({ parts }: SeenDocument, found: Found, component: Component): SeenStroke | undefined {
  const last = found[component]?.at(-1);
  const at = last ? parts.indexOf(last) : -1;
  if (!last || at < 0) return undefined;
  for (const part of parts.slice(at + 1)) {
    if (part.column !== last.column && part.type === 'stroke' && part.box === undefined) continue;
    return part.type === 'stroke' ? part : undefined;
  }
  return undefined;
}

/** How far above a text a line may be drawn. */
const NEAR = 20;

function ruleAbove(seen: SeenDocument, found: Found, component: Component): SeenStroke | undefined {
  const first = found[component]?.[0];
  if (!first) return undefined;
  const { box, section } = first;
  const strokes = seen.parts.filter((part) => part.type === 'stroke');
  if (box) {
    const gapTo = (stroke: SeenStroke) => box.top - (stroke.box?.bottom ?? Number.NEGATIVE_INFINITY);
    return strokes.find((one) => one.section === section && gapTo(one) > -4 && gapTo(one) < NEAR);
  }
  if (first.borders?.top) return { ...first, type: 'stroke', length: first.room ?? 0, solid: first.borders.top.solid };
  const before = seen.parts[seen.parts.indexOf(first) - 1];
  return before?.type === 'stroke' ? before : undefined;
}
