// The report, filled into a template with docxtemplater (npm).
import fs from 'node:fs';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { drive } from './drive.mjs';

const template = fs.readFileSync(process.env.TEMPLATE);

await drive((report) => {
  const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
  filled.render(fields(report));
  return filled.toBuffer();
});

function fields(report) {
  const lines = (texts) => texts.map((line) => ({ line }));
  const found = { head: lines(report.head), opening: report.opening, closing: report.closing, foot: lines(report.foot) };
  report.sections.forEach((section, i) => {
    found[`s${i}_title`] = section.title;
    found[`s${i}_subtitle`] = section.subtitle;
    section.groups.forEach((group, g) => {
      for (const [name, value] of Object.entries(group)) found[`s${i}_g${g}_${name}`] = value;
    });
    found[`s${i}_tail`] = section.tail;
    if (section.table) found[`s${i}_rows`] = section.table.rows;
  });
  return found;
}
