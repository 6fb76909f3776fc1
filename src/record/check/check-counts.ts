import { type Diagnostic, formatPath } from '../../base/index.ts';
import { type Check, itemsAt, numberOf, valueAt } from '../faults.ts';
import { diagnose } from '../messages.ts';

/** Whether the numbers of each scorecard add up. */
export const checkScorecards: Check = ({ document, data }) =>
  itemsAt(data, ['scorecards']).flatMap(({ path: card, item }): Diagnostic[] => {
    const [total, met, remaining] = [numberOf(item, 'total'), numberOf(item, 'met'), numberOf(item, 'remaining')];
    if (total === undefined || met === undefined || remaining === undefined || met + remaining === total) return [];
    const path = [...card, 'total'];
    return [diagnose('record/scorecard-sum', { total, met, remaining }, document.locate(path), formatPath(path))];
  });

/** Whether there are as many lessons as were announced. */
export const checkLessons: Check = ({ document, data }) => {
  const declared = numberOf(valueAt(data, ['lessons']), 'declared');
  const found = itemsAt(data, ['lessons', 'items']).length;
  if (declared === undefined || declared === found) return [];
  const path = ['lessons', 'declared'];
  return [diagnose('record/lessons-count', { declared, found }, document.locate(path), formatPath(path))];
};
