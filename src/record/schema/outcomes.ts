import * as z from 'zod';
import { say } from './said.ts';
import { line, prose } from './text.ts';
import { partialDate } from './values.ts';
import { actionStatus } from './vocabularies.ts';

/** A conclusion; a plain text in the record is one without a title. */
export interface Conclusion {
  readonly title?: string | undefined;
  readonly text: string;
}

const titled = z.strictObject({
  title: say(line().optional(), {
    en: 'The conclusion in a few words.',
    vi: 'Tên ngắn của kết luận.',
    example: { vi: 'Tiếp tục hợp tác', en: 'Going on' },
  }),
  text: say(prose(), {
    en: 'The conclusion.',
    vi: 'Nội dung kết luận.',
    example: { vi: 'Hai tỉnh tiếp tục trao đổi kinh nghiệm.', en: 'The exchange goes on.' },
  }),
});

/** What the meeting came to: a text, or a text with a title. */
export const conclusion = z.union([prose().transform((text): Conclusion => ({ text })), titled]);

/** A task that somebody was given. */
export const action = z.strictObject({
  id: say(line().optional(), {
    en: 'Number or short name of the task.',
    vi: 'Số hoặc mã của nhiệm vụ.',
    example: 'NV-01',
  }),
  task: say(prose(), {
    en: 'What is to be done.',
    vi: 'Việc phải làm.',
    example: { vi: 'Gửi tài liệu về OCOP', en: 'Send the papers' },
  }),
  owner: say(line().optional(), {
    en: 'Who does it.',
    vi: 'Người hoặc đơn vị thực hiện.',
    example: { vi: 'Sở Nội vụ', en: 'Basin office' },
  }),
  due: say(partialDate().optional(), { en: 'By when.', vi: 'Thời hạn.', example: '2023-12-31' }),
  status: say(actionStatus.optional(), {
    en: 'open, doing, done, late or dropped.',
    vi: 'Tình trạng: open (chưa làm), doing (đang làm), done (xong), late (quá hạn), dropped (dừng).',
    example: 'open',
  }),
  note: say(prose().optional(), {
    en: 'Anything else about the task.',
    vi: 'Ghi chú thêm.',
    example: { vi: 'gửi bản điện tử', en: 'by e-mail' },
  }),
});
