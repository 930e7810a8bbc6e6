/**
 * Builds dist/: `main.js` (what every command needs), a chunk for each command and each costly package, loaded by `require`
 * at first use, and the course compiled to JSON. No package has to be installed to run the result.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Modules loaded at first use: whatever `import()` names. Each is built as `dist/<path with dashes>.js` with all that it needs. */
const chunkFiles = [...new Set(sources(path.join(root, 'src')).flatMap(dynamicImports))].sort();
const chunkName = (file) => path.relative(path.join(root, 'src'), file).replace(/\.ts$/, '').replaceAll(path.sep, '-');

function sources(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));
}

function dynamicImports(file) {
  const found = readFileSync(file, 'utf8').matchAll(/\bimport\('(\.{1,2}\/[^']+)\.js'\)/g);
  return [...found].map(([, name]) => path.resolve(path.dirname(file), `${name}.ts`));
}

/** What stands for a part that is never used: nothing to load, and an error if it is used after all. */
const unused = (name, ...members) =>
  members
    .map((member) => `exports.${member} = function () { throw new Error('${name} is not in the bundle'); };`)
    .join('');

/**
 * Parts of packages that this program never uses and that cost start-up time; see CONTRIBUTING.md, "Why each package".
 * `tests/system/conf.test.ts` compares conf as it is bundled with conf as it is installed.
 */
const LEAN = {
  // conf loads a JSON schema validator, a cipher, a file watcher's debounce and a version comparer, whatever its options
  'ajv/dist/2020.js': unused('ajv', 'Ajv2020'),
  'ajv-formats': unused('ajv-formats', 'default'),
  semver: unused('semver', 'eq', 'gt', 'lte', 'clean', 'satisfies'),
  'debounce-fn': unused('debounce-fn', 'default'),
  'node:crypto': unused('node:crypto', 'pbkdf2Sync', 'randomBytes', 'createCipheriv', 'createDecipheriv'),
  // it asks for the home folder when it is loaded, which fails for a user without one; we always name the folder
  'env-paths': unused('env-paths', 'default'),
  // loaded as a module by any package, Node's process object opens all three standard streams, at 2 to 5 ms
  'node:process': 'module.exports = globalThis.process',
  // commander starts other programs only for subcommands that are files of their own
  'node:child_process': 'module.exports = {}',
};

/** Whose parts they are; conf's if nothing is said. */
const NEEDED_BY = { 'node:child_process': 'commander', 'node:process': '' };

const lean = {
  name: 'lean',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path: name, importer }) => {
      if (!(name in LEAN)) return undefined;
      const user = path.join('node_modules', NEEDED_BY[name] ?? 'conf', path.sep);
      return importer.includes(`${path.sep}${user}`) ? { path: name, namespace: 'lean' } : undefined;
    });
    onLoad({ filter: /./, namespace: 'lean' }, ({ path: name }) => ({ contents: LEAN[name], loader: 'js' }));
  },
};

/** Node's own modules, where they are imported whole, once a chunk: not with a copy of all members for each import. */
const builtins = {
  name: 'builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:(fs|os|path)$/ }, ({ path: name, kind, importer }) => {
      const isDefault = importer.startsWith(path.join(root, 'src'));
      return isDefault && kind === 'import-statement' ? { path: name, namespace: 'builtin' } : undefined;
    });
    onLoad({ filter: /./, namespace: 'builtin' }, ({ path: name }) => ({
      contents: `const it = require('${name}'); export default it;`,
    }));
  },
};

const chunks = {
  name: 'chunks',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path: name, kind, resolveDir }) =>
      kind === 'dynamic-import'
        ? { path: `./${chunkName(path.resolve(resolveDir, name.replace(/\.js$/, '.ts')))}.js`, external: true }
        : undefined,
    );
  },
};

const options = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // `import()` of a chunk as `require`: a third of the time
  supported: { 'dynamic-import': false },
  minify: !process.env.READABLE,
  legalComments: 'none',
  define: { VERSION: JSON.stringify(version) },
  logLevel: 'warning',
  outdir: dist,
  absWorkingDir: root,
  metafile: true,
  loader: { '.py': 'text', '.bash': 'text', '.zsh': 'text', '.fish': 'text', '.ps1': 'text' },
  // conf replaces files as everything else here does, in the tests, too (vitest.config.mts)
  alias: { atomically: path.join(root, 'src/io/storage/atomically.ts') },
  plugins: [lean, builtins, chunks],
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const entries = [path.join(root, 'src/main.ts'), ...chunkFiles].map((file) => ({ in: file, out: chunkName(file) }));
const { metafile } = await build({ ...options, entryPoints: entries });
writeLicenses(Object.keys(metafile.inputs));
// the judge is a program of its own: Python reads it as it is
for (const name of ['judge.py', 'roadmap_judge'])
  cpSync(path.join(root, 'src/io/python', name), path.join(dist, 'python', name), { recursive: true });
await compileCourse();

/** The licences of all that is bundled, as they ask for. */
function writeLicenses(inputs) {
  const packages = new Set(inputs.flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
  const texts = [...packages].sort().map((folder) => {
    const file = readdirSync(path.join(root, folder)).find((name) => /^licen[sc]e/i.test(name));
    if (!file) throw new Error(`${folder} is bundled and has no licence file`);
    return `${folder.replace('node_modules/', '')}\n\n${readFileSync(path.join(root, folder, file), 'utf8').trim()}\n`;
  });
  writeFileSync(path.join(dist, 'licenses.txt'), texts.join(`\n${'-'.repeat(72)}\n\n`));
}

async function compileCourse() {
  const { default: fromYaml } = await import(new URL('../dist/io-course-from-yaml.js', import.meta.url));
  fromYaml.compileCourse(path.join(root, 'roadmap.yaml'), path.join(dist, 'course'));
}
