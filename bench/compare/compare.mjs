// Measures and prints: bench/compare/run, which prepares what is measured here.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { missing, size } from './check.mjs';
import { content } from './content.mjs';
import { median, run } from './measure.mjs';
import { programs } from './programs.mjs';
import { reckoning } from './reckoning.mjs';

const args = process.argv.slice(2);
const quick = args.includes('--quick');
const into = option('--into', null);
const without = option('--without', '');
const ROUNDS = Number(option('--rounds', quick ? 3 : 10));
const COPIES = Number(option('--copies', quick ? 200 : 1000));
const WARM_UP = Number(option('--seconds', quick ? 8 : 30)); // of the processor
const TIME = WARM_UP / 2;

const HERE = path.resolve('target/compare');
const WORK = path.join(HERE, 'work');
const left = []; // what is not compared, and why

main();

function main() {
  say('writes the report for all of them');
  fs.rmSync(WORK, { recursive: true, force: true });
  execFileSync('node', [path.join(HERE, 'inputs.mjs'), WORK, String(COPIES)]);
  const { documents: all, others } = programs(HERE, WORK, { warmUp: WARM_UP, time: TIME, copies: COPIES, left });
  const documents = all.filter((one) => !without || !one.name.includes(without));
  if (without) left.push(`what has \`${without}\` in its name, as \`--without\` says`);
  const before = os.loadavg()[0];
  const [one, over, many] = [cold(documents, others), warm(documents), batch(documents)];
  const text = [machine(before), coldTable(one), warmTable(over), batchTable(many), leftOut()].filter(Boolean).join('\n\n');
  const scale = reckoning({ alone: one[0], together: many.find((row) => row.name.includes('Vanban')), sources: path.join(WORK, 'vanban/one/data') });
  console.log(`${text}\n\n${scale}`);
  if (into) {
    insert(path.join(into, 'performance.md'), text);
    insert(path.join(into, 'scale.md'), scale);
  }
}

/** Each once per round, so that what else the machine does slows all of them; the round before the first is not counted. */
function cold(documents, others) {
  const rows = [...documents.filter((one) => one.cold), ...others];
  const costs = new Map(rows.map((row) => [row, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    say(round ? `cold: round ${round} of ${ROUNDS}` : 'cold: each once');
    for (const row of rows) {
      if (row.document) fs.rmSync(row.document, { force: true });
      const cost = tried(row.name, row.cold);
      if (round && cost) costs.get(row).push(cost);
    }
  }
  return rows.filter((row) => costs.get(row).length === ROUNDS && (!row.document || holdsAll(row.name, row.document, 0))).map((row) => ({
    name: row.name,
    ...Object.fromEntries(['cpu', 'wall', 'peak'].map((what) => [what, median(costs.get(row).map((cost) => cost[what]))])),
    bytes: row.document && fs.statSync(row.document).size,
  }));
}

function coldTable(found) {
  return table(`A process for one document: medians of ${ROUNDS}`,
    ['', 'CPU s', '×', 's', '×', 'peak MB', 'file KB'],
    found.map(({ name, cpu, wall, peak, bytes }) => [name, cpu.toFixed(2), ratio(cpu, found[0].cpu), wall.toFixed(2),
      ratio(wall, found[0].wall), peak.toFixed(0), bytes ? (bytes / 1024).toFixed(0) : '–']));
}

function warm(documents) {
  const found = [];
  for (const row of documents.flatMap((one) => one.warm ?? [])) {
    say(`warm: ${row.name}`);
    fs.rmSync(row.document, { force: true });
    const done = tried(row.name, row);
    if (!done) continue;
    const measured = JSON.parse(done.out);
    if (holdsAll(row.name, row.document, 0)) found.push({ name: row.name, cost: measured.cpu / measured.documents });
  }
  return found;
}

function warmTable(found) {
  return table('One document over and over in a process of one core, once it is warm',
    ['', 'CPU ms a document', '×', 'documents a second of CPU'],
    found.map(({ name, cost }) => [name, (cost * 1e3).toFixed(1), ratio(cost, found[0].cost), (1 / cost).toFixed(1)]));
}

function batch(documents) {
  const found = [];
  for (const row of documents.flatMap((one) => one.batch ?? [])) {
    say(`${COPIES} reports: ${row.name}`);
    fs.rmSync(row.folder, { recursive: true, force: true });
    const cost = tried(`${row.name}, ${COPIES} reports`, row);
    if (!cost) continue;
    const some = [...Array(20).keys()].map((i) => Math.floor((i * (COPIES - 1)) / 19));
    if (some.every((i) => holdsAll(`${row.name}, ${COPIES} reports`, row.of(i), i))) found.push({ name: row.name, ...cost });
  }
  return found.map((row) => ({ ...row, each: row.cpu / COPIES }));
}

function batchTable(found) {
  return table(`${COPIES} different reports in one process of 256 MB of heap`,
    ['', 'CPU ms a report', '×', 'reports a second', 'peak MB'],
    found.map(({ name, each, wall, peak }) => [name, (each * 1e3).toFixed(1), ratio(each, found[0].each),
      (COPIES / wall).toFixed(1), peak.toFixed(0)]));
}

/** What a run costs; nothing of one that ends badly, of which the tables say so. */
function tried(name, command) {
  try {
    return run(command);
  } catch (failed) {
    console.error(failed.message);
    const line = `${name}: it ended with status ${failed.status}`;
    if (!left.includes(line)) left.push(line);
    return null;
  }
}

/** No program is compared by a document that lacks something. */
function holdsAll(name, document, seed) {
  const lacks = fs.existsSync(document) ? missing(document, content(seed)) : ['there is no document'];
  if (lacks.length) left.push(`${name}: ${lacks.join('; ')}`);
  return lacks.length === 0;
}

function machine(before) {
  const { words, letters, footnotes } = size(content(0));
  const version = (...command) => {
    const { stdout, stderr } = spawnSync(command[0], command.slice(1), { encoding: 'utf8' });
    return `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n')[0].replaceAll('"', '');
  };
  const installed = JSON.parse(fs.readFileSync(path.join(HERE, 'package.json'), 'utf8')).dependencies;
  const jar = (peer) => fs.readFileSync(path.join(HERE, `${peer}.classpath`), 'utf8').match(new RegExp(`/(${peer}(-core)?-[\\d.]+)\\.jar`))[1];
  const programs = [...Object.entries(installed).map(([name, number]) => `${name} ${number}`), jar('poi-tl'), jar('docx4j')];
  return `Measured on ${new Date().toISOString().slice(0, 10)}${quick ? ' by `--quick`, which is too few runs' : ''}: ${os.cpus().length} × ` +
    `${os.cpus()[0].model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GB; ${version('java', '-version')}, Node.js ${process.version}, ` +
    `${[...programs, version('pandoc', '--version')].filter(Boolean).join(', ')}. Processes waiting for a core: ${before.toFixed(1)} at the ` +
    `start, ${os.loadavg()[0].toFixed(1)} at the end.\nThe report: ${words} words, ${letters} letters, ${footnotes} footnotes.`;
}

function leftOut() {
  return left.length ? `Left out:\n\n${left.map((line) => `- ${line}`).join('\n')}` : '';
}

function table(title, head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [`**${title}**`, '', line(head), line(head.map((_, i) => (i ? '--:' : '---'))), ...rows.map(line)].join('\n');
}

function ratio(cost, base) {
  return (cost / base).toFixed(2);
}

function insert(file, text) {
  const [start, end] = ['<!-- measured -->', '<!-- end of measured -->'];
  const old = fs.readFileSync(file, 'utf8');
  if (!old.includes(start) || !old.includes(end)) throw new Error(`${file} has no lines ${start} and ${end}`);
  fs.writeFileSync(file, `${old.slice(0, old.indexOf(start) + start.length)}\n${text}\n${old.slice(old.indexOf(end))}`);
}

function option(name, otherwise) {
  return args.includes(name) ? args[args.indexOf(name) + 1] : otherwise;
}

function say(what) {
  console.error(`compare: ${what}`);
}
