import type { z } from 'zod';
import type { meetingRecordSchema } from './schema/meeting-record.ts';

/** A value that nobody may change, all the way down. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

type Parsed = Frozen<z.output<typeof meetingRecordSchema>>;

/**
 * A meeting record that was read and found right: texts are clean, numbers keep the decimals they were written with,
 * periods are taken apart, lists that the record does not have are empty, and `id` is always there.
 */
export type MeetingRecord = Omit<Parsed, 'id'> & { readonly id: string };

export type Meeting = MeetingRecord['meeting'];
export type Party = MeetingRecord['parties'][number];
export type Attendee = Party['attendees'][number];
export type Group = Party['groups'][number];
export type Indicator = MeetingRecord['indicators'][number];
export type Amount = NonNullable<Indicator['value']>;
export type Rank = NonNullable<Indicator['rank']>;
export type Comparison = NonNullable<Indicator['compare']>;
export type Evidence = NonNullable<Indicator['source']>;
export type Scorecard = MeetingRecord['scorecards'][number];
export type Contribution = MeetingRecord['discussion'][number];
export type Lessons = NonNullable<MeetingRecord['lessons']>;
export type Request = MeetingRecord['requests'][number];
export type Action = MeetingRecord['actions'][number];
export type SourceEntry = MeetingRecord['sources'][number];
export type Image = MeetingRecord['images'][number];
export type DocumentFacts = MeetingRecord['document'];
export type Issuer = NonNullable<DocumentFacts['issuer']>;
export type Signer = NonNullable<DocumentFacts['signer']>;
