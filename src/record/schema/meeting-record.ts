import * as z from 'zod';
import { contribution, lessons, request } from './discussion.ts';
import { documentFacts } from './document.ts';
import { indicator } from './indicator.ts';
import { image, sourceEntry } from './materials.ts';
import { meeting } from './meeting.ts';
import { action, conclusion } from './outcomes.ts';
import { party } from './parties.ts';
import { say } from './said.ts';
import { scorecard } from './scorecard.ts';
import { list, slug } from './text.ts';
import { languageCode } from './vocabularies.ts';

/** Versions of the record's format that are understood. */
export const SCHEMA_VERSIONS = [1] as const;

/**
 * The format of a meeting record: the one place where it is defined. The TypeScript types, the check of a record,
 * the JSON Schema for editors and the skeleton of a new record are all made of it.
 */
export const meetingRecordSchema = z.strictObject({
  schema: say(z.literal(SCHEMA_VERSIONS).default(1), {
    en: 'Version of this format.',
    vi: 'Phiên bản của định dạng này.',
    example: '1',
  }),
  id: say(slug().optional(), {
    en: 'Short name of the record, from which output files are named; otherwise the name of this file.',
    vi: 'Mã ngắn của hồ sơ, dùng đặt tên tệp kết quả; nếu không ghi thì lấy tên của tệp này.',
    example: { vi: 'tinh-a-tinh-b', en: 'upland-delta' },
  }),
  language: say(languageCode.default('vi'), {
    en: 'Language of the documents: vi or en.',
    vi: 'Ngôn ngữ của văn bản: vi hoặc en.',
    example: { vi: 'vi', en: 'en' },
  }),
  meeting: say(meeting, { en: 'The meeting itself.', vi: 'Cuộc họp.' }),
  parties: say(z.array(party).min(1), {
    en: 'The sides that met, in protocol order; at least one.',
    vi: 'Các bên tham dự, theo thứ tự lễ tân; ít nhất một bên.',
  }),
  indicators: say(list(indicator), { en: 'Figures that were reported.', vi: 'Các chỉ tiêu, số liệu được nêu.' }),
  scorecards: say(list(scorecard), {
    en: 'How many targets of a set were met.',
    vi: 'Bao nhiêu chỉ tiêu của một bộ chỉ tiêu đã đạt.',
  }),
  discussion: say(list(contribution), { en: 'Who said what.', vi: 'Các ý kiến phát biểu, trao đổi.' }),
  lessons: say(lessons.optional(), { en: 'Lessons that were drawn.', vi: 'Bài học kinh nghiệm.' }),
  requests: say(list(request), {
    en: 'What one side asks another to share or do.',
    vi: 'Đề nghị của bên này với bên kia.',
  }),
  conclusions: say(list(conclusion), {
    en: 'What the meeting came to: paragraphs, or {title, text}.',
    vi: 'Kết luận: các đoạn văn, hoặc {title, text}.',
    example: { vi: 'Hai bên tiếp tục trao đổi kinh nghiệm.', en: 'Both sides go on exchanging experience.' },
  }),
  actions: say(list(action), { en: 'Tasks that were given.', vi: 'Các nhiệm vụ được giao.' }),
  sources: say(list(sourceEntry), { en: 'What the record was made from.', vi: 'Các nguồn của hồ sơ.' }),
  images: say(list(image), { en: 'Pictures of the meeting.', vi: 'Hình ảnh cuộc họp.' }),
  document: say(documentFacts.default({ addressees: [], recipients: [], terms: {} }), {
    en: 'Facts for the official form.',
    vi: 'Thông tin cho thể thức văn bản.',
  }),
});
