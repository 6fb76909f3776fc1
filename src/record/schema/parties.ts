import * as z from 'zod';
import { say } from './said.ts';
import { line, list, prose, slug } from './text.ts';
import { count } from './values.ts';
import { attendeeRole, partyRole } from './vocabularies.ts';

const attendee = z.strictObject({
  name: say(line(), {
    en: 'Full name.',
    vi: 'Họ và tên.',
    example: { vi: 'Nguyễn Văn A', en: 'Ann Miller' },
  }),
  honorific: say(line().optional(), {
    en: 'Form of address before the name.',
    vi: 'Danh xưng đứng trước họ tên.',
    example: { vi: 'đồng chí', en: 'Dr' },
  }),
  positions: say(list(line()), {
    en: 'Positions held, the most important first; one person may hold several.',
    vi: 'Các chức vụ, chức vụ cao nhất ghi trước; một người có thể giữ nhiều chức vụ.',
    example: { vi: 'Chủ tịch Uỷ ban nhân dân tỉnh', en: 'Head of the Water Department' },
  }),
  role: say(attendeeRole.optional(), {
    en: 'Role in the meeting: chair, head (of the delegation), secretary, speaker or member.',
    vi: 'Vai trò trong cuộc họp: chair (chủ trì), head (trưởng đoàn), secretary (thư ký), speaker (người phát biểu), member (thành viên).',
    example: 'chair',
  }),
  present: say(z.boolean().default(true), {
    en: 'false for somebody who was invited but absent.',
    vi: 'false nếu vắng mặt.',
    example: 'true',
  }),
  reason: say(line().optional(), {
    en: 'Reason of the absence.',
    vi: 'Lý do vắng mặt.',
    example: { vi: 'đi công tác', en: 'on a mission' },
  }),
  note: say(prose().optional(), {
    en: 'Anything else worth noting about this person.',
    vi: 'Ghi chú thêm về người này.',
    example: { vi: 'dự buổi chiều', en: 'in the afternoon only' },
  }),
});

const group = z.strictObject({
  description: say(line(), {
    en: 'People who are not named one by one.',
    vi: 'Những người không nêu tên từng người.',
    example: { vi: 'thành viên của Lớp học', en: 'members of the class' },
  }),
  count: say(count().optional(), { en: 'How many they are.', vi: 'Số người.', example: '65' }),
});

/** One side of the meeting. */
export const party = z.strictObject({
  id: say(slug(), {
    en: 'Short name by which the rest of the record refers to this side: small letters, digits and hyphens.',
    vi: 'Mã ngắn để các phần khác nhắc đến bên này: chữ thường không dấu, chữ số, gạch nối.',
    example: { vi: 'tinh-a', en: 'upland' },
  }),
  name: say(line(), {
    en: 'Name of the side, as in a sentence.',
    vi: 'Tên của bên, viết như trong câu.',
    example: { vi: 'tỉnh A', en: 'Upland Province' },
  }),
  role: say(partyRole, {
    en: 'host, guest or observer.',
    vi: 'Vai trò: host (chủ nhà), guest (khách), observer (quan sát viên).',
    example: 'host',
  }),
  attendees: say(list(attendee), {
    en: 'People of this side in protocol order, which the documents keep.',
    vi: 'Những người dự của bên này, theo thứ tự lễ tân; văn bản giữ đúng thứ tự này.',
  }),
  groups: say(list(group), {
    en: 'Groups of people who are not named.',
    vi: 'Các nhóm người dự không nêu tên.',
  }),
  overview: say(list(prose()), {
    en: 'Paragraphs that this side reported of itself.',
    vi: 'Các đoạn văn bên này tự giới thiệu, báo cáo về mình.',
    example: { vi: 'Kinh tế của tỉnh tiếp tục tăng trưởng khá.', en: 'The economy goes on growing.' },
  }),
});
