import { diagnoser } from '../base/index.ts';
import { dateMessages } from './messages/date-messages.ts';
import { figureMessages } from './messages/figure-messages.ts';
import { senseMessages } from './messages/sense-messages.ts';
import { shapeMessages } from './messages/shape-messages.ts';
import { textMessages } from './messages/text-messages.ts';
import { valueMessages } from './messages/value-messages.ts';

/** All that is said of records. */
export const recordMessages = {
  ...textMessages,
  ...shapeMessages,
  ...valueMessages,
  ...senseMessages,
  ...figureMessages,
  ...dateMessages,
};

/** Makes a diagnostic of this room. */
export const diagnose = diagnoser(recordMessages);
