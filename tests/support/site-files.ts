import type { SiteFiles } from '../../src/site/index.ts';
import type { FakeEnv } from './env.ts';

/** The disk of a machine in memory, as the writing of the download page sees it; it notes what is written and removed. */
export function fakeSiteFiles(env: FakeEnv): SiteFiles & { readonly changes: string[] } {
  const changes: string[] = [];
  const bytesOf = (path: string): Uint8Array | undefined => env.files.get(path);
  return {
    changes,
    sizeOf: async (path) => bytesOf(path)?.length,
    read: async (path) => bytesOf(path),
    open: async (path) => {
      const bytes = bytesOf(path);
      if (!bytes) return undefined;
      const read = async (from: number, count: number) => bytes.subarray(from, from + count);
      return { size: bytes.length, read, close: async () => undefined };
    },
    write: async (path, pieces) => {
      const all: Uint8Array[] = [];
      for await (const piece of pieces) all.push(piece);
      await env.writeFile(path, Buffer.concat(all));
      changes.push(`+ ${path}`);
    },
    remove: async (path) => {
      env.files.delete(path);
      changes.push(`- ${path}`);
    },
  };
}
