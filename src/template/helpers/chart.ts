import { element, type Fragment, type FragmentElement } from '../fragment.ts';
import type { Helper } from './define.ts';
import { groupKind, isGroup, textKind } from './kinds.ts';

const chartKind = groupKind(['kind', 'caption', 'alt', 'categories', 'series'], {
  vi: 'một biểu đồ (trường chart của series hoặc comparisons)',
  en: 'a chart (the field chart of series or comparisons)',
});

/** Options that become attributes of the element as they stand; its own check tells what they may be. */
const PASSED = ['kind', 'data', 'alt', 'width', 'height', 'style'] as const;

/** A chart of the view as the element `<chart>`: its values, their words, and what stands below it. */
export const chart: Helper = {
  name: 'chart',
  parameters: [{ name: 'chart', kind: chartKind }],
  rest: false,
  options: { ...Object.fromEntries(PASSED.map((name) => [name, textKind])), caption: textKind },
  result: { elements: ['chart'], text: false, attributes: ['kind'] },
  run: (args, options) => {
    const view = chartKind.read(args[0]);
    if (view === undefined) return { wrong: 0 };
    const given = new Map<string, string>();
    for (const [name, value] of options) {
      const words = textKind.read(value);
      if (words === undefined) return { wrong: name };
      given.set(name, words);
    }
    return { fragment: [chartElement(view, given)] };
  },
  doc: {
    description: {
      vi: 'Biểu đồ của một chỉ tiêu qua các kỳ hoặc của nhiều bên; số ước tính, dự kiến được vẽ khác. Tạo ra <chart>.',
      en: 'The chart of a series or a comparison; estimated and projected values are drawn differently. Makes <chart>.',
    },
    example: '{{#each series}}{{#if chart}}{{chart chart kind="column"}}{{/if}}{{/each}}',
  },
};

type Group = Readonly<Record<string, unknown>>;

function chartElement(view: Group, given: ReadonlyMap<string, string>): FragmentElement {
  const own = texts({ kind: view.kind, unit: view.unit, decimals: view.decimals, alt: view.alt });
  const passed = PASSED.flatMap((name) => (given.has(name) ? [[name, given.get(name) ?? '']] : []));
  const caption = given.get('caption') ?? textOf(view.caption);
  return element(
    'chart',
    [
      ...(caption ? [element('caption', [caption])] : []),
      ...listOf(view.categories).map((category) => element('category', [textOf(category) ?? ''])),
      ...listOf(view.series).flatMap(seriesElement),
      ...(textOf(view.source) ? [element('source', [textOf(view.source) ?? ''])] : []),
    ],
    { ...own, ...Object.fromEntries(passed) },
  );
}

function seriesElement(series: unknown): Fragment {
  if (!isGroup(series)) return [];
  return [element('series', listOf(series.points).map(pointElement), texts({ name: series.name }))];
}

function pointElement(point: unknown): FragmentElement {
  if (!isGroup(point) || textOf(point.value) === undefined) return element('no-point', []);
  const { value, text, state, target, targetText } = point;
  return element('point', [], texts({ value, text, state, target, 'target-text': targetText }));
}

/** The attributes that have a value. */
function texts(values: Group): Readonly<Record<string, string>> {
  const entries = Object.entries(values).map(([name, value]) => [name, textOf(value)] as const);
  return Object.fromEntries(entries.flatMap(([name, words]) => (words === undefined ? [] : [[name, words]])));
}

const textOf = (value: unknown): string | undefined => textKind.read(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
