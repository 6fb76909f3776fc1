import { beforeAll, describe, expect, it } from 'vitest';
import { type Built, buildExamples, fileOf } from '../support/examples.ts';
import { docxText } from '../support/read-docx.ts';
import { pdfText } from '../support/read-pdf.ts';

/** The facts of the press report, as the finished report must show them. */
const facts = [
  // everybody named, with every position
  'Hoàng Nghĩa Hiếu',
  'Phó Bí thư Tỉnh uỷ',
  'Lê Quốc Khánh',
  'Phó Trưởng ban Thường trực Ban Tổ chức Tỉnh uỷ',
  'Hồ Đăng Tài',
  'Phó trưởng Ban Tổ chức Tỉnh uỷ',
  'Phạm Ngọc Cảnh',
  'Phó trưởng Ban Tuyên giáo Tỉnh uỷ',
  'Ngô Văn Nam',
  'Trưởng đoàn',
  'Trần Tuấn Nam',
  'Phó Trưởng ban Thường trực Ban Tuyên giáo Tỉnh uỷ',
  'Vũ Mạnh Hùng',
  'Giám đốc Sở Nội vụ',
  '65 thành viên của Lớp học',
  // what both sides reported of themselves
  'những thành tựu khá toàn diện trên các mặt',
  'cao hơn so với bình quân chung của cả nước',
  'Đoàn Thanh niên, Hội Cựu chiến binh, Hội Nông dân tỉnh',
  'hằng năm luôn nằm trong nhóm các tỉnh đứng đầu cả nước',
  // figures with measure, unit, period, bound and status
  'ước đạt 5,79%',
  '6 tháng đầu năm 2023',
  '6,13%',
  'năm 2021',
  '8,78%',
  'năm 2022',
  'gần 1,3 tỷ USD',
  '9 tháng đầu năm 2023',
  'Top 10 của cả nước',
  '5.159 hộ',
  'giai đoạn 2023 – 2025',
  'ước đạt 14%/năm',
  'giai đoạn 2021 – 2023',
  'dự kiến đạt trên 180.000 tỷ đồng',
  'thứ 12 cả nước',
  'ước đạt 3.900 USD/người/năm',
  'gần 4,2 tỷ USD',
  'ừ năm 2021 đến hết ngày 30/6/2023',
  '28 chỉ tiêu đã đạt, vượt và dự kiến đạt; 7 chỉ tiêu tiếp tục phải phấn đấu',
  '28/35',
  '80%',
  // the chart: its title, its periods and its source, the estimate called so in the table below it
  'Biểu đồ 1. Tốc độ tăng trưởng tổng sản phẩm trên địa bàn tỉnh (GRDP), tỉnh Nghệ An',
  'Nguồn: Bài tường thuật buổi làm việc giữa tỉnh Nghệ An và tỉnh Bắc Giang',
  // the lessons, whole: first and last words of each
  'rút ra 5 bài học kinh nghiệm',
  'Trong đó, đặc biệt chú trọng, giữ vững sự đoàn kết',
  'Nghiêm túc khắc phục, sửa chữa các hạn chế, khuyết điểm.',
  'Nghệ An cũng phát huy tối đa các tiềm năng',
  'thu hút hiệu quả các nguồn lực phát triển kinh tế – xã hội.',
  'Tỉnh luôn bám sát chủ trương của Trung ương',
  'của các cấp, các ngành trong tổ chức thực hiện nhiệm vụ.',
  'Tỉnh chỉ đạo các cấp triển khai nhiệm vụ toàn diện',
  'nhằm tạo chuyển biến rõ nét trong thực hiện.',
  'Tỉnh Nghệ An cũng thực hiện tốt công tác cán bộ',
  'các tổ chức chính trị – xã hội và của nhân dân.',
  // what the guests asked for, item by item
  'công tác đào tạo, bồi dưỡng cán bộ, phát triển đảng viên',
  'thu gom, xử lý rác thải trong nông thôn',
  'công tác đối ngoại, đảm bảo quốc phòng – an ninh',
  'xây dựng nhà ở cho hộ nghèo, cận nghèo',
  'công tác đào tạo và nâng cao chất lượng nguồn nhân lực',
  'đặc biệt là trong xây dựng sản phẩm OCOP',
  'quá trình xây dựng và đề xuất Nghị quyết số 39 của Bộ Chính trị',
  // what both sides want next
  'tiếp tục trao đổi, chia sẻ, học tập kinh nghiệm lẫn nhau trên các mặt công tác, qua đó góp phần xây dựng 2 tỉnh ngày càng phát triển',
];

describe('the report of the real meeting', () => {
  let built: Built;
  let word = '';
  let pdf = '';
  beforeAll(async () => {
    built = await buildExamples();
    word = docxText(fileOf(built, 'nghe-an-bac-giang.report.docx'));
    pdf = await pdfText(fileOf(built, 'nghe-an-bac-giang.report.pdf'));
  }, 60_000);

  it.each(facts)('says in Word and PDF: %s', (fact) => {
    expect(word).toContain(fact);
    expect(pdf).toContain(fact);
  });

  it('puts no figure of one province beside one of the other, for none agrees in measure, unit and period', () => {
    for (const text of [word, pdf]) expect(text.match(/Biểu đồ \d/g)).toEqual(['Biểu đồ 1']);
  });

  it('is in NFC', () => {
    expect(word).toBe(word.normalize('NFC'));
    expect(pdf).toBe(pdf.normalize('NFC'));
  });

  it('has the same letters in the same order in both', () => {
    // blanks aside: a line may be broken after a hyphen
    const letters = (text: string): string => text.replace(/\s+/g, '');
    expect(letters(pdf)).toBe(letters(word));
  });

  it('invents no day and no venue', () => {
    for (const text of [word, pdf]) expect(text).not.toMatch(/Địa điểm|Thời gian:/);
  });
});
