// Writes what each program reads: node inputs.mjs FOLDER COPIES
//   content/0.json …            the reports, for those whose documents a program writes
//   vanban/one, vanban/many     projects of Vanban: one report; COPIES reports
//   pandoc/0.md                 for pandoc
//   template-{docxtemplater,poi-tl}.docx    templates, for those that fill them in
import fs from 'node:fs';
import path from 'node:path';
import { content, FRAME } from './content.mjs';
import { template } from './template.mjs';

const [folder, copies] = [process.argv[2], Number(process.argv[3])];

for (let seed = 0; seed < copies; seed++) {
  const report = content(seed);
  write(`content/${seed}.json`, JSON.stringify(report));
  for (const [name, text] of vanban(report)) {
    if (seed === 0) write(`vanban/one/data/0/${name}`, text);
    write(`vanban/many/data/${seed}/${name}`, text);
  }
}
write('pandoc/0.md', markdown(content(0)));
write('template-docxtemplater.docx', await template(content(0), DOCXTEMPLATER()));
write('template-poi-tl.docx', await template(content(0), POI_TL()));

function write(name, what) {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, what);
}

/** The files of a report of Vanban: each section has its own. */
function vanban(report) {
  const q = JSON.stringify;
  const files = report.sections.map((section, i) => [`sections/${i}.yaml`,
    `title: ${q(section.title)}\nsections:\n  - title: ${q(section.subtitle)}\n    body: |\n${indented(prose(section), 6)}`]);
  files.push(['report.yaml', `layout: state-nd30
issuer: {parent: ${FRAME.parent}, name: ${FRAME.issuer}}
number: {value: 15, symbol: ${FRAME.symbol}}
place: ${FRAME.place}
date: 2026-09-28
genre: BÁO CÁO
title: ${FRAME.title}
opening: |
${indented(report.opening, 2)}sections:
${report.sections.map((section, i) => `  - include: sections/${i}.yaml\n`).join('')}closing: |
${indented(report.closing.replace('./.', '.'), 2)}recipients:
${FRAME.recipients.map((to) => `  - ${q(to)}\n`).join('')}signature: {authority: ${FRAME.authority}, position: ${FRAME.position}, name: ${FRAME.name}}
`]);
  return files;
}

/** A section as it is written in prose, with its notes below it. */
function prose(section, of = '') {
  const plain = (one) => (one.lead ? `**${one.lead.trim()}** ${one.text}` : one.text);
  const lines = section.groups.flatMap((group, i) =>
    [...group.plain.map(plain), `${group.text}[^n${of}${i}]${group.rest}`]);
  lines.push(...section.tail.map(plain));
  if (section.table) {
    lines.push([section.table.columns, [':-:', '---', '--:'],
      ...section.table.rows.map((row) => [row.order, row.name, row.amount])].map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
  }
  lines.push(...section.groups.map((group, i) => `[^n${of}${i}]: ${group.note}`));
  return lines.join('\n\n');
}

function markdown(report) {
  const line = (text) => text.replace(/^([-+*])/, '\\$1');
  return [...report.head.map(line), report.opening,
    ...report.sections.flatMap((section, i) => [`# ${section.title}`, `## ${section.subtitle}`, prose(section, `${i}-`)]),
    report.closing, ...report.foot.map(line)].join('\n\n') + '\n';
}

function indented(text, by) {
  return text.split('\n').map((line) => (line ? ' '.repeat(by) + line : line)).join('\n') + '\n';
}

function DOCXTEMPLATER() {
  return {
    tag: (name) => `{${name}}`,
    open: (name) => `{#${name}}`,
    close: (name) => `{/${name}}`,
    rows: (name) => ({ before: '', cells: [`{#${name}}{order}`, '{name}', `{amount}{/${name}}`] }),
  };
}

function POI_TL() {
  return {
    tag: (name) => `{{${name}}}`,
    open: (name) => `{{?${name}}}`,
    close: (name) => `{{/${name}}}`,
    rows: (name) => ({ before: `{{${name}}}`, cells: ['[order]', '[name]', '[amount]'] }),
  };
}
