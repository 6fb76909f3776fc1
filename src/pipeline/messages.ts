import { diagnoser } from '../base/index.ts';
import { fileMessages } from './file-messages.ts';
import { kindMessages } from './kind-messages.ts';
import { referenceMessages } from './reference-messages.ts';
import { runMessages } from './run-messages.ts';
import { settingsMessages } from './settings-messages.ts';

/** All that the pipeline says, by code. */
export const pipelineMessages = {
  ...fileMessages,
  ...kindMessages,
  ...referenceMessages,
  ...runMessages,
  ...settingsMessages,
} as const;

/** Makes a diagnostic of the pipeline. */
export const diagnose = diagnoser(pipelineMessages);
