import { change, insert, type Official, type Piece, without } from '../../support/official.ts';
import { partyReport, stateMinutes, stateReport } from '../../support/official-forms.ts';
import { alike, type Break } from './break.ts';

/** A sentence of running text that breaks a rule of language. */
function said(words: string): Break {
  return {
    good: stateReport,
    bad: change(stateReport, 'body-3', {
      words: `${words} và các nội dung khác đã được hai bên thống nhất trong buổi làm việc.`,
    }),
  };
}

/** A list of people below a line, in the report that carries this record. */
function listed(line: string, people: readonly string[]): Official {
  const item = (words: string, key: number): Piece => ({ key: `person-${key}`, zone: 'page', words, size: 14 });
  return { ...insert(stateReport, 'part-label', ...[line, ...people].map(item)), record: RECORD };
}

const RECORD = `meeting: { title: Buổi làm việc }
parties:
  - id: nghe-an
    name: tỉnh Nghệ An
    role: host
    attendees: [{ name: Trần Văn Bình }, { name: Lê Thị Ánh }, { name: Nguyễn Văn Bình }]
`;
/** Tones placed both ways; the difference of two percentages as a percentage. */
const MIXED = 'conclusions: [Các cấp uỷ và cấp ủy xã thống nhất.]\n';
const POINTS = 'indicators: [{ name: Chênh lệch tỷ lệ hộ nghèo, measure: difference, value: 1.2, unit: "%" }]\n';
const PEOPLE = ['1. Đồng chí Trần Văn Bình, Phó Bí thư', '2. Đồng chí Lê Thị Ánh', '3. Đồng chí Nguyễn Văn Bình'];

/** Headings of a report with Roman numbers, each with a paragraph. */
function headed(...titles: readonly string[]): Official {
  const heading = (words: string, key: number): Piece => ({
    key: `heading-${key}`,
    zone: 'page',
    words: `${['II', 'III', 'IV', 'V'][key]}. ${words}`,
    size: 14,
    bold: true,
  });
  const plain = ['part-label', 'part-title', 'section-label', 'section-title'].reduce(without, stateReport);
  return insert(plain, 'body-1', ...titles.map(heading));
}

const PERSON = 'Cùng dự có đồng chí Hoàng Nghĩa Hiếu';

/** Minutes of two sides that hand over: each signs, and keeps a copy. */
const handover = change(
  change(change(stateMinutes, 'secretary', { words: 'ĐẠI DIỆN BÊN A' }), 'position', { words: 'ĐẠI DIỆN BÊN B' }),
  'body-3',
  { words: 'Biên bản bàn giao này được lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản để thực hiện.' },
);

/** How the rules of language and of what documents hold are broken. */
export const LANGUAGE_BREAKS: Readonly<Record<string, Break>> = {
  'ND30-CAP-CITE': said('Thực hiện khoản 2 và Khoản 3'),
  'VI-TONE': alike({ ...stateReport, record: RECORD }, { ...stateReport, record: `${RECORD}${MIXED}` }),
  'VI-NUM-PP': alike({ ...stateReport, record: RECORD }, { ...stateReport, record: `${RECORD}${POINTS}` }),
  'VI-NUM-DECIMAL': said('Tăng trưởng đạt 7.75% so với cùng kỳ'),
  'VI-NUM-GROUP': said('Thu ngân sách đạt 10,042 tỷ đồng'),
  'VI-NUM-PERCENT': said('Tăng trưởng đạt 7,75 % so với cùng kỳ'),
  'VI-NUM-MONEY': said('Hỗ trợ 500.000₫ cho mỗi hộ'),
  'VI-NUM-NOGROUP': said('Trong năm 2.023 tỉnh đã hoàn thành'),
  'VI-DATE-LONG': said('Cuộc họp ngày 5 tháng 10 năm 2023'),
  'VI-DATE-SHORT': said('Cuộc họp ngày 5/10/2023'),
  'VI-TIME': said('Cuộc họp bắt đầu lúc 8:30'),
  'VI-CITE-PARTY': said('Quy định số 399-QĐ/TW ngày 09/01/2026 của Ban Bí thư'),
  'VI-CITE-STATE': said('Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020 của Chính phủ'),
  'VI-LEGACY': said('Uû ban nh©n d©n tỉnh'),
  'VI-NFC': said('Thu\u1eadn lợi\u0301 chung'),
  'VI-PLACE-VALID': alike(partyReport, change(partyReport, 'date', { words: 'Bắc Giang, ngày 05 tháng 10 năm 2026' })),
  'VI-NAME-PATTERN': alike(
    change(stateReport, 'body-3', {
      words: `${PERSON}, Phó Bí thư Tỉnh uỷ, Chủ tịch UBND tỉnh, đã dự buổi làm việc này.`,
    }),
    change(stateReport, 'body-3', {
      words: `${PERSON}, Chủ tịch UBND tỉnh, Phó Bí thư Tỉnh uỷ, đã dự buổi làm việc này.`,
    }),
  ),
  'VI-NAME-ORDER-DEFAULT': alike(listed('Thành phần:', PEOPLE), listed('Thành phần:', PEOPLE.toReversed())),
  'VI-NAME-ORDER-ALPHA': alike(
    listed('Danh sách xếp theo thứ tự chữ cái:', [PEOPLE[1] ?? '', PEOPLE[2] ?? '', PEOPLE[0] ?? '']),
    listed('Danh sách xếp theo thứ tự chữ cái:', [PEOPLE[1] ?? '', PEOPLE[0] ?? '', PEOPLE[2] ?? '']),
  ),
  'DOC-BB-2PARTY': alike(handover, change(handover, 'secretary', { words: 'THƯ KÝ' })),
  'DOC-BC-MODEL': alike(
    headed('HẠN CHẾ, NGUYÊN NHÂN', 'PHƯƠNG HƯỚNG', 'KIẾN NGHỊ'),
    headed('PHƯƠNG HƯỚNG', 'HẠN CHẾ, NGUYÊN NHÂN', 'KIẾN NGHỊ'),
  ),
  'DOC-TB-MODEL': alike(
    change(change(stateReport, 'type', { words: 'THÔNG BÁO' }), 'body-3', {
      words: 'Sau khi nghe báo cáo, đồng chí Chủ tịch kết luận như sau: hai bên tiếp tục phối hợp.',
    }),
    change(stateReport, 'type', { words: 'THÔNG BÁO' }),
  ),
};

const sentence = (words: string): Official => ({ ...change(stateReport, 'body-3', { words }), record: RECORD });

/** More ways in which some rules are broken. */
export const MORE_BREAKS: readonly (readonly [id: string, Break])[] = [
  [
    'ND30-SUBJ-STYLE',
    alike(
      stateReport,
      change(stateReport, 'subject', { words: 'Kết Quả Buổi Làm Việc Với Đoàn Công Tác Tỉnh Bắc Giang' }),
    ),
  ],
  ['ND30-TYPE-CASE', alike(stateReport, change(stateReport, 'type', { words: 'BÁO CÁO tóm tắt' }))],
  [
    'VI-NAME-PATTERN',
    alike(
      sentence(`${PERSON}, Phó Bí thư Tỉnh uỷ, và các đại biểu của hai tỉnh cùng dự buổi làm việc.`),
      sentence(`${PERSON} Phó Bí thư Tỉnh uỷ, ông Trần Văn Bình, và các đại biểu của hai tỉnh cùng dự buổi làm việc.`),
    ),
  ],
  [
    'VI-NAME-ORDER-DEFAULT',
    alike(
      sentence(
        'Về phía tỉnh Nghệ An có đồng chí Trần Văn Bình, Phó Bí thư; đồng chí Lê Thị Ánh; đồng chí Nguyễn Văn Bình.',
      ),
      sentence(
        'Về phía tỉnh Nghệ An có đồng chí Lê Thị Ánh; đồng chí Trần Văn Bình, Phó Bí thư; đồng chí Nguyễn Văn Bình.',
      ),
    ),
  ],
  [
    'DOC-BB-2PARTY',
    alike(
      handover,
      change(handover, 'body-3', { words: 'Biên bản bàn giao này có giá trị kể từ ngày hai bên cùng ký tên.' }),
    ),
  ],
  ['ND30-FORM-1.9-SIGN', alike(stateMinutes, change(stateMinutes, 'position', { words: 'ĐẠI DIỆN BÊN B' }))],
  [
    'HD05-SIGN-WHO',
    alike(
      change(change(partyReport, 'issuer', { words: 'TỈNH UỶ' }), 'authority', { words: 'T/M BAN THƯỜNG VỤ' }),
      change(change(partyReport, 'issuer', { words: 'TỈNH UỶ' }), 'authority', { words: 'K/T TRƯỞNG BAN' }),
    ),
  ],
];
