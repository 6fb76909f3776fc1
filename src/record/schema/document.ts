import * as z from 'zod';
import { say } from './said.ts';
import { line, list, prose } from './text.ts';
import { fullDate, wanted } from './values.ts';
import { issuerSystem, signingAuthority } from './vocabularies.ts';

const issuer = z.strictObject({
  system: say(issuerSystem.optional(), {
    en: 'Whose rules the form follows: party, state or other.',
    vi: 'Thể thức theo hệ thống nào: party (Đảng), state (Nhà nước), other (khác).',
    example: 'state',
  }),
  parent: say(z.union([line(), z.array(line()).min(1)]).optional(), {
    en: 'The body above the issuer; a list where several stand there.',
    vi: 'Cơ quan chủ quản cấp trên; nhiều cơ quan thì ghi thành danh sách.',
    example: { vi: 'UỶ BAN NHÂN DÂN TỈNH A', en: 'Upland Province' },
  }),
  name: say(line(), {
    en: 'The body that issues the document.',
    vi: 'Cơ quan, tổ chức ban hành văn bản.',
    example: { vi: 'SỞ NỘI VỤ', en: 'Basin Board' },
  }),
  symbol: say(line().optional(), {
    en: 'Abbreviation of the issuer in document numbers.',
    vi: 'Chữ viết tắt của cơ quan trong số, ký hiệu.',
    example: { vi: 'SNV', en: 'BB' },
  }),
  place: say(line().optional(), {
    en: 'Place name before the date.',
    vi: 'Địa danh trước ngày tháng.',
    example: { vi: 'Nghệ An', en: 'Port Amber' },
  }),
});

const signer = z.strictObject({
  authority: say(signingAuthority.optional(), {
    en: 'In what capacity: direct, tm (on behalf of a collective), kt (deputy for the head), tl (by order), tuq (by delegation), q (acting).',
    vi: 'Quyền hạn ký: direct (trực tiếp), tm (thay mặt), kt (ký thay), tl (thừa lệnh), tuq (thừa uỷ quyền), q (quyền).',
    example: 'direct',
  }),
  for: say(line().optional(), {
    en: 'For whom the signer signs.',
    vi: 'Ký thay, thay mặt cho ai.',
    example: { vi: 'GIÁM ĐỐC', en: 'The Board' },
  }),
  position: say(line().optional(), {
    en: 'Position of the signer.',
    vi: 'Chức vụ người ký.',
    example: { vi: 'Giám đốc', en: 'Director' },
  }),
  name: say(line().optional(), {
    en: 'Name of the signer.',
    vi: 'Họ tên người ký.',
    example: { vi: 'Nguyễn Văn A', en: 'Ann Miller' },
  }),
});

const number = z.union([z.int().min(0).transform(String), line()]);
wanted.add(number, { wanted: 'document-number' });

/** The facts that an official form needs and the meeting does not tell. */
export const documentFacts = z.strictObject({
  issuer: say(issuer.optional(), { en: 'Who issues the document.', vi: 'Cơ quan ban hành.' }),
  number: say(number.optional(), { en: "Number in the issuer's series.", vi: 'Số thứ tự văn bản.', example: '45' }),
  date: say(fullDate().optional(), {
    en: 'Date of issue, a full date.',
    vi: 'Ngày ban hành, đủ ngày tháng năm.',
    example: '2023-10-10',
  }),
  subject: say(line().optional(), {
    en: "What the document is about; otherwise made of the meeting's title.",
    vi: 'Trích yếu; nếu không ghi thì lấy theo tên cuộc họp.',
    example: { vi: 'Kết quả buổi làm việc', en: 'Results of the working session' },
  }),
  addressees: say(list(line()), {
    en: 'To whom the document is addressed.',
    vi: 'Kính gửi.',
    example: { vi: 'Uỷ ban nhân dân tỉnh', en: 'the Government of Upland' },
  }),
  recipients: say(list(line()), {
    en: 'Who receives a copy.',
    vi: 'Nơi nhận.',
    example: { vi: 'Như trên', en: 'as above' },
  }),
  archive: say(line().optional(), {
    en: 'Last line of the recipients: where copies are kept.',
    vi: 'Dòng cuối của Nơi nhận: nơi lưu.',
    example: { vi: 'VT, TH', en: 'office' },
  }),
  signer: say(signer.optional(), { en: 'Who signs.', vi: 'Người ký.' }),
  co_signer: say(signer.optional(), {
    en: 'Who signs beside, such as the secretary of the minutes.',
    vi: 'Người cùng ký, ví dụ thư ký ghi biên bản.',
  }),
  draft: say(line().optional(), {
    en: 'Mark of a draft.',
    vi: 'Dấu chỉ dự thảo.',
    example: { vi: 'Dự thảo lần 2', en: 'Draft 2' },
  }),
  urgency: say(line().optional(), {
    en: 'Degree of urgency.',
    vi: 'Mức độ khẩn.',
    example: { vi: 'KHẨN', en: 'URGENT' },
  }),
  circulation: say(line().optional(), {
    en: 'To whom the document may be shown.',
    vi: 'Phạm vi lưu hành.',
    example: { vi: 'LƯU HÀNH NỘI BỘ', en: 'INTERNAL' },
  }),
  typist: say(line().optional(), {
    en: 'Sign of who drafted it, and the number of copies.',
    vi: 'Ký hiệu người soạn thảo và số lượng bản phát hành.',
    example: 'NVA.05',
  }),
  contact: say(line().optional(), {
    en: 'Address, telephone or e-mail of the issuer.',
    vi: 'Địa chỉ, điện thoại, thư điện tử của cơ quan.',
    example: '"office@example.org, 0238 000 000"',
  }),
  terms: say(z.record(z.string(), prose()).default({}), {
    en: 'Words that a form needs and that nothing else tells: name and words.',
    vi: 'Những từ ngữ mẫu văn bản cần mà không suy ra được: tên và nội dung.',
    example: { vi: '{ căn cứ: Chương trình công tác năm 2023 }', en: '{ basis: work plan of 2023 }' },
  }),
});
