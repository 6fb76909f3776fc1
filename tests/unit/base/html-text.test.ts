import { expect, test } from 'vitest';
import { element, escapeText } from '../../../src/base/index.ts';

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const isUnsayable = (code: number): boolean =>
  (code < 0x20 && ![0x09, 0x0a, 0x0d].includes(code)) ||
  (code >= 0x7f && code < 0xa0) ||
  (code >= 0xd800 && code < 0xe000) ||
  code >= 0xfffe;

test('each character alone is itself, or said in another way, or what stands for what cannot be said', () => {
  for (let code = 0; code < 0x1_0000; code++) {
    const sign = String.fromCharCode(code);
    expect(escapeText(`a${sign}`)).toBe(`a${isUnsayable(code) ? '\ufffd' : (MARKUP[sign] ?? sign)}`);
  }
});

test('pairs of surrogates are characters', () => {
  expect(escapeText('😀 & \ud83d')).toBe('😀 &amp; \ufffd');
});

test('attributes are escaped; what is undefined is left out, true is its name', () => {
  expect(element('a', { title: '"x"', href: undefined, hidden: true, rows: 2 }, 'y')).toBe(
    '<a title="&quot;x&quot;" hidden="hidden" rows="2">y</a>',
  );
});
