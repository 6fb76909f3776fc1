import { createHash } from 'node:crypto';
import { mkdir, rename, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { leanPdfkit } from './lean-pdfkit.mjs';
import { readLicences } from './read-licences.mjs';

/** Modules know where they lie, packages are found from there: in CommonJS by these names. */
const LOCATION = `const moduleUrl = require('node:url').pathToFileURL(__filename).href;
const resolvePackage = (name) => require('node:url').pathToFileURL(require.resolve(name)).href;`;

/**
 * Settings of the bundle: one file with all packages in it, so that V8 can keep its code as a whole; parts that are
 * loaded on demand are evaluated on demand. piscina stays outside: it starts its threads by its own files.
 */
function bundleOptions(root) {
  return {
    absWorkingDir: root,
    entryPoints: { program: 'src/cli/entry.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['piscina'],
    plugins: [leanPdfkit],
    define: { 'import.meta.url': 'moduleUrl', 'import.meta.resolve': 'resolvePackage' },
    banner: { js: LOCATION },
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'eof',
    metafile: true,
    logLevel: 'silent',
    write: false,
  };
}

/**
 * Builds dist/program.cjs from src/. It is written aside and renamed, so that a run that starts meanwhile sees the old
 * program or the new one, whole. Its time is the moment the build began: a source saved during the build makes it
 * stale again. It begins with a comment that holds a hash of the rest. The licences of the packages in it lie beside it.
 */
export async function build(root) {
  const { build: bundle } = await import('esbuild');
  const began = new Date();
  const { outputFiles, metafile } = await bundle(bundleOptions(root));
  const licences = await readLicences(Object.keys(metafile.inputs).map((file) => join(root, file)));
  await writeAside(join(root, 'dist', 'LICENCES'), `${licences.join('\n\n\n')}\n`);
  for (const { path, contents } of outputFiles) {
    const code = inAscii(Buffer.from(contents).toString());
    await writeAside(path, `/*${createHash('sha256').update(code).digest('hex')}*/${code}`);
    await utimes(path, began, began);
  }
}

/** Letters that are left in patterns and comments, escaped: the file can be read a byte a letter, and held so in memory. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

async function writeAside(path, contents) {
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}.tmp`;
  await writeFile(aside, contents);
  await rename(aside, path);
}

/** `--if-possible` (the prepare script): an installation without the development packages has nothing to build with. */
async function main() {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  try {
    await build(root);
  } catch (error) {
    const missing = error?.code === 'ERR_MODULE_NOT_FOUND';
    if (missing && process.argv.includes('--if-possible')) return;
    process.stderr.write(
      `${missing ? 'esbuild is not installed: run "npm ci --include=dev" first.' : error.message}\n`,
    );
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
