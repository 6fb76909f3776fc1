import { describe, expect, it } from 'vitest';
import { readAhead } from '../../../../src/site/publish/read-ahead.ts';

const names = Array.from({ length: 30 }, (_, at) => `f${at}`);

describe('reading ahead', () => {
  it('gives each file in its turn, has begun a few more, and reads none twice', async () => {
    const begun: string[] = [];
    const files = readAhead(names, async (name) => {
      begun.push(name);
      return name.toUpperCase();
    });
    expect(begun).toEqual([]);
    expect(await files[0]?.read()).toBe('F0');
    expect(begun).toEqual(names.slice(0, 9));
    const rest: (string | undefined)[] = [];
    for (const file of files.slice(1)) rest.push(await file.read());
    expect(rest).toEqual(names.slice(1).map((name) => name.toUpperCase()));
    expect(begun).toEqual(names);
  });

  it('tells a fault in its turn and not before', async () => {
    const files = readAhead(names, async (name) => {
      if (name === 'f3') throw new Error('f3 is gone');
      return name;
    });
    expect(await files[0]?.read()).toBe('f0');
    await new Promise((resolve) => setTimeout(resolve, 10));
    await expect(files[3]?.read()).rejects.toThrow('f3 is gone');
  });
});
