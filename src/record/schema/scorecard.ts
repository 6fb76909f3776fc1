import * as z from 'zod';
import { evidence } from './indicator.ts';
import { say } from './said.ts';
import { line, prose, slug } from './text.ts';
import { count } from './values.ts';

/** How many of a set of targets were met. */
export const scorecard = z.strictObject({
  party: say(slug().optional(), {
    en: 'The id of the side that the targets belong to.',
    vi: 'Mã (id) của bên có các chỉ tiêu.',
    example: { vi: 'tinh-a', en: 'upland' },
  }),
  name: say(line(), {
    en: 'What the targets were set by.',
    vi: 'Bộ chỉ tiêu nào.',
    example: { vi: 'Chỉ tiêu Nghị quyết Đại hội', en: 'Targets of the five-year plan' },
  }),
  total: say(count(), {
    en: 'Number of targets; must be met + remaining.',
    vi: 'Tổng số chỉ tiêu; phải bằng met + remaining.',
    example: '35',
  }),
  met: say(count(), { en: 'Targets met.', vi: 'Số chỉ tiêu đạt.', example: '28' }),
  remaining: say(count(), { en: 'Targets still to be met.', vi: 'Số chỉ tiêu còn phải phấn đấu.', example: '7' }),
  note: say(prose().optional(), {
    en: 'What the numbers include.',
    vi: 'Giải thích thêm về các con số.',
    example: { vi: 'gồm cả chỉ tiêu dự kiến đạt', en: 'including those expected to be met' },
  }),
  source: say(evidence({ vi: 'có 28/35 chỉ tiêu đạt', en: '28 of 35 targets were met' }).optional(), {
    en: 'Where the numbers come from.',
    vi: 'Nguồn của các con số.',
  }),
});
