import { describe, expect, test } from 'vitest';
import {
  describeMaking,
  type Making,
  packageSealHolds,
  pdfSealHolds,
  readMaking,
  SEAL_KEY,
  sealPackage,
  sealPdf,
} from '../../../src/origin/index.ts';

const making: Making = {
  record: 'a',
  recordHash: 'b'.repeat(64),
  template: 'c'.repeat(64),
  kind: 'brief',
  form: 'plain',
  language: 'vi',
  program: 'briefwright 0.1.0',
};
const custom = describeMaking(making);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (data: Uint8Array | undefined): string => new TextDecoder().decode(data);

describe('the facts of the making', () => {
  test('come back from the properties', () => {
    expect(readMaking(custom)).toEqual(making);
  });

  test.each(Object.keys(custom))('are not ours without "%s"', (key) => {
    expect(readMaking(Object.fromEntries(Object.entries(custom).filter(([name]) => name !== key)))).toBeUndefined();
  });

  test('are not those of a format yet unknown', () => {
    expect(readMaking({ ...custom, format: '2' })).toBeUndefined();
  });
});

describe('the seal of a package', () => {
  const holder = (seal: string): string =>
    `<Properties><property pid="9" name="seal"><vt:lpwstr>${seal}</vt:lpwstr></property></Properties>`;
  const parts = new Map([
    ['word/document.xml', bytes('<w:t>một</w:t>')],
    ['docProps/custom.xml', bytes(holder(custom[SEAL_KEY] ?? ''))],
  ]);
  const sealed = sealPackage(parts);
  const seal = /<vt:lpwstr>([0-9a-f]{64})</.exec(textOf(sealed.get('docProps/custom.xml')))?.[1] ?? '';

  test('holds, whatever the order of the parts', () => {
    expect(seal).toHaveLength(64);
    expect(packageSealHolds(sealed, seal)).toBe(true);
    expect(packageSealHolds(new Map([...sealed].reverse()), seal)).toBe(true);
  });

  test.each([
    ['a changed part', new Map(sealed).set('word/document.xml', bytes('<w:t>mốt</w:t>'))],
    ['one part more', new Map(sealed).set('word/more.xml', bytes(''))],
    ['one part less', new Map([...sealed].filter(([name]) => name !== 'word/document.xml'))],
    ['another seal', new Map(sealed).set('docProps/custom.xml', bytes(holder('0'.repeat(64))))],
    ['something beside the seal', new Map(sealed).set('docProps/custom.xml', bytes(`${holder(seal)}<!---->`))],
    ['no seal', new Map([...sealed].filter(([name]) => !name.startsWith('docProps')))],
  ])('is broken by %s', (_, changed) => {
    expect(packageSealHolds(changed, seal)).toBe(false);
  });

  test('is not put where there is no field for it', () => {
    const plain = new Map([['a.xml', bytes('<a/>')]]);
    expect(sealPackage(plain)).toBe(plain);
  });
});

describe('the seal of a PDF', () => {
  const pdf = bytes(`%PDF-1.7\n5 0 obj\n(${custom[SEAL_KEY]})\nendobj\nmột\n`);
  const sealed = sealPdf(pdf);
  const seal = /\(([0-9a-f]{64})\)/.exec(textOf(sealed))?.[1] ?? '';

  test('holds, and leaves every offset as it was', () => {
    expect(pdfSealHolds(sealed, seal)).toBe(true);
    expect(sealed).toHaveLength(pdf.length);
  });

  test('is broken by any other byte at any place', () => {
    for (const at of pdf.keys()) {
      const changed = Uint8Array.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(pdfSealHolds(changed, seal), `byte ${at}`).toBe(false);
    }
  });

  test('is broken by bytes at the end', () => {
    expect(pdfSealHolds(bytes(`${textOf(sealed)} `), seal)).toBe(false);
    expect(pdfSealHolds(bytes(`${textOf(sealed)}(${seal})`), seal)).toBe(false);
  });

  test('is not put where there is no field for it', () => {
    const plain = bytes('%PDF-1.7\n');
    expect(sealPdf(plain)).toBe(plain);
  });
});
