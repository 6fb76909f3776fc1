import { roundToTwip } from '../../base/index.ts';
import type { Section } from '../../document/index.ts';
import type { StyledNote, StyledSection } from '../styled.ts';
import { type Context, enter, needs, type Surroundings } from './context.ts';
import { headingNumbers } from './heading-numbers.ts';
import { styleEdges } from './running.ts';

/** A section: its page, its running lines, its blocks, and the foot notes called in them. */
export function styleSection(section: Section, surroundings: Surroundings): StyledSection {
  const { attr, restartNumbering } = section;
  const { pages, isLandscape } = surroundings.look;
  const orientation = isLandscape ? 'landscape' : section.orientation;
  const page = pages[orientation];
  const notes: StyledNote[] = [];
  const isApart = restartNumbering !== undefined;
  const context: Context = {
    ...surroundings,
    // An appendix numbers its pages and its headings anew.
    ...(isApart ? { numberHeading: headingNumbers(surroundings.language) } : {}),
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
    ...styleEdges(section, context),
    blocks: context.styleBlocks(section.blocks, enter(context, attr)),
    notes,
  };
}
