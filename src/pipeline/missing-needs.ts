import type { Diagnostic, Language } from '../base/index.ts';
import { type MeetingRecord, peopleInRole } from '../record/index.ts';
import type { KindSettings, Need } from './kind-settings.ts';
import { diagnose } from './messages.ts';
import type { ReadInput } from './read-input.ts';

/** What each fact is called, and how a record is seen to have it. */
const NEED_FACTS: Readonly<Record<Need, InBoth & { readonly isThere: (record: MeetingRecord) => boolean }>> = {
  starts: { vi: 'thời gian bắt đầu', en: 'when it began', isThere: ({ meeting }) => meeting.starts !== undefined },
  ends: { vi: 'thời gian kết thúc', en: 'when it ended', isThere: ({ meeting }) => meeting.ends !== undefined },
  place: { vi: 'địa điểm', en: 'the place', isThere: ({ meeting }) => meeting.place !== undefined },
  chair: {
    vi: 'người chủ trì',
    en: 'who chaired',
    isThere: ({ parties }) => peopleInRole(parties, 'chair').length > 0,
  },
  secretary: {
    vi: 'người ghi biên bản',
    en: 'who took the minutes',
    isThere: ({ parties }) => peopleInRole(parties, 'secretary').length > 0,
  },
  conclusions: { vi: 'nội dung kết luận', en: 'the conclusions', isThere: ({ conclusions }) => conclusions.length > 0 },
};

type InBoth = Readonly<Record<Language, string>>;

/** A warning that names all facts which a kind of document leaves a blank for because the record does not have them. */
export function missingNeeds(
  kind: string,
  { needs }: KindSettings,
  { record, locate }: ReadInput,
): readonly Diagnostic[] {
  const missing = needs.map((need) => NEED_FACTS[need]).filter(({ isThere }) => !isThere(record));
  if (missing.length === 0) return [];
  const blanks = { vi: missing.map(({ vi }) => vi).join(', '), en: missing.map(({ en }) => en).join(', ') };
  return [diagnose('pipeline/missing-facts', { kind, blanks }, locate(['meeting']))];
}
