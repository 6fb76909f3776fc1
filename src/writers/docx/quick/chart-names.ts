import { madeUpId } from '../settle/made-up-ids.ts';

/** The part of a chart, as the library names it. */
export function chartName(number: number): string {
  return `word/charts/chart${number}.xml`;
}

/** The workbook of a chart, as the library names it. */
export function workbookName(number: number): string {
  return `word/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;
}

/** The id by which a document refers to a chart. */
export function chartId(number: number): string {
  return madeUpId('chart', number);
}

/** The id by which a chart refers to its workbook. */
export function workbookId(number: number): string {
  return madeUpId('workbook', number);
}
