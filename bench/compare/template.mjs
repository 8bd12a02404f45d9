// The template for programs that fill templates in. A footnote belongs to the file of the template and cannot be repeated by a loop
// (docxtemplater sells a module for that), so paragraphs with a note stand in the template one by one; the others, and the rows of
// tables, are loops.
import {
  Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun,
} from 'docx';

/**
 * A template for reports with as many sections, notes and tables as one has.
 *
 * @param notation how the program writes tags: tag(name), open(name), close(name), rows(name)
 */
export async function template(report, notation) {
  const { tag, open, close } = notation;
  const line = (text) => new Paragraph({ children: [new TextRun(text)] });
  const loop = (name, children) => [line(open(name)), new Paragraph({ children }), line(close(name))];
  const plain = () => [new TextRun({ text: tag('lead'), bold: true }), new TextRun(tag('text'))];
  const footnotes = {};
  let notes = 0;
  const children = loop('head', [new TextRun(tag('line'))]);
  children.push(line(tag('opening')));
  report.sections.forEach((section, i) => {
    children.push(
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(tag(`s${i}_title`))] }),
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(tag(`s${i}_subtitle`))] }));
    section.groups.forEach((group, g) => {
      footnotes[++notes] = { children: [line(tag(`s${i}_g${g}_note`))] };
      children.push(...loop(`s${i}_g${g}_plain`, plain()), new Paragraph({
        children: [new TextRun(tag(`s${i}_g${g}_text`)), new FootnoteReferenceRun(notes), new TextRun(tag(`s${i}_g${g}_rest`))],
      }));
    });
    children.push(...loop(`s${i}_tail`, plain()));
    if (section.table) children.push(table(section.table, notation.rows(`s${i}_rows`)));
  });
  children.push(line(tag('closing')), ...loop('foot', [new TextRun(tag('line'))]));
  return Packer.toBuffer(new Document({ footnotes, sections: [{ children }] }));
}

function table({ columns }, { before, cells }) {
  const row = (texts) => new TableRow({
    children: texts.map((text) => new TableCell({ children: [new Paragraph({ children: [new TextRun(text)] })] })),
  });
  return new Table({ rows: [row(columns.map((text, i) => (i === 0 ? before + text : text))), row(cells)] });
}
