import { describe, expect, test } from 'vitest';
import { list, map, text } from '../../../src/base/index.ts';
import { renderTemplate } from '../../../src/template/index.ts';
import { doc, locale, merge, sound, tell, view, xml } from './support.ts';

const inline = (body: string, partials?: Readonly<Record<string, string>>, data?: unknown): string =>
  xml(doc(`<p>${body}</p>`), partials, data).replace(/^<document><p>|<\/p><\/document>$/g, '');

describe('what is printed', () => {
  test.each([
    ['{{title}}', 'Buổi làm việc'],
    ['{{year}}', '2023'],
    ['{{#each rows}}{{value}};{{/each}}', '5,79;12;'],
    ['{{number 5159}} {{number 0.1}}', '5.159 0,1'],
    ['{{#each names}}{{@index}}{{this}}{{#unless @last}}-{{/unless}}{{/each}}', '0An-1Bình-2An'],
    [
      '{{#each rows as |row i|}}{{i}}{{row.name}} {{#each row.tags as |tag j|}}{{row.name}}{{i}}{{j}}{{tag}} {{/each}}{{/each}}',
      '0GRDP GRDP00a GRDP01b 1Thu ',
    ],
    [
      '{{#each rows}}{{#each tags}}{{@../index}}{{@index}}{{../name}}{{../../year}} {{/each}}{{/each}}',
      '00GRDP2023 01GRDP2023 ',
    ],
    ['{{#each place}}{{@key}} {{/each}}', 'name code '],
    ['{{#each rows}}{{#each tags}}{{this}}{{else}}–{{/each}}{{/each}}', 'ab–'],
    ['{{#if note}}a{{else if urgent}}b{{else}}c{{/if}}', 'b'],
    ['{{^if note}}a{{else}}b{{/if}}', 'a'],
    ['{{#with place}}{{name}}{{/with}}{{#with signer}}x{{else}}y{{/with}}', 'Vinhy'],
    ['{{#unless note}}a{{/unless}}', 'a'],
    ['{{or note "–"}}{{or title "–"}}', '–Buổi làm việc'],
    ['{{#if (eq year 2023)}}a{{/if}}{{#if (eq title "x")}}b{{/if}}', 'a'],
    ['{{join names ", "}} {{list names}} {{length names}} {{length title}}', 'An, Bình, An An, Bình và An 3 13'],
    ['{{upper title}} {{capitalise "quý"}} {{add 1 2 3}}', 'BUỔI LÀM VIỆC Quý 6'],
    ['a {{~title~}} b', 'aBuổi làm việcb'],
    ['&lt;{{title}}&gt;', '&lt;Buổi làm việc&gt;'],
  ])('%s', (body, expected) => {
    expect(inline(body)).toBe(expected);
  });

  test('a zero is a value for has, and none for if', () => {
    const data = { ...view, year: 0 };
    expect(inline('{{#if year}}a{{/if}}{{#if (has year)}}b{{/if}}', {}, data)).toBe('b');
  });

  test('../ means the scope around, also where both hold the same value', () => {
    expect(inline('{{#each names}}{{#each ../names}}{{this}}{{@../index}} {{/each}}{{/each}}')).toBe(
      'An0 Bình0 An0 An1 Bình1 An1 An2 Bình2 An2 ',
    );
    expect(inline('{{#with place}}{{#with ../place}}{{../../title}}{{/with}}{{/with}}')).toBe('Buổi làm việc');
  });

  test('own fields alone are read', () => {
    const data = { ...view, place: Object.create({ name: 'inherited', code: 'inherited' }) };
    const { diagnostics } = renderTemplate(sound(doc('<p>{{place.name}}</p>')), data, { locale });
    expect(diagnostics.map(tell)).toEqual(['template/wrong-value 1:16']);
  });
});

describe('partials', () => {
  test.each([
    ['{{> part}}', '{{title}}', 'Buổi làm việc'],
    ['{{> part place}}', '{{name}}', 'Vinh'],
    ['{{#each rows}}{{> part n=@index}}{{/each}}', '{{n}}{{name}}{{@root.year}} ', '0GRDP2023 1Thu2023 '],
    ['{{> part title="x"}}{{title}}', '{{title}}', 'xBuổi làm việc'],
    ['{{> part}}', '{{#each rows}}{{../title}}{{/each}}', 'Buổi làm việcBuổi làm việc'],
    ['a {{~> part~}} b', 'x', 'axb'],
  ])('%s with %s', (call, part, expected) => {
    expect(inline(call, { part })).toBe(expected);
  });

  test('lines of data are not indented by the call', () => {
    const partials = { part: '<p>{{title}}</p>\n' };
    const data = { ...view, title: 'a\nb' };
    expect(xml('<document>\n      {{> part}}\n</document>', partials, data)).toContain('<p>a\nb</p>');
  });
});

describe('data that does not fit', () => {
  const faultsOf = (body: string, data: unknown, partials?: Readonly<Record<string, string>>): readonly string[] =>
    renderTemplate(sound(doc(`<p>${body}</p>`), partials), data, { locale }).diagnostics.map(
      (fault) => `${tell(fault)} ${fault.dataPath}`,
    );

  test.each([
    ['a missing value', { ...view, title: undefined }],
    ['null', { ...view, title: null }],
    ['a list', { ...view, title: ['<b>x</b>'] }],
    ['a map', { ...view, title: { a: 1 } }],
    ['a flag', { ...view, title: true }],
    ['no number', { ...view, title: Number.NaN }],
    ['an object that claims to be markup', { ...view, title: { toHTML: () => '<b>x</b>' } }],
    ['a function', { ...view, title: () => 'x' }],
  ])('%s is told with its place and path', (_, data) => {
    expect(faultsOf('{{title}}', data)).toEqual(['template/wrong-value 1:16 title']);
  });

  const bad = { ...view, rows: [...view.rows, { name: null, value: 1, note: null, tags: ['x', 7, null] }] };
  test.each([
    ['{{#each rows}}{{name}}{{/each}}', 'rows[2].name'],
    ['{{#each rows as |r|}}{{r.name}}{{/each}}', 'rows[2].name'],
    ['{{#each rows}}{{#each tags}}{{this}}{{/each}}{{/each}}', 'rows[2].tags[2]'],
    ['{{#each rows}}{{#each tags}}{{#if @last}}{{or ../name ../name}}{{/if}}{{/each}}{{/each}}', 'undefined'],
    ['{{#each @root.rows}}{{upper name}}{{/each}}', 'rows[2].name'],
  ])('%s: %s', (body, path) => {
    const template = body.includes('or ') ? body.replace('or ../name ../name', 'upper ../name') : body;
    const expected = body.includes('or ') ? 'rows[2].name' : path;
    expect(faultsOf(template, bad)[0]?.split(' ').at(-1)).toBe(expected);
  });

  test('through partials the path is that of the data', () => {
    const found = faultsOf('{{#each rows}}{{> part}}{{> other this word=name}}{{/each}}', bad, {
      part: '{{name}}',
      other: '{{word}}',
    });
    expect(found).toEqual([
      'template/wrong-value partials/part.hbs 1:3 rows[2].name',
      'template/wrong-value partials/other.hbs 1:3 rows[2].name',
    ]);
  });

  test('helpers look at what they are given', () => {
    expect(faultsOf('{{upper title}}', { ...view, title: {} })).toEqual(['template/wrong-argument 1:22 title']);
    expect(faultsOf('{{add year 1}}', { ...view, year: '1' })).toEqual(['template/wrong-argument 1:20 year']);
  });

  test('a fault in a long list is told once', () => {
    const rows = Array.from({ length: 5000 }, () => ({ ...view.rows[0], name: null }));
    expect(faultsOf('{{#each rows}}{{name}}{{/each}}', { ...view, rows })).toHaveLength(1);
  });
});

describe('limits', () => {
  const numbers = (count: number): readonly string[] => Array.from({ length: count }, () => 'x');

  test('too many rounds end the rendering', () => {
    const body = '{{#each names}}{{#each ../names}}{{#if @root.note}}x{{/if}}{{/each}}{{/each}}';
    const { value, diagnostics } = renderTemplate(
      sound(doc(`<p>${body}</p>`)),
      { ...view, names: numbers(1500) },
      { locale },
    );
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['template/too-much']);
  });

  test('too much text ends the rendering', () => {
    const data = { ...view, names: numbers(300), title: 'x'.repeat(100_000) };
    const { diagnostics } = renderTemplate(sound(doc('<p>{{#each names}}{{../title}}{{/each}}</p>')), data, { locale });
    expect(diagnostics.map(({ code }) => code)).toEqual(['template/too-much']);
  });
});

test('a template can be rendered any number of times, for any view, with equal results', () => {
  const template = sound(doc('{{#each rows}}<p>{{name}}</p>{{/each}}'));
  const first = renderTemplate(template, view, { locale }).value;
  renderTemplate(template, { ...view, rows: [] }, { locale });
  expect(renderTemplate(template, view, { locale }).value).toEqual(first);
});

test('stamps point at the start tags, through partials too', () => {
  const { xml: markup, places } = merge(doc('\n{{#each rows}}\n{{> row}}{{/each}}'), {
    row: '<p>\n<b>{{name}}</b></p>',
  });
  const found = [...markup.matchAll(/<(\w+) at="(\d+)"/g)].map(([, name, stamp]) => {
    const place = places[Number(stamp)];
    return `${name} ${place?.file}:${place?.line}:${place?.column}`;
  });
  expect(found).toEqual([
    'document template.hbs:1:1',
    'p partials/row.hbs:1:1',
    'b partials/row.hbs:2:1',
    'p partials/row.hbs:1:1',
    'b partials/row.hbs:2:1',
  ]);
});

test('a map may be gone through when all its fields suit', () => {
  const of = map({ labels: map({ a: text, b: text }), lists: list(text) });
  expect(
    xml(doc('<p>{{#each labels}}{{this}}{{/each}}</p>'), {}, { labels: { a: '1', b: '2' }, lists: [] }, of),
  ).toContain('<p>12</p>');
});

test('markup of a template that says nothing still knows whose it is', () => {
  expect(merge('').places).toEqual([{ file: 'template.hbs', line: 1, column: 1 }]);
});
