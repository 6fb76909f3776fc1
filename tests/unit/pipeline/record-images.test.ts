import { describe, expect, test } from 'vitest';
import { checkSourceFiles, readRecordImages } from '../../../src/pipeline/record-images.ts';
import { fakeEnv } from '../../support/env.ts';
import { makeJpeg, makePng } from '../../support/images.ts';

const folder = '/desk/inputs';
const placeOf = (index: number) => ({ file: 'inputs/a.yaml', line: index + 10, column: 3 });
const read = (env: ReturnType<typeof fakeEnv>, ...files: readonly string[]) =>
  readRecordImages(env, folder, files, placeOf);

describe('readRecordImages', () => {
  test('gives images by the names that the record uses', async () => {
    const png = makePng(4, 3);
    const env = fakeEnv({ 'inputs/pictures/a.png': png, 'inputs/b.jpg': makeJpeg(9, 8) });
    const { images, diagnostics } = await read(env, 'pictures/a.png', './b.jpg', 'pictures/a.png');
    expect(diagnostics).toEqual([]);
    expect(images['pictures/a.png']).toEqual({
      name: 'pictures/a.png',
      format: 'png',
      width: 4,
      height: 3,
      bytes: png,
    });
    expect(images['./b.jpg']).toMatchObject({ format: 'jpeg', width: 9, height: 8 });
  });

  test('tells each fault at the place of its image', async () => {
    const env = fakeEnv({
      'inputs/text.png': 'not an image',
      'inputs/cut.png': makePng(30, 30).subarray(0, 60),
      'outside.png': makePng(2, 2),
      'inputs/link.png': makePng(2, 2),
      'inputs/locked.png': makePng(2, 2),
      'inputs/folder/x.png': makePng(2, 2),
    });
    env.links.set('/desk/inputs/link.png', '/desk/outside.png');
    env.refusals.set('/desk/inputs/locked.png', 'EACCES');
    const files = [
      'no.png',
      'text.png',
      'cut.png',
      '../outside.png',
      'link.png',
      '/desk/outside.png',
      'locked.png',
      'folder',
    ];
    const { images, diagnostics } = await read(env, ...files);
    expect(images).toEqual({});
    expect(diagnostics.map(({ code, at, severity }) => [code, at?.line, severity])).toEqual([
      ['pipeline/image-missing', 10, 'error'],
      ['pipeline/image-broken', 11, 'error'],
      ['pipeline/image-broken', 12, 'error'],
      ['pipeline/image-outside', 13, 'error'],
      ['pipeline/image-outside', 14, 'error'],
      ['pipeline/image-outside', 15, 'error'],
      ['pipeline/image-unreadable', 16, 'error'],
      ['pipeline/image-unreadable', 17, 'error'],
    ]);
  });

  test('refuses an image of too many bytes or pixels', async () => {
    const env = fakeEnv({
      'inputs/big.jpg': makeJpeg(10_000, 5_001),
      'inputs/fat.png': Buffer.alloc(20 * 1024 * 1024 + 1),
    });
    const { diagnostics } = await read(env, 'big.jpg', 'fat.png');
    expect(diagnostics.map(({ text }) => text.en.message)).toEqual([
      'The image "big.jpg" is too large: 51 MP, at most 50 MP are taken.',
      'The image "fat.png" is too large: 21 MB, at most 20 MB are taken.',
    ]);
  });

  test('warns of a picture that is turned by a tag', async () => {
    const env = fakeEnv({ 'inputs/phone.jpg': makeJpeg(9, 8, { orientation: 6 }) });
    const { images, diagnostics } = await read(env, 'phone.jpg');
    expect(Object.keys(images)).toEqual(['phone.jpg']);
    expect(diagnostics).toMatchObject([{ code: 'pipeline/image-turned', severity: 'warning' }]);
  });
});

test('source files that are not there are warned of', async () => {
  const env = fakeEnv({ 'inputs/sources/report.txt': 'x' });
  const diagnostics = await checkSourceFiles(env, folder, ['sources/report.txt', undefined, 'sources/no.txt'], placeOf);
  expect(diagnostics.map(({ code, at, severity }) => [code, at?.line, severity])).toEqual([
    ['pipeline/source-missing', 12, 'warning'],
  ]);
});
