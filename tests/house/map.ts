import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources.ts';

/** What src/README.md says of the rooms and of the libraries' doors. */
export interface HouseMap {
  /** Rooms with the rooms that they may import. */
  readonly rooms: ReadonlyMap<string, { readonly floor: number; readonly mayImport: readonly string[] }>;
  /** Packages with the rooms, folders or files that alone may import them. */
  readonly doors: ReadonlyMap<string, readonly string[]>;
}

/** Reads the two tables of src/README.md. */
export function readMap(): HouseMap {
  const rows = readFileSync(join(root, 'src', 'README.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const rooms = rows.flatMap(([floor = '', room = '', , allowed = '']) =>
    /^\d$/.test(floor) ? [[words(room)[0] ?? '', { floor: Number(floor), mayImport: words(allowed) }] as const] : [],
  );
  const doors = rows.flatMap((cells) =>
    cells.length === 2 && cells[0]?.startsWith('`') ? [[words(cells[0])[0] ?? '', words(cells[1] ?? '')] as const] : [],
  );
  return { rooms: new Map(rooms), doors: new Map(doors) };
}

function words(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
}
