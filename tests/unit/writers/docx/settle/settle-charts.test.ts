import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { layOutMarkup, writeBoth } from '../../../../support/from-markup.ts';

const points = '<point value="5"/><point value="6" state="estimated"/><point value="7" state="projected"/>';
const names = '<category>1</category><category>2</category><category>3</category>';
const chart = (kind: string) => `<chart kind="${kind}" data="none">${names}<series name="A">${points}</series></chart>`;
const xml = `<document>${chart('column')}${chart('line')}</document>`;

let parts: Readonly<Record<string, Uint8Array>>;
beforeAll(async () => {
  parts = unzipSync((await writeBoth(layOutMarkup(xml))).docx);
});
const textOf = (part: string) => strFromU8(parts[part] ?? new Uint8Array());

describe('charts in the package', () => {
  test('have ids in order of their first use', () => {
    const ids = Object.keys(parts)
      .filter((name) => /\.(?:xml|rels)$/.test(name))
      .flatMap((name) => textOf(name).match(/\brIdChart\d+(?=")/g) ?? []);
    expect([...new Set(ids)].sort()).toEqual(['rIdChart1', 'rIdChart2', 'rIdChart3', 'rIdChart4']);
    expect(Object.keys(parts).some((name) => /\brId[\w-]{21}"/.test(textOf(name)))).toBe(false);
  });

  test('speak the language of the document', () => {
    expect(textOf('word/charts/chart1.xml')).toContain('<c:lang val="vi-VN"/>');
    expect(textOf('word/charts/chart1.xml')).not.toContain('en-US');
  });

  test('show bars that are not reached yet in another way', () => {
    const own = textOf('word/charts/chart1.xml').match(/<c:dPt>.*?<\/c:dPt>/g) ?? [];
    expect(own.map((point) => /<c:idx val="(\d)"/.exec(point)?.[1])).toEqual(['1', '2']);
    expect(own[0]).toContain('<a:pattFill prst="wdUpDiag">');
    expect(own[0]).toContain('<a:prstDash val="sysDash"/>');
    expect(own[1]).toContain('<a:prstDash val="sysDot"/>');
  });

  test('lead to points that are not reached yet by broken lines', () => {
    const own = textOf('word/charts/chart2.xml').match(/<c:dPt>.*?<\/c:dPt>/g) ?? [];
    expect(own.map((point) => /<a:prstDash val="(\w+)"/.exec(point)?.[1])).toEqual(['sysDash', 'sysDot']);
  });
});
