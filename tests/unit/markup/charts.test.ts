import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../src/document/index.ts';
import { blocks, faults } from './support.ts';

const series = '<series name="A"><point value="6.20" text="6,2%" state="estimated" target="7"/><no-point/></series>';
const names = '<category> Năm\n 2021 </category><category>2022</category>';

function chart(attributes: string, content = names + series): Chart {
  const [found] = blocks(`<chart ${attributes}>${content}</chart>`);
  if (found?.type !== 'chart') throw new Error('no chart');
  return found;
}

describe('a chart', () => {
  test('holds what its elements say', () => {
    expect(chart('kind="column" unit="%" decimals="1" height="60mm" width="50%" data="none"')).toMatchObject({
      spec: {
        kind: 'column',
        language: 'vi',
        unit: '%',
        decimals: 1,
        categories: ['Năm 2021', '2022'],
        series: [
          {
            name: 'A',
            points: [{ value: 6.2, text: '6,2%', state: 'estimated', target: { value: 7, text: '7,0%' } }, null],
          },
        ],
      },
      width: { percent: 50 },
      height: (60 * 72) / 25.4,
      blocks: [],
    });
  });

  test('writes values in its own language where they are given without words', () => {
    const content = '<category>a</category><series name="A"><point value="-1234.5"/></series>';
    const textIn = (attributes: string) => chart(attributes, content).spec.series[0]?.points[0]?.text;
    expect(textIn('kind="bar" decimals="1" unit="hộ"')).toBe('-1.234,5 hộ');
    expect(textIn('kind="bar" decimals="1" lang="en"')).toBe('-1,234.5');
  });

  test('is told in words for those who cannot see it, unless the template tells it', () => {
    expect(chart('kind="column" alt="Tăng đều."').alt).toBe('Tăng đều.');
    expect(chart('kind="column" alt=" "').alt).toContain('Năm 2021: 6,2%');
  });

  test('has its source and the table of its values below', () => {
    const { blocks: below } = chart('kind="column"', `${names}${series}<source>Nguồn: <b>A</b></source>`);
    expect(below.map((block) => [block.type, block.attr.style])).toEqual([
      ['paragraph', 'chart-source'],
      ['table', 'chart-data'],
    ]);
    expect(chart('kind="column"', `${names}${series}<source> </source>`).blocks.map(({ type }) => type)).toEqual([
      'table',
    ]);
  });

  test.each([
    ['1,5', 'markup/bad-value 5'],
    ['1e5', 'markup/bad-value 5'],
    ['', 'markup/bad-value 5'],
    ['NaN', 'markup/bad-value 5'],
  ])('takes no value like “%s”', (value, fault) => {
    const xml = `<document><chart kind="line"><category>a</category><series name="A"><point value="${value}"/></series></chart></document>`;
    expect(faults(xml)).toEqual([fault]);
  });
});
