import { afterEach, expect, it, vi } from 'vitest';
import type { Shelf } from '../../../../src/writers/types.ts';
import { layOutMarkup } from '../../../support/from-markup.ts';
import { context } from '../../../support/styled.ts';

const { pages } = layOutMarkup('<document><p>a</p></document>');

/** Writes a PDF in a program that has just started. */
async function writeAnew(shelf?: Shelf): Promise<string> {
  vi.resetModules();
  const { writePdf } = await import('../../../../src/writers/pdf/index.ts');
  return Buffer.from(await writePdf(pages, { ...context, shelf })).toString('latin1');
}

afterEach(() => vi.resetModules());

it('takes the colour profile from the shelf, where it puts it', async () => {
  const kept = new Map<string, unknown>();
  const shelf: Shelf = {
    find: <T>(key: string) => kept.get(key) as T | undefined,
    keep: (key, value) => void kept.set(key, value),
  };
  const plain = await writeAnew();
  expect(await writeAnew(shelf)).toBe(plain);
  expect([...kept.keys()]).toEqual(['colour profile']);
  expect(await writeAnew(shelf)).toBe(plain);
  kept.set('colour profile', Buffer.from('a profile of another kind'));
  expect(await writeAnew(shelf)).toContain('a profile of another kind');
});
