import { describe, expect, it } from 'vitest';
import { writeFragment } from '../../../../src/template/fragment.ts';
import { chart } from '../../../../src/template/helpers/chart.ts';
import { locale } from '../support.ts';

const point = { value: '6.13', text: '6,13%', state: 'achieved', target: null, targetText: null };
const view = {
  kind: 'column',
  unit: '%',
  decimals: 2,
  caption: 'GRDP & <b>',
  alt: 'Năm 2021: 6,13%',
  categories: ['Năm 2021', 'Năm 2022', '6 tháng đầu năm 2023'],
  series: [
    {
      name: 'Tỉnh Nghệ An',
      points: [
        point,
        { ...point, value: null, text: null },
        { ...point, state: 'estimated', target: '6.5', targetText: '6,5%' },
      ],
    },
  ],
  source: 'Nguồn: Báo cáo',
};

const quote = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

function markup(given: unknown, options: Readonly<Record<string, unknown>> = {}): unknown {
  const outcome = chart.run([given], new Map(Object.entries(options)), { locale });
  return 'fragment' in outcome ? writeFragment(outcome.fragment, 7, quote).replaceAll(' at="7"', '') : outcome;
}

describe('the helper chart', () => {
  it('writes the whole element', () => {
    expect(markup(view)).toBe(
      '<chart kind="column" unit="%" decimals="2" alt="Năm 2021: 6,13%">' +
        '<caption>GRDP &amp; &lt;b&gt;</caption>' +
        '<category>Năm 2021</category><category>Năm 2022</category><category>6 tháng đầu năm 2023</category>' +
        '<series name="Tỉnh Nghệ An">' +
        '<point value="6.13" text="6,13%" state="achieved"></point>' +
        '<no-point></no-point>' +
        '<point value="6.13" text="6,13%" state="estimated" target="6.5" target-text="6,5%"></point>' +
        '</series><source>Nguồn: Báo cáo</source></chart>',
    );
  });

  it('leaves out what the view does not say, and takes options instead of the view', () => {
    const bare = { ...view, unit: null, source: null, categories: [], series: [] };
    expect(markup(bare, { kind: 'bar', data: 'none', caption: 'X', alt: 'Y' })).toBe(
      '<chart kind="bar" decimals="2" alt="Y" data="none"><caption>X</caption></chart>',
    );
  });

  it('tells what does not fit', () => {
    expect(markup({ kind: 'column' })).toEqual({ wrong: 0 });
    expect(markup(null)).toEqual({ wrong: 0 });
    expect(markup(view, { kind: [] })).toEqual({ wrong: 'kind' });
  });
});
