import { tooDeep } from '../../fault.ts';
import type { PdfFile } from '../file/open-pdf.ts';
import { isKind, type PdfDict, type PdfValue } from '../syntax/values.ts';
import { roleOf } from './roles.ts';

/** An element of the structure tree, its type a standard one. */
export interface Element {
  readonly kind: 'element';
  readonly type: string;
  readonly dict: PdfDict;
  readonly kids: readonly Kid[];
}
/** Text of a page. */
export interface MarkKid {
  readonly kind: 'mark';
  readonly owner: number;
  readonly id: number;
}
/** Something else on a page: the area of a link. */
export interface ObjectKid {
  readonly kind: 'object';
  readonly dict: PdfDict;
}
export type Kid = Element | MarkKid | ObjectKid;

const DEEPEST = 200;

/** Reads the structure tree; undefined when the file has none. Elements that come back are left out. */
export function readTree(file: PdfFile): Element | undefined {
  const root = file.dict(file.catalog, 'StructTreeRoot');
  if (!root) return undefined;
  const roles = file.dict(root, 'RoleMap');
  const seen = new Set<number>();

  const read = (value: PdfValue | undefined, page: number, depth: number): readonly Kid[] => {
    if (depth > DEEPEST) throw tooDeep();
    if (isKind(value, 'ref')) {
      if (seen.has(value.number)) return [];
      seen.add(value.number);
    }
    const found = file.resolve(value);
    if (typeof found === 'number') return [{ kind: 'mark', owner: page, id: found }];
    if (isKind(found, 'array')) return found.items.flatMap((item) => read(item, page, depth + 1));
    return isKind(found, 'dict') ? readDict(found, page, depth) : [];
  };
  const readDict = (dict: PdfDict, page: number, depth: number): readonly Kid[] => {
    const own = pageOf(dict) ?? page;
    const type = file.name(dict, 'Type');
    if (type === 'MCR') return markOf(dict, own);
    if (type === 'OBJR') {
      const object = file.dict(dict, 'Obj');
      return object ? [{ kind: 'object', dict: object }] : [];
    }
    const role = roleOf(file, roles, file.name(dict, 'S') ?? '');
    return [{ kind: 'element', type: role, dict, kids: read(dict.entries.get('K'), own, depth + 1) }];
  };
  const markOf = (dict: PdfDict, page: number): readonly Kid[] => {
    const id = file.number(dict, 'MCID');
    const stream = dict.entries.get('Stm');
    return id === undefined ? [] : [{ kind: 'mark', owner: isKind(stream, 'ref') ? stream.number : page, id }];
  };
  return { kind: 'element', type: 'Document', dict: root, kids: read(root.entries.get('K'), -1, 0) };
}

function pageOf(dict: PdfDict): number | undefined {
  const page = dict.entries.get('Pg');
  return isKind(page, 'ref') ? page.number : undefined;
}

/** An attribute of an element, from whichever of its attribute objects has it. */
export function attributeOf(file: PdfFile, { dict }: Element, key: string): PdfValue | undefined {
  const value = file.resolve(dict.entries.get('A'));
  const all = isKind(value, 'array') ? value.items.map(file.resolve) : [value];
  for (const one of all) {
    const found = isKind(one, 'dict') ? file.resolve(one.entries.get(key)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
