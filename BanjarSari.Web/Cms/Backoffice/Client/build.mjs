// Bundles Umbraco's backoffice client into a handful of files, precompressed, under a folder named by their content.
// One file for each public module name stays, so that extensions import the very same modules through the import map.
import fs from 'node:fs';
import path from 'node:path';
import crypto from 'node:crypto';
import zlib from 'node:zlib';
import { rolldown } from 'rolldown';
// Stop the build over a text that staff would meet in English, or an exclusion that excludes nothing.
import './check-words.mjs';
import './check-exclusions.mjs';
import literals from './plugin/id/literals.js';
import patches from './plugin/patches.js';

const here = import.meta.dirname;
const client = path.join(here, 'node_modules/@umbraco-cms/backoffice');
const look = path.join(here, 'node_modules/@umbraco-ui/uui/dist');
const target = path.resolve(process.argv[2] ?? path.join(here, 'dist'));

const input = Object.fromEntries(
  Object.entries(JSON.parse(fs.readFileSync(path.join(client, 'package.json'))).exports)
    .filter(([, file]) => typeof file === 'string' && file.endsWith('.js'))
    .map(([name, file]) => [name.slice(2), path.join(client, file)]));

const leaveOut = {
  name: 'leave-out',
  load(id) {
    // No editor in use here writes code.
    if (/external\/monaco-editor\/index\.js$/.test(id)) return 'export const monaco = {}; export const styles = "";';
    if (id.endsWith(path.join('apps/backoffice/components/backoffice-header-logo.element.js'))) return fs.readFileSync(path.join(here, 'plugin/header-logo.js'), 'utf8');
    // Staff reads Indonesian (our own dictionary) with English below it.
    if (/assets\/lang\/(?!en\.js|en-us\.js)/.test(id)) return 'export default {};';
  },
};

const replacements = { ...literals, ...patches };
const untouched = new Set(Object.keys(replacements));
const replace = {
  name: 'replace',
  transform(code, id) {
    const file = path.relative(path.join(client, 'dist-cms'), id).replaceAll(path.sep, '/');
    for (const [theirs, ours] of Object.entries(replacements[file] ?? {})) {
      if (!code.includes(theirs)) throw new Error(`${file} no longer has: ${theirs}`);
      code = code.replaceAll(theirs, () => ours);
      untouched.delete(file);
    }
    return code;
  },
};

const bundle = await rolldown({ input, plugins: [leaveOut, replace], logLevel: 'silent' });
const { output } = await bundle.generate({
  format: 'esm',
  minify: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  // Few files instead of 2,400 (design.md 4: many small ones load slowly over HTTP/1.1).
  codeSplitting: {
    groups: [
      { name: 'icons', test: /core\/icon-registry\/icons\// },
      { name: 'lang', test: /assets\/lang\// },
      { name: 'tiptap', test: /tiptap|prosemirror/ },
      { name: 'vendor', test: /node_modules\/(?!@umbraco-cms)/ },
      { name: 'core', test: /dist-cms\/packages\/core\// },
      { name: 'packages', test: /dist-cms\// },
    ],
  },
});
await bundle.close();
if (untouched.size > 0) throw new Error(`The bundle has no ${[...untouched].join(', ')}`);

// Our own part of it: imports the client's modules by their public names, through the page's import map.
const own = await rolldown({
  input: { entry: path.join(here, 'plugin/entry.js'), id: path.join(here, 'plugin/id/id.js') },
  external: /^@umbraco-cms\/backoffice\//,
});
const plugin = (await own.generate({ format: 'esm', minify: true, entryFileNames: 'plugin/[name].js', chunkFileNames: 'plugin/[name].js' })).output;
await own.close();

const files = new Map([...output, ...plugin].map(file => [file.fileName, Buffer.from(file.code ?? file.source)]));
const css = ['themes/light.css', 'styles/uui-font.css', 'styles/uui-text.css'].map(file => fs.readFileSync(path.join(look, file)));
files.set('css/umb-css.css', Buffer.concat(css));
for (const own of ['desa.css', 'rte-content.css']) files.set(`css/${own}`, fs.readFileSync(path.join(here, 'plugin', own)));
for (const font of fs.readdirSync(path.join(look, 'assets/fonts')).filter(file => file.endsWith('.woff2')))
  files.set(`assets/fonts/${font}`, fs.readFileSync(path.join(look, 'assets/fonts', font)));

const hash = crypto.createHash('sha256');
for (const name of [...files.keys()].sort()) hash.update(name).update(files.get(name));
const version = hash.digest('hex').slice(0, 12);

fs.rmSync(target, { recursive: true, force: true });
for (const [name, content] of files) {
  const file = path.join(target, 'files', name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
  if (!name.endsWith('.woff2'))
    fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(content, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 10, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));
}
fs.writeFileSync(path.join(target, 'bundle.json'), JSON.stringify({ version, modules: Object.keys(input) }));
console.log(`backoffice ${version}: ${files.size} files`);
