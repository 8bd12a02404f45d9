// What many offices cost each month, by what was measured: docs/scale.md.
import fs from 'node:fs';
import path from 'node:path';

const REPORTS = 10; // of a commune, each month
const PLACES = [['a province', 3321 / 34], ['the country', 3321]]; // communes
const CORES = 4; // of a machine
const MACHINES = 16;

/**
 * A table in Markdown.
 *
 * @param alone {cpu, bytes}: a process for one document
 * @param together {each}: seconds of the processor for one of many in a process; undefined if that did not end well
 * @param sources the folder of a report
 */
export function reckoning({ alone, together, sources }) {
  const names = ['reports', 'CPU s of a report', 'core-hours', `one machine of ${CORES} cores`, `${MACHINES} such machines`, 'documents'];
  const ways = [...(together ? [['many in a process', together.each]] : []), ['a process for each', alone.cpu]];
  const rows = PLACES.flatMap(([place, communes]) => ways.map(([way, seconds]) => {
    const reports = Math.round(communes * REPORTS);
    const hours = (reports * seconds) / 3600;
    return [`${place}, ${way}`, reports.toLocaleString('en'), seconds.toFixed(2), hours.toFixed(hours < 1 ? 2 : 1), time(hours / CORES),
      time(hours / CORES / MACHINES), `${((reports * alone.bytes) / 1e6).toFixed(0)} MB`];
  }));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const kilobytes = (weight(sources) / 1e3).toFixed(0);
  return [line(['', ...names]), line(['---', ...names.map(() => '--:')]), ...rows.map(line), '',
    `The document has ${(alone.bytes / 1e3).toFixed(0)} KB, its sources ${kilobytes} KB before Git packs them.`].join('\n');
}

function time(hours) {
  return hours * 60 < 1.5 ? `${(hours * 3600).toFixed(0)} s` : `${(hours * 60).toFixed(0)} min`;
}

function weight(folder) {
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + fs.statSync(path.join(entry.path, entry.name)).size, 0);
}
