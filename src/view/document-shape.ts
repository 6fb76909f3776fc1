import { flag, list, map, optional, text } from '../base/index.ts';

const signer = map({
  authority: optional(text),
  /** For whom, in the record's words: "BAN THƯỜNG VỤ". */
  for: optional(text),
  position: optional(text),
  name: optional(text),
  /** The sign of authority: "TM.", in Party documents "T/M"; null for who signs directly. */
  authorityWords: optional(text),
});

/** What a template may say of the official form. */
export const documentFacts = map({
  /** The kind of this document: "BÁO CÁO TÓM TẮT" is `typeName`, `kind` is `brief`. */
  kind: text,
  typeName: text,
  form: text,
  /** Whether it is an official form, with a letterhead of its own. */
  official: flag,
  /** The record's subject, or the kind's own phrase with the meeting's title. */
  subject: text,
  /** Abbreviation of the type of document in numbers: "BC". */
  typeSymbol: optional(text),
  /** The subject as it stands within a sentence: "kết quả buổi làm việc …". */
  subjectInText: text,
  issuer: optional(
    map({
      system: optional(text),
      parent: optional(text),
      /** The bodies above the issuer, each on a line of its own. */
      parents: list(text),
      name: text,
      symbol: optional(text),
      place: optional(text),
    }),
  ),
  number: optional(text),
  /** Whether the number is written with its symbols: "45/BC-SNV". */
  wholeNumber: flag,
  /** "ngày 05 tháng 10 năm 2023". */
  date: optional(text),
  /** Place and date: "Nghệ An, ngày 05 tháng 10 năm 2023"; null when neither is known. */
  placeAndDate: optional(text),
  /** The date with the form's blanks for what is not known: "ngày … tháng … năm …". Never null. */
  dateWithBlanks: text,
  /** Place and date with the form's blanks; the date's words hold together, so that a long place breaks before them. Never null. */
  placeAndDateWithBlanks: text,
  addressees: list(text),
  recipients: list(text),
  archive: optional(text),
  signer: optional(signer),
  coSigner: optional(signer),
  draft: optional(text),
  urgency: optional(text),
  circulation: optional(text),
  /** Whether the circulation mark says that the press may not have it: Party documents set that one on the last page. */
  notForPress: flag,
  typist: optional(text),
  contact: optional(text),
  terms: list(map({ name: text, value: text })),
});
