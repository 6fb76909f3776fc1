import type { SeenText } from '../../readers/index.ts';
import { type Anatomy, partOf } from '../find/anatomy.ts';
import { fold } from '../find/fold.ts';
import { isBold } from '../find/head.ts';
import { type Judge, judged, same, whereOf } from './finding.ts';

/** With fewer headings of the list there is no order to see. */
const FEWEST = 2;
const LONGEST_HEADING = 150;
const ROMAN = /^[IVXLC]+\s*[.)-]\s*/;
const ARABIC = /^\d+(?:\.\d+)*\s*[.)-]?\s+/;

/** Judges the order of a document's sections: of those headings of its highest level that the rule knows. */
export const judgeSections: Judge<'sections'> = ({ type, order, says }, component, anatomy) => {
  if (!anatomy.type.startsWith(type)) return [{ state: 'absent' }];
  const patterns = order.map((words) => new RegExp(words));
  const ranked = topHeadings(anatomy).flatMap((text) => {
    const rank = patterns.findIndex((pattern) => pattern.test(bare(text)));
    return rank < 0 ? [] : [{ text, rank }];
  });
  if (ranked.length < FEWEST) return [{ state: 'untold' }];
  const late = ranked.find(({ rank }, at) => rank < (ranked[at - 1]?.rank ?? 0));
  return [judged(!late, says, same(late?.text.text ?? ''), whereOf(component, late?.text, anatomy))];
};

/** Titles of parts, else what has a Roman number, else what has an Arabic one, else bold lines without any. */
function topHeadings(anatomy: Anatomy): readonly SeenText[] {
  const titles = partOf(anatomy, 'part-title');
  if (titles.length >= FEWEST) return titles;
  const known = new Set([...partOf(anatomy, 'type'), ...partOf(anatomy, 'subject')]);
  const bold = anatomy.prose.filter(
    (text) => text.column === 'page' && text.text.length < LONGEST_HEADING && isBold(text) && !known.has(text),
  );
  const [roman, arabic] = [ROMAN, ARABIC].map((mark) => bold.filter(({ text }) => mark.test(text)));
  return [roman, arabic].find((all) => all !== undefined && all.length >= FEWEST) ?? bold;
}

function bare({ text }: SeenText): string {
  return fold(text).replace(ROMAN, '').replace(ARABIC, '');
}
