import { fileURLToPath } from 'node:url';
import { readLicences } from './read-licences.mjs';

/**
 * Puts pdfkit into the bundle without fontkit, which takes longer to load than Node itself to start. pdfkit needs
 * it only to open fonts; ours are read by layout and embedded by writers/pdf. Its ciphers are left out as well.
 */
export const leanPdfkit = {
  name: 'lean-pdfkit',
  setup(build) {
    build.onResolve({ filter: /^pdfkit$/ }, ({ path }) => ({ path, namespace: 'lean' }));
    build.onLoad({ filter: /.*/, namespace: 'lean' }, async () => {
      const { outputFiles, metafile } = await build.esbuild.build(pdfkitOptions());
      const licences = await readLicences(Object.keys(metafile.inputs));
      const resolveDir = fileURLToPath(new URL('..', import.meta.url));
      return {
        resolveDir,
        contents: `/*!\n${licences.join('\n\n').replaceAll('*/', '* /')}\n*/\n${outputFiles[0].text}`,
      };
    });
  },
};

/** pdfkit with the packages that only it needs. Where it lies it does not know: writers/pdf reads its colour profile. */
function pdfkitOptions() {
  return {
    entryPoints: [fileURLToPath(import.meta.resolve('pdfkit'))],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['linebreak'],
    alias: {
      fontkit: standIn('no-fontkit.mjs'),
      '@noble/ciphers/aes': standIn('no-ciphers.mjs'),
      module: standIn('no-require.mjs'),
    },
    define: { 'import.meta.url': '"file:///pdfkit/"' },
    legalComments: 'none',
    metafile: true,
    write: false,
  };
}

function standIn(file) {
  return fileURLToPath(new URL(file, import.meta.url));
}
