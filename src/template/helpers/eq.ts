import { flag } from '../../base/index.ts';
import { binary } from './define.ts';
import { maybe, scalarKind } from './kinds.ts';

/** Whether two values are the same. A missing value equals nothing. */
export const eq = binary({
  name: 'eq',
  first: { name: 'a', kind: maybe(scalarKind) },
  second: { name: 'b', kind: maybe(scalarKind) },
  result: () => flag,
  run: (a, b) => a !== null && a === b,
  doc: {
    description: { vi: 'Đúng khi hai giá trị bằng nhau.', en: 'True when two values are equal.' },
    example: '{{#if (eq language "vi")}}<p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>{{/if}}',
  },
});
