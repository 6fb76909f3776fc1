import { unary } from './define.ts';
import { numberKind } from './kinds.ts';

/** A number as the document's language writes it, with as many decimals as it has. */
export const number = unary({
  name: 'number',
  parameter: { name: 'number', kind: numberKind },
  run: (value, { locale }) => locale.formatNumber({ value, decimals: decimalsOf(value) }),
  doc: {
    description: {
      vi: 'Số viết theo ngôn ngữ của văn bản: 5159 thành “5.159”.',
      en: 'A number as the document’s language writes it: 5159 becomes “5,159”.',
    },
    example: '<p>{{number (length indicators)}}</p>',
  },
});

/** How many decimals the shortest way to write a number has: 8.5 has 1. */
export function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const written = mantissa.split('.')[1]?.length ?? 0;
  return Math.min(15, Math.max(0, written - Number(exponent)));
}
