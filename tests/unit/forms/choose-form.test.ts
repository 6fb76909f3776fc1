import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseForm, type Form, type FormFacts, plainForm } from '../../../src/forms/index.ts';
import { readForm } from '../../../src/pipeline/form-settings.ts';
import { root } from '../../support/run-bin.ts';

const folder = join(root, 'templates/_shared/form-settings');
const forms = readdirSync(folder).map((name): Form => {
  const { value, diagnostics } = readForm(name.replace('.yaml', ''), {
    name,
    text: readFileSync(join(folder, name), 'utf8'),
  });
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error(name);
  return value;
});
const organisation = { parent: 'Tỉnh uỷ Nghệ An', name: 'Ban Tổ chức' };
const facts: FormFacts = { language: 'vi', issuer: organisation, issued: undefined, met: undefined };
const chosen = (more: Partial<FormFacts>): string => chooseForm(forms, plainForm, { ...facts, ...more }).form.name;
const reason = (more: Partial<FormFacts>) => chooseForm(forms, plainForm, { ...facts, ...more }).reason;

describe('the form of a Party organ', () => {
  test.each([
    ['2023-10-05', 'party-2018'],
    ['2026-05-26', 'party-2018'],
    ['2026-05-27', 'party-2026'],
    ['2026-10-05', 'party-2026'],
    // Before the first guideline that we have: the nearest one.
    ['2015-01-01', 'party-2018'],
  ])('issued %s: %s', (issued, name) => {
    expect(chosen({ issued })).toBe(name);
    expect(reason({ issued }).en).toBe(`a body of the Party, issued ${issued}`);
  });

  test('without a date of issue by the day of the meeting, else the newest', () => {
    expect(chosen({ met: '2023-10' })).toBe('party-2018');
    expect(reason({ met: '2023-10' }).vi).toBe('cơ quan Đảng, ngày họp 2023-10');
    expect(chosen({ issued: '2026-10-05', met: '2023-10' })).toBe('party-2026');
    expect(chosen({})).toBe('party-2026');
    expect(reason({}).en).toBe('a body of the Party, no date of issue yet: the newest form');
  });
});

describe('whose body an issuer is', () => {
  test.each([
    ['Uỷ ban nhân dân tỉnh Nghệ An', 'state'],
    ['ỦY BAN NHÂN DÂN TỈNH NGHỆ AN', 'state'],
    ['Sở Nội vụ', 'state'],
    ['Đảng ủy Sở Nội vụ', 'party-2018'],
    ['Thành uỷ Vinh', 'party-2018'],
    // The name of a company begins like no body's name, though it holds one.
    ['Công ty Sở Thượng', 'plain'],
    ['Sởi Việt', 'plain'],
  ])('%s: %s', (name, form) => expect(chosen({ issuer: { name }, issued: '2023-10-05' })).toBe(form));

  test('what the record says goes before its names', () => {
    expect(chosen({ issuer: { ...organisation, system: 'state' } })).toBe('state');
    expect(chosen({ issuer: { ...organisation, system: 'other' } })).toBe('plain');
    expect(chosen({ issuer: { name: 'Ban điều phối', parent: ['Hội', 'UBND tỉnh Mây Trắng'] } })).toBe('state');
  });
});

test('plain: without an issuer, and in a language that has no form', () => {
  expect(chosen({ issuer: undefined })).toBe('plain');
  expect(reason({ issuer: undefined }).en).toBe('the record names no issuer');
  expect(chosen({ language: 'en' })).toBe('plain');
});
