import type { DataPath, Diagnostic, Place, YamlDocument } from '../base/index.ts';
import { isPartialDate } from './dates.ts';

/** What reading a record has at hand while it looks for faults. */
export interface Reading {
  readonly document: YamlDocument;
  /** The file's data with clean texts; anything may still be wrong with it. */
  readonly data: unknown;
  /** Whether a text or number was already found faulty: one fault for each value is enough. */
  readonly isFaulty: (path: DataPath) => boolean;
}

/** A check of what a record says. */
export type Check = (reading: Reading) => readonly Diagnostic[];

/** A path as a key of a set. */
export function pathKey(path: DataPath): string {
  return JSON.stringify(path);
}

/** The value at a path, or undefined. */
export function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((at, step) => (isMap(at) && Object.hasOwn(at, step) ? at[step] : itemOf(at, step)), data);
}

/** The items of the list at a path, each with its own path; none when there is no list. */
export function itemsAt(data: unknown, path: DataPath): readonly { readonly path: DataPath; readonly item: unknown }[] {
  const list = valueAt(data, path);
  return Array.isArray(list) ? list.map((item: unknown, at) => ({ path: [...path, at], item })) : [];
}

/** Whether data is a map: keys and values. */
export function isMap(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a key of a map, or undefined. */
export function textOf(map: unknown, key: string): string | undefined {
  const value = isMap(map) && Object.hasOwn(map, key) ? map[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The number of a key of a map, or undefined. */
export function numberOf(map: unknown, key: string): number | undefined {
  const value = isMap(map) && Object.hasOwn(map, key) ? map[key] : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The date at a path, where there is one; a year may stand there as a number. */
export function dateOf(data: unknown, path: DataPath): string | undefined {
  const value = valueAt(data, path);
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  return isPartialDate(text) ? text : undefined;
}

/** Orders diagnostics as the file is read; those of one place keep their order. */
export function inFileOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const rank = (at: Place | undefined): readonly [number, number] => [at?.line ?? 0, at?.column ?? 0];
  return diagnostics.toSorted((a, b) => {
    const [[lineA, columnA], [lineB, columnB]] = [rank(a.at), rank(b.at)];
    return lineA - lineB || columnA - columnB;
  });
}

function itemOf(value: unknown, step: string | number): unknown {
  return Array.isArray(value) && typeof step === 'number' ? value[step] : undefined;
}
