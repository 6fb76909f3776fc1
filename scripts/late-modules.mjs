import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Modules that most runs do without, and what they offer, all of it functions: for what no run before has kept, for
 * faults, for files that are read back.
 */
const LATE = {
  'src/theme/read/read-theme.ts': ['readTheme', 'referenceOfTheme'],
  'src/forms/rules/read-rules.ts': ['isComponent', 'readRules'],
  'src/record/suggest-word.ts': ['suggestWord'],
  'src/record/json-schema.ts': ['recordJsonSchema'],
  fflate: ['strFromU8', 'strToU8', 'unzipSync'],
};

/** Has these modules evaluated when one of their functions is first called. */
export const lateModules = {
  name: 'late-modules',
  setup(build) {
    const names = Object.keys(LATE).map((name) => `(?:^|/)${name.replace(/^src\/.*\//, '')}$`);
    build.onResolve({ filter: new RegExp(names.join('|')) }, ({ path, resolveDir, namespace }) => {
      if (namespace === 'late') return undefined;
      const name = Object.keys(LATE).find((one) => join(resolveDir, path).endsWith(one));
      return name ? { path: name, namespace: 'late' } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
      contents: standIn(path.startsWith('src/') ? `./${path}` : path, LATE[path]),
      resolveDir: dirname(dirname(fileURLToPath(import.meta.url))),
    }));
  },
};

function standIn(path, names) {
  const functions = names.map((name) => `export const ${name} = (...given) => load().${name}(...given);`);
  return `let found;\nconst load = () => (found ??= require('${path}'));\n${functions.join('\n')}`;
}
