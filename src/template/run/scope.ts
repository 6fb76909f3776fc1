import type { FieldReference, LoopReference } from '../tree.ts';

/** What paths see while a template is rendered. */
export interface Scope {
  readonly value: unknown;
  /** The scope around it, of `../`. Absent for the view and for what a partial is called with. */
  readonly parent?: Scope;
  /** The view. */
  readonly root: unknown;
  /** Inside `{{#each}}`: the index from 0, the number of items, and the key of a map. */
  readonly loop?: { readonly index: number; readonly count: number; readonly key?: string };
  /** The data path of a name in this scope: `indicators[3].name`. Made when a message needs it. */
  readonly pathTo: (segments: readonly string[]) => string;
}

/** The scope that is `up` scopes out. */
function outer(scope: Scope, up: number): Scope {
  let found = scope;
  for (let step = 0; step < up; step += 1) {
    if (!found.parent) throw new Error('a path is bound to a scope that is not there');
    found = found.parent;
  }
  return found;
}

/** Reads a field: own properties only; undefined where there is none on the way. */
export function readField(reference: FieldReference, scope: Scope): unknown {
  let value = reference.up === 'root' ? scope.root : outer(scope, reference.up).value;
  for (const name of reference.segments) {
    if (!isRecord(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/** Reads `@index`, `@first`, `@last`, `@key`. */
export function readLoop(reference: LoopReference, scope: Scope): unknown {
  const { loop } = outer(scope, reference.up);
  if (!loop) throw new Error('a loop variable is bound to a scope that is no loop');
  if (reference.variable === 'first') return loop.index === 0;
  if (reference.variable === 'last') return loop.index === loop.count - 1;
  return reference.variable === 'key' ? (loop.key ?? loop.index) : loop.index;
}

/** The data path of a field. */
export function dataPathOf(reference: FieldReference, scope: Scope): string {
  if (reference.up === 'root') return joinPath('', reference.segments);
  return outer(scope, reference.up).pathTo(reference.segments);
}

/** `a.b` and names to `a.b.c[3]`. */
export function joinPath(start: string, segments: readonly (string | number)[]): string {
  return segments.reduce<string>((path, name) => {
    if (/^\d+$/.test(String(name))) return `${path}[${name}]`;
    return path === '' ? String(name) : `${path}.${name}`;
  }, start);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
