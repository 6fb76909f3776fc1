import type { Check } from '../faults.ts';
import { checkLessons, checkScorecards } from './check-counts.ts';
import { checkFarValues } from './check-far-values.ts';
import { checkFigures } from './check-figures.ts';
import { checkIds } from './check-ids.ts';
import { checkMeetingDates } from './check-meeting-dates.ts';
import { checkNeeds } from './check-needs.ts';
import { checkPlaces } from './check-places.ts';
import { checkPoints } from './check-points.ts';
import { checkReferences } from './check-references.ts';
import { checkSeries } from './check-series.ts';
import { checkSourceDates } from './check-source-dates.ts';
import { checkTones } from './check-tones.ts';

const CHECKS: readonly Check[] = [
  checkIds,
  checkReferences,
  checkNeeds,
  checkScorecards,
  checkLessons,
  checkMeetingDates,
  checkFigures,
  checkSeries,
  checkFarValues,
  checkPoints,
  checkSourceDates,
  checkPlaces,
  checkTones,
];

/**
 * Whether the values of a record fit together. Looks at the data itself, not at the parsed record, so that it can tell
 * its faults in the same run as the schema's.
 */
export const checkSense: Check = (reading) => CHECKS.flatMap((check) => check(reading));
