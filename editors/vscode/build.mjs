// Puts the extension where VS Code looks for those of a folder: .vscode/extensions/vanban, whole, for one that lacks
// something keeps the window waiting.

import { build } from 'esbuild';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const extensions = join(process.argv[2] ?? join(here, '..', '..'), '.vscode', 'extensions');
const made = join(extensions, 'vanban');
const making = join(extensions, `.vanban-${process.pid}`);

await rm(making, { recursive: true, force: true });
await mkdir(making, { recursive: true });
await build({
  entryPoints: [join(here, 'extension.js')],
  outfile: join(making, 'extension.js'),
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node18',
  external: ['vscode'],
  legalComments: 'eof',
});
const { scripts, devDependencies, ...manifest } = JSON.parse(await readFile(join(here, 'package.json'), 'utf8'));
await writeFile(join(making, 'package.json'), JSON.stringify(manifest, null, 2));
await rm(made, { recursive: true, force: true });
await rename(making, made);
console.log(made);
