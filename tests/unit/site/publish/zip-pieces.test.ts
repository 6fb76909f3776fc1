import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createLength, zipPieces } from '../../../../src/site/publish/zip-pieces.ts';
import { directoryEnd, directoryHeader } from '../../../../src/site/publish/zip-records.ts';

const FILES = { 'a.pdf': Buffer.from('một'), 'họp.docx': Buffer.alloc(70_000, 7), 'empty.html': Buffer.alloc(0) };
const HASH = '5e'.repeat(32);

async function pack(files: Readonly<Record<string, Uint8Array>>, comment?: string): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const members = Object.entries(files).map(([name, bytes]) => ({ name, bytes }));
  const read = async ({ bytes }: { readonly bytes: Uint8Array }) => ({ bytes, crc: crc32(bytes), sha256: HASH });
  for await (const piece of zipPieces(members, read, comment)) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('an archive', () => {
  it('holds every file to the byte, under its own name, and is as long as was told before', async () => {
    const archive = await pack(FILES, 'a comment');
    const found = unzipSync(archive);
    expect(Object.keys(found)).toEqual(Object.keys(FILES));
    for (const [name, bytes] of Object.entries(FILES)) expect(Buffer.from(found[name] ?? []).equals(bytes)).toBe(true);
    const length = createLength();
    for (const [name, bytes] of Object.entries(FILES)) length.add({ name, size: bytes.length });
    expect(length.end('a comment')).toBe(archive.length);
    expect(archive.subarray(-9).toString()).toBe('a comment');
    expect((await pack(FILES, 'a comment')).equals(archive)).toBe(true);
  });

  it('reads a file only when its turn comes', async () => {
    const read: string[] = [];
    const members = [{ name: 'a' }, { name: 'b' }];
    const pieces = zipPieces(members, async ({ name }) => {
      read.push(name);
      return { bytes: Buffer.from(name), crc: crc32(name), sha256: HASH };
    });
    await pieces.next();
    await pieces.next();
    expect(read).toEqual(['a']);
  });

  it('holds more files than an old archive can count', async () => {
    const count = 65_600;
    const archive = await pack(
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, FILES['a.pdf']])),
    );
    const folder = mkdtempSync(join(tmpdir(), 'briefwright-zip-'));
    writeFileSync(join(folder, 'large.zip'), archive);
    const script =
      'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(len(z.namelist()), z.read("f65599").decode())';
    const { stdout, error } = spawnSync('python3', ['-c', script, join(folder, 'large.zip')], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    const signs = [0x0606_4b50, 0x0706_4b50].map(
      (sign) => archive.indexOf(Buffer.from(Uint32Array.of(sign).buffer)) > 0,
    );
    expect(signs).toEqual([true, true]);
    if (!error) expect(stdout.trim()).toBe(`${count} một`);
  });

  it('says in 64 bits what lies beyond 4 GB', () => {
    const far = 5_000_000_000;
    const header = Buffer.from(directoryHeader({ name: Buffer.from('a'), size: 1, crc: 2, sha256: HASH, offset: far }));
    expect([header.readUInt32LE(42), header.readUInt16LE(30), header.readBigUInt64LE(51 + 36)]).toEqual([
      0xffff_ffff,
      36 + 12,
      BigInt(far),
    ]);
    const end = Buffer.from(directoryEnd({ count: 1, length: 59, offset: far }, ''));
    expect([end.readBigUInt64LE(48), end.readBigUInt64LE(64)]).toEqual([BigInt(far), BigInt(far + 59)]);
    expect(end.readUInt32LE(76 + 16)).toBe(0xffff_ffff);
  });
});
