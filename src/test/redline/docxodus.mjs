// Redlines as Docxodus resolves them. For each NAME in a folder of NAME.old.docx, NAME.now.docx, NAME.redline.docx,
// NAME.accepted.docx and NAME.rejected.docx:
//
// - its proof over the whole package, part by part, must succeed against what our own resolver leaves of the redline; that
//   resolver is held against the two files themselves by the tests of the redline,
// - the proof against the two files themselves is counted: it succeeds where no run of text is cut and no style comes or
//   goes, for it takes two runs of one look for something else than one,
// - what it makes of the redline is left beside it (NAME.docxodus-accepted.docx, NAME.docxodus-rejected.docx) for another
//   program to read.
//
// The second argument is the folder of node_modules with docxodus.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const [folder, modules] = process.argv.slice(2);
const log = console.log;
console.log = console.warn = console.error = () => {};
const dx = await import(`${modules}/docxodus/dist/core.js`);
await dx.initialize();
const read = (name) => new Uint8Array(readFileSync(`${folder}/${name}`));
let judged = 0;
let exact = 0;
let wrong = 0;
for (const file of readdirSync(folder).filter((one) => one.endsWith('.redline.docx')).sort()) {
  const name = file.replace('.redline.docx', '');
  const redline = read(file);
  const own = await dx.proveRedlineReversibility(read(`${name}.rejected.docx`), read(`${name}.accepted.docx`), redline);
  const real = await dx.proveRedlineReversibility(read(`${name}.old.docx`), read(`${name}.now.docx`), redline);
  writeFileSync(`${folder}/${name}.docxodus-accepted.docx`, await dx.docxDiffAcceptRevisions(redline));
  writeFileSync(`${folder}/${name}.docxodus-rejected.docx`, await dx.docxDiffRejectRevisions(redline));
  judged++;
  exact += real.success ? 1 : 0;
  if (!own.success) {
    wrong++;
    log(`Docxodus: no proof of ${file}: ${JSON.stringify(own.findings[0] ?? own.acceptToFinal?.firstDivergence ?? '')}`);
  }
}
log(`Docxodus: ${judged} judged, ${wrong} without a proof; ${exact} proved against the two files themselves, too`);
process.exit(wrong > 0 || judged === 0 ? 1 : 0);
