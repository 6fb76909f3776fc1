import { romanNumeral } from '../base/index.ts';
import type { Locale } from '../locale/index.ts';
import type { DocumentIdentity } from './document-facts.ts';
import type { MeetingView } from './shape.ts';

type AppendicesView = MeetingView['appendices'];
type AppendixView = NonNullable<AppendicesView['attendance']>;

/** When lists leave the text for an appendix, as the kind's settings say. */
export interface AppendixRules {
  /** From how many named people on the list of those present stands in an appendix; absent: never. */
  readonly attendees?: number | undefined;
  /** From how many indicators on the table of figures does; absent: never. */
  readonly figures?: number | undefined;
  /** Whether pictures, sources and what else follows the signature are an appendix. */
  readonly supplement: boolean;
}

/** What the appendices are made of: parts of a view that is nearly done. */
type Parts = Pick<MeetingView, 'parties' | 'indicators' | 'images' | 'sources' | 'has' | 'document'>;

/** The appendices that an official document has by its record's facts, numbered in their order; others have none. */
export function viewAppendices(parts: Parts, identity: DocumentIdentity, locale: Locale): AppendicesView {
  const called = calledFor(parts, identity);
  const label = locale.label('annex');
  const number = (appendix: keyof typeof called): AppendixView | null => {
    if (!called[appendix]) return null;
    const order = ORDER.filter((one) => called[one]);
    return order.length === 1 ? ONLY(label) : numbered(order.indexOf(appendix) + 1, label, identity);
  };
  const { targets, previous } = parts.has;
  return {
    attendance: number('attendance'),
    figures: number('figures'),
    figuresWide: targets && previous,
    supplement: number('supplement'),
  };
}

const ORDER = ['attendance', 'figures', 'supplement'] as const;

const ONLY = (label: string): AppendixView => ({ roman: '', arabic: '', words: label });

function numbered(number: number, label: string, { system }: DocumentIdentity): AppendixView {
  const roman = romanNumeral(number) ?? String(number);
  const arabic = String(number);
  return { roman, arabic, words: `${label}\u00a0${system === 'party' ? arabic : roman}` };
}

function calledFor(
  { parties, indicators, images, sources, has, document }: Parts,
  { system, appendices }: DocumentIdentity,
): Readonly<Record<(typeof ORDER)[number], boolean>> {
  const people = parties.reduce((sum, { attendees }) => sum + attendees.length, 0);
  const reaches = (count: number, from: number | undefined) =>
    system !== undefined && from !== undefined && count >= from;
  const facts = images.length + sources.length + document.terms.length;
  return {
    attendance: reaches(people, appendices?.attendees),
    figures: reaches(indicators.length, appendices?.figures),
    supplement:
      system !== undefined &&
      appendices?.supplement === true &&
      (facts > 0 || has.quotes || document.coSigner !== null),
  };
}
