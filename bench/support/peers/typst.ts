import { readFileSync } from 'node:fs';
import { tinos } from './fonts.ts';
import { loadPeer } from './load-peer.ts';

/*
 * The little of @myriaddreamin/typst-ts-node-compiler 0.7.0 that is used here. Its compiled part is asked for itself: the
 * package around it lists one for each platform, and where a package source lacks some of those, no lockfile is whole.
 */

interface Source {
  readonly mainFileContent: string;
}
interface Compiler {
  pdf(source: Source, options: { readonly pdfStandard?: string; readonly pdfTags: boolean }): Uint8Array;
  evictCache(age: number): void;
}
interface Typst {
  readonly NodeCompiler: {
    create(options: { readonly fontArgs: readonly { readonly fontBlobs: readonly Uint8Array[] }[] }): Compiler;
  };
}

/** Typst in the process, with the very fonts that we use: from a source to a tagged PDF/A-3a. */
export function openTypst(): (source: string) => Uint8Array {
  const { NodeCompiler } = loadPeer<Typst>('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu');
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontBlobs: Object.values(tinos).map((path) => readFileSync(path)) }],
  });
  return (mainFileContent) => {
    const bytes = compiler.pdf({ mainFileContent }, { pdfStandard: 'a-3a', pdfTags: true });
    compiler.evictCache(10);
    return bytes;
  };
}
