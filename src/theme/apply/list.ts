import type { List, ListItem } from '../../document/index.ts';
import type { FontLook, ListLevelLook } from '../looks.ts';
import { diagnose } from '../messages.ts';
import type { StyledBlock, StyledList, StyledListItem } from '../styled.ts';
import { changeParagraph } from './change-look.ts';
import { baseOf, type Context, enter } from './context.ts';
import { splitByFont } from './fall-back.ts';
import { listLabel } from './list-label.ts';

/** A list: its items marked, its paragraphs indented by the level's look. */
export function styleList(list: List, context: Context): StyledList {
  const { marker, start, items, attr } = list;
  const inner = enter(context, attr);
  const look = levelLook(list, context);
  const styled = items.map((item, index) => {
    const label = listLabel(marker, start + index, inner.lang, context.look.sheet);
    return styleItem(item, label, look, inner);
  });
  return { type: 'list', level: context.level, marker, start, items: styled, ...baseOf(attr, context) };
}

function levelLook({ attr }: List, { look, level, report }: Context): ListLevelLook {
  const levels = look.sheet.listLevels;
  const own = levels[level];
  if (!own) report(diagnose('theme/list-too-deep', { levels: levels.length }, attr.at));
  return own ?? levels.at(-1) ?? { indent: 0, hanging: 0 };
}

function styleItem(item: ListItem, label: string, look: ListLevelLook, context: Context): StyledListItem {
  const inside = enter(context, item.attr);
  const inner: Context = {
    ...inside,
    plainStyle: inside.itemStyle,
    level: context.level + 1,
    indent: look.indent,
  };
  const [first, ...others] = context.styleBlocks(item.blocks, inner);
  return {
    at: item.attr.at,
    label,
    ...labelFont(label, first, context),
    blocks: first ? [hang(first, look.hanging), ...others] : [],
  };
}

/** A mark is set in the font of the paragraph that it stands before; a sign that is not there, in a fallback. */
function labelFont(
  label: string,
  first: StyledBlock | undefined,
  { look, covers }: Context,
): Pick<StyledListItem, 'labelFont'> {
  const font = fontOf(first);
  if (!font) return {};
  const [piece, ...more] = splitByFont(label, font, look.sheet, covers);
  return !piece || piece.font === font || more.length > 0 ? {} : { labelFont: piece.font };
}

/** The font of the paragraph that a block begins with. */
function fontOf(block: StyledBlock | undefined): FontLook | undefined {
  if (block?.type === 'paragraph') return block.look.font;
  if (block?.type === 'list') return fontOf(block.items[0]?.blocks[0]);
  return block?.type === 'keep' ? fontOf(block.blocks[0]) : undefined;
}

/** The item's first paragraph hangs by the width kept for its mark. */
function hang(block: StyledBlock, hanging: number): StyledBlock {
  if (block.type !== 'paragraph') return block;
  const meaning = block.meaning === 'body' ? 'list-item' : block.meaning;
  const look = changeParagraph(block.look, `hung ${hanging}`, () => ({
    indent: { ...block.look.indent, firstLine: -hanging },
  }));
  return { ...block, meaning, look };
}
