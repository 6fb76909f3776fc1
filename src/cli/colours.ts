import pc from 'picocolors';
import type { Colours } from '../base/index.ts';
import type { Machine } from './machine.ts';

/** Colours of messages: on a terminal only, and not where NO_COLOR or a plain terminal forbids them. */
export function messageColours({ terminal, variables }: Machine): Colours {
  return pc.createColors(terminal.errIsTerminal && !variables.NO_COLOR && variables.TERM !== 'dumb');
}
