import { createListing, element, escapeText, type Html, type Listing, voidElement } from '../../base/index.ts';
import { phrase, writeMeeting } from './meeting.ts';
import { PAGE_CSS } from './page-css.ts';
import type { PageData, PageDocument, PageMeeting } from './page-data.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { showSize } from './show-values.ts';
import { PAGE_WORDS } from './words.ts';

/** What every download page begins with, and no page of somebody else. */
export const PAGE_START = `<!DOCTYPE html>\n<html lang="vi"><head>${[
  voidElement('meta', { charset: 'utf-8' }),
  voidElement('meta', { name: 'generator', content: 'briefwright' }),
].join('')}`;

/**
 * The page to download from, piece by piece: one file that asks nobody for anything but the pictures and documents
 * beside it. It works from a disk and from any server, without its script too (then it shows all, in Vietnamese).
 */
export function* writeDownloadPage({ meetings, archive }: PageData): Generator<Html, void, undefined> {
  const sorted = inOrder(meetings);
  yield PAGE_START;
  yield voidElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' });
  yield element('title', { 'data-word': 'title' }, escapeText(PAGE_WORDS.vi.title));
  yield `${element('style', {}, PAGE_CSS)}</head>\n<body>${writeHeader(archive)}\n<main id="main">`;
  yield sorted.length === 0 ? phrase('p', 'empty', undefined, { class: 'empty' }) : writeSearch(sorted);
  for (const meeting of sorted) yield `\n${writeMeeting(meeting)}`;
  yield phrase('p', 'none', undefined, { class: 'empty', id: 'none', hidden: 'hidden' });
  yield `</main>\n${element('script', {}, PAGE_SCRIPT)}</body></html>\n`;
}

/** Newest first; those of one day by their names; without a date at the end. */
function inOrder(meetings: Listing<PageMeeting>): Listing<PageMeeting> {
  const places: Place[] = [];
  for (const { id, date } of meetings) places.push({ id, date, index: places.length });
  places.sort(byDate);
  return createListing(places.length, (at) => meetings.at(places[at]?.index ?? meetings.length));
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

function writeSearch(meetings: Listing<PageMeeting>): Html {
  const [years, parties] = [new Set<string>(), new Set<string>()];
  const kinds = new Map<string, PageDocument['kindName']>();
  for (const meeting of meetings) {
    if (meeting.date !== null) years.add(meeting.date.slice(0, 4));
    for (const party of meeting.parties) parties.add(party);
    for (const { kind, kindName } of meeting.documents()) kinds.set(kind, kindName);
  }
  const plain = (value: string): Html => element('option', { value }, escapeText(value));
  const options = [...kinds].map(([kind, name]) =>
    element('option', { value: kind, 'data-vi': name.vi, 'data-en': name.en }, escapeText(name.vi)),
  );
  const field = element(
    'label',
    { class: 'wide' },
    phrase('span', 'search'),
    voidElement('input', { type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false' }),
  );
  return element(
    'form',
    { role: 'search', id: 'filters' },
    field,
    choice('party', inAlphabet(parties).map(plain)),
    choice('year', inAlphabet(years).reverse().map(plain)),
    choice('kind', options),
    element(
      'p',
      { class: 'found' },
      phrase('output', 'found', String(meetings.length), { id: 'found', 'aria-live': 'polite' }),
      phrase('button', 'clear', undefined, { type: 'reset', id: 'clear', hidden: 'hidden' }),
    ),
  );
}

function choice(key: 'party' | 'year' | 'kind', options: readonly Html[]): Html {
  const all = phrase('option', 'all', undefined, { value: '' });
  return element('label', {}, phrase('span', key), element('select', { id: key }, all, ...options));
}

function inAlphabet(values: Iterable<string>): string[] {
  const collator = new Intl.Collator('vi');
  return [...values].sort(collator.compare);
}
