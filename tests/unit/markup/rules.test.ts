import { describe, expect, test } from 'vitest';
import { elementDocs, elementRules } from '../../../src/markup/index.ts';
import { blocks, parse } from './support.ts';

const at = { file: 'template.hbs', line: 1, column: 1 };
const entries = elementDocs();
const names = entries.map(({ name }) => name);
const check = (name: string, within: readonly string[]): readonly string[] =>
  elementRules
    .checkElement({ name, within, at, attributes: new Map() })
    .map(({ code }) => code)
    .filter((code) => code !== 'markup/missing-attribute');

describe('the registry', () => {
  test('names each element once, in both languages', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const { description, example } of entries) {
      expect(description.vi).not.toBe('');
      expect(description.en).not.toBe('');
      expect(example).not.toBe('');
    }
  });

  test('each element has a home, and each content an element', () => {
    const contents = new Set(entries.flatMap(({ content }) => content));
    expect(names.filter((name) => !contents.has(name))).toEqual(['document']);
    expect([...contents].filter((name) => !names.includes(name))).toEqual([]);
  });

  test('no attribute is called like the stamp', () => {
    expect(entries.flatMap(({ attributes }) => attributes).filter(({ name }) => name === 'at')).toEqual([]);
  });
});

describe('who may stand in whom', () => {
  test('exactly what the registry says', () => {
    for (const parent of entries)
      for (const name of names) {
        const codes = check(name, ['header', parent.name]).filter((code) => code === 'markup/wrong-place');
        expect([parent.name, name, codes.length === 0]).toEqual([parent.name, name, parent.content.includes(name)]);
      }
  });

  test('an unknown parent is told by itself alone', () => {
    expect(check('td', ['document', 'para'])).toEqual([]);
    expect(elementRules.checkText(['document', 'para'], at)).toEqual([]);
  });

  test('page numbers stand in headers and footers only, at any depth', () => {
    expect(check('page-number', ['document', 'header', 'p', 'b'])).toEqual([]);
    expect(check('page-number', ['document', 'p'])).toEqual(['markup/only-within']);
  });
});

describe('every attribute', () => {
  const uses = entries.flatMap(({ name, attributes }) =>
    attributes.map((attribute) => ({ element: name, ...attribute })),
  );

  test.each(uses)('$element $name says what it expects', ({ expects, description }) => {
    expect(expects.vi).not.toBe('');
    expect(expects.en).not.toBe('');
    expect(description.vi).not.toBe('');
    expect(description.en).not.toBe('');
  });

  test('a value that is not known yet is not judged', () => {
    const attributes = new Map([['align', { at }]]);
    expect(elementRules.checkElement({ name: 'p', within: ['document'], at, attributes })).toEqual([]);
  });

  test('the allowed values and the nearest are named', () => {
    const attributes = new Map([['align', { at, value: 'centre' }]]);
    const [fault] = elementRules.checkElement({ name: 'p', within: ['document'], at, attributes });
    expect(fault?.text.en).toEqual({
      message: 'The value “centre” does not do for align of <p>: it takes left, center, right or justify.',
      hint: 'Did you mean “center”?',
    });
  });
});

test('the place of a node is that of its start tag', () => {
  const [, list] = blocks('<p>a</p><ul><li>b</li></ul>');
  expect(list?.attr.at.line).toBe(3);
  expect(list?.type === 'list' && list.items[0]?.blocks[0]?.attr.at.line).toBe(4);
  expect(parse('<document><p>a</p></document>').sections[0]?.attr.at.line).toBe(2);
});
