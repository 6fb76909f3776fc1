import type { LabelKey } from '../locale/index.ts';
import type { Action, Attendee, Indicator, Meeting, Party } from '../record/index.ts';

/** The codes of a field that may be absent. */
type Code<T> = Exclude<T, undefined>;

/* Which label says a code of the record in words. A code without words does not compile. */

/** Of kinds of meeting: "buổi làm việc". */
export const kindLabels: Readonly<Record<Code<Meeting['kind']>, LabelKey>> = {
  'working-session': 'workingSession',
  exchange: 'exchange',
  conference: 'conference',
  inspection: 'inspection',
  partnership: 'partnership',
  other: 'otherMeeting',
};

/** Of the sides of a meeting: "Đơn vị chủ nhà". */
export const sideLabels: Readonly<Record<Party['role'], LabelKey>> = {
  host: 'host',
  guest: 'guest',
  observer: 'observer',
};

/** Of roles of people: "Trưởng đoàn". Plain members have no word: a column of "member" says nothing. */
export const personLabels: Readonly<Record<Code<Attendee['role']>, LabelKey | null>> = {
  chair: 'chair',
  head: 'head',
  secretary: 'secretary',
  speaker: 'speakerRole',
  member: null,
};

/** Of what a figure measures: "tốc độ tăng". */
export const measureLabels: Readonly<Record<Code<Indicator['measure']>, LabelKey>> = {
  level: 'level',
  growth: 'growth',
  share: 'shareMeasure',
  attainment: 'attainment',
  ratio: 'ratio',
  difference: 'difference',
  rank: 'rank',
  count: 'count',
};

/** Of the state of a task: "Đang thực hiện". */
export const actionLabels: Readonly<Record<Code<Action['status']>, LabelKey>> = {
  open: 'open',
  doing: 'doing',
  done: 'done',
  late: 'late',
  dropped: 'dropped',
};
