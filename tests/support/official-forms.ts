import type { Official, Piece } from './official.ts';

/* A good document of each form: what its rules ask for, and nothing else. */

const SENTENCE =
  'Thực hiện chương trình công tác năm, đoàn công tác đã làm việc với tỉnh bạn về xây dựng Đảng, phát triển kinh tế - xã hội, đào tạo cán bộ và xúc tiến đầu tư, qua đó hai bên thống nhất nhiều nội dung phối hợp trong thời gian tới.';

interface Measures {
  readonly size: number;
  readonly line: NonNullable<Piece['line']>;
}

function body(key: string, words: string, { size, line }: Measures, more: Partial<Piece> = {}): Piece {
  return { key, zone: 'page', words, size, line, align: 'justify', firstLine: 10, after: 6, ...more };
}

/** Paragraphs enough for three pages. */
function bodies(measures: Measures): readonly Piece[] {
  const long = `${SENTENCE} ${SENTENCE}`;
  return Array.from({ length: 22 }, (_, index) => body(`body-${index}`, long, measures));
}

const CONTACT = 'Địa chỉ: số 5 phố Trường Thi; điện thoại: 0238 000 000';

const COMMON = {
  paper: [210, 297],
  margin: { top: 20, right: 15, bottom: 20, left: 30 },
  language: 'vi',
} as const;

const STATE = { size: 14, line: { rule: 'multiple', factor: 1.15 } } as const;
const PARTY = { size: 14, line: { rule: 'exact', height: 18 } } as const;
const H = { size: 14, bold: true } as const;
const CENTRED = { zone: 'page', align: 'center' } as const;

/** A report of a department, by Decree 30/2020/NĐ-CP, with every part that a document may have. */
export const stateReport: Official = {
  ...COMMON,
  number: { size: 14, align: 'center', distance: 10, first: false },
  appendixNumber: 1,
  custom: {
    form: 'state',
    kind: 'report',
    TypeName: 'Báo cáo',
    CodeNumber: '05',
    CodeNotation: 'BC-SNV',
    IssuedDate: '2023-10-05',
    OrganName: 'Sở Nội vụ',
    Subject: 'Kết quả buổi làm việc',
    Language: 'vi',
    SignerInfo: 'Nguyễn Văn An',
  },
  pieces: [
    { key: 'parent', zone: 'left', words: 'UBND TỈNH NGHỆ AN', size: 13, align: 'center' },
    { key: 'issuer', zone: 'left', words: 'SỞ NỘI VỤ', size: 13, bold: true, align: 'center', rule: 0.45 },
    { key: 'number', zone: 'left', words: 'Số: 05/BC-SNV', size: 13, align: 'center', before: 4 },
    { key: 'urgency', zone: 'left', words: 'KHẨN', size: 13, bold: true, color: '#ff0000', box: [20, 8] },
    {
      key: 'nation',
      zone: 'right',
      words: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      size: 13,
      bold: true,
      align: 'center',
    },
    {
      key: 'motto',
      zone: 'right',
      words: 'Độc lập - Tự do - Hạnh phúc',
      size: 14,
      bold: true,
      align: 'center',
      rule: 1,
    },
    {
      key: 'date',
      zone: 'right',
      words: 'Nghệ An, ngày 05 tháng 10 năm 2023',
      size: 14,
      italic: true,
      align: 'center',
      before: 2,
    },
    { key: 'scope', ...CENTRED, words: 'LƯU HÀNH NỘI BỘ', ...H, box: [60, 8] },
    { key: 'type', ...CENTRED, words: 'BÁO CÁO', ...H, before: 12 },
    { key: 'subject', ...CENTRED, words: 'Kết quả buổi làm việc với đoàn công tác tỉnh Bắc Giang', ...H, rule: 0.4 },
    { key: 'addressees', ...CENTRED, words: 'Kính gửi: Ủy ban nhân dân tỉnh Nghệ An', size: 14, before: 6, after: 6 },
    body('basis-1', 'Căn cứ Luật Tổ chức chính quyền địa phương và các văn bản hướng dẫn thi hành;', STATE, {
      italic: true,
    }),
    body('basis-2', 'Căn cứ chương trình công tác năm 2023 của Ủy ban nhân dân tỉnh Nghệ An.', STATE, { italic: true }),
    { key: 'part-label', ...CENTRED, words: 'Phần I', ...H },
    { key: 'part-title', ...CENTRED, words: 'TÌNH HÌNH CHUNG', ...H },
    { key: 'section-label', ...CENTRED, words: 'Mục 1', ...H },
    { key: 'section-title', ...CENTRED, words: 'KẾT QUẢ ĐẠT ĐƯỢC', ...H },
    body('roman', 'I. KẾT QUẢ NỔI BẬT', STATE, { bold: true, align: 'left' }),
    body('article', 'Điều 1. Phạm vi của đợt làm việc', STATE, { bold: true, align: 'left' }),
    body('clause', `1. ${SENTENCE}`, STATE),
    body('point', `a) ${SENTENCE}`, STATE),
    ...bodies(STATE),
    body('end', `${SENTENCE.slice(0, -1)}./.`, STATE),
    { key: 'contact', zone: 'page', words: CONTACT, size: 11, ruleAbove: 1 },
    { key: 'recipients-label', zone: 'recipients', words: 'Nơi nhận:', size: 12, bold: true, italic: true, before: 6 },
    { key: 'recipient-1', zone: 'recipients', words: '- Như trên;', size: 11 },
    { key: 'recipient-2', zone: 'recipients', words: '- Sở Tài chính;', size: 11 },
    { key: 'recipient-last', zone: 'recipients', words: '- Lưu: VT, TH.', size: 11 },
    { key: 'drafter', zone: 'recipients', words: 'NVA.05', size: 11 },
    { key: 'authority', zone: 'signature', words: 'KT. GIÁM ĐỐC', ...H, align: 'center', before: 6 },
    { key: 'position', zone: 'signature', words: 'PHÓ GIÁM ĐỐC', ...H, align: 'center' },
    { key: 'signer', zone: 'signature', words: 'Nguyễn Văn An', ...H, align: 'center', before: 60 },
    { key: 'appendix-label', zone: 'appendix', words: 'Phụ lục', ...H, align: 'center' },
    { key: 'appendix-title', zone: 'appendix', words: 'DANH SÁCH ĐOÀN CÔNG TÁC', ...H, align: 'center' },
    {
      key: 'appendix-reference',
      zone: 'appendix',
      words: '(Kèm theo Báo cáo số     /BC-SNV ngày     tháng     năm     của Sở Nội vụ)',
      size: 14,
      italic: true,
      align: 'center',
      after: 6,
    },
    ...bodies(STATE)
      .map((piece) => ({ ...piece, key: `appendix-${piece.key}`, zone: 'appendix' as const }))
      .slice(0, 12),
  ],
};

function replace(official: Official, changes: Readonly<Record<string, Partial<Piece> | null>>): readonly Piece[] {
  return official.pieces.flatMap((piece) => {
    const more = changes[piece.key];
    return more === null ? [] : [{ ...piece, ...more }];
  });
}

/** A report of a commission of the Party, by Guideline 05-HD/VPTW. */
export const partyReport: Official = {
  ...stateReport,
  custom: { form: 'party-2026', kind: 'report' },
  pieces: [
    ...replace(stateReport, {
      parent: { words: 'TỈNH UỶ NGHỆ AN', size: 14 },
      issuer: { words: 'BAN TỔ CHỨC', size: 14, rule: undefined },
      number: { words: 'Số 05-BC/BTCTU', size: 14, before: 0 },
      urgency: { size: 14, box: undefined, align: 'center', color: '#000000' },
      nation: { key: 'title', words: 'ĐẢNG CỘNG SẢN VIỆT NAM', size: 15, rule: 1 },
      motto: null,
      date: { words: 'Nghệ An, ngày 05 tháng 10 năm 2026', before: 6 },
      scope: { size: 12, box: undefined },
      type: { size: 16 },
      subject: { words: 'kết quả buổi làm việc với đoàn công tác tỉnh Bắc Giang', rule: undefined },
      addressees: { lead: { italic: true } },
      'basis-1': {
        words: '- Căn cứ Quy định số 399-QĐ/TW của Ban Bí thư về thể loại, thẩm quyền ban hành;',
        italic: false,
      },
      'basis-2': { words: '- Căn cứ chương trình công tác năm 2026 của Ban Thường vụ Tỉnh uỷ Nghệ An.', italic: false },
      roman: null,
      end: { words: SENTENCE },
      contact: { size: 10 },
      'recipients-label': { size: 14, bold: false, italic: false, underline: true },
      'recipient-1': { size: 12 },
      'recipient-2': { size: 12 },
      'recipient-last': { size: 12, words: '- Lưu Văn phòng Ban.' },
      drafter: { words: 'NguyenVanAn-26' },
      authority: { words: 'K/T TRƯỞNG BAN' },
      position: { words: 'PHÓ TRƯỞNG BAN', bold: false },
      'appendix-reference': { words: '(Kèm theo Báo cáo số 05-BC/BTCTU, ngày 05/10/2026 của Ban Tổ chức Tỉnh uỷ)' },
    }).map((piece) => (piece.line ? { ...piece, line: PARTY.line } : piece)),
  ].flatMap((piece): readonly Piece[] => {
    const star: Piece = { key: 'star', zone: 'left', words: '*', size: 14, align: 'center' };
    const draft: Piece = {
      key: 'draft',
      zone: 'left',
      words: 'Dự thảo lần 2',
      size: 14,
      italic: true,
      align: 'center',
    };
    const hyphens: Piece = { key: 'separator', zone: 'page', words: '-----', size: 14, align: 'center', after: 6 };
    if (piece.key === 'issuer') return [piece, star];
    if (piece.key === 'number') return [piece, draft];
    return piece.key === 'subject' ? [piece, hyphens] : [piece];
  }),
};

/** The same by Guideline 36-HD/VPTW. */
export const oldPartyReport: Official = {
  ...partyReport,
  custom: { form: 'party-2018', kind: 'report' },
  pieces: replace(partyReport, {
    date: { words: 'Nghệ An, ngày 05 tháng 10 năm 2023' },
    'basis-2': { words: '- Căn cứ chương trình công tác năm 2023 của Ban Thường vụ Tỉnh uỷ Nghệ An,' },
    'recipient-1': { words: '- Như trên,' },
    'recipient-2': { words: '- Sở Tài chính,' },
    'recipient-last': { words: '- Lưu Văn phòng Ban.' },
    drafter: { words: 'ABC-268', size: 8 },
  }),
};

/** A letter has neither type nor title. */
function letterOf(official: Official, subject: Partial<Piece> & { readonly words: string }, number: string): Official {
  const pieces = replace(official, { type: null, subject: null, separator: null, number: { words: number } });
  return {
    ...official,
    pieces: pieces.flatMap((piece): readonly Piece[] =>
      piece.key === 'number'
        ? [piece, { key: 'letter-subject', zone: 'left', size: 12, align: 'center', ...subject }]
        : [piece],
    ),
  };
}

export const stateLetter = letterOf(stateReport, { words: 'V/v phối hợp công tác', before: 6 }, 'Số: 05/SNV-TH');
export const partyLetter = letterOf(
  partyReport,
  { words: 'về việc phối hợp công tác', italic: true },
  'Số 05-CV/BTCTU',
);
export const oldPartyLetter = letterOf(oldPartyReport, { words: 'Chế độ hội nghị', italic: true }, 'Số 05-CV/BTCTU');

const FIELDS = [
  'Thời gian bắt đầu: 08 giờ 00, ngày 05 tháng 10 năm 2023',
  'Địa điểm: Trụ sở Sở Nội vụ',
  'Thành phần tham dự: đoàn công tác',
  'Chủ trì: ông Nguyễn Văn An',
  'Thư ký: bà Trần Thị Bình',
  'Nội dung: trao đổi kinh nghiệm',
];

/** Minutes have two signatures; the state's have no line of place and date. */
function minutesOf(
  official: Official,
  left: string,
  right: string,
  more: Readonly<Record<string, Partial<Piece> | null>>,
): Official {
  const pieces = replace(official, {
    addressees: null,
    type: { words: 'BIÊN BẢN' },
    'recipient-1': null,
    authority: null,
    position: { words: right },
    drafter: null,
    end: { words: 'Cuộc họp kết thúc vào 11 giờ 30, ngày 05 tháng 10 năm 2023./.' },
    ...more,
  });
  const fields = FIELDS.map((words, index) => body(`field-${index}`, words, STATE, { align: 'left' }));
  const secretary: readonly Piece[] = [
    { key: 'secretary', zone: 'recipients', words: left, ...H, align: 'center', before: 6 },
    { key: 'secretary-name', zone: 'recipients', words: 'Trần Thị Bình', ...H, align: 'center', before: 60 },
  ];
  return {
    ...official,
    pieces: pieces.flatMap((piece): readonly Piece[] => {
      if (piece.key === 'part-label') return [...fields, piece];
      return piece.key === 'recipients-label' ? [...secretary, piece] : [piece];
    }),
  };
}

export const stateMinutes = minutesOf(stateReport, 'THƯ KÝ', 'CHỦ TỌA', {
  date: null,
  number: { words: 'Số: 05/BB-SNV' },
  'recipient-last': { words: '- Lưu: VT, Hồ sơ.' },
});
export const partyMinutes = minutesOf(partyReport, 'NGƯỜI GHI BIÊN BẢN', 'CHỦ TRÌ HỘI NGHỊ', {
  number: { words: 'Số 05-BB/BTCTU' },
  end: { words: 'Hội nghị kết thúc vào 11 giờ 30, ngày 05 tháng 10 năm 2026, biên bản được thông qua và lưu hồ sơ.' },
});
