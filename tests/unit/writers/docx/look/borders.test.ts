import { expect, test } from 'vitest';
import { borderDifference } from '../../../../../src/writers/docx/look/borders.ts';
import { lookOf } from '../../../../support/styled.ts';

const red = { width: 0.75, color: '#e60000' };

test('a box has lines at both sides; without one nothing is said', () => {
  const base = lookOf('body');
  expect(borderDifference(base, base)).toBeUndefined();
  const side = { style: 'single', size: 6, space: 0, color: 'E60000' };
  expect(borderDifference({ ...base, borderSides: red }, base)).toEqual({ left: side, right: side });
  expect(borderDifference(base, { ...base, borderSides: red })?.left).toMatchObject({ style: 'none' });
});
