import type { ChartWords } from '../chart-words.ts';

/** Words of English charts. */
export const charts: ChartWords = {
  column: 'Column chart',
  groupedColumn: 'Grouped column chart',
  bar: 'Bar chart',
  line: 'Line chart',
  share: 'Chart of shares',
  bullet: 'Chart of results against targets',
  sparkline: 'Small line chart',
  achieved: 'actual',
  estimated: 'estimated',
  projected: 'projected',
  target: 'target',
  noData: 'No data',
  cutAxis: 'The value axis does not start at 0',
};
