import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/base/index.ts';
import { parseSetValue, type SetValue, setValues } from '../../../src/pipeline/set-values.ts';

const name = 'inputs/a.yaml';
const text = `# a record
meeting:
  title: "Buổi làm việc"   # said twice
  starts: 2023-10-05
indicators:
  - name: GRDP
    value: 8.50
  - { name: FDI, value: 1.3 }
`;

const set = (...sets: readonly string[]): readonly SetValue[] => sets.flatMap((one) => parseSetValue(one) ?? []);
const dataOf = (written: string): unknown => readYaml({ name, text: written }).value?.value;

describe('parseSetValue', () => {
  test('reads a path and a value', () => {
    expect(parseSetValue('parties.0.name=Tỉnh A=B')).toEqual({ path: ['parties', 0, 'name'], text: 'Tỉnh A=B' });
    expect(parseSetValue('id=')).toEqual({ path: ['id'], text: '' });
  });

  test.each(['id', '=x', 'a..b=1', '.a=1', 'a b=1', '0=1'])('%s is no such thing', (argument) => {
    expect(parseSetValue(argument)).toBeUndefined();
  });
});

describe('setValues', () => {
  test('replaces, adds, and makes maps on the way', () => {
    const { value } = setValues(
      { name, text },
      set('meeting.title=Họp: bàn', 'document.issuer.name=UBND', 'indicators.1.value=2'),
    );
    expect(dataOf(value?.text ?? '')).toEqual({
      meeting: { title: 'Họp: bàn', starts: '2023-10-05' },
      indicators: [
        { name: 'GRDP', value: 8.5 },
        { name: 'FDI', value: 2 },
      ],
      document: { issuer: { name: 'UBND' } },
    });
  });

  test('keeps numbers as they were written', () => {
    const { value } = setValues({ name, text }, set('indicators.1.value=2.30'));
    expect(value?.text).toContain('value: 8.50\n');
    expect(value?.text).toContain('value: 2.30\n');
  });

  test.each([
    ['a=12', 12],
    ['a="12"', '12'],
    ['a=true', true],
    ['a=[x, 2]', ['x', 2]],
    ['a={b: c}', { b: 'c' }],
    ['a=b: c', 'b: c'],
    ['a=# no comment', '# no comment'],
    ['a=', ''],
    ['a=null', null],
    ["a=it's", "it's"],
    ['a=*x', '*x'],
  ])('%s', (argument, expected) => {
    const { value } = setValues({ name, text: 'b: 1' }, set(argument));
    expect(dataOf(value?.text ?? '')).toEqual({ b: 1, a: expected });
  });

  test('leads back to the file, and to the --set that gave a value', () => {
    const { value } = setValues({ name, text }, set('document.number=x'));
    const written = readYaml({ name, text: value?.text ?? '' }).value;
    const back = (path: readonly (string | number)[], part: 'key' | 'value') =>
      written && value?.placeOf(written.locate(path, part));
    expect(back(['meeting', 'title'], 'value')).toMatchObject({ file: name, line: 3, column: 10 });
    expect(back(['meeting', 'title'], 'key')).toMatchObject({ file: name, line: 3, column: 3 });
    expect(back(['indicators', 1, 'value'], 'value')).toMatchObject({ file: name, line: 8 });
    expect(back(['document', 'number'], 'value')).toMatchObject({ file: '--set document.number', line: 1, column: 17 });
  });

  test('refuses a path through a single value or past the end of a list', () => {
    const { value, diagnostics } = setValues({ name, text }, set('meeting.title.x=1', 'indicators.9.name=y'));
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, at }) => [code, at?.file])).toEqual([
      ['pipeline/cannot-set', '--set meeting.title.x'],
      ['pipeline/cannot-set', '--set indicators.9.name'],
    ]);
  });

  test('tells the faults of a file that is no YAML', () => {
    expect(setValues({ name, text: 'a: [1' }, set('b=1')).diagnostics).toMatchObject([
      { family: 'record', at: { file: name } },
    ]);
  });

  test('loses nothing of any data', () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const maps = <T>(of: fc.Arbitrary<T>) => fc.dictionary(fc.string({ minLength: 1 }), of, { maxKeys: 3 });
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('tree')),
        fc.dictionary(fc.string({ minLength: 1 }), tie('tree')),
      ),
    }));
    fc.assert(
      fc.property(maps(tree), (data) => {
        const { value } = setValues({ name, text: JSON.stringify(data) }, set('zz=1'));
        expect(dataOf(value?.text ?? '')).toEqual({ ...data, zz: 1 });
      }),
    );
  });
});
