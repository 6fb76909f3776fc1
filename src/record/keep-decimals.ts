import type { YamlDocument } from '../base/index.ts';
import type { Figure } from '../locale/index.ts';

/**
 * The record with each figure's decimals as its file wrote them: 8.50 has two. The schema cannot know them, for YAML
 * gives it the number alone.
 */
export function keepDecimals<T>(record: T, document: YamlDocument): T {
  const path: (string | number)[] = [];
  return keep(record);

  function keep<V>(value: V): V {
    if (!isObject(value)) return value;
    if (isFigure(value)) return { ...value, decimals: decimalsOf(document.sourceText(path)) };
    for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      if (!isObject(item)) continue;
      path.push(key);
      const kept = keep(item);
      path.pop();
      if (kept !== item) Object.assign(value, { [key]: kept });
    }
    return value;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isFigure(value: object): value is Figure {
  return 'value' in value && 'decimals' in value && typeof value.value === 'number';
}

function decimalsOf(source: string | undefined): number {
  return (/\.(\d+)$/.exec(source ?? '')?.[1] ?? '').length;
}
