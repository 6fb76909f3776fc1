import { expect, test } from 'vitest';
import { parseMarkup } from '../../../src/markup/index.ts';
import { renderTemplate } from '../../../src/template/index.ts';
import { processorTime } from '../../support/processor-time.ts';
import { doc, load, locale, sound, view } from './support.ts';

const time = (act: () => void): number => {
  const start = processorTime();
  act();
  return processorTime() - start;
};
/** The least of three runs: what the machine does beside is left out. */
const least = (act: () => void): number => Math.min(time(act), time(act), time(act));

test('filling and reading a table takes time in proportion to its rows', () => {
  const template = sound(
    doc(
      '<table columns="20% 40% 40%">{{#each rows}}<tr><td>{{add @index 1}}</td><td>{{name}}</td><td align="right">{{value}}{{#if note}} ({{note}}){{/if}}</td></tr>{{/each}}</table>',
    ),
  );
  const take = (count: number): number => {
    const data = {
      ...view,
      rows: Array.from({ length: count }, (_, index) => ({ ...view.rows[index % 2], value: index })),
    };
    return least(() => {
      const merged = renderTemplate(template, data, { locale }).value;
      if (!merged) throw new Error('not rendered');
      const input = { language: 'vi', images: {}, properties: { title: 'x', keywords: [] } } as const;
      expect(parseMarkup(merged, input).value).toBeDefined();
    });
  };
  take(1000);
  expect(take(10_000) / take(1_000)).toBeLessThan(40);
}, 60_000);

test('checking a template takes time in proportion to its length', () => {
  const take = (count: number): number => {
    const text = doc(
      '{{#each rows}}{{#if note}}<p align="left">{{name}}: <b>{{note}}</b></p>{{/if}}{{/each}}\n'.repeat(count),
    );
    return least(() => expect(load(text).value).toBeDefined());
  };
  take(100);
  expect(take(1_000) / take(100)).toBeLessThan(40);
}, 60_000);
