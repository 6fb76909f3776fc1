import type { DataPath, YamlDocument } from '../base/index.ts';
import type { Figure } from '../locale/index.ts';

/**
 * The record with each figure's decimals as its file wrote them: 8.50 has two. The schema cannot know them, for YAML
 * gives it the number alone.
 */
export function keepDecimals<T>(record: T, document: YamlDocument): T {
  return keep(record, []);

  function keep<V>(value: V, path: DataPath): V {
    if (typeof value !== 'object' || value === null) return value;
    if (isFigure(value)) return { ...value, decimals: decimalsOf(document.sourceText(path)) };
    if (Array.isArray(value)) {
      for (const [at, item] of value.entries()) value[at] = keep(item, [...path, at]);
      return value;
    }
    for (const [key, item] of Object.entries(value)) Object.assign(value, { [key]: keep(item, [...path, key]) });
    return value;
  }
}

function isFigure(value: object): value is Figure {
  return 'value' in value && 'decimals' in value && typeof value.value === 'number';
}

function decimalsOf(source: string | undefined): number {
  return (/\.(\d+)$/.exec(source ?? '')?.[1] ?? '').length;
}
