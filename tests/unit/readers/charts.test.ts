import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocx, readPdf } from '../../../src/readers/index.ts';
import { layOutMarkup, writeBoth } from '../../support/from-markup.ts';

const CHART =
  '<chart kind="column" unit="%" decimals="1" caption="Tăng trưởng" alt="Tăng đều."><category>2021</category><category>{2022}</category><series name="{A} &amp; B"><point value="6.5"/><no-point/></series></chart>';
const data = { categories: ['2021', '{2022}'], series: [{ name: '{A} & B', values: [6.5, null] }] };

let docx: Uint8Array;
let pdf: Uint8Array;
beforeAll(async () => {
  ({ docx, pdf } = await writeBoth(layOutMarkup(`<document>${CHART}</document>`)));
});

/** The Word file with its workbook changed. */
function withSheet(change: (sheet: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const name = Object.keys(parts).find((part) => part.endsWith('.xlsx')) ?? '';
  const book = unzipSync(parts[name] ?? new Uint8Array());
  const sheet = 'xl/worksheets/sheet1.xml';
  const changed = strToU8(change(strFromU8(book[sheet] ?? new Uint8Array())));
  return zipSync({ ...parts, [name]: zipSync({ ...book, [sheet]: changed }) });
}

const chartIn = (bytes: Uint8Array) => {
  const [figure] = readDocx(bytes).value?.blocks ?? [];
  return figure?.type === 'figure' ? figure.chart : undefined;
};

describe('a chart in Word', () => {
  test('is read with its data, and its workbook says the same', () => {
    expect(chartIn(docx)).toEqual({ ...data, agrees: true });
  });

  test('is told from a workbook that says something else', () => {
    expect(chartIn(withSheet((sheet) => sheet.replace('<v>6.5</v>', '<v>6.6</v>')))?.agrees).toBe(false);
    expect(chartIn(withSheet((sheet) => sheet.replace('r="B2"', 'r="B3"')))?.agrees).toBe(false);
  });
});

test('a chart in a PDF is a figure with its alt text, its caption and the words in it', () => {
  const [figure] = readPdf(pdf).value?.blocks ?? [];
  expect(figure).toMatchObject({ type: 'figure', alt: 'Tăng đều.', caption: 'Biểu đồ 1. Tăng trưởng' });
  expect(figure?.type === 'figure' && figure.words).toMatch(/^(?=.*\b6,5 )(?=.*2021 \{2022\})/);
});
