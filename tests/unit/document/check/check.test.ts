import { describe, expect, it } from 'vitest';
import { formatPlace } from '../../../../src/base/index.ts';
import { checkDocument, documentMessages, normaliseDocument } from '../../../../src/document/index.ts';
import { sketch } from '../sketch.ts';

const check = (text: string) => checkDocument(normaliseDocument(sketch(text)));
const codes = (text: string): string[] => check(text).map(({ code }) => code.replace('document/', ''));

describe('checkDocument: tables', () => {
  it('is content with a table that is right', () => {
    const inner = '<table alt="t"><tr><td/></tr></table>';
    const text = `<table caption="c" columns="30mm 40% 60%" header-rows="1"><tr><th colspan="3">a</th></tr><tr><td rowspan="2"/><td>${inner}</td><td/></tr><tr><td/><td/></tr></table>`;
    expect(check(text)).toEqual([]);
  });
  it.each([
    ['cell-outside-columns', '<table alt="t" columns="50% 50%"><tr><td/><td colspan="2"/></tr></table>'],
    ['cell-outside-columns', '<table alt="t" columns="50% 50%"><tr><td/><td/><td/></tr></table>'],
    ['cell-outside-rows', '<table alt="t"><tr><td rowspan="2"/></tr></table>'],
    ['row-too-short', '<table alt="t"><tr><td/><td/></tr><tr><td/></tr></table>'],
    ['cell-crosses-head', '<table alt="t" header-rows="1"><tr><td rowspan="2"/></tr><tr/></table>'],
    ['table-without-rows', '<table alt="t"/>'],
    ['header-rows', '<table alt="t" header-rows="2"><tr><td/></tr></table>'],
    ['too-many-columns', `<table alt="t"><tr>${'<td/>'.repeat(64)}</tr></table>`],
    ['column-widths', '<table alt="t" columns="50% 40%"><tr><td/><td/></tr></table>'],
    ['column-widths', '<table alt="t" columns="30mm 110%"><tr><td/><td/></tr></table>'],
    ['column-width', '<table alt="t" columns="0mm 100%"><tr><td/><td/></tr></table>'],
    ['table-without-alt', '<table alt=" "><tr><td/></tr></table>'],
    ['table-without-alt', '<table caption=""><tr><td/></tr></table>'],
    ['grid-cells', '<grid columns="50% 50%"><cell/></grid>'],
  ])('%s: %s', (code, text) => {
    expect(codes(text)).toEqual([code]);
  });
  it('finds cells that lie over others', () => {
    const text =
      '<table alt="t" columns="40% 30% 30%"><tr><td/><td rowspan="2"/><td/></tr><tr><td colspan="2"/><td/></tr></table>';
    expect(codes(text)).toContain('cells-overlap');
  });
  it('takes 63 columns, and three columns of 33%', () => {
    expect(codes(`<table alt="t"><tr>${'<td/>'.repeat(63)}</tr></table>`)).toEqual([]);
    expect(codes('<table alt="t" columns="33% 33% 33%"><tr><td/><td/><td/></tr></table>')).toEqual([]);
  });
  it('says row and column as people count, at the place of the cell', () => {
    const [found] = check(
      '<table alt="t" columns="50% 50%">\n<tr><td/><td/></tr>\n<tr><td/><td colspan="2"/></tr></table>',
    );
    expect(found?.text.vi.message).toBe('Hàng 2, cột 2: ô kéo đến cột 3, nhưng bảng chỉ có 2 cột.');
    expect(found?.text.en.message).toBe('Row 2, column 2: the cell reaches column 3, but the table has 2 columns.');
    expect(found?.at && formatPlace(found.at)).toBe('sketch.xml:3:10');
  });
});

describe('checkDocument: the rest', () => {
  it.each([
    ['figure-without-alt', '<figure/>'],
    ['unknown-target', '<p><ref to="x">a</ref></p>'],
    ['wordless-reference', '<p><ref to="x"/></p><p id="x">a</p>'],
    ['page-number-in-body', '<p><page-number/></p>'],
    ['page-number-in-body', '<table caption="c"><tr><td><b><page-count/></b></td></tr></table>'],
    ['misplaced-note', '<p>a<note>b<note>c</note></note></p>'],
    ['misplaced-note', '<footer><p>a<note>b</note></p></footer><p>a</p>'],
    ['nested-link', '<p><a href="https://a.vn">b <a href="https://c.vn">d</a></a></p>'],
    ['empty', '<p> </p>'],
  ])('%s: %s', (code, text) => {
    expect(codes(text)).toEqual([code]);
  });
  it('is content with page numbers in a footer and references that have something to show', () => {
    expect(
      codes(
        '<footer><p><page-number/></p></footer><h1 id="h">a</h1><p><ref to="h"/><ref to="t"/></p><table id="t" caption="c"><tr><td/></tr></table>',
      ),
    ).toEqual([]);
  });
  it('suggests the id that was meant', () => {
    const [found] = check('<h1 id="chi-tieu">a</h1><p><ref to="chi-tiu"/></p>');
    expect(found?.text.vi.hint).toBe('Có phải ý bạn là “chi-tieu”?');
  });
  it('tells a fault that a loop repeats only once', () => {
    const doc = sketch('<figure/>');
    const [section] = doc.sections;
    const blocks = Array.from({ length: 300_000 }, () => section?.blocks ?? []).flat();
    expect(checkDocument({ ...doc, sections: section ? [{ ...section, blocks }] : [] })).toHaveLength(1);
  });
  it('only warns of an empty document', () => {
    expect(check('')).toMatchObject([{ severity: 'warning', family: 'template' }]);
  });
  it('belongs to the template, with a hint in both languages', () => {
    for (const { family } of Object.values(documentMessages)) expect(family).toBe('template');
    for (const { text } of check('<figure/>')) expect([text.vi.hint, text.en.hint].every(Boolean)).toBe(true);
  });
});
