import type { ReadFigure, ReadLink } from '../../read-document.ts';
import { squeeze } from '../../words.ts';
import type { PdfFile } from '../file/open-pdf.ts';
import { textString } from '../syntax/text-string.ts';
import { isKind, type PdfDict, type PdfValue } from '../syntax/values.ts';
import type { Element, Kid } from './element.ts';
import { gatherLines, type LineWords, type Scope } from './scope.ts';

/** What a paragraph holds. */
export interface InlineContent {
  readonly text: string;
  readonly figures: readonly ReadFigure[];
}

/** Reads kids as the words of one paragraph. */
export function readInlines(kids: readonly Kid[], scope: Scope): InlineContent {
  const words = gatherLines(scope);
  const figures: ReadFigure[] = [];
  for (const kid of kids) readKid(kid, words, figures, scope);
  return { text: words.take(), figures };
}

function readKid(kid: Kid, words: LineWords, figures: ReadFigure[], scope: Scope): void {
  if (kid.kind === 'mark') words.mark(kid);
  if (kid.kind !== 'element') return;
  const inner = () => {
    const instead = scope.file.text(kid.dict, 'ActualText');
    if (instead !== undefined) words.add(instead);
    else for (const child of kid.kids) readKid(child, words, figures, scope);
  };
  switch (kid.type) {
    case 'Artifact':
      return;
    case 'Note':
      scope.notes.push(kid);
      return;
    case 'Reference':
      readCall(kid, inner, words, scope);
      return;
    case 'Link': {
      const goal = goalOf(kid, scope.file);
      if (goal) words.link(goal, inner);
      else inner();
      return;
    }
    case 'Figure':
    case 'Formula':
      figures.push({ type: 'figure', alt: altOf(kid, scope.file) });
      return;
    default:
      inner();
  }
}

/** A reference that is only a number or a sign calls a note. */
function readCall(call: Element, inner: () => void, words: LineWords, scope: Scope): void {
  const { text } = readInlines(call.kids, { ...scope, addLink: () => {}, notes: [] });
  if (/^[\d*†‡]{1,6}$/.test(text)) {
    words.add(`[^${text}]`);
    for (const kid of call.kids) if (kid.kind === 'element' && kid.type === 'Note') scope.notes.push(kid);
  } else inner();
}

/** Words that stand for a figure. */
export function altOf({ dict }: Element, file: PdfFile): string {
  return squeeze(file.text(dict, 'Alt') ?? file.text(dict, 'ActualText') ?? '');
}

function goalOf({ kids }: Element, file: PdfFile): Omit<ReadLink, 'text'> | undefined {
  for (const kid of kids) {
    const goal = kid.kind === 'object' ? goalOfArea(kid.dict, file) : undefined;
    if (goal) return goal;
  }
  return undefined;
}

function goalOfArea(area: PdfDict, file: PdfFile): Omit<ReadLink, 'text'> | undefined {
  const action = file.dict(area, 'A');
  const uri = action && file.resolve(action.entries.get('URI'));
  if (isKind(uri, 'string')) return { href: textString(uri.bytes) };
  const target = destinationName(file.resolve(area.entries.get('Dest') ?? action?.entries.get('D')));
  return target === undefined ? undefined : { target };
}

/** The name of a destination; one without a name goes by its page. */
function destinationName(value: PdfValue | undefined): string | undefined {
  if (isKind(value, 'string')) return textString(value.bytes);
  if (isKind(value, 'name')) return value.name;
  const page = isKind(value, 'array') ? value.items[0] : undefined;
  return isKind(page, 'ref') ? `page object ${page.number}` : undefined;
}
