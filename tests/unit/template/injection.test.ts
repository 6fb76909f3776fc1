import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { list, map, text } from '../../../src/base/index.ts';
import { renderTemplate } from '../../../src/template/index.ts';
import { locale, merge, read, sound, textsOf } from './support.ts';

const of = map({ value: text, values: list(text) });

/** A value at every position where one may stand. */
const EVERYWHERE = `<document title="{{value}}">
<p>{{value}}</p>
<p>a<b>{{value}}</b>c</p>
<h1>{{value}}</h1>
<ul>{{#each values}}<li>{{this}}</li>{{/each}}</ul>
<table columns="50% 50%" caption="{{value}}" alt='{{value}}'><tr><td>{{value}}</td><td><p>{{upper value}}</p></td></tr></table>
<grid columns="100%"><cell>{{value}}</cell></grid>
{{prose value}}
<p>{{inline value}}</p>
<p>{{#if value}}{{value}}{{else}}{{value}}{{/if}}{{> part word=value}}</p>
<p>x<note>{{value}}</note></p>
</document>`;
const partials = { part: '<i>{{word}}</i>' };

const NASTY: readonly string[] = [
  '<b>x</b>',
  '</p><p>x',
  '<page-break/>',
  '<!-- x -->',
  '-->',
  '<![CDATA[x]]>',
  ']]>',
  '&amp;',
  '&lt;b&gt;',
  '&#60;b&#62;',
  '&nbsp;',
  '&undefined;',
  '"',
  "'",
  '" at="0',
  "' onclick='x",
  '"/><p>x</p><p y="',
  '`',
  '=',
  '{{value}}',
  '{{{value}}}',
  '{{#each values}}',
  '{{> part}}',
  '\\{{value}}',
  '<?php x ?>',
  '<!DOCTYPE x>',
  '<!ENTITY x "y">',
  '$&',
  '$1',
  '%s',
  '\u202Exyz\u202C',
  'a\u200Bb\u00ADc\u2060d',
  '\uFEFFx',
  '😀👩‍👩‍👧',
  'ệ',
  'e\u0323\u0302',
  '__proto__',
  'constructor',
  'toString',
  '2*3*4',
  'a * b',
  '14:30',
  '# x',
  '1. x',
  '| x |',
  '\uE000\uE001',
];

/** What stands where no value makes a difference: the shape of the tree with texts left out. */
function treeOf(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(treeOf);
  if (typeof node !== 'object' || node === null) return typeof node;
  if ('type' in node && node.type === 'text') return 'text';
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, treeOf(value)]));
}

const documentOf = (value: string) => read(merge(EVERYWHERE, partials, { value, values: [value] }, of));
const plain = documentOf('x');

describe.each(NASTY)('%j', (value) => {
  const document = documentOf(value);

  test('changes nothing in the tree', () => {
    expect(treeOf(document.sections)).toEqual(treeOf(plain.sections));
  });

  test('arrives to the letter at every position', () => {
    const texts = textsOf(document);
    const upper = locale.upper(value);
    expect(texts.filter((one) => one === value)).toHaveLength(
      textsOf(plain).filter((one) => one === 'x').length + (upper === value ? 1 : 0) - (value === 'x' ? 0 : 1),
    );
    expect(texts).toContain(upper);
    expect(document.properties.title).toBe(value);
  });
});

test('ten thousand characters arrive whole', () => {
  const value = 'Ệ<&"\''.repeat(2000);
  expect(textsOf(documentOf(value)).filter((one) => one === value).length).toBeGreaterThan(9);
});

describe('signs that no document can hold', () => {
  test.each([
    ['a\u0000b', 'a\uFFFDb'],
    ['a\u0007b\u001Bc', 'a\uFFFDb\uFFFDc'],
    ['a\uD800b', 'a\uFFFDb'],
    ['a\uDC00b', 'a\uFFFDb'],
    ['a\uFFFEb\uFFFFc', 'a\uFFFDb\uFFFDc'],
    ['a\u0085b', 'a b'],
    ['a\nb\tc\r\nd\u2028e', 'a b c d e'],
    ['a\u00A0b', 'a\u00A0b'],
  ])('%j becomes %j', (value, expected) => {
    const [first] = textsOf(read(merge('<document><p>{{value}}</p></document>', {}, { value, values: [] }, of)));
    expect(first).toBe(expected);
  });
});

test('no text at all can break the markup or change its tree', () => {
  const template = sound(EVERYWHERE, partials, of);
  const piece = fc.oneof(
    fc.constantFrom(...NASTY),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '{', '}', '/', '!', '-', ']', '[', '=', 'a', ' ') }),
  );
  const words = fc
    .array(piece, { maxLength: 5 })
    .map((pieces) => `x${pieces.join('').replace(/[\s\u0085*\\]/g, '_')}x`);
  fc.assert(
    fc.property(words, (value) => {
      const { value: merged } = renderTemplate(template, { value, values: [value] }, { locale });
      const document = merged && read(merged);
      expect(treeOf(document?.sections)).toEqual(treeOf(plain.sections));
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('free text of any kind gives paragraphs and lists, and nothing else', () => {
  const template = sound('<document>{{prose value}}<p>{{inline value}}</p></document>', {}, of);
  const unit = fc.constantFrom(
    '*',
    '**',
    '***',
    '\\',
    '-',
    '- ',
    '\n',
    '\n\n',
    ' ',
    '<',
    '&',
    'a',
    'ệ',
    '1',
    '.',
    '\r\n',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (value) => {
      const { value: merged } = renderTemplate(template, { value, values: [] }, { locale });
      if (!merged) return false;
      const types = read(merged).sections[0]?.blocks.map(({ type }) => type) ?? [];
      return types.every((type) => type === 'paragraph' || type === 'list');
    }),
    { numRuns: 300 },
  );
}, 60_000);
