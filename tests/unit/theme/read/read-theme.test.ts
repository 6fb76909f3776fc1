import { describe, expect, it } from 'vitest';
import { formatPlace } from '../../../../src/base/index.ts';
import { readTheme, themeMessages } from '../../../../src/theme/index.ts';
import { plain, shipped, shippedNames, themeOf, withThemes } from '../themes.ts';

const read = (text: string, more: Record<string, string> = {}) =>
  readTheme(withThemes({ mine: text, ...more }), 'mine');
const told = (text: string, more?: Record<string, string>) =>
  read(text, more).diagnostics.map(({ code, at }) => `${code.replace('theme/', '')} ${at ? formatPlace(at) : '-'}`);
const sheet = (text: string, language: 'vi' | 'en' = 'vi') =>
  themeOf(withThemes({ mine: text }), 'mine').looks[language].sheet;

describe('the name of a style in Word', () => {
  it('has no comma, at which Word would cut it in two', () => {
    expect(told('extends: base\nstyles:\n  body:\n    word-name: Một, hai\n')).toEqual([
      'bad-value themes/mine.yaml:4:16',
    ]);
  });
});

describe('the themes of the house', () => {
  it.each(shippedNames)('%s is right, in both languages', (name) => {
    expect(readTheme(shipped, name).diagnostics).toEqual([]);
  });
  it('has A4 and the margins that satisfy every regime, in whole twips', () => {
    const { portrait, landscape } = plain.looks.vi.pages;
    expect([portrait.width * 20, portrait.height * 20].map(Math.round)).toEqual([11906, 16838]);
    expect(Object.values(portrait.margin).map((side) => Math.round(side * 20))).toEqual([1134, 850, 1134, 1701]);
    expect([landscape.width, landscape.height]).toEqual([portrait.height, portrait.width]);
  });
  it('justifies Vietnamese and sets English flush left; own styles are named in the language', () => {
    expect(plain.looks.vi.sheet.styles.body?.look.align).toBe('justify');
    expect(plain.looks.en.sheet.styles.body?.look.align).toBe('left');
    expect(plain.looks.vi.sheet.styles['list-item']?.look.align).toBe('justify');
    expect(plain.looks.en.sheet.styles['list-item']?.look.align).toBe('left');
    expect(plain.looks.vi.sheet.styles.subject?.wordName).toBe('Trích yếu');
    expect(plain.looks.en.sheet.styles.subject?.wordName).toBe('Subject Line');
  });
  it.each(['vi', 'en'] as const)('has legible colours on their ground (%s): at least 4.5 : 1', (language) => {
    const { styles, link } = plain.looks[language].sheet;
    for (const { key, look } of Object.values(styles))
      expect([key, contrast(look.font.color, look.fill ?? '#ffffff') >= 4.5]).toEqual([key, true]);
    expect(contrast(link.color, '#ffffff')).toBeGreaterThan(4.5);
  });
});

describe('fonts', () => {
  it('has its fallbacks in their order, each one face among the families', () => {
    const { fallbacks, families } = sheet('extends: base\nfallback-fonts: { Signs: { face: a/b, scale: 1 } }');
    expect(fallbacks).toEqual([
      { family: 'Segoe UI Symbol', scale: 0.85 },
      { family: 'Signs', scale: 1 },
    ]);
    expect(families.Signs).toEqual({ regular: 'a/b', bold: 'a/b', italic: 'a/b', boldItalic: 'a/b' });
    expect(Object.keys(families)[0]).toBe('Times New Roman');
  });
  it('suggests a key that was meant', () => {
    const [diagnostic] = read(
      'extends: base\nfallback-fonts: { Signs: { face: a/b, scale: 1, sacle: 1 } }',
    ).diagnostics;
    expect(diagnostic?.text.en.hint).toBe('Did you mean “scale”?');
  });
});

describe('inheritance', () => {
  it('takes from the style it is based on what a style does not say', () => {
    const { styles } = sheet(
      'extends: base\nstyles: { heading-1: { size: 15.5pt, fill: "#EEEEEE" }, heading-2: { fill: none } }',
    );
    expect(styles['heading-3']?.look).toMatchObject({ font: { size: 15.5, bold: true, italic: true } });
    expect(styles['heading-1']?.look.fill).toBe('#eeeeee');
    expect(styles['heading-3']?.look.fill).toBeUndefined();
    const filled = sheet('extends: base\nstyles: { heading-1: { fill: "#eeeeee" } }').styles;
    expect(filled['heading-3']?.look.fill).toBe('#eeeeee');
  });
  it('lets the extending file win over what the base says for a language', () => {
    expect(sheet('extends: base\nstyles: { body: { align: center } }', 'en').styles.body?.look.align).toBe('center');
    const both =
      'extends: base\nstyles: { body: { align: center } }\nlanguages: { en: { styles: { body: { align: right } } } }';
    expect([sheet(both, 'vi').styles.body?.look.align, sheet(both, 'en').styles.body?.look.align]).toEqual([
      'center',
      'right',
    ]);
  });
  it('rounds lengths to whole twips', () => {
    expect(sheet('extends: base\nstyles: { body: { first-line: 10mm } }').styles.body?.look.indent.firstLine).toBe(
      28.35,
    );
  });
  it('reads lines, tabs and borders', () => {
    const { look } =
      sheet(`extends: base
styles: { body: { line: exactly 18pt, tabs: [right 165mm dots, left 1cm], border-top: "1pt #ABCDEF" } }`).styles.body ??
      {};
    expect(look?.line).toEqual({ rule: 'exact', height: 18 });
    expect(look?.tabs).toEqual([
      { position: 467.7, align: 'right', leader: 'dot' },
      { position: 28.35, align: 'left' },
    ]);
    expect(look?.borderTop).toEqual({ width: 1, color: '#abcdef' });
  });
});

describe('faults, each at its place', () => {
  it.each([
    ['unknown-key themes/mine.yaml:2:1', 'extends: base\nstylse: {}'],
    ['unknown-key themes/mine.yaml:3:3', 'extends: base\nlanguages:\n  fr: {}'],
    ['bad-value themes/mine.yaml:2:24', 'extends: base\nstyles: { body: {size: 13.2pt} }'],
    ['bad-value themes/mine.yaml:2:24', 'extends: base\nstyles: { body: {size: 13} }'],
    ['bad-value themes/mine.yaml:2:24', 'extends: base\nstyles: { body: {fill: red} }'],
    ['bad-value themes/mine.yaml:2:24', 'extends: base\nstyles: { body: {line: 18pt} }'],
    ['bad-value themes/mine.yaml:2:25', 'extends: base\nstyles: { body: {align: middle} }'],
    ['bad-value themes/mine.yaml:2:32', 'extends: base\nstyles: { body: {space-before: -3pt} }'],
    ['bad-value themes/mine.yaml:2:11', 'extends: base\nstyles: { "a b": {word-id: x, word-name: x} }'],
    ['unknown-key themes/mine.yaml:2:18', 'extends: base\nstyles: { body: {szie: 3pt} }'],
    ['bad-value themes/mine.yaml:2:9', 'extends: base\nstyles: 5'],
    ['bad-value themes/mine.yaml:2:17', 'extends: base\nlists: {levels: []}'],
    ['bad-value themes/mine.yaml:2:45', 'extends: base\nfallback-fonts: { Signs: {face: a/b, scale: 85%} }'],
    ['bad-value themes/mine.yaml:1:10', 'extends: [base]'],
    ['bad-value themes/mine.yaml:1:1', '- a'],
    ['missing-key themes/mine.yaml:2:11', 'extends: base\nstyles: { x: {based-on: body} }'],
    ['unknown-base-style themes/mine.yaml:2:28', 'extends: base\nstyles: { body: {based-on: nromal} }'],
    ['unknown-base-style themes/mine.yaml:2:24', 'extends: base\nstyles: { body: {next: nromal} }'],
    ['unknown-font themes/mine.yaml:2:24', 'extends: base\nstyles: { body: {font: Times New Romen} }'],
    ['same-word-id themes/mine.yaml:2:27', 'extends: base\nstyles: { body: {word-id: normal} }'],
    ['margins-too-wide themes/mine.yaml:2:8', 'extends: base\npage: {margin: {left: 150mm}}'],
    ['not-found themes/mine.yaml:1:10', 'extends: bsae'],
  ])('%s: %j', (expected, text) => {
    const [found] = told(text);
    expect(found).toBe(expected);
  });
  it('finds circles of themes and of styles', () => {
    expect(told('extends: other', { other: 'extends: mine' })).toEqual(['extends-cycle themes/other.yaml:1:10']);
    expect(told('extends: base\nstyles:\n  normal:\n    based-on: body')).toContain(
      'style-cycle themes/mine.yaml:4:15',
    );
  });
  it('tells all that a theme without a base lacks, and that the house asks for styles by name', () => {
    const { diagnostics } = read('link: { color: "#000000", underline: true }');
    expect(diagnostics.map(({ text }) => text.en.message)).toContain('The theme lacks “styles”.');
    const base =
      shipped('base')
        ?.text.replace('\n  caption:\n', '\n  captian:\n')
        .replaceAll('based-on: caption', 'based-on: normal') ?? '';
    expect(read(base).diagnostics.map(({ text }) => text.vi.message)).toContain('Giao diện thiếu “styles.caption”.');
  });
  it('tells a fault that both languages share once, and one of a language too', () => {
    expect(told('extends: base\nstyles: { body: {bold: 1} }')).toHaveLength(1);
    expect(told('extends: base\nlanguages: { en: {styles: {body: {bold: 1}}} }')).toEqual([
      'bad-value themes/mine.yaml:2:41',
    ]);
  });
  it('points into the file that is to blame, not the one that extends it', () => {
    expect(told('extends: other', { other: 'extends: base\nlink: {colour: "#000000"}' })).toEqual([
      'unknown-key themes/other.yaml:2:8',
    ]);
  });
  it('suggests what was meant, and belongs to the template', () => {
    const [found] = read('extends: base\nlink: {colour: "#000000"}').diagnostics;
    expect(found?.text.vi.hint).toBe('Có phải ý bạn là “color”?');
    for (const { family } of Object.values(themeMessages)) expect(family).toBe('template');
  });
  it('passes on what is wrong with the YAML, as the template’s fault', () => {
    expect(read('a: b: c').diagnostics).toMatchObject([{ family: 'template', severity: 'error' }]);
  });
  it('is not deceived by names of JavaScript', () => {
    expect(told('extends: base\nstyles: { body: {based-on: constructor} }')).toEqual([
      'unknown-base-style themes/mine.yaml:2:28',
    ]);
    expect(told('extends: base\n__proto__: {a: 1}')).toEqual(['unknown-key themes/mine.yaml:2:1']);
  });
});

/** WCAG 2: relative luminance and contrast. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
