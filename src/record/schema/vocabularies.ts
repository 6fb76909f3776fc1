import * as z from 'zod';

/*
 * The closed lists of words that a record may use. They are the field's terms in English, whatever the record's
 * language: documents show the words of their own language.
 */

export const languageCode = z.enum(['vi', 'en']);
export const meetingKind = z.enum(['working-session', 'exchange', 'conference', 'inspection', 'partnership', 'other']);
export const partyRole = z.enum(['host', 'guest', 'observer']);
export const attendeeRole = z.enum(['chair', 'head', 'secretary', 'speaker', 'member']);
export const measure = z.enum(['level', 'growth', 'share', 'attainment', 'ratio', 'difference', 'rank', 'count']);
export const bound = z.enum(['exact', 'about', 'over', 'under', 'nearly']);
export const figureStatus = z.enum(['achieved', 'estimated', 'projected', 'cumulative']);
export const actionStatus = z.enum(['open', 'doing', 'done', 'late', 'dropped']);
export const issuerSystem = z.enum(['party', 'state', 'other']);
export const signingAuthority = z.enum(['direct', 'tm', 'kt', 'tl', 'tuq', 'q']);
