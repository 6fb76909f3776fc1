import { type DataPath, type Diagnostic, formatPath } from '../../base/index.ts';
import { type Check, isMap, itemsAt, valueAt } from '../faults.ts';
import { diagnose } from '../messages.ts';

/** Maps whose keys may each be left out, but not all of them. */
const NEEDS: readonly { readonly list?: string; readonly path: DataPath; readonly keys: readonly string[] }[] = [
  { path: ['meeting', 'place'], keys: ['venue', 'locality'] },
  { list: 'indicators', path: [], keys: ['value', 'rank'] },
  { list: 'indicators', path: ['rank'], keys: ['place', 'top'] },
  { list: 'indicators', path: ['compare'], keys: ['text', 'with'] },
  { list: 'indicators', path: ['period'], keys: ['as_of', 'label'] },
  { list: 'indicators', path: ['source'], keys: ['ref', 'quote'] },
  { list: 'scorecards', path: ['source'], keys: ['ref', 'quote'] },
  { path: ['document', 'signer'], keys: ['position', 'name', 'for', 'authority'] },
  { path: ['document', 'co_signer'], keys: ['position', 'name', 'for', 'authority'] },
];

/** Whether each part that is there says something: an indicator a value or a rank, a lesson a title or a text. */
export const checkNeeds: Check = ({ document, data }) => {
  const lessons = itemsAt(data, ['lessons', 'items']).map(({ path }) => ({ path, keys: ['title', 'text'] }));
  const places = NEEDS.flatMap(({ list, path, keys }) =>
    (list ? itemsAt(data, [list]).map((item) => [...item.path, ...path]) : [path]).map((at) => ({ path: at, keys })),
  );
  return [...places, ...lessons].flatMap(({ path, keys }): Diagnostic[] => {
    const part = valueAt(data, path);
    if (!isMap(part) || keys.some((key) => Object.hasOwn(part, key))) return [];
    return [diagnose('record/needs-one-of', { path, keys }, document.locate(path), formatPath(path))];
  });
};
