import { describe, expect, test } from 'vitest';
import { doc, faults, load, saysOf, sound } from './support.ts';

describe('values stand in text or quoted attributes only', () => {
  test.each([
    ['<p align={{title}}>x</p>', 'template/value-in-tag 1:20'],
    ['<h{{year}}>x</h1>', 'template/value-in-tag 1:13'],
    ['<{{title}}>x</p>', 'template/value-in-tag 1:12'],
    ['<p>x</{{title}}>', 'template/value-in-tag 1:17'],
    ['<p {{title}}>x</p>', 'template/value-in-tag 1:14'],
    ['<p {{#if title}}align="left"{{/if}}>x</p>', 'template/value-in-tag 1:14'],
    ['<p align="left"{{! comment }}>x</p>', 'template/value-in-tag 1:26'],
    ['<p{{! comment }}>x</p>', 'template/value-in-tag 1:13'],
    ['<p {{title}}="left">x</p>', 'template/value-in-tag 1:14'],
    ['<!-- {{title}} -->', 'template/value-in-comment 1:18'],
    ['<p><![CDATA[{{title}}]]></p>', 'template/cdata 1:14'],
    ['<p><?php {{title}} ?></p>', 'template/cdata 1:14'],
  ])('%s', (body, expected) => {
    expect(faults(doc(body))).toEqual([expected]);
  });

  test.each([
    '<p align="{{title}}">{{title}}</p>',
    "<p align='{{title}}'>{{title}}</p>",
    '<p style="a{{#if urgent}}b{{else}}{{title}}{{/if}}c">x</p>',
    '<!-- nothing --><p>x</p>',
    '<p>{{! comment }}x{{!-- another }} --}}</p>',
    '<p>&amp; &lt; &nbsp; &#8211; 😀 {{title}}</p>',
  ])('%s is sound', (body) => {
    expect(faults(doc(body))).toEqual([]);
  });

  test.each([
    ['<p style="{{#if urgent}}<b>{{/if}}">x</p>', 'template/not-in-attribute 1:35'],
    [`<p style="{{#if urgent}}'{{/if}}">x</p>`, 'template/not-in-attribute 1:35'],
    ['<p style="{{> box}}">x</p>', 'template/not-in-attribute 1:25'],
    ['<p style="{{prose title}}">x</p>', 'template/not-in-attribute 1:23'],
  ])('%s', (body, expected) => {
    expect(faults(doc(body), { box: 'x' })).toEqual([expected]);
  });
});

describe('each half of a block is whole by itself', () => {
  test.each([
    ['<p>{{#if urgent}}<b>x{{/if}}</b></p>', ['template/unclosed-element 1:28', 'template/stray-end-tag 1:39']],
    ['<p>{{#if urgent}}<b>{{else}}</b>{{/if}}</p>', ['template/unclosed-element 1:28', 'template/stray-end-tag 1:39']],
    ['{{#each rows}}</p><p>{{/each}}', ['template/stray-end-tag 1:25']],
  ])('%s', (body, expected) => {
    expect([...faults(doc(body))].sort()).toEqual([...expected].sort());
  });

  test('a value cannot close a tag that the template opens', () => {
    expect(faults('<document><p>x</document>')).toEqual(['template/unclosed-element 1:11']);
  });

  test('says which half it is in', () => {
    expect(saysOf(doc('{{#each rows}}<p>{{/each}}'))).toContain('{{#each}}');
  });
});

describe('markup that does not parse', () => {
  test.each([
    ['<p align=left>x</p>', 'quoted'],
    ['<p align="left" align="left">x</p>', 'twice'],
    ['<p>a & b</p>', '&amp;'],
    ['<p>&copy;</p>', '&copy;'],
    ['<p>a < b</p>', '&lt;'],
    ['<p>\u0001</p>', 'control'],
    ['<p align="left>x</p>', 'quote'],
    ['<p align="left>x', 'closing'],
    ['<p align="left"', 'complete'],
  ])('%s', (body, word) => {
    const [fault] = loadFaults(doc(body));
    expect(fault).toContain(word);
  });
});

test('characters beyond the basic plane count as editors count them', () => {
  expect(faults(doc('<p>😀😀😀 a & b</p>'))).toEqual(['template/markup 1:23']);
  expect(faults(doc('<p>😀😀😀</p><para/>'))).toEqual(['markup/unknown-element 1:24']);
});

describe('elements and attributes', () => {
  test.each([
    ['<para>x</para>', 'markup/unknown-element 1:11'],
    ['<p alig="left">x</p>', 'markup/unknown-attribute 1:14'],
    ['<p align="middel">x</p>', 'markup/bad-value 1:14'],
    ['<p\n  align="middel">x</p>', 'markup/bad-value 2:3'],
    ['<p at="3">x</p>', 'markup/unknown-attribute 1:14'],
    ['<table><tr><td>x</td></tr></table>', 'markup/missing-attribute 1:11'],
    ['{{title}}', 'markup/words-not-allowed 1:13'],
    ['words', 'markup/words-not-allowed 1:11'],
    ['<ul>{{#each names}}{{this}}{{/each}}</ul>', 'markup/words-not-allowed 1:32'],
    ['<td>x</td>', 'markup/wrong-place 1:11'],
    ['{{#each rows}}<tr><td>x</td></tr>{{/each}}', 'markup/wrong-place 1:25'],
    ['<p>{{prose title}}</p>', 'markup/wrong-place 1:16'],
    ['{{inline title}}', 'markup/words-not-allowed 1:13'],
    ['<page-number/>', 'markup/wrong-place 1:11'],
    ['<p><page-number/></p>', 'markup/only-within 1:14'],
    ['<p><a href="https://a.vn">x<b><a href="https://b.vn">y</a></b></a></p>', 'markup/not-within 1:41'],
  ])('%s', (body, expected) => {
    expect(faults(doc(body))).toContain(expected);
  });

  test('a partial is held against the place where it is called', () => {
    const partials = { row: '<tr><td>{{title}}</td></tr>' };
    expect(faults(doc('<table columns="100%">{{> row}}</table>'), partials)).toEqual([]);
    expect(faults(doc('{{> row}}'), partials)).toEqual(['markup/wrong-place partials/row.hbs 1:1']);
  });

  test('values may decide attributes; they are checked when they are known', () => {
    expect(faults(doc('<p align="{{title}}">x</p>'))).toEqual([]);
  });

  test('a template is one document', () => {
    expect(faults('<p>x</p>')).toEqual(['markup/wrong-place 1:1']);
    expect(faults('{{> all}}', { all: doc('<p>x</p>') })).toEqual([]);
  });
});

test('all faults of a template are told at once', () => {
  const text = doc('<p>{{titel}}</p>\n<para/>\n<p>{{uper title}}</p>\n{{> foot}}\n<p>{{{title}}}</p>');
  expect([...faults(text)].sort()).toEqual([
    'markup/unknown-element 2:1',
    'template/unescaped 5:4',
    'template/unknown-helper 3:6',
    'template/unknown-partial 4:5',
    'template/unknown-path 1:16',
  ]);
});

test('a sound template has a place for each of its start tags', () => {
  const { places } = sound('<document>\n<p>x<b>y</b></p>\n</document>');
  expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:1', '2:1', '2:5']);
});

function loadFaults(text: string): readonly string[] {
  return load(text).diagnostics.map(({ text: { en } }) => `${en.message} | ${en.hint}`);
}
