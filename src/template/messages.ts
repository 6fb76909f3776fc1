import { diagnoser } from '../base/index.ts';
import { callMessages } from './messages/calls.ts';
import { markupMessages } from './messages/markup.ts';
import { pathMessages } from './messages/paths.ts';
import { refusedMessages } from './messages/refused.ts';
import { runMessages } from './messages/run.ts';
import { syntaxMessages } from './messages/syntax.ts';

/** Everything that this room has to say about a template. */
export const templateMessages = {
  ...syntaxMessages,
  ...refusedMessages,
  ...callMessages,
  ...pathMessages,
  ...markupMessages,
  ...runMessages,
};

export const diagnose = diagnoser(templateMessages);
