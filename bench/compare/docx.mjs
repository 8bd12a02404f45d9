// The report, written with docx (npm).
import {
  AlignmentType, Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun,
} from 'docx';
import { drive } from './drive.mjs';

await drive((report) => {
  const line = (text) => new Paragraph({ children: [new TextRun(text)] });
  const plain = (one) => new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    children: [...(one.lead ? [new TextRun({ text: one.lead, bold: true })] : []), new TextRun(one.text)],
  });
  const footnotes = {};
  let notes = 0;
  const cited = (group) => {
    footnotes[++notes] = { children: [line(group.note)] };
    return new Paragraph({
      alignment: AlignmentType.JUSTIFIED,
      children: [new TextRun(group.text), new FootnoteReferenceRun(notes), new TextRun(group.rest)],
    });
  };
  const row = (cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [line(text)] })) });
  const table = ({ columns, rows }) =>
    new Table({ rows: [row(columns), ...rows.map((one) => row([one.order, one.name, one.amount]))] });
  const section = (one) => [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(one.title)] }),
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(one.subtitle)] }),
    ...one.groups.flatMap((group) => [...group.plain.map(plain), cited(group)]),
    ...one.tail.map(plain),
    ...(one.table ? [table(one.table)] : []),
  ];
  const children = [...report.head.map(line), line(report.opening), ...report.sections.flatMap(section),
    line(report.closing), ...report.foot.map(line)];
  return Packer.toBuffer(new Document({ footnotes, sections: [{ children }] }));
});
