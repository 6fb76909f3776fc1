import type { GuideTables } from './tables.ts';

/** Puts the tables between their marks; throws for a mark that no table belongs to, or a table without a mark. */
export function fillGuide(guide: string, tables: GuideTables): string {
  const missing = new Set(Object.keys(tables));
  const filled = guide.replace(
    /(<!-- generated: ([a-z]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, open: string, name: string, close: string) => {
      const table = Object.entries(tables).find(([key]) => key === name)?.[1];
      if (table === undefined) throw new Error(`the guide has a place for ${name}, which is not generated`);
      missing.delete(name);
      return `${open}\n${table}\n\n${close}`;
    },
  );
  if (missing.size > 0) throw new Error(`the guide has no place for ${[...missing].join(', ')}`);
  return filled;
}
