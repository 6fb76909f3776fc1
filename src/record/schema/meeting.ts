import * as z from 'zod';
import { say } from './said.ts';
import { line, list, prose } from './text.ts';
import { partialDate } from './values.ts';
import { meetingKind } from './vocabularies.ts';

const place = z.strictObject({
  venue: say(line().optional(), {
    en: 'Hall, building or office.',
    vi: 'Hội trường, toà nhà hoặc trụ sở.',
    example: { vi: 'Hội trường Tỉnh uỷ', en: 'Meeting Hall 2' },
  }),
  locality: say(line().optional(), {
    en: 'Town, district or province.',
    vi: 'Địa danh: thành phố, huyện hoặc tỉnh.',
    example: { vi: 'thành phố Vinh', en: 'Port Amber' },
  }),
});

/** The meeting itself: what it is called, when, where and why. */
export const meeting = z.strictObject({
  title: say(line(), {
    en: 'What the meeting is called in its documents.',
    vi: 'Tên cuộc họp, như sẽ ghi trong văn bản.',
    example: { vi: 'Buổi làm việc giữa tỉnh A và tỉnh B', en: 'Working session of Upland and Delta' },
  }),
  kind: say(meetingKind.optional(), {
    en: 'Kind of meeting: working-session, exchange, conference, inspection, partnership or other.',
    vi: 'Loại cuộc họp: working-session (làm việc), exchange (trao đổi), conference (hội nghị), inspection (kiểm tra), partnership (hợp tác), other (khác).',
    example: 'working-session',
  }),
  starts: say(partialDate().optional(), {
    en: 'Start, as precisely as it is known: 2023, 2023-10, 2023-10-05 or 2023-10-05T08:00.',
    vi: 'Bắt đầu, biết đến đâu ghi đến đó: 2023, 2023-10, 2023-10-05 hoặc 2023-10-05T08:00.',
    example: '2023-10-05T08:00',
  }),
  ends: say(partialDate().optional(), {
    en: 'End, written like the start.',
    vi: 'Kết thúc, viết như mục bắt đầu.',
    example: '2023-10-05T11:30',
  }),
  place: say(place.optional(), { en: 'Where the meeting took place.', vi: 'Nơi họp.' }),
  purpose: say(prose().optional(), {
    en: 'What the meeting is for.',
    vi: 'Mục đích cuộc họp.',
    example: { vi: 'Trao đổi kinh nghiệm công tác', en: 'Exchange of experience' },
  }),
  agenda: say(list(prose()), {
    en: 'Items of the agenda, in their order.',
    vi: 'Các nội dung chương trình, theo thứ tự.',
    example: { vi: 'Trao đổi về tình hình kinh tế – xã hội', en: 'State of the economy' },
  }),
});
