import { subjectLine, withSmallOpening } from '../forms/index.ts';
import { type Locale, placeTones, type TonePlacement } from '../locale/index.ts';
import type { MeetingRecord } from '../record/index.ts';
import type { DocumentIdentity } from '../view/index.ts';
import type { Kind } from './template-store.ts';

/** Which document is made: what it is called, what it is about, as its form and its kind say. */
export function identifyDocument(
  { name, form, settings }: Kind,
  { document, meeting }: MeetingRecord,
  { language }: Locale,
  tones: TonePlacement | undefined,
): DocumentIdentity {
  const place = (text: string): string => (tones && language === 'vi' ? placeTones(text, tones) : text);
  const { official } = settings;
  const type = official && form.types[official.type];
  const phrase = (form.system ? official?.subject : undefined) ?? settings.subject[language] ?? '{title}';
  const isWithin = form.system !== undefined || !phrase.startsWith('{title}');
  const title = isWithin ? withSmallOpening(meeting.title, form.subject.openings) : meeting.title;
  const composed = document.subject ?? place(phrase).replaceAll('{title}', () => title);
  return {
    kind: name,
    form: form.name,
    typeName: place(type?.name ?? settings.typeName[language] ?? name),
    typeSymbol: type?.symbol,
    system: form.system,
    appendices: official?.appendices,
    subject: subjectLine(composed, form.subject),
    subjectInText: withSmallOpening(composed, form.subject.openings),
  };
}
