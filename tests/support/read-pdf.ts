import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { squeeze } from './read-docx.ts';

/**
 * The text of each page of a PDF in the order of its content. Left out is what a Word file computes and does
 * not hold as text: artifacts (page numbers, repeated heads), the labels of list items, and the words drawn in charts.
 */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    pages.push(taggedText(items));
  }
  await task.destroy();
  return pages;
}

/** All text of a PDF, one space for each run of blanks. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  return squeeze((await pdfPages(bytes)).join(' '));
}

const computed = new Set(['Artifact', 'Lbl', 'Figure']);

type Items = Awaited<
  ReturnType<Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>['getTextContent']>
>['items'];

/** A new mark begins a new word, for paragraphs and cells do not end with a space; parts of one mark do not. */
function taggedText(items: Items): string {
  const open: string[] = [];
  let text = '';
  for (const item of items) {
    if ('str' in item) {
      if (!open.some((tag) => computed.has(tag))) text += item.hasEOL ? `${item.str} ` : item.str;
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(('tag' in item && typeof item.tag === 'string' ? item.tag : '') || 'mark');
    if (!('str' in item) && item.type !== 'endMarkedContent') text += '\n';
  }
  return text;
}
