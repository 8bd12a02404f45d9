// Whether the built extension can be loaded: node check.mjs FOLDER. Of VS Code itself it has nothing but names.

import assert from 'node:assert/strict';
import Module, { createRequire } from 'node:module';
import { resolve } from 'node:path';

const anything = new Proxy(class {}, {
  get: (target, name) => (name in target || typeof name === 'symbol' ? target[name] : anything),
});
const load = Module._load;
Module._load = (name, ...others) => (name === 'vscode' ? anything : load(name, ...others));

const folder = resolve(process.argv[2]);
const require = createRequire(import.meta.url);
const { main } = require(resolve(folder, 'package.json'));
const extension = require(resolve(folder, main));
assert.equal(typeof extension.activate, 'function');
assert.equal(typeof extension.deactivate, 'function');
assert.equal(extension.deactivate(), undefined, 'nothing was started');
console.log('the extension can be loaded');
