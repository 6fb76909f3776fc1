import type { ChartWords } from '../chart-words.ts';

/** Words of Vietnamese charts. */
export const charts: ChartWords = {
  column: 'Biểu đồ cột',
  groupedColumn: 'Biểu đồ cột ghép',
  bar: 'Biểu đồ thanh ngang',
  line: 'Biểu đồ đường',
  share: 'Biểu đồ cơ cấu',
  bullet: 'Biểu đồ so với kế hoạch',
  sparkline: 'Biểu đồ đường thu nhỏ',
  achieved: 'thực hiện',
  estimated: 'ước tính',
  projected: 'dự kiến',
  target: 'kế hoạch',
  noData: 'Không có số liệu',
  cutAxis: 'Trục giá trị không bắt đầu từ 0',
};
