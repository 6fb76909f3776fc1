import type { Locale } from '../locale/index.ts';
import type { DocumentFacts, Issuer, MeetingRecord } from '../record/index.ts';
import type { AppendixRules } from './appendices.ts';
import { joinStated } from './join.ts';
import type { MeetingView } from './shape.ts';
import { viewSigner } from './signer.ts';

type DocumentView = MeetingView['document'];

/** Which document is made, as the caller knows it. */
export interface DocumentIdentity {
  readonly kind: string;
  readonly form: string;
  readonly typeName: string;
  /** Abbreviation of the type of document in numbers: "BC". */
  readonly typeSymbol?: string | undefined;
  /** Whose form it is; absent: nobody's in particular. */
  readonly system?: 'party' | 'state' | undefined;
  /** The subject, already composed; when absent the meeting's title stands for it. */
  readonly subject: string | undefined;
  /** When lists leave the text for an appendix; absent: never. */
  readonly appendices?: AppendixRules | undefined;
  /** The subject as it stands within a sentence; when absent the subject stands for it. */
  readonly subjectInText?: string | undefined;
}

/** The facts of the official form. What the record does not say is null, or the form's blank in `…WithBlanks`. */
export function viewDocumentFacts(record: MeetingRecord, locale: Locale, identity: DocumentIdentity): DocumentView {
  const { document, meeting } = record;
  const subject = identity.subject ?? document.subject ?? meeting.title;
  const system = identity.system ?? document.issuer?.system;
  return {
    kind: identity.kind,
    typeName: identity.typeName,
    form: identity.form,
    official: identity.system !== undefined,
    typeSymbol: identity.typeSymbol ?? null,
    subject,
    subjectInText: identity.subjectInText ?? subject,
    issuer: viewIssuer(document.issuer, identity.typeSymbol),
    number: viewNumber(document.number, locale),
    wholeNumber: /[-/]/.test(document.number ?? ''),
    ...viewDates(document, locale),
    addressees: document.addressees,
    recipients: document.recipients,
    archive: document.archive ?? null,
    signer: viewSigner(document.signer, system, locale),
    coSigner: viewSigner(document.co_signer, system, locale),
    ...viewMarks(document),
    terms: Object.entries(document.terms).map(([name, value]) => ({ name, value })),
  };
}

function viewIssuer(issuer: Issuer | undefined, typeSymbol: string | undefined): DocumentView['issuer'] {
  if (!issuer) return null;
  const { system, parent, name, symbol, place } = issuer;
  const parents = parent === undefined ? [] : [parent].flat();
  return {
    system: system ?? null,
    parent: joinStated(parents, ' – '),
    parents,
    name,
    symbol: symbol === undefined ? null : ownSymbol(symbol, typeSymbol),
    place: place ?? null,
  };
}

/** The issuer's own part of a symbol that was written with the type of document: "BC-SNV" says "SNV". */
function ownSymbol(symbol: string, typeSymbol: string | undefined): string {
  const isWithType = typeSymbol !== undefined && /^[-/]/.test(symbol.slice(typeSymbol.length));
  return isWithType && symbol.startsWith(typeSymbol) ? symbol.slice(typeSymbol.length + 1) : symbol;
}

/** Both official systems write numbers under 10 with a zero before them. */
function viewNumber(number: string | undefined, { language }: Locale): string | null {
  if (number === undefined) return null;
  return language === 'vi' && /^\d$/.test(number) ? `0${number}` : number;
}

type Dates = Pick<DocumentView, 'date' | 'placeAndDate' | 'dateWithBlanks' | 'placeAndDateWithBlanks'>;

function viewDates({ date, issuer }: DocumentFacts, locale: Locale): Dates {
  const day = date === undefined ? null : locale.formatDate(date);
  const dateWithBlanks = locale.formatDateWithBlanks(date);
  return {
    date: day,
    placeAndDate: joinStated([issuer?.place, day && unbroken(day)], ', '),
    dateWithBlanks,
    placeAndDateWithBlanks: `${issuer?.place ?? '…'}, ${unbroken(dateWithBlanks)}`,
  };
}

/** With blanks at which no line ends. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

type Marks = Pick<DocumentView, 'draft' | 'urgency' | 'circulation' | 'notForPress' | 'typist' | 'contact'>;

function viewMarks({ draft, urgency, circulation, typist, contact }: DocumentFacts): Marks {
  return {
    draft: draft ?? null,
    urgency: urgency ?? null,
    circulation: circulation ?? null,
    notForPress: /^không phổ biến/i.test(circulation ?? ''),
    typist: typist ?? null,
    contact: contact ?? null,
  };
}
