import { change, insert, type Official, type Piece, without } from '../../support/official.ts';
import {
  oldPartyLetter,
  oldPartyReport,
  partyLetter,
  partyMinutes,
  partyReport,
  stateLetter,
  stateMinutes,
  stateReport,
} from '../../support/official-forms.ts';
import { alike, type Break } from './break.ts';
import { LANGUAGE_BREAKS } from './language-breaks.ts';

type Changes = Readonly<Record<string, readonly [key: string, more: Partial<Piece>]>>;

function broken(good: Official, changes: Changes): Readonly<Record<string, Break>> {
  return Object.fromEntries(
    Object.entries(changes).map(([id, [key, more]]) => [id, { good, bad: change(good, key, more) }]),
  );
}

const page = (good: Official, more: Partial<Official>): Break => alike(good, { ...good, ...more });
const margin = (good: Official, more: Partial<Official['margin']>): Break =>
  page(good, { margin: { ...good.margin, ...more } });
const numbered = (good: Official, more: Partial<Official['number']>): Break =>
  page(good, { number: { ...good.number, ...more } });

/** Breaks that both guidelines of the Party share, but for their letters' subject. */
function partyBreaks(id: 'HD36' | 'HD05', report: Official, letter: Official): Readonly<Record<string, Break>> {
  const named = (breaks: Readonly<Record<string, Break>>) =>
    Object.fromEntries(Object.entries(breaks).map(([name, one]) => [`${id}-${name}`, one]));
  return named({
    ...broken(report, {
      'TITLE-TEXT': ['title', { words: 'ĐẢNG LAO ĐỘNG VIỆT NAM' }],
      'TITLE-SIZE': ['title', { size: 14 }],
      'TITLE-STYLE': ['title', { bold: false }],
      'TITLE-RULE': ['title', { rule: 0.5 }],
      'ORG-PARENT': ['parent', { size: 12 }],
      ORG: ['issuer', { size: 13 }],
      'NUM-PATTERN': ['number', { words: 'Số: 05-BC/BTCTU' }],
      'NUM-STYLE': ['number', { size: 13 }],
      DATE: ['date', { italic: false }],
      TYPE: ['type', { size: 14 }],
      SUBJ: ['subject', { size: 13 }],
      'SUBJ-INITIAL': ['subject', { words: 'Kết quả buổi làm việc' }],
      'SUBJ-SEP': ['separator', { words: '---' }],
      BASIS: ['basis-1', { italic: true }],
      'BODY-SIZE': ['body-2', { size: 12 }],
      'BODY-ALIGN': ['body-2', { align: 'left' }],
      'BODY-INDENT': ['body-2', { firstLine: 5 }],
      'BODY-PARA': ['body-2', { after: 2 }],
      'BODY-LINE': ['body-2', { line: { rule: 'exact', height: 16 } }],
      'H-PART': ['part-label', { bold: false }],
      'H-SECTION': ['section-title', { words: 'Kết quả đạt được' }],
      'H-ARTICLE': ['article', { bold: false }],
      'H-CLAUSE': ['clause', { size: 12 }],
      'SIGN-ABBR': ['authority', { words: 'KT. TRƯỞNG BAN' }],
      'SIGN-WHO': ['authority', { words: 'T/M BAN TỔ CHỨC' }],
      'SIGN-AUTH': ['authority', { bold: false }],
      'SIGN-POS': ['position', { bold: true }],
      'SIGN-NAME': ['signer', { bold: false }],
      KG: ['addressees', { lead: { italic: false } }],
      'NN-LABEL': ['recipients-label', { underline: false }],
      'NN-LIST': ['recipient-2', { size: 11 }],
      URG: ['urgency', { bold: false }],
      SCOPE: ['scope', { size: 14 }],
      DRAFT: ['draft', { italic: false }],
      TYPIST: ['drafter', { size: 10 }],
      FONT: ['body-1', { family: 'Arial' }],
      CONTACT: ['contact', { size: 12 }],
    }),
    'ORG-STAR': alike(report, without(report, 'star')),
    'SUBJ-CV': alike(letter, change(letter, 'letter-subject', { italic: false })),
    'SUBJ-CV-PREFIX': alike(letter, change(letter, 'letter-subject', { words: 'V/v chế độ hội nghị' })),
    'PAGE-SIZE': page(report, { paper: [216, 279] }),
    MARGINS: margin(report, { left: 35 }),
    PGNUM: numbered(report, { size: 12 }),
  });
}

const LONG_NAME = { words: 'SỞ NỘI VỤ VÀ CÁC CƠ QUAN CÙNG KÝ VĂN BẢN NÀY', rule: 0.4 } as const;

/** A type of document and its abbreviation, and a wrong one. */
function symbols(types: Readonly<Record<string, string>>): Readonly<Record<string, Break>> {
  const entries = Object.entries(types).map(([abbreviation, type]) => {
    const own = change(stateReport, 'type', { words: type.toUpperCase() });
    const numbered = (sign: string) => change(own, 'number', { words: `Số: 05/${sign}-SNV` });
    return [`ND30-ABBR-${abbreviation}`, alike(numbered(abbreviation), numbered('AB'))] as const;
  });
  return Object.fromEntries(entries);
}

/** A report that is signed on behalf of a committee. */
const onBehalf = (words: string): Official =>
  change(change(partyReport, 'authority', { words: 'T/M BAN THƯỜNG VỤ' }), 'position', { words });
const authored = insert(partyReport, 'subject', {
  key: 'author',
  zone: 'page',
  words: 'CỦA BAN THƯỜNG VỤ TỈNH UỶ',
  size: 14,
  bold: true,
  align: 'center',
});

/** For each rule that is seen to break: how. */
export const BREAKS: Readonly<Record<string, Break>> = {
  ...broken(stateReport, {
    'ND30-FONT-FAMILY': ['body-1', { family: 'Arial' }],
    'ND30-FONT-ENCODING': [
      'body-1',
      { words: `${'Nội dung'.normalize('NFD')} của buổi làm việc giữa hai tỉnh đã được ghi lại đầy đủ.` },
    ],
    'ND30-FONT-COLOR': ['body-1', { color: '#1f3a5f' }],
    'ND30-SIZE-SET': ['date', { size: 13 }],
    'ND30-QH-TEXT': ['nation', { words: 'VIỆT NAM DÂN CHỦ CỘNG HÒA' }],
    'ND30-QH-CASE': ['nation', { words: 'Cộng hòa xã hội chủ nghĩa Việt Nam' }],
    'ND30-QH-SIZE': ['nation', { size: 11 }],
    'ND30-QH-STYLE': ['nation', { bold: false }],
    'ND30-QH-POS': ['nation', { zone: 'left' }],
    'ND30-TN-TEXT': ['motto', { words: 'Độc lập-Tự do-Hạnh phúc' }],
    'ND30-TN-SIZE': ['motto', { size: 12 }],
    'ND30-TN-STYLE': ['motto', { bold: false }],
    'ND30-TN-ALIGN': ['motto', { align: 'left' }],
    'ND30-TN-RULE': ['motto', { rule: 0.5 }],
    'ND30-QH-TN-SPACING': ['motto', { before: 8 }],
    'ND30-ORG-PARENT-CASE': ['parent', { words: 'Ủy ban nhân dân tỉnh' }],
    'ND30-ORG-PARENT-SIZE': ['parent', { size: 14 }],
    'ND30-ORG-PARENT-STYLE': ['parent', { bold: true }],
    'ND30-ORG-CASE': ['issuer', { words: 'Sở Nội vụ' }],
    'ND30-ORG-SIZE': ['issuer', { size: 14 }],
    'ND30-ORG-STYLE': ['issuer', { italic: true }],
    'ND30-ORG-ALIGN': ['issuer', { align: 'left' }],
    'ND30-ORG-RULE': ['issuer', { rule: 1 }],
    'ND30-NUM-PATTERN': ['number', { words: 'Số: 05-BC/SNV' }],
    'ND30-NUM-COLON': ['number', { words: 'Số 05/BC-SNV' }],
    'ND30-NUM-PAD': ['number', { words: 'Số: 5/BC-SNV' }],
    'ND30-NUM-SEP': ['number', { words: 'Số: 05 / BC-SNV' }],
    'ND30-NUM-SIZE': ['number', { size: 14 }],
    'ND30-NUM-STYLE': ['number', { italic: true }],
    'ND30-NUM-ALIGN': ['number', { align: 'left' }],
    'ND30-DATE-PATTERN': ['date', { words: 'Nghệ An ngày 05 tháng 10 năm 2023' }],
    'ND30-DATE-PAD-DAY': ['date', { words: 'Nghệ An, ngày 5 tháng 10 năm 2023' }],
    'ND30-DATE-PAD-MONTH': ['date', { words: 'Nghệ An, ngày 15 tháng 09 năm 2023' }],
    'ND30-DATE-SIZE': ['date', { size: 12 }],
    'ND30-DATE-STYLE': ['date', { italic: false }],
    'ND30-DATE-POS': ['date', { align: 'left' }],
    'ND30-TYPE-CASE': ['type', { words: 'Báo cáo' }],
    'ND30-TYPE-SIZE': ['type', { size: 16 }],
    'ND30-TYPE-STYLE': ['type', { bold: false }],
    'ND30-TYPE-ALIGN': ['type', { align: 'left' }],
    'ND30-SUBJ-SIZE': ['subject', { size: 15 }],
    'ND30-SUBJ-STYLE': ['subject', { italic: true }],
    'ND30-SUBJ-INITIAL': ['subject', { words: 'kết quả buổi làm việc' }],
    'ND30-SUBJ-RULE': ['subject', { rule: 0.8 }],
    'ND30-BASIS-STYLE': ['basis-1', { italic: false }],
    'ND30-BASIS-SIZE': ['basis-1', { size: 12 }],
    'ND30-BODY-SIZE': ['body-2', { size: 12 }],
    'ND30-BODY-STYLE': ['body-2', { italic: true }],
    'ND30-BODY-ALIGN': ['body-2', { align: 'left' }],
    'ND30-BODY-INDENT': ['body-2', { firstLine: 5 }],
    'ND30-BODY-PARA': ['body-2', { after: 2 }],
    'ND30-BODY-LINE': ['body-2', { line: { rule: 'multiple', factor: 2 } }],
    'ND30-BODY-END': [
      'end',
      { words: 'Hai bên thống nhất tiếp tục phối hợp trong thời gian tới và giao các cơ quan thực hiện;' },
    ],
    'ND30-H-PART-LABEL': ['part-label', { bold: false }],
    'ND30-H-PART-TITLE': ['part-title', { words: 'Tình hình chung' }],
    'ND30-H-SECTION-LABEL': ['section-label', { italic: true }],
    'ND30-H-SECTION-TITLE': ['section-title', { words: 'Kết quả đạt được' }],
    'ND30-H-ARTICLE': ['article', { bold: false }],
    'ND30-H-CLAUSE': ['clause', { size: 12 }],
    'ND30-H-POINT': ['point', { bold: true }],
    'ND30-H-ALT-SECTION': ['roman', { words: 'I. Kết quả nổi bật' }],
    'ND30-H-TITLE-REQUIRED': ['article', { words: 'Điều 1.' }],
    'ND30-SIGN-ABBR': ['authority', { words: 'K/T GIÁM ĐỐC' }],
    'ND30-SIGN-AUTH': ['authority', { bold: false }],
    'ND30-SIGN-POS': ['position', { bold: false }],
    'ND30-SIGN-NAME': ['signer', { bold: false }],
    'ND30-SIGN-NO-TITLES': ['signer', { words: 'TS. Nguyễn Văn An' }],
    'ND30-KG-SIZE': ['addressees', { size: 12 }],
    'ND30-KG-STYLE': ['addressees', { bold: true }],
    'ND30-NN-LABEL': ['recipients-label', { bold: false }],
    'ND30-NN-LIST': ['recipient-2', { words: '- Sở Tài chính,' }],
    'ND30-NN-LAST': ['recipient-last', { words: '- Lưu VT.' }],
    'ND30-NN-FIRST': ['recipient-1', { words: '- Ủy ban nhân dân tỉnh;' }],
    'ND30-APP-LABEL': ['appendix-label', { bold: false }],
    'ND30-APP-TITLE': ['appendix-title', { words: 'Danh sách đoàn công tác' }],
    'ND30-APP-REF': ['appendix-reference', { italic: false }],
    'ND30-URG-BOX': ['urgency', { box: [40, 8] }],
    'ND30-URG-STYLE': ['urgency', { bold: false }],
    'ND30-SCOPE': ['scope', { box: undefined }],
    'ND30-CONTACT': ['contact', { ruleAbove: 0.5 }],
    'ND30-URG-TEXT': ['urgency', { words: 'KHẨN CẤP', box: [30, 8] }],
    'ND30-DRAFTER': ['drafter', { size: 13 }],
    'ND30-ABBR-BC': ['number', { words: 'Số: 05/BCA-SNV' }],
  }),
  ...broken(stateLetter, {
    'ND30-SUBJ-CV-PREFIX': ['letter-subject', { words: 'Về việc phối hợp' }],
    'ND30-SUBJ-CV-SIZE': ['letter-subject', { size: 14 }],
    'ND30-SUBJ-CV-STYLE': ['letter-subject', { italic: true }],
    'ND30-SUBJ-CV-GAP': ['letter-subject', { before: 0 }],
    'ND30-ABBR-CV': ['number', { words: 'Số: 05/CV-SNV' }],
  }),
  'ND30-KG-WHEN': alike(stateLetter, without(stateLetter, 'addressees')),
  'ND30-PAGE-SIZE': page(stateReport, { paper: [216, 279] }),
  'ND30-PAGE-ORIENT': page(without(stateReport, 'urgency'), { landscape: true }),
  'ND30-MARGIN-TOP': margin(stateReport, { top: 12 }),
  'ND30-MARGIN-BOTTOM': margin(stateReport, { bottom: 12 }),
  'ND30-MARGIN-LEFT': margin(stateReport, { left: 25 }),
  'ND30-MARGIN-RIGHT': margin(stateReport, { right: 10 }),
  'ND30-PGNUM-FORMAT': numbered(stateReport, { prefix: 'Trang ' }),
  'ND30-PGNUM-SIZE': numbered(stateReport, { size: 11 }),
  'ND30-PGNUM-STYLE': numbered(stateReport, { italic: true }),
  'ND30-PGNUM-POS': numbered(stateReport, { footer: true }),
  'ND30-PGNUM-FIRST': numbered(stateReport, { first: true }),
  'ND30-BASIS-PUNCT': alike(
    stateReport,
    change(stateReport, 'basis-1', { words: 'Căn cứ Luật Tổ chức chính quyền địa phương,' }),
  ),
  'ND30-ORG-SPACING': alike(
    change(stateReport, 'issuer', LONG_NAME),
    change(stateReport, 'issuer', { ...LONG_NAME, line: { rule: 'multiple', factor: 1.6 } }),
  ),
  'ND30-KG-LAYOUT': alike(
    stateReport,
    insert(stateReport, 'basis-1', { key: 'second', zone: 'page', words: '- Sở Tài chính', size: 14, align: 'center' }),
  ),
  'ND30-APP-PGNUM': page(stateReport, { appendixNumber: 7 }),
  'ND30-META': page(stateReport, { custom: { form: 'state' } }),
  'ND30-FORM-1.9-HEADER': alike(stateMinutes, change(stateMinutes, 'number', { words: 'Số: 05/BC-SNV' })),
  'ND30-FORM-1.9-FIELDS': alike(stateMinutes, without(stateMinutes, 'field-1')),
  'ND30-FORM-1.9-CLOSE': alike(
    stateMinutes,
    change(stateMinutes, 'end', {
      words: 'Biên bản đã được đọc lại cho những người dự họp cùng nghe và thống nhất./.',
    }),
  ),
  'ND30-FORM-1.9-SIGN': alike(stateMinutes, change(stateMinutes, 'secretary', { words: 'KẾ TOÁN' })),
  ...symbols({
    TB: 'Thông báo',
    KH: 'Kế hoạch',
    TTr: 'Tờ trình',
    QĐ: 'Quyết định',
    NQ: 'Nghị quyết',
    CT: 'Chỉ thị',
    QC: 'Quy chế',
    QyĐ: 'Quy định',
    HD: 'Hướng dẫn',
    CTr: 'Chương trình',
    GM: 'Giấy mời',
    CĐ: 'Công điện',
    BGN: 'Bản ghi nhớ',
    BTT: 'Bản thỏa thuận',
  }),
  ...partyBreaks('HD36', oldPartyReport, oldPartyLetter),
  ...partyBreaks('HD05', partyReport, partyLetter),
  'HD05-SIGN-TM-POS': alike(onBehalf('PHÓ BÍ THƯ'), onBehalf('TRƯỞNG BAN')),
  'HD05-ORIENT': page(partyReport, { landscape: true }),
  'HD05-SYMBOLS': alike(partyReport, change(partyReport, 'number', { words: 'Số 05-BCA/BTCTU' })),
  'HD05-BODY-END': alike(
    partyReport,
    change(partyReport, 'end', {
      words: 'Hai bên thống nhất tiếp tục phối hợp trong thời gian tới và giao các cơ quan thực hiện./.',
    }),
  ),
  'HD05-NN-FIRST': alike(partyLetter, change(partyLetter, 'recipient-1', { words: '- Tỉnh uỷ;' })),
  'HD05-APP-LABEL': alike(partyReport, change(partyReport, 'appendix-label', { align: 'left' })),
  'HD05-APP-REF': alike(
    partyReport,
    change(partyReport, 'appendix-reference', { words: '(Kèm theo Báo cáo của Ban Tổ chức Tỉnh uỷ)' }),
  ),
  'HD05-APP-PGNUM': page(partyReport, { appendixNumber: 7 }),
  'HD05-BB-SIGN': alike(partyMinutes, change(partyMinutes, 'secretary', { words: 'THƯ KÝ' })),
  'HD05-JOINT-SIGN': alike(partyMinutes, change(partyMinutes, 'secretary', { words: 'KẾ TOÁN' })),
  'PARTY-REGIME': alike(partyReport, change(partyReport, 'date', { words: 'Nghệ An, ngày 05 tháng 10 năm 2023' })),
  'PARTY-ORG-BTC': alike(partyReport, change(partyReport, 'number', { words: 'Số 05-BC/BTC' })),
  ...LANGUAGE_BREAKS,
  'HD05-SUBJ-AUTHOR': alike(authored, change(authored, 'author', { words: 'của Ban Thường vụ Tỉnh uỷ' })),
  'ND30-HEADER-GRID': page(stateReport, { headLeft: 0.5 }),
  'ND30-ABBR-BB': alike(stateMinutes, change(stateMinutes, 'number', { words: 'Số: 05/BBB-SNV' })),
};
