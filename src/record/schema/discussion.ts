import * as z from 'zod';
import { say } from './said.ts';
import { line, list, prose, slug } from './text.ts';
import { count } from './values.ts';

const partyExample = { vi: 'tinh-a', en: 'upland' };

/** What somebody said. */
export const contribution = z.strictObject({
  party: say(slug().optional(), {
    en: 'The id of the side that spoke.',
    vi: 'Mã (id) của bên phát biểu.',
    example: partyExample,
  }),
  speaker: say(line().optional(), {
    en: 'Who spoke.',
    vi: 'Người phát biểu.',
    example: { vi: 'Nguyễn Văn A', en: 'Ann Miller' },
  }),
  topic: say(line().optional(), {
    en: 'What it was about.',
    vi: 'Nội dung phát biểu nói về việc gì.',
    example: { vi: 'Công tác đào tạo cán bộ', en: 'Training' },
  }),
  points: say(z.array(prose()).min(1), {
    en: 'What was said, one point an item.',
    vi: 'Các ý kiến, mỗi ý một mục.',
    example: { vi: 'Đề nghị tiếp tục trao đổi kinh nghiệm.', en: 'The exchange should go on.' },
  }),
});

const lesson = z.strictObject({
  title: say(line().optional(), {
    en: 'The lesson in a few words.',
    vi: 'Tên ngắn của bài học.',
    example: { vi: 'Giữ vững đoàn kết', en: 'Stay united' },
  }),
  text: say(prose().optional(), {
    en: 'The lesson in full.',
    vi: 'Nội dung bài học.',
    example: { vi: 'Giữ vững sự đoàn kết, thống nhất.', en: 'Unity makes strong.' },
  }),
});

/** What was learned. */
export const lessons = z.strictObject({
  party: say(slug().optional(), {
    en: 'The id of the side that drew the lessons.',
    vi: 'Mã (id) của bên rút ra bài học.',
    example: partyExample,
  }),
  declared: say(count().optional(), {
    en: 'How many lessons were announced; a warning tells when the items are more or fewer.',
    vi: 'Số bài học đã được công bố; có cảnh báo nếu số mục bên dưới khác đi.',
    example: '1',
  }),
  items: say(list(lesson), { en: 'The lessons.', vi: 'Các bài học.' }),
});

/** What one side asks another to share or do. */
export const request = z.strictObject({
  from: say(slug().optional(), {
    en: 'The id of the side that asks.',
    vi: 'Mã (id) của bên đề nghị.',
    example: { vi: 'tinh-a', en: 'upland' },
  }),
  to: say(slug().optional(), {
    en: 'The id of the side that is asked.',
    vi: 'Mã (id) của bên được đề nghị.',
    example: { vi: 'tinh-a', en: 'upland' },
  }),
  topic: say(line().optional(), {
    en: 'What it is about.',
    vi: 'Đề nghị về việc gì.',
    example: { vi: 'Chia sẻ kinh nghiệm', en: 'Sharing experience' },
  }),
  items: say(z.array(prose()).min(1), {
    en: 'What is asked for, one item each.',
    vi: 'Các đề nghị, mỗi đề nghị một mục.',
    example: { vi: 'Chia sẻ kinh nghiệm xử lý rác thải nông thôn', en: 'Experience with rural waste' },
  }),
});
