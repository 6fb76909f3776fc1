import { roundToTwip } from '../../base/index.ts';
import type { Running, Section } from '../../document/index.ts';
import type { StyledNote, StyledRunning, StyledSection } from '../styled.ts';
import { type Context, enter, needs, type Surroundings } from './context.ts';
import { styleParagraph } from './paragraph.ts';

/** A section: its page, its running lines, its blocks, and the foot notes called in them. */
export function styleSection(section: Section, surroundings: Surroundings): StyledSection {
  const { attr, orientation, restartNumbering, header, footer } = section;
  const page = surroundings.look.pages[orientation];
  const notes: StyledNote[] = [];
  const context: Context = {
    ...surroundings,
    width: roundToTwip(page.width - page.margin.left - page.margin.right),
    height: roundToTwip(page.height - page.margin.top - page.margin.bottom),
    lang: surroundings.language,
    plainStyle: needs('body'),
    itemStyle: needs('list-item'),
    level: 0,
    indent: 0,
    addNote: (note) => notes.push(note),
  };
  return {
    at: attr.at,
    page,
    orientation,
    ...(restartNumbering === undefined ? {} : { restartNumbering }),
    ...(header ? { header: styleRunning(header, { ...context, plainStyle: needs('header') }) } : {}),
    ...(footer ? { footer: styleRunning(footer, { ...context, plainStyle: needs('footer') }) } : {}),
    blocks: context.styleBlocks(section.blocks, enter(context, attr)),
    notes,
  };
}

function styleRunning({ attr, onFirstPage, paragraphs }: Running, context: Context): StyledRunning {
  const inner = enter(context, attr);
  return { at: attr.at, onFirstPage, paragraphs: paragraphs.map((paragraph) => styleParagraph(paragraph, inner)) };
}
