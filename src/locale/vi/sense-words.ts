import type { SenseWords } from '../lines/break-costs.ts';
import { foldTonePlacement } from '../names/fold-tone-placement.ts';

const setOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s*,\s*/)
      .map(foldTonePlacement),
  );

/** Where names of Vietnamese bodies, positions and meetings may be broken, and where not. */
export const senseWords: SenseWords = {
  openings: setOf(`
    và, của, về, tại, giữa, với, cho, thuộc, theo, trong, kiêm, phụ trách, tỉnh, thành phố, huyện, quận, xã, phường,
    thị xã, thị trấn, đặc khu, vùng, sông, khối, ban, bộ, sở, cục, chi cục, tổng cục, vụ, hội, trường, văn phòng,
    trung tâm, uỷ ban, hội đồng, đảng uỷ, đảng bộ, tỉnh uỷ, thành uỷ, huyện uỷ, ban thường vụ, dự án, chương trình,
    công tác, cơ quan, xây dựng, phát triển, bảo vệ, quản lý, điều phối, giai đoạn, nhiệm kỳ, năm, đoàn, lớp`),
  leading: setOf(`
    và, của, về, tại, giữa, với, cho, thuộc, theo, trong, kiêm, tỉnh, thành phố, huyện, quận, xã, phường, thị xã,
    thị trấn, đặc khu, sông, sở, bộ, cục, vụ, các, những, năm, tháng, ngày, số, phó, khu, khối, đoàn, lớp`),
  compounds: setOf(`
    uỷ ban, nhân dân, hội đồng, văn phòng, quản lý, dự án, bảo vệ, phát triển, nông thôn, nông nghiệp, trung tâm,
    điều phối, thường vụ, thường trực, tổ chức, tuyên giáo, dân vận, kiểm tra, tham mưu, công tác, xây dựng, doanh nghiệp,
    cơ quan, thành phố, hồ chí, chí minh, hà nội, đặc khu, thị xã, thị trấn, môi trường, tài nguyên, tài chính, kế hoạch,
    đầu tư, khoa học, công nghệ, giáo dục, đào tạo, văn hoá, thể thao, du lịch, lao động, thương binh, xã hội, y tế,
    tư pháp, nội vụ, ngoại vụ, công thương, giao thông, vận tải, thông tin, truyền thông, dân tộc, tôn giáo, thanh tra,
    chủ tịch, giám đốc, bí thư, phó bí, trưởng ban, phó trưởng, trưởng phòng, trưởng đoàn, chánh văn, cộng đồng, quan hệ,
    kỹ thuật, phụ trách, trung ương, chương trình, mục tiêu, quốc gia, lâm nghiệp, bền vững, đầu nguồn, chấp hành,
    đảng bộ, đảng uỷ, tỉnh uỷ, thành uỷ, huyện uỷ, quận uỷ, thị uỷ, chỉ đạo, chi cục, tổng cục, kinh tế, chính trị,
    bồi dưỡng, cán bộ, dự nguồn, cấp uỷ, buổi làm, làm việc, kết quả, kết luận, hội nghị, hội thảo, trao đổi, kinh nghiệm,
    sơ kết, tổng kết, báo cáo, tình hình, nhiệm vụ, giai đoạn, nhiệm kỳ, quốc hội, đại biểu, đoàn thể, mặt trận, tổ quốc,
    việt nam, thanh niên, xung phong, phụ nữ, cựu chiến, chiến binh, nông dân, công đoàn, liên đoàn, hợp tác, phòng chống,
    chuyển đổi, khai thác, thực hiện, triển khai, an toàn, an ninh, quốc phòng, quân sự, công an, biên phòng, sông suối`),
};
