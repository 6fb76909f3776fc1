import { formatPath } from '../../base/index.ts';
import { isBefore, isPartialDate } from '../dates.ts';
import { type Check, isMap, valueAt } from '../faults.ts';
import { diagnose } from '../messages.ts';

/** Whether the meeting does not end before it starts. */
export const checkMeetingDates: Check = ({ document, data }) => {
  const meeting = valueAt(data, ['meeting']);
  if (!isMap(meeting)) return [];
  const [starts, ends] = [String(meeting.starts), String(meeting.ends)];
  if (!isPartialDate(starts) || !isPartialDate(ends) || !isBefore(ends, starts)) return [];
  const path = ['meeting', 'ends'];
  return [diagnose('record/ends-before-start', { starts, ends }, document.locate(path), formatPath(path))];
};
