import { flag } from '../../base/index.ts';
import { isTrue } from '../run/truth.ts';
import { unary } from './define.ts';
import { anyKind } from './kinds.ts';

/** The opposite. */
export const not = unary({
  name: 'not',
  parameter: { name: 'value', kind: anyKind },
  result: () => flag,
  run: ({ value }) => !isTrue(value),
  doc: {
    description: { vi: 'Đúng khi điều kiện sai.', en: 'True when the condition is not.' },
    example: '{{#if (not conclusions)}}<p>–</p>{{/if}}',
  },
});
