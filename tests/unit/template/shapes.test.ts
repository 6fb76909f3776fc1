import { describe, expect, test } from 'vitest';
import { list, map, text } from '../../../src/base/index.ts';
import { doc, faults, saysOf } from './support.ts';

const inBody = (body: string): readonly string[] =>
  faults(doc(`<p>${body}</p>`)).map((fault) => fault.split(' ')[0] ?? '');

describe('a value that may be missing', () => {
  test.each([
    '{{#if note}}{{note}}{{/if}}',
    '{{#unless note}}–{{else}}{{note}}{{/unless}}',
    '{{#if (not note)}}–{{else}}{{note}}{{/if}}',
    '{{#if (has note)}}{{note}}{{/if}}',
    '{{#if (and note urgent)}}{{note}}{{/if}}',
    '{{#if (or note signer)}}x{{else}}y{{/if}}',
    '{{#unless (or (not note) urgent)}}{{note}}{{/unless}}',
    '{{#if (eq note "mật")}}{{note}}{{/if}}',
    '{{#if urgent}}x{{else if note}}{{note}}{{/if}}',
    '{{^if note}}–{{else}}{{note}}{{/if}}',
    '{{#with note}}{{this}}{{/with}}',
    '{{#if signer}}{{signer.name}}{{/if}}',
    '{{#if signer.rank}}{{signer.name}}, {{signer.rank}}{{/if}}',
    '{{#with signer}}{{name}}{{/with}}',
    '{{#with signer}}{{#if rank}}{{rank}}{{/if}}{{/with}}',
    '{{#if signer}}{{#with signer}}{{../signer.name}}{{/with}}{{/if}}',
    '{{#each rows}}{{#if note}}{{note}}{{/if}}{{/each}}',
    '{{#each rows as |row|}}{{#if row.note}}{{row.note}}{{/if}}{{/each}}',
    '{{#each rows}}{{#if @root.note}}{{@root.note}}{{/if}}{{/each}}',
    '{{#if note}}{{#each rows}}{{../note}}{{/each}}{{/if}}',
    '{{or note "–"}}',
    '{{upper (or note "–")}}',
    '{{#if note}}{{#if urgent}}{{note}}{{/if}}{{/if}}',
    '{{#with rows.[0]}}{{name}}{{/with}}',
    '{{#if (eq note title)}}{{note}}{{/if}}',
  ])('%s asks for it', (body) => {
    expect(inBody(body)).toEqual([]);
  });

  test.each([
    '{{note}}',
    '{{signer.name}}',
    '{{place.code}}',
    '{{upper note}}',
    '{{upper signer.name}}',
    '{{#if note}}x{{/if}}{{note}}',
    '{{#if note}}x{{else}}{{note}}{{/if}}',
    '{{#unless note}}{{note}}{{/unless}}',
    '{{#if (or note urgent)}}{{note}}{{/if}}',
    '{{#if (not note)}}{{note}}{{/if}}',
    '{{#if (eq (and note urgent) false)}}{{note}}{{/if}}',
    '{{#with signer}}{{rank}}{{/with}}',
    '{{#each rows}}{{note}}{{/each}}',
    '{{#each rows}}{{#if note}}{{../note}}{{/if}}{{/each}}',
    '{{or note signer.rank}}',
    '{{rows.[0].name}}',
    '{{inline note}}',
  ])('%s does not', (body) => {
    expect(inBody(body)).toEqual(['template/may-be-missing']);
  });

  test('the hint names the part that may be missing', () => {
    expect(saysOf(doc('<p>{{signer.name}}</p>'))).toContain('{{#if signer}}');
    expect(saysOf(doc('<p>{{#each rows}}{{../signer.name}}{{/each}}</p>'))).toContain('{{#if ../signer}}');
    expect(saysOf(doc('<p>{{note}}</p>'))).toContain('{{or note "–"}}');
  });
});

describe('names', () => {
  test.each([
    '{{title}}',
    '{{this.title}}',
    '{{./title}}',
    '{{place.name}}',
    '{{@root.title}}',
    '{{#each rows}}{{name}} {{../title}} {{@index}} {{@root.place.name}}{{/each}}',
    '{{#each rows}}{{#each tags}}{{this}} {{../name}} {{../../title}} {{@../index}}{{/each}}{{/each}}',
    '{{#each rows as |row i|}}{{#each row.tags as |tag j|}}{{row.name}}{{tag}}{{add i j}}{{/each}}{{/each}}',
    '{{#with place as |p|}}{{p.name}}{{name}}{{/with}}',
    '{{#if urgent}}{{#each names}}{{#if @first}}{{../title}}{{/if}}{{#unless @last}};{{/unless}}{{/each}}{{/if}}',
    '{{#each rows}}x{{else}}{{title}}{{/each}}',
  ])('%s', (body) => {
    expect(inBody(body)).toEqual([]);
  });

  test.each([
    ['{{titles}}', 'template/unknown-path'],
    ['{{title.name}}', 'template/unknown-path'],
    ['{{names.length}}', 'template/unknown-path'],
    ['{{#if nte}}x{{/if}}', 'template/unknown-path'],
    ['{{#each rows}}{{title}}{{/each}}', 'template/unknown-path'],
    ['{{#each rows}}{{#if ../name}}x{{/if}}{{/each}}', 'template/unknown-path'],
    ['{{#each rows}}x{{else}}{{name}}{{/each}}', 'template/unknown-path'],
    ['{{upper (or titel "x")}}', 'template/unknown-path'],
    ['{{../title}}', 'template/path-outside'],
    ['{{#if urgent}}{{../title}}{{/if}}', 'template/path-outside'],
    ['{{#each rows}}{{../../title}}{{/each}}', 'template/path-outside'],
    ['{{@index}}', 'template/no-loop'],
    ['{{#with place}}{{@index}}{{/with}}', 'template/no-loop'],
    ['{{#each rows}}{{@../index}}{{/each}}', 'template/no-loop'],
    ['{{@indx}}', 'template/unknown-variable'],
    ['{{@level}}', 'template/unknown-variable'],
    ['{{place}}', 'template/not-printable'],
    ['{{names}}', 'template/not-printable'],
    ['{{urgent}}', 'template/not-printable'],
    ['{{#each rows}}{{this}}{{/each}}', 'template/not-printable'],
    ['{{has note}}', 'template/not-printable'],
    ['{{#each title}}x{{/each}}', 'template/not-a-list'],
  ])('%s', (body, code) => {
    expect(inBody(body)).toEqual([code]);
  });

  test('a name of an outer scope is told with the way to it', () => {
    expect(saysOf(doc('<p>{{#each rows}}{{title}}{{/each}}</p>'))).toContain('@root.title');
    expect(saysOf(doc('<p>{{#each rows}}{{#each tags}}{{value}}{{/each}}{{/each}}</p>'))).toContain('../value');
  });
});

describe('arguments', () => {
  test.each([
    ['{{upper}}', 'template/unknown-path'],
    ['{{upper title year}}', 'template/argument-count'],
    ['{{add}}', 'template/unknown-path'],
    ['{{join names}}', 'template/argument-count'],
    ['{{upper names}}', 'template/argument-kind'],
    ['{{add title 1}}', 'template/argument-kind'],
    ['{{join rows ", "}}', 'template/argument-kind'],
    ['{{list title}}', 'template/argument-kind'],
    ['{{length year}}', 'template/argument-kind'],
    ['{{upper title size="3"}}', 'template/unknown-option'],
    ['{{inline title style="x"}}', 'template/unknown-option'],
    ['{{upper (inline title)}}', 'template/markup-as-argument'],
    ['{{#if (prose title)}}x{{/if}}', 'template/markup-as-argument'],
  ])('%s', (body, code) => {
    expect(inBody(body)).toEqual([code]);
  });

  test('an option of the wrong kind is told', () => {
    expect(faults(doc('{{prose title style=names}}'))).toEqual(['template/argument-kind 1:31']);
  });
});

describe('partials', () => {
  const body = (call: string, partial: string): readonly string[] => faults(doc(`<p>${call}</p>`), { part: partial });

  test.each([
    ['{{> part}}', '{{title}}'],
    ['{{#each rows}}{{> part}}{{/each}}', '{{name}}{{@root.title}}'],
    ['{{#each rows}}{{> part this}}{{/each}}', '{{name}}'],
    ['{{#each names}}{{> part}}{{/each}}', '{{this}}'],
    ['{{> part place}}', '{{name}}'],
    ['{{> part word="x" n=1}}', '{{word}}{{add n 1}}{{title}}'],
    ['{{> part place title=title}}', '{{name}} {{title}}'],
    ['{{#if note}}{{> part}}{{/if}}', '{{note}}'],
    ['{{#with signer}}{{> part}}{{/with}}', '{{name}}'],
    ['{{#each rows}}{{> part i=@index}}{{/each}}', '{{i}}'],
    ['{{> "part"}}', '{{title}}'],
    ['{{#if note}}{{> part note=note}}{{/if}}', '{{note}}'],
  ])('%s with %s', (call, partial) => {
    expect(body(call, partial)).toEqual([]);
  });

  test.each([
    ['{{> part}}', '{{name}}', 'template/unknown-path partials/part.hbs 1:3'],
    ['{{> part}}', '{{note}}', 'template/may-be-missing partials/part.hbs 1:3'],
    ['{{> part signer}}', '{{name}}', 'template/may-be-missing 1:23'],
    ['{{> part signr}}', 'x', 'template/unknown-path 1:23'],
    ['{{> part x=titel}}', 'x', 'template/unknown-path 1:25'],
    ['{{> part note=note}}', '{{note}}', 'template/may-be-missing partials/part.hbs 1:3'],
    ['{{#each rows}}{{> part}}{{/each}}', '{{../title}}', 'template/path-outside partials/part.hbs 1:3'],
    ['{{#each rows}}{{> part}}{{/each}}', '{{@index}}', 'template/no-loop partials/part.hbs 1:3'],
    ['{{#each names}}{{> part x=1}}{{/each}}', '{{x}}', 'template/partial-context 1:33'],
    ['{{> part place rows}}', 'x', 'template/partial-arguments 1:29'],
    ['{{> prt}}', 'x', 'template/unknown-partial 1:18'],
    ['{{> part}}', '{{> part}}', 'template/partial-cycle partials/part.hbs 1:5'],
  ])('%s with %s', (call, partial, expected) => {
    expect(body(call, partial)).toEqual([expected]);
  });

  test('a fault that depends on the caller names the call', () => {
    expect(saysOf(doc('<p>{{#each rows}}{{> part}}{{/each}}</p>'), { part: '{{title}}' })).toContain(
      'template.hbs:1:32',
    );
  });

  test('a circle of several partials is told once, with its way', () => {
    const partials = { a: '{{> b}}', b: '{{> c}}', c: '{{> a}}' };
    expect(saysOf('{{> a}}', partials)).toContain('a → b → c → a');
  });

  test('fields that multiply are checked once for those that are alike, and stopped', () => {
    const nested = (name: string, times: number): string =>
      doc(`<p>${`{{#each ${name}}}`.repeat(times)}x${'{{/each}}'.repeat(times)}</p>`);
    const alike = map({ all: map(Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`f${at}`, text]))) });
    expect(faults(nested('@root.all', 8), {}, alike)).toEqual([]);
    const lists = Array.from({ length: 30 }, (_, at) => [`f${at}`, list(text)] as const);
    expect(faults(nested('@root.all', 4), {}, map({ all: map(Object.fromEntries(lists)) }))).toEqual([
      'template/too-many-shapes 1:71',
    ]);
  });

  test('partials that multiply are stopped', () => {
    const levels = Array.from({ length: 20 }, (_, level) => [`p${level}`, `{{> p${level + 1}}}{{> p${level + 1}}}`]);
    const partials = { ...Object.fromEntries(levels), p20: 'x' };
    expect(faults(doc('<p>{{> p0}}</p>'), partials).map((fault) => fault.split(' ')[0])).toEqual([
      'template/too-many-calls',
    ]);
  });
});
