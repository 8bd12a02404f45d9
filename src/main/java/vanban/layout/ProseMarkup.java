package vanban.layout;

import freemarker.template.utility.StringUtil;
import java.util.List;
import java.util.Locale;
import vanban.report.Line;
import vanban.report.Prose;
import vanban.report.ProseBlock;
import vanban.report.ProseInline;
import vanban.report.Table;

/** Writes parsed prose in the vocabulary of the markup. */
final class ProseMarkup
    implements ProseBlock.Visitor<StringBuilder>, ProseInline.Visitor<StringBuilder> {
  /** The role of paragraphs, where a layout names no other. */
  static final String BODY = "body";

  private static final String ITEM = "item";
  private static final String NOTE = "note";
  private static final String TO_CHECK = "to-check";
  private static final String CELL = "cell";
  private static final String CELL_HEAD = "cell-head";
  private static final String CELL_TOTAL = "cell-total";
  private static final String CELL_GROUP = "cell-group";

  private final StringBuilder out;
  private final String role;

  private ProseMarkup(StringBuilder out, String role) {
    this.out = out;
    this.role = role;
  }

  /** All of it. */
  static String blocks(Prose prose, String role) {
    return blocks(prose.blocks(), role);
  }

  /** The words of the first block, which is a paragraph. */
  static String lead(Prose prose) {
    ProseMarkup markup = new ProseMarkup(new StringBuilder(), BODY);
    if (prose.startsWithParagraph()) {
      markup.inlines(((ProseBlock.Paragraph) prose.blocks().get(0)).content());
    }
    return markup.out.toString();
  }

  /** A text of one line. */
  static String line(Line line) {
    ProseMarkup markup = new ProseMarkup(new StringBuilder(), BODY);
    markup.inlines(line.content());
    return markup.out.toString();
  }

  /** All but the first block. */
  static String rest(Prose prose, String role) {
    return prose.isEmpty() ? "" : blocks(prose.blocks().subList(1, prose.blocks().size()), role);
  }

  private static String blocks(List<ProseBlock> blocks, String role) {
    ProseMarkup markup = new ProseMarkup(new StringBuilder(), role);
    blocks.forEach(block -> block.accept(markup));
    return markup.out.toString();
  }

  /** The attribute {@code columns} of a table. */
  static String columns(Table table) {
    return String.join(
        " ", table.columns().stream().map(column -> word(column.alignment())).toList());
  }

  private static String word(Table.Alignment alignment) {
    return alignment.name().toLowerCase(Locale.ROOT);
  }

  /** The words of a head cell, as paragraphs. */
  static String head(Prose title) {
    ProseMarkup markup = new ProseMarkup(new StringBuilder(), CELL_HEAD);
    markup.cell(title);
    return markup.out.toString();
  }

  /** The rows of a table but for its head row. */
  static String rows(Table table) {
    ProseMarkup markup = new ProseMarkup(new StringBuilder(), CELL);
    markup.rowsOf(table);
    return markup.out.toString();
  }

  /** Cells of the row for all others. */
  static String total(List<Table.Cell> cells) {
    ProseMarkup markup = new ProseMarkup(new StringBuilder(), CELL_TOTAL);
    cells.forEach(markup::cell);
    return markup.out.toString();
  }

  private void headOf(Table table) {
    out.append("<row head=\"true\">");
    for (Table.Column column : table.columns()) {
      if (column.head() instanceof Table.Head.Written written) { // as all are in prose
        out.append("<cell align=\"center\">").append(head(written.title())).append("</cell>");
      }
    }
    out.append("</row>\n");
  }

  private void rowsOf(Table table) {
    ProseMarkup body = new ProseMarkup(out, CELL);
    ProseMarkup group = new ProseMarkup(out, CELL_GROUP);
    for (Table.Row row : table.rows()) {
      out.append(row.group() ? "<row group=\"true\">" : "<row>");
      row.cells().forEach(row.group() ? group::cell : body::cell);
      out.append("</row>\n");
    }
  }

  private void cell(Table.Cell cell) {
    out.append("<cell");
    if (cell.span() > 1) {
      out.append(" span=\"").append(cell.span()).append('"');
    }
    if (cell.rows() > 1) {
      out.append(" rows=\"").append(cell.rows()).append('"');
    }
    cell.alignment().ifPresent(a -> out.append(" align=\"").append(word(a)).append('"'));
    out.append('>');
    cell(cell.content());
    out.append("</cell>");
  }

  /** A cell of a table holds at least a paragraph, be it empty. */
  private void cell(Prose content) {
    if (content.isEmpty()) {
      out.append("<paragraph role=\"").append(role).append("\"/>");
    }
    content.blocks().forEach(block -> block.accept(this));
  }

  @Override
  public StringBuilder visit(ProseBlock.Paragraph paragraph) {
    out.append("<paragraph role=\"").append(StringUtil.XMLEncQAttr(role)).append("\">");
    inlines(paragraph.content());
    out.append("</paragraph>\n");
    return out;
  }

  @Override
  public StringBuilder visit(ProseBlock.ItemList list) {
    out.append("<list sign=\"").append(StringUtil.XMLEncQAttr(list.sign())).append("\">\n");
    ProseMarkup items = new ProseMarkup(out, role.equals(BODY) ? ITEM : role);
    for (Prose item : list.items()) {
      out.append("<item>");
      item.blocks().forEach(block -> block.accept(items));
      out.append("</item>\n");
    }
    out.append("</list>\n");
    return out;
  }

  @Override
  public StringBuilder visit(Table table) {
    out.append("<table role=\"table\" columns=\"").append(columns(table)).append("\">\n");
    headOf(table);
    rowsOf(table);
    out.append("</table>\n");
    return out;
  }

  private void inlines(List<? extends ProseInline> content) {
    content.forEach(inline -> inline.accept(this));
  }

  @Override
  public StringBuilder visit(ProseInline.Text text) {
    out.append(StringUtil.XMLEncNA(text.value()));
    return out;
  }

  @Override
  public StringBuilder visit(ProseInline.Figure figure) {
    out.append("<figure of=\"").append(StringUtil.XMLEncQAttr(figure.expression())).append("\">");
    out.append(StringUtil.XMLEncNA(figure.words())).append("</figure>");
    return out;
  }

  @Override
  public StringBuilder visit(ProseInline.Strong strong) {
    out.append("<strong>");
    inlines(strong.content());
    out.append("</strong>");
    return out;
  }

  @Override
  public StringBuilder visit(ProseInline.Emphasis emphasis) {
    out.append("<emphasis>");
    inlines(emphasis.content());
    out.append("</emphasis>");
    return out;
  }

  @Override
  public StringBuilder visit(ProseInline.Marked marked) {
    out.append("<span role=\"").append(TO_CHECK).append("\">");
    inlines(marked.content());
    out.append("</span>");
    return out;
  }

  @Override
  public StringBuilder visit(ProseInline.Note note) {
    out.append("<note>");
    ProseMarkup inside = new ProseMarkup(out, NOTE);
    note.content().blocks().forEach(block -> block.accept(inside));
    out.append("</note>");
    return out;
  }

  @Override
  public StringBuilder visit(ProseInline.Reference reference) {
    out.append("<reference to=\"").append(StringUtil.XMLEncQAttr(reference.id())).append("\"/>");
    return out;
  }
}
