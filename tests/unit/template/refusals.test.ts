import { describe, expect, test } from 'vitest';
import { doc, faults, saysOf } from './support.ts';

describe('what a template may not do', () => {
  test.each([
    ['{{{title}}}', 'template/unescaped 1:14'],
    ['{{&title}}', 'template/unescaped 1:14'],
    ['{{~{title}~}}', 'template/unescaped 1:14'],
    ['{{#*inline "x"}}<b>1</b>{{/inline}}', 'template/decorator 1:14'],
    ['{{* x}}', 'template/decorator 1:14'],
    ['{{{{raw}}}}{{x}}{{{{/raw}}}}', 'template/raw-block 1:14'],
    ['{{#> box}}x{{/box}}', 'template/partial-block 1:14'],
    ['{{> (lookup . "x")}}', 'template/dynamic-partial 1:14'],
    ['{{> @partial-block}}', 'template/dynamic-partial 1:14'],
    ['\\{{title}}', 'template/backslash 1:14'],
    ['{{upr title}}', 'template/unknown-helper 1:16'],
    ['{{lookup rows 0}}', 'template/unknown-helper 1:16'],
    ['{{log title}}', 'template/unknown-helper 1:16'],
    ['{{helperMissing title}}', 'template/unknown-helper 1:16'],
    ['{{constructor title}}', 'template/unknown-helper 1:16'],
    ['{{title.constructor}}', 'template/unknown-path 1:16'],
    ['{{__proto__}}', 'template/unknown-path 1:16'],
    ['{{place.__proto__}}', 'template/unknown-path 1:16'],
    ['{{place.hasOwnProperty}}', 'template/unknown-path 1:16'],
    ['{{eq title null}}', 'template/bad-literal 1:25'],
    ['{{eq title undefined}}', 'template/bad-literal 1:25'],
    ['{{#rows}}x{{/rows}}', 'template/unknown-block 1:17'],
    ['{{#upper title}}x{{/upper}}', 'template/unknown-block 1:17'],
    ['{{#if}}x{{/if}}', 'template/block-arguments 1:17'],
    ['{{#if title year}}x{{/if}}', 'template/block-arguments 1:17'],
    ['{{#if year includeZero=true}}x{{/if}}', 'template/unknown-option 1:25'],
  ])('%s', (body, expected) => {
    expect(faults(doc(`<p>${body}</p>`))).toEqual([expected]);
  });

  test('names what was probably meant', () => {
    expect(saysOf(doc('<p>{{uper title}}</p>'))).toContain('“upper”');
    expect(saysOf(doc('<p>{{#iff title}}{{/iff}}</p>'))).toContain('“#if”');
    expect(saysOf(doc('<p>{{tittle}}</p>'))).toContain('“title”');
  });
});

describe('syntax', () => {
  test.each([
    ['<p>{{#if title}}x</p>', 'template/unclosed-block 1:4'],
    ['<p>x{{/if}}</p>', 'template/stray-close 1:5'],
    ['<p>\n{{#if title}}x{{/each}}</p>', 'template/stray-close 2:15'],
    ['<p>{{title</p>', 'template/unclosed-braces 1:4'],
    ['<p>\n\n  {{title!x}}</p>', 'template/syntax 3:5'],
    ['<p>{{upper title x=}}</p>', 'template/syntax 1:20'],
    ['<p>{{title.this}}</p>', 'template/syntax 1:6'],
    ['<p>{{else}}</p>', 'template/syntax 1:4'],
  ])('%s', (text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  test('counts lines and columns as editors do, whatever ends a line', () => {
    expect(faults('\uFEFF<document>\r\n<p>\u2028x\r\n  {{titel}}</p>\r\n</document>')).toEqual([
      'template/unknown-path 3:5',
    ]);
  });

  test('comments hide blocks from the check of blocks', () => {
    expect(faults('<p>{{!-- {{#if}} --}}{{#if title}}x</p>')).toEqual(['template/unclosed-block 1:22']);
  });

  test('a template beyond any size is refused, not tried', () => {
    expect(faults(doc(`<p>${'x'.repeat(1_000_001)}</p>`))).toEqual(['template/too-large 1:1']);
  });

  test('nesting beyond any depth is told, not a crash', () => {
    expect(faults('<p>'.repeat(20_000) + '</p>'.repeat(20_000))).toEqual(['template/too-deep 1:1']);
    expect(faults('{{#if title}}'.repeat(20_000) + '{{/if}}'.repeat(20_000))).toEqual(['template/too-deep 1:2614']);
    const chain = `{{#if title}}${'{{else if title}}'.repeat(20_000)}{{/if}}`;
    expect(faults(doc(`<p>${chain}</p>`))).toEqual(['template/too-deep 1:3427']);
    const parentheses = `${'(upper '.repeat(20_000)}title${')'.repeat(20_000)}`;
    expect(faults(doc(`<p>{{upper ${parentheses}}}</p>`))).toEqual(['template/too-deep 1:14']);
  });
});
