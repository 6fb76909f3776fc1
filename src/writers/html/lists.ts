import { element, type Html } from '../../base/index.ts';
import type { ListMarker } from '../../document/index.ts';
import type { StyledList, StyledListItem } from '../../theme/index.ts';
import type { HtmlContext } from './context.ts';
import { leading, writeAs } from './paragraphs.ts';

const types: Readonly<Record<ListMarker, string | undefined>> = {
  bullet: undefined,
  dash: undefined,
  decimal: '1',
  'decimal-paren': '1',
  letter: 'a',
  roman: 'i',
  'upper-roman': 'I',
};

/** A list that counts as the document does. The marks themselves come from the page's style sheet. */
export function writeList(list: StyledList, context: HtmlContext): Html {
  const { id, lang, marker, start, items } = list;
  const type = types[marker];
  const mark = marker === 'letter' ? `l-letter-${lang ?? context.language}` : `l-${marker}`;
  const counts = type === undefined ? {} : { type, start: start === 1 ? undefined : start };
  const written = items.map((item) => writeItem(item, context));
  return element(type === undefined ? 'ul' : 'ol', { id, class: mark, lang, ...counts }, ...written);
}

function writeItem({ blocks }: StyledListItem, context: HtmlContext): Html {
  const lead = leading(blocks);
  if (!lead) return element('li', {}, context.writeBlocks(blocks, context));
  return writeAs('li', lead.first, context, { after: context.writeBlocks(lead.rest, context) });
}
