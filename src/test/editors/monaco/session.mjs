// A session of Monaco in Chromium, a client that is not ours, with the language server: what is shown between letters, how
// names are coloured, what is wrong while one types, what may be meant. Run by
//   VANBAN='bin/vanban' CHROMIUM='chromium' node session.mjs PROJECT [PICTURE.png]
// Ends with status 1 and says why, if anything comes out otherwise than it should.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { WebSocketServer } from 'ws';

const WAITING = 60000;
const here = dirname(fileURLToPath(import.meta.url));
const [project, picture] = process.argv.slice(2).map((word) => resolve(word));
const report = join(project, 'data/xa/report.yaml');

/** The script of the page, its looks, and the work Monaco does beside it. */
async function scripts() {
  const common = { bundle: true, write: false, minify: true, logLevel: 'error', outdir: here, format: 'esm' };
  const page = await build({
    ...common,
    entryPoints: [join(here, 'page.js')],
    loader: { '.ttf': 'dataurl' },
  });
  const worker = await build({
    ...common,
    format: 'iife',
    entryPoints: [fileURLToPath(import.meta.resolve('monaco-editor/editor/editor.worker.js'))],
  });
  const named = (end) => page.outputFiles.find((file) => file.path.endsWith(end)).contents;
  return { '/page.js': named('.js'), '/page.css': named('.css'), '/worker.js': worker.outputFiles[0].contents };
}

const PAGE = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/page.css">
<div id="editor" style="height: 560px"></div><script type="module" src="/page.js"></script>`;
const KINDS = { js: 'text/javascript', css: 'text/css' };

/** What the browser asks for, from this machine alone. */
async function serve(files) {
  const text = await readFile(report, 'utf8');
  const server = createServer((request, response) => {
    const answer = (kind, body) => {
      response.writeHead(200, { 'Content-Type': `${kind}; charset=utf-8` });
      response.end(body);
    };
    if (request.url === '/') {
      answer('text/html', PAGE);
    } else if (request.url === '/session') {
      const socket = `ws://127.0.0.1:${server.address().port}/`;
      answer('application/json', JSON.stringify({ text, address: pathToFileURL(report).href, socket }));
    } else if (files[request.url]) {
      answer(KINDS[request.url.split('.').pop()], files[request.url]);
    } else {
      response.writeHead(404);
      response.end();
    }
  });
  new WebSocketServer({ server }).on('connection', bridge);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

/** Hands messages on between a page and a server of its own, which stands in the folder of the project. */
function bridge(socket) {
  const vanban = spawn(process.env.VANBAN, ['lsp'], { cwd: project, stdio: ['pipe', 'pipe', 'inherit'] });
  socket.on('message', (message) => {
    vanban.stdin.write(`Content-Length: ${message.length}\r\n\r\n`);
    vanban.stdin.write(message);
  });
  socket.on('close', () => vanban.stdin.end());
  let read = Buffer.alloc(0);
  vanban.stdout.on('data', (more) => {
    read = Buffer.concat([read, more]);
    for (let end = read.indexOf('\r\n\r\n'); end >= 0; end = read.indexOf('\r\n\r\n')) {
      const length = Number(/Content-Length: (\d+)/i.exec(read.subarray(0, end).toString())[1]);
      if (read.length < end + 4 + length) {
        return;
      }
      socket.send(read.subarray(end + 4, end + 4 + length).toString());
      read = read.subarray(end + 4 + length);
    }
  });
}

async function check(page, what, holds, ...words) {
  try {
    await page.waitForFunction(holds, { timeout: WAITING, polling: 50 }, ...words);
  } catch (failure) {
    const shown = await page.evaluate(() => document.querySelector('.view-lines')?.innerText);
    throw new Error(`${what}: ${failure.message}\n${shown}`);
  }
  console.log(`monaco: ${what}`);
}

async function session(page) {
  const faults = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  await page.goto(page.vanban);
  await check(page, 'values stand behind figures', () =>
    [...document.querySelectorAll('.view-line')].some((line) => /\$\{[^}]*\}\s*25%?/.test(line.textContent)));
  await check(page, 'names have the colour of names', () =>
    [...document.querySelectorAll('.view-line span span')].some(
      (word) => /\bthu\b/.test(word.textContent) && getComputedStyle(word).color === 'rgb(170, 0, 0)'));
  await check(page, 'nothing is wrong yet', () =>
    self.monaco.editor.getModelMarkers({}).filter((mark) => mark.severity === 8).length === 0);
  await page.evaluate(() => {
    const at = self.model.findMatches('title: tình', false, false, true, null, false)[0].range;
    self.editor.executeEdits('test', [{ range: at, text: 'titel: tình' }]);
  });
  await check(page, 'what is wrong is told while one types', () =>
    self.monaco.editor.getModelMarkers({}).some((mark) => mark.code === 'unknown-key' && mark.severity === 8));
  await page.evaluate(() => self.editor.trigger('test', 'undo'));
  await check(page, 'and no more once it is mended', () =>
    self.monaco.editor.getModelMarkers({}).every((mark) => mark.code !== 'unknown-key'));
  await page.evaluate(() => {
    const at = self.model.findMatches('${', false, false, true, null, false)[0].range;
    self.editor.executeEdits('test', [{ range: at, text: '${ngan sach} ${' }]);
    self.editor.setPosition({ lineNumber: at.startLineNumber, column: at.startColumn + '${ngan sach'.length });
    self.editor.focus();
    self.editor.trigger('test', 'editor.action.triggerSuggest', {});
  });
  await check(page, 'figures are found by their names without marks', () =>
    [...document.querySelectorAll('.suggest-widget .monaco-list-row')].some((row) => /thu/.test(row.textContent)));
  if (faults.length > 0) {
    throw new Error(faults.join('\n'));
  }
}

const server = await serve(await scripts());
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
let failed = false;
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1100, height: 600 });
  page.vanban = `http://127.0.0.1:${server.address().port}/`;
  await session(page);
  if (picture) {
    await page.screenshot({ path: picture });
  }
} catch (why) {
  console.error(`monaco: ${why.message}`);
  failed = true;
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
process.exitCode = failed ? 1 : 0;
