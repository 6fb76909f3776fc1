/** A province that is no more: its name, the first day without it, and what it is part of since then. */
export interface FormerPlace {
  readonly name: string;
  readonly until: string;
  readonly now: string;
}

/** The first day of the 34 provinces and cities, and the first without districts. */
export const REFORM = '2025-07-01';

/*
 * The mergers of 1 July 2025: 63 provinces and cities became 34. Source: Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của
 * Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh. Names that a new province has kept are not here.
 */
const MERGED_2025: Readonly<Record<string, readonly string[]>> = {
  'tỉnh Tuyên Quang': ['Hà Giang'],
  'tỉnh Lào Cai': ['Yên Bái'],
  'tỉnh Thái Nguyên': ['Bắc Kạn'],
  'tỉnh Phú Thọ': ['Vĩnh Phúc', 'Hòa Bình'],
  'tỉnh Bắc Ninh': ['Bắc Giang'],
  'tỉnh Hưng Yên': ['Thái Bình'],
  'thành phố Hải Phòng': ['Hải Dương'],
  'tỉnh Ninh Bình': ['Hà Nam', 'Nam Định'],
  'tỉnh Quảng Trị': ['Quảng Bình'],
  'thành phố Đà Nẵng': ['Quảng Nam'],
  'tỉnh Quảng Ngãi': ['Kon Tum'],
  'tỉnh Gia Lai': ['Bình Định'],
  'tỉnh Khánh Hòa': ['Ninh Thuận'],
  'tỉnh Lâm Đồng': ['Đắk Nông', 'Bình Thuận'],
  'tỉnh Đắk Lắk': ['Phú Yên'],
  'Thành phố Hồ Chí Minh': ['Bà Rịa – Vũng Tàu', 'Bình Dương'],
  'tỉnh Đồng Nai': ['Bình Phước'],
  'tỉnh Tây Ninh': ['Long An'],
  'thành phố Cần Thơ': ['Sóc Trăng', 'Hậu Giang'],
  'tỉnh Vĩnh Long': ['Bến Tre', 'Trà Vinh'],
  'tỉnh Đồng Tháp': ['Tiền Giang'],
  'tỉnh Cà Mau': ['Bạc Liêu'],
  'tỉnh An Giang': ['Kiên Giang'],
};

/** All provinces that are no more, also those of two earlier laws: Nghị quyết 15/2008/QH12 and 175/2024/QH15. */
export const FORMER_PLACES: readonly FormerPlace[] = [
  ...Object.entries(MERGED_2025).flatMap(([now, names]) => names.map((name) => ({ name, until: REFORM, now }))),
  { name: 'Hà Tây', until: '2008-08-01', now: 'thành phố Hà Nội' },
  { name: 'Thừa Thiên Huế', until: '2025-01-01', now: 'thành phố Huế' },
];
