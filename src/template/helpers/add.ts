import { number } from '../../base/index.ts';
import { variadic } from './define.ts';
import { numberKind } from './kinds.ts';

/** The sum: mostly a row's number. */
export const add = variadic({
  name: 'add',
  parameter: { name: 'number', kind: numberKind },
  result: () => number,
  run: (numbers) => numbers.reduce((sum, each) => sum + each, 0),
  doc: {
    description: { vi: 'Tổng các số; thường để đánh số dòng.', en: 'The sum of numbers; mostly for row numbers.' },
    example: '{{#each meeting.agenda}}<p>{{add @index 1}}. {{this}}</p>{{/each}}',
  },
});
