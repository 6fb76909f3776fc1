import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  createListing,
  element,
  elementPieces,
  escapeText,
  type Html,
  type Listing,
  voidElement,
} from '../../base/index.ts';
import { phrase, writeMeeting } from './meeting.ts';
import { PAGE_CSS } from './page-css.ts';
import type { PageData, PageDocument, PageMeeting } from './page-data.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { showSize } from './show-values.ts';
import { PAGE_WORDS } from './words.ts';

/** So many meetings are looked at before whatever else goes on is looked after. */
const AT_A_TIME = 16;
/** So many choices are one piece. */
const TOGETHER = 64;

/** What every download page begins with, and no page of somebody else. */
export const PAGE_START = `<!DOCTYPE html>\n<html lang="vi"><head>${[
  voidElement('meta', { charset: 'utf-8' }),
  voidElement('meta', { name: 'generator', content: 'briefwright' }),
].join('')}`;

/**
 * The page to download from, piece by piece: one file that asks nobody for anything but the pictures and documents
 * beside it. It works from a disk and from any server, without its script too (then it shows all, in Vietnamese).
 */
export async function* writeDownloadPage({ meetings, archive }: PageData): AsyncGenerator<Html, void, undefined> {
  const overview = await surveyMeetings(meetings);
  yield PAGE_START;
  yield voidElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' });
  yield element('title', { 'data-word': 'title' }, escapeText(PAGE_WORDS.vi.title));
  yield `${element('style', {}, PAGE_CSS)}</head>\n<body>${writeHeader(archive)}\n<main id="main">`;
  if (meetings.length === 0) yield phrase('p', 'empty', undefined, { class: 'empty' });
  else yield* writeSearch(overview);
  for (const meeting of overview.sorted) yield `\n${writeMeeting(meeting)}`;
  yield phrase('p', 'none', undefined, { class: 'empty', id: 'none', hidden: 'hidden' });
  yield `</main>\n${element('script', {}, PAGE_SCRIPT)}</body></html>\n`;
}

/** What is known of all meetings before the first is shown. */
interface Overview {
  /** Newest first; those of one day by their names; without a date at the end. */
  readonly sorted: Listing<PageMeeting>;
  readonly years: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, PageDocument['kindName']>;
}

async function surveyMeetings(meetings: Listing<PageMeeting>): Promise<Overview> {
  const places: Place[] = [];
  const [years, parties] = [new Set<string>(), new Set<string>()];
  const kinds = new Map<string, PageDocument['kindName']>();
  for (const meeting of meetings) {
    if (places.length % AT_A_TIME === 0) await nextTurn();
    const { id, date } = meeting;
    places.push({ id, date, index: places.length });
    if (date !== null) years.add(date.slice(0, 4));
    for (const party of meeting.parties) parties.add(party);
    for (const { kind, kindName } of meeting.documents()) kinds.set(kind, kindName);
  }
  places.sort(byDate);
  const sorted = createListing(places.length, (at) => meetings.at(places[at]?.index ?? meetings.length));
  return { sorted, years, parties, kinds };
}

/** Where a meeting stands, with what it is sorted by: the rest is read when it is written. */
interface Place extends Pick<PageMeeting, 'id' | 'date'> {
  readonly index: number;
}

function byDate(a: Place, b: Place): number {
  const [first, second] = [a.date ?? '', b.date ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function writeHeader(archive: PageData['archive']): Html {
  const button = phrase('button', 'language', undefined, { type: 'button', id: 'language', lang: 'en' });
  const all =
    archive === undefined
      ? ''
      : phrase('a', 'archive', showSize(archive.bytes, 'vi'), {
          href: archive.href,
          download: '',
          class: 'archive',
          'data-n-en': showSize(archive.bytes, 'en'),
        });
  return element(
    'header',
    {},
    element('div', {}, phrase('h1', 'title'), phrase('p', 'lead')),
    element('p', { class: 'actions' }, all, button),
  );
}

function writeSearch(overview: Overview): Iterable<Html> {
  return elementPieces('form', { role: 'search', id: 'filters' }, searchPieces(overview));
}

function* searchPieces({ sorted, years, parties, kinds }: Overview): Generator<Html, void, undefined> {
  const plain = (value: string): Html => element('option', { value }, escapeText(value));
  const ofKind = ([kind, { vi, en }]: readonly [string, PageDocument['kindName']]): Html =>
    element('option', { value: kind, 'data-vi': vi, 'data-en': en }, escapeText(vi));
  yield element(
    'label',
    { class: 'wide' },
    phrase('span', 'search'),
    voidElement('input', { type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false' }),
  );
  yield* choice('party', inAlphabet(parties), plain);
  yield* choice('year', inAlphabet(years).reverse(), plain);
  yield* choice('kind', [...kinds], ofKind);
  yield element(
    'p',
    { class: 'found' },
    phrase('output', 'found', String(sorted.length), { id: 'found', 'aria-live': 'polite' }),
    phrase('button', 'clear', undefined, { type: 'reset', id: 'clear', hidden: 'hidden' }),
  );
}

function choice<T>(key: 'party' | 'year' | 'kind', values: readonly T[], write: (value: T) => Html): Iterable<Html> {
  const options = function* (): Generator<Html, void, undefined> {
    yield phrase('option', 'all', undefined, { value: '' });
    for (let at = 0; at < values.length; at += TOGETHER)
      yield values
        .slice(at, at + TOGETHER)
        .map(write)
        .join('');
  };
  const label = function* (): Generator<Html, void, undefined> {
    yield phrase('span', key);
    yield* elementPieces('select', { id: key }, options());
  };
  return elementPieces('label', {}, label());
}

function inAlphabet(values: Iterable<string>): string[] {
  const collator = new Intl.Collator('vi');
  return [...values].sort(collator.compare);
}
