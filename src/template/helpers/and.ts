import { flag } from '../../base/index.ts';
import { isTrue } from '../run/truth.ts';
import { variadic } from './define.ts';
import { anyKind } from './kinds.ts';

/** Whether all hold. */
export const and = variadic({
  name: 'and',
  parameter: { name: 'value', kind: anyKind },
  result: () => flag,
  run: (values) => values.every(({ value }) => isTrue(value)),
  doc: {
    description: { vi: 'Đúng khi mọi điều kiện đều đúng.', en: 'True when all conditions are.' },
    example: '{{#if (and meeting.when meeting.place)}}<p>{{meeting.when}}, {{meeting.place}}</p>{{/if}}',
  },
});
