import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMap } from './map.ts';
import { importsOf, readSources, root, type SourceFile, targetOf } from './sources.ts';

const sources = readSources();
const programs = sources.filter(({ path }) => !path.endsWith('.d.ts'));
const { rooms, doors } = readMap();

const relativeImports = sources.flatMap((file) =>
  importsOf(file)
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier, line }) => ({ file, line, target: targetOf(file, specifier) })),
);
const crossings = relativeImports.filter(({ file, target }) => roomOf(file.path) !== roomOf(target));

/** The room of a path from src/; each writer is a room of its own, and so is what they share. */
function roomOf(path: string): string {
  const [room = '', inner = ''] = path.split('/');
  return room === 'writers' && !inner.endsWith('.ts') ? `${room}/${inner}` : room;
}

function told(file: SourceFile, line: number, what: string): string {
  return `src/${file.path}:${line} imports ${what}`;
}

describe('the map', () => {
  test('names every folder of src, and no other', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && sources.some(({ path }) => path.startsWith(`${entry.name}/`)))
      .map((entry) => entry.name);
    expect([...rooms.keys()].sort()).toEqual(folders.sort());
  });

  test('lets a room import lower floors only, or older rooms of its own floor', () => {
    const order = [...rooms.keys()];
    const wrong = [...rooms].flatMap(([room, { floor, mayImport }]) =>
      mayImport
        .filter((other) => (rooms.get(other)?.floor ?? 9) > floor || order.indexOf(other) >= order.indexOf(room))
        .map((other) => `${room} -> ${other}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('imports', () => {
  test('obey the table of rooms', () => {
    const wrong = crossings
      .filter(({ file, target }) => !isAllowed(roomOf(file.path), roomOf(target)))
      .map(({ file, line, target }) => told(file, line, target));
    expect(wrong).toEqual([]);
  });

  test('enter a room by its door', () => {
    const wrong = crossings
      .filter(({ target }) => target !== `${roomOf(target)}/index.ts` && target !== 'writers/types.ts')
      .map(({ file, line, target }) => told(file, line, target));
    expect(wrong).toEqual([]);
  });

  test('say the ending of the file', () => {
    const wrong = relativeImports
      .filter(({ target }) => !target.endsWith('.ts') && !target.endsWith('.json'))
      .map(({ file, line, target }) => told(file, line, target));
    expect(wrong).toEqual([]);
  });

  test('reach a library by its one door', () => {
    const wrong = programs.flatMap((file) =>
      importsOf(file)
        .filter(({ specifier }) => !mayImportPackage(file.path, specifier))
        .map(({ specifier, line }) => told(file, line, specifier)),
    );
    expect(wrong).toEqual([]);
  });
});

function isAllowed(from: string, to: string): boolean {
  const [room = ''] = from.split('/');
  const [other = ''] = to.split('/');
  if (room === other) return room === 'writers' && to === 'writers';
  return rooms.get(room)?.mayImport.includes(other) ?? false;
}

function mayImportPackage(path: string, specifier: string): boolean {
  const name = [...doors.keys()].find((one) => specifier === one || specifier.startsWith(`${one}/`));
  if (name === undefined) return true;
  return (doors.get(name) ?? []).some((door) => path === door || path.startsWith(`${door}/`));
}
