import { createHash } from 'node:crypto';
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
    readStart: async (path, count) => bytesOf(path)?.subarray(0, count),
    readEnd: async (path, count) => bytesOf(path)?.slice(-count),
    hashOf: async (path) => {
      const bytes = bytesOf(path);
      return bytes && createHash('sha256').update(bytes).digest('hex');
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
