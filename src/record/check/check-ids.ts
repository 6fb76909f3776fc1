import { type Diagnostic, formatPath } from '../../base/index.ts';
import { type Check, itemsAt, textOf } from '../faults.ts';
import { diagnose } from '../messages.ts';

const LISTS = ['parties', 'indicators', 'sources', 'actions'];

/** Whether no two entries of a list have the same id. */
export const checkIds: Check = ({ document, data }) =>
  LISTS.flatMap((list) => {
    const lines = new Map<string, number>();
    return itemsAt(data, [list]).flatMap(({ path: item, item: entry }): Diagnostic[] => {
      const id = textOf(entry, 'id');
      if (id === undefined) return [];
      const path = [...item, 'id'];
      const at = document.locate(path);
      const line = lines.get(id);
      if (line !== undefined) return [diagnose('record/duplicate-id', { id, list, line }, at, formatPath(path))];
      lines.set(id, at.line);
      return [];
    });
  });
