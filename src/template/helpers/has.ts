import { flag } from '../../base/index.ts';
import { isPresent } from '../run/truth.ts';
import { unary } from './define.ts';
import { anyKind } from './kinds.ts';

/** Whether there is a value; unlike `{{#if}}` alone, 0 counts as one. */
export const has = unary({
  name: 'has',
  parameter: { name: 'value', kind: anyKind },
  result: () => flag,
  run: ({ value }) => isPresent(value),
  doc: {
    description: {
      vi: 'Có giá trị hay không; khác với {{#if}}, số 0 được tính là có.',
      en: 'Whether there is a value; unlike {{#if}}, 0 counts as one.',
    },
    example: '{{#if (has indicators)}}<p>{{length indicators}}</p>{{/if}}',
  },
});
