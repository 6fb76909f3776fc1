import type { ReadLink } from '../../read-document.ts';
import { gatherWords, type Words } from '../../words.ts';
import { isNewLine, type Marks, type MarkText, NEW_LINE } from '../content/marks.ts';
import type { PdfFile } from '../file/open-pdf.ts';
import type { Element, MarkKid } from './element.ts';

/** What is known while the structure tree is read. */
export interface Scope {
  readonly file: PdfFile;
  readonly marks: Marks;
  /** Whether all blanks are drawn, also those at the ends of lines. Else a line's end parts words. */
  readonly drawsBlanks: boolean;
  readonly addLink: (link: ReadLink) => void;
  /** Takes notes as they come, to be read after all else. */
  readonly notes: Element[];
}

/** A gatherer of words that knows where the last ones stood. */
export interface LineWords extends Words {
  mark(kid: MarkKid): void;
}

/** Gathers the words of one paragraph from its marks. */
export function gatherLines({ marks, drawsBlanks, addLink }: Scope): LineWords {
  const words = gatherWords(addLink);
  let last: MarkText | undefined;
  return {
    ...words,
    mark: ({ owner, id }) => {
      const mark = marks.get(owner, id);
      if (!mark) return;
      const text = last && isNewLine(last.end, mark.start) ? NEW_LINE + mark.text : mark.text;
      words.add(drawsBlanks ? text.replaceAll(NEW_LINE, '') : readOn(text, last?.text ?? ''));
      last = mark;
    },
  };
}

/** A line's end is a space, but for words that are parted at a dash or slash of their own. */
function readOn(text: string, before: string): string {
  const starts = text.startsWith(NEW_LINE) && /[-/\u2010-\u2014]$/.test(before) ? text.slice(NEW_LINE.length) : text;
  return starts.replace(/(?<=[-/\u2010-\u2014])\n/g, '').replaceAll(NEW_LINE, ' ');
}
