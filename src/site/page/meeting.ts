import { element, escapeText, type Html, type Language, voidElement } from '../../base/index.ts';
import type { PageDocument, PageFile, PageMeeting } from './page-data.ts';
import { foldText, showDate, showSize } from './show-values.ts';
import { PAGE_WORDS, type PageWord, say } from './words.ts';

/** The language that the page begins in; a reader may change it. */
const FIRST: Language = 'vi';

const FORMAT_NAMES: Readonly<Record<PageFile['format'], string>> = { docx: 'Word', pdf: 'PDF', html: 'HTML' };

/** A phrase of the page: shown in the first language, and found by the script when another one is chosen. */
export function phrase(
  name: string,
  key: PageWord,
  n?: string,
  attributes: Readonly<Record<string, string>> = {},
): Html {
  const words = escapeText(say(PAGE_WORDS[FIRST], key, n));
  return element(name, { ...attributes, 'data-word': key, 'data-n': n }, words);
}

/** What differs between the languages and is no phrase: a date, a size, a name. */
function bilingual(
  name: string,
  texts: Readonly<Record<Language, string>>,
  more: Readonly<Record<string, string>> = {},
): Html {
  return element(name, { ...more, 'data-vi': texts.vi, 'data-en': texts.en }, escapeText(texts[FIRST]));
}

/** One meeting with its documents. What is searched and filtered by stands in its attributes. */
export function writeMeeting(meeting: PageMeeting): Html {
  const { id, title, language, date, parties } = meeting;
  const documents = meeting.documents();
  const searched = [
    title,
    id,
    ...parties,
    ...documents.flatMap(({ kindName, kind }) => [kindName.vi, kindName.en, kind]),
    ...(date === null ? [] : [showDate(date, 'vi'), date]),
  ];
  const attributes = {
    class: 'meeting',
    id: `m-${id}`,
    'aria-labelledby': `t-${id}`,
    'data-text': foldText(searched.join(' ')),
    'data-year': date?.slice(0, 4) ?? '',
    'data-parties': JSON.stringify(parties),
    'data-kinds': JSON.stringify(documents.map(({ kind }) => kind)),
  };
  const when = date === null ? phrase('span', 'undated') : bilingual('time', shown(date), { datetime: date });
  const about = element(
    'p',
    { class: 'about' },
    when,
    ...parties.map((party) => element('span', { lang: language }, escapeText(party))),
  );
  const heading = element('h2', { id: `t-${id}`, lang: language }, escapeText(title));
  const list = element('ul', { class: 'documents' }, ...documents.map(writeDocument));
  return element('article', attributes, heading, about, list);
}

function shown(date: string): Readonly<Record<Language, string>> {
  return { vi: showDate(date, 'vi'), en: showDate(date, 'en') };
}

function writeDocument(document: PageDocument): Html {
  const { kind, kindName, language, pages, warnings, picture, files } = document;
  const thumb = picture === undefined ? '' : writePicture(picture, document);
  const facts = [
    ...(pages === null ? [] : [phrase('span', 'pages', String(pages))]),
    phrase('span', language),
    ...(warnings > 0 ? [phrase('span', 'warnings', String(warnings), { class: 'warned' })] : []),
  ];
  return element(
    'li',
    { class: 'document', 'data-kind': kind },
    thumb,
    bilingual('h3', kindName),
    element('p', { class: 'facts' }, ...facts),
    element('p', { class: 'files' }, ...files.map((file) => writeFile(file, document))),
  );
}

/** The picture leads to the PDF, which has all pages; those who use the keyboard have the link below it. */
function writePicture(picture: string, { kindName, files }: PageDocument): Html {
  const image = voidElement('img', { src: picture, alt: '', loading: 'lazy', width: 149, height: 211 });
  const goal = files.find(({ format }) => format === 'pdf') ?? files[0];
  if (!goal) return image;
  return element(
    'a',
    { href: goal.href, class: 'picture', tabindex: -1, 'aria-hidden': 'true', title: kindName[FIRST] },
    image,
  );
}

function writeFile({ href, format, bytes }: PageFile, { kindName }: PageDocument): Html {
  const name = FORMAT_NAMES[format];
  const size = { vi: showSize(bytes, 'vi'), en: showSize(bytes, 'en') };
  const spoken = (language: Language): string =>
    `${say(PAGE_WORDS[language], 'download', `${kindName[language]}, ${name}`)}, ${size[language]}`;
  const attributes = {
    href,
    download: '',
    class: `file ${format}`,
    'aria-label': spoken(FIRST),
    'data-label-vi': spoken('vi'),
    'data-label-en': spoken('en'),
  };
  return element('a', attributes, element('b', {}, name), ' ', bilingual('span', size));
}
