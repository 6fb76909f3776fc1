import { describe, expect, test } from 'vitest';
import { decimalsOf } from '../../../../src/template/helpers/number.ts';
import { helpers } from '../../../../src/template/helpers/registry.ts';
import { helperDocs } from '../../../../src/template/index.ts';
import { locale } from '../support.ts';

const context = { locale };
const run = (name: string, ...args: readonly unknown[]): unknown => {
  const outcome = helpers[name]?.run(args, new Map(), context);
  return outcome && 'value' in outcome ? outcome.value : outcome;
};

describe('values', () => {
  test.each([
    ['has', [null], false],
    ['has', [undefined], false],
    ['has', [''], false],
    ['has', [[]], false],
    ['has', [false], false],
    ['has', [0], true],
    ['has', ['x'], true],
    ['has', [[0]], true],
    ['and', [true, 'x', [1]], true],
    ['and', [true, null], false],
    ['or', [null, '', 'x', 'y'], 'x'],
    ['or', [null, ''], ''],
    ['not', [[]], true],
    ['not', ['x'], false],
    ['eq', ['a', 'a'], true],
    ['eq', [null, null], false],
    ['eq', [1, '1'], false],
    ['add', [1, 2, 3], 6],
    ['length', [[1, 2]], 2],
    ['length', ['ệ😀'], 2],
    ['number', [1234567], '1.234.567'],
    ['number', [8.5], '8,5'],
    ['join', [['a', 1], '; '], 'a; 1'],
    ['join', [[], '; '], ''],
    ['list', [['A', 'B', 'C']], 'A, B và C'],
    ['upper', ['đồng chí'], 'ĐỒNG CHÍ'],
    ['capitalise', ['đồng chí'], 'Đồng chí'],
    ['figure', [{ statement: 'ước đạt 5,79%', figure: '5,79%' }], 'ước đạt 5,79%'],
    ['figure', [{ statement: '', figure: null, rank: 'thứ 12 cả nước' }], 'thứ 12 cả nước'],
    ['figure', [{ statement: null }], '–'],
    ['change', [{ change: 'tăng 2,65 điểm phần trăm' }], 'tăng 2,65 điểm phần trăm'],
    ['change', [{ change: null }], '–'],
    ['period', [{ period: '6 tháng đầu năm 2023' }], '6 tháng đầu năm 2023'],
    ['period', [{ period: null }], '–'],
  ])('%s %j gives %j', (name, args, expected) => {
    expect(run(name, ...args)).toEqual(expected);
  });
});

describe('arguments that do not fit are named, whatever the data', () => {
  test.each([
    ['eq', [{}, 1], 0],
    ['eq', [1, []], 1],
    ['add', [1, '2'], 1],
    ['add', [Number.NaN], 0],
    ['length', [3], 0],
    ['number', ['3'], 0],
    ['join', ['a', ','], 0],
    ['join', [['a'], null], 1],
    ['join', [[{}], ','], 0],
    ['list', [null], 0],
    ['upper', [null], 0],
    ['upper', [{ toString: () => 'x' }], 0],
    ['prose', [null], 0],
    ['inline', [[]], 0],
    ['figure', ['5,79%'], 0],
    ['figure', [{ name: 'GRDP' }], 0],
    ['change', [[]], 0],
    ['period', [null], 0],
  ])('%s %j', (name, args, wrong) => {
    expect(run(name, ...args)).toEqual({ wrong });
  });

  test('an option says what is printed instead of nothing', () => {
    const otherwise = (value: unknown) =>
      helpers.period?.run([{ period: null }], new Map([['otherwise', value]]), context);
    expect(otherwise('')).toEqual({ value: '' });
    expect(otherwise([])).toEqual({ wrong: 'otherwise' });
  });

  test('an option too', () => {
    expect(helpers.prose?.run(['x'], new Map([['style', 3n]]), context)).toEqual({ wrong: 'style' });
  });
});

test.each([
  [5, 0],
  [8.5, 1],
  [0.125, 3],
  [1e21, 0],
  [1e-7, 7],
  [-2.25, 2],
])('%d has %d decimals', (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});

test('each helper stands in the registry by its own name and is told in both languages', () => {
  for (const [name, helper] of Object.entries(helpers)) expect(helper.name).toBe(name);
  for (const entry of helperDocs()) {
    expect(entry.signature.startsWith(`${entry.name} `)).toBe(true);
    expect(entry.description.vi).not.toBe('');
    expect(entry.description.en).not.toBe('');
    expect(entry.example).toContain(entry.name);
  }
});
