import { diagnoser } from '../base/index.ts';
import { fileMessages } from './messages/file-messages.ts';
import { twinMessages } from './messages/twin-messages.ts';

/** All that the readers say, by code. */
export const readersMessages = { ...fileMessages, ...twinMessages } as const;

/** Makes a diagnostic of the readers. */
export const diagnose = diagnoser(readersMessages);
