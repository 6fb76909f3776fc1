import type { Action } from '../record/index.ts';
import { actionLabels } from './codes.ts';
import type { ViewContext } from './context.ts';
import type { MeetingView } from './shape.ts';

/** A task with its owner, its due date and its state in words. `index` counts from 0. */
export function viewAction(action: Action, index: number, { locale }: ViewContext): MeetingView['actions'][number] {
  const { id, task, owner, due, status, note } = action;
  return {
    number: index + 1,
    id: id ?? null,
    task,
    owner: owner ?? null,
    due: due === undefined ? null : locale.formatPeriod({ kind: 'day', date: due }),
    status: status ?? null,
    statusWords: status === undefined ? null : locale.label(actionLabels[status]),
    note: note ?? null,
  };
}
