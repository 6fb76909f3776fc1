import { createHash } from 'node:crypto';
import { mkdir, rename, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lateModules } from './late-modules.mjs';
import { leanPdfkit } from './lean-pdfkit.mjs';
import { readLicences } from './read-licences.mjs';

/** Modules know where they lie, packages are found from there: in CommonJS by these names. */
const LOCATION = `const moduleUrl = require('node:url').pathToFileURL(__filename).href;
const resolvePackage = (name) => require('node:url').pathToFileURL(require.resolve(name)).href;`;

/**
 * Leaves what commands do out of the command line, and node:child_process, which commander would load to start other
 * programs: it has none.
 */
const thinLine = {
  name: 'thin-line',
  setup(build) {
    build.onResolve({ filter: /^\.\/commands\.ts$/ }, () => ({ path: './commands.cjs', external: true }));
    build.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes('/commander/') ? { path, namespace: 'empty' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Leaves the library docx, and what is made of its parts, out of the rest. */
const apartFromLibrary = {
  name: 'apart-from-library',
  setup(build) {
    build.onResolve({ filter: /\/plain\/library\.ts$/ }, () => ({ path: './library.cjs', external: true }));
  },
};

/** The same, without node:worker_threads, which it would load to compress in threads: nothing here does. */
const FFLATE = { fflate: 'fflate/browser' };

/**
 * Settings of the bundles, files with all packages in them, so that V8 can keep their code as a whole. program.cjs is
 * the command line alone: help and faults in the arguments need no more. It requires commands.cjs, which has all that
 * commands do; what is loaded on demand in there is evaluated on demand. library.cjs is for Word files that need what no
 * run before has kept; whole-files.cjs is what a thread runs that looks through finished files. piscina stays outside: it
 * starts its threads by its own files.
 */
const PARTS = [
  {
    entryPoints: { commands: 'src/cli/commands.ts' },
    plugins: [leanPdfkit, apartFromLibrary, lateModules],
    external: ['piscina'],
    alias: { ...FFLATE, 'tiny-inflate': fileURLToPath(new URL('quick-inflate.cjs', import.meta.url)) },
  },
  { entryPoints: { library: 'src/writers/docx/plain/library.ts' }, alias: FFLATE },
  { entryPoints: { 'whole-files': 'src/cli/whole-files/thread.ts' } },
  { entryPoints: { program: 'src/cli/entry.ts' }, plugins: [thinLine] },
];

function bundleOptions(root, part) {
  return {
    ...part,
    absWorkingDir: root,
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // `import` as a call of `require`, which bin/load-program.js gives: Node would say that it is an experiment there.
    // Patterns with letters of Unicode (\p{L}) as they are: esbuild would have them made anew each time they are used.
    supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
    define: { 'import.meta.url': 'moduleUrl', 'import.meta.resolve': 'resolvePackage' },
    banner: { js: LOCATION },
    minifyWhitespace: true,
    minifySyntax: true,
    // Names stay as they are: the stack of a fault of our own tells them. Short ones would save a fortieth of a start.
    legalComments: 'eof',
    metafile: true,
    logLevel: 'silent',
    write: false,
  };
}

/**
 * Builds the program in dist/ from src/. Its files are written aside and renamed, so that a run that starts meanwhile
 * sees an old file or a new one, whole; program.cjs, the last, tells how old the program is. Their time is the moment
 * the build began: a source saved during the build makes it stale again. Each begins with a comment that holds a hash
 * of the rest. The licences of the packages in them lie beside them.
 */
export async function build(root) {
  const { build: bundle } = await import('esbuild');
  const began = new Date();
  const parts = await Promise.all(PARTS.map((part) => bundle(bundleOptions(root, part))));
  const inputs = new Set(parts.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
  const licences = await readLicences([...inputs].map((file) => join(root, file)));
  await writeAside(join(root, 'dist', 'LICENCES'), `${licences.join('\n\n\n')}\n`);
  for (const { path, contents } of parts.flatMap(({ outputFiles }) => outputFiles)) {
    const code = asFunction(inAscii(Buffer.from(contents).toString()));
    await writeAside(path, `/*${createHash('sha256').update(code).digest('hex')}*/${code}`);
    await utimes(path, began, began);
  }
}

/** CommonJS as Node would wrap it: bin/load-program.js takes the file as it is. */
function asFunction(code) {
  return `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
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
