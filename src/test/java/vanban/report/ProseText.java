package vanban.report;

import java.util.List;
import java.util.stream.Collectors;

/** Writes prose so that a test can compare it in one line. */
final class ProseText implements ProseBlock.Visitor<String>, ProseInline.Visitor<String> {

  /** {@code p(words)} for a paragraph, {@code b(…)}, {@code i(…)}, {@code note(…)} and so on. */
  static String of(Prose prose) {
    ProseText writer = new ProseText();
    return prose.blocks().stream()
        .map(block -> block.accept(writer))
        .collect(Collectors.joining(" "));
  }

  private String of(List<ProseInline> content) {
    return content.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
  }

  @Override
  public String visit(ProseBlock.Paragraph paragraph) {
    return "p(" + of(paragraph.content()) + ")";
  }

  @Override
  public String visit(ProseBlock.ItemList list) {
    return list.items().stream()
        .map(item -> list.sign() + "[" + of(item) + "]")
        .collect(Collectors.joining(" "));
  }

  @Override
  public String visit(Table table) {
    String head =
        table.columns().stream()
            .map(column -> head(column.head()) + ":" + column.alignment())
            .collect(Collectors.joining(" | "));
    String rows =
        table.rows().stream()
            .map(row -> row.cells().stream().map(this::cell).collect(Collectors.joining(" | ")))
            .collect(Collectors.joining(" / "));
    return "table(" + head + " / " + rows + ")";
  }

  private String head(Table.Head head) {
    return head instanceof Table.Head.Written written ? of(written.title()) : head.toString();
  }

  private String cell(Table.Cell cell) {
    String size = cell.span() == 1 && cell.rows() == 1 ? "" : cell.span() + "x" + cell.rows();
    return of(cell.content()) + size;
  }

  @Override
  public String visit(ProseInline.Text text) {
    return text.value();
  }

  @Override
  public String visit(ProseInline.Figure figure) {
    return "fig(" + figure.expression() + "=" + figure.words() + ")";
  }

  @Override
  public String visit(ProseInline.Strong strong) {
    return "b(" + of(strong.content()) + ")";
  }

  @Override
  public String visit(ProseInline.Emphasis emphasis) {
    return "i(" + of(emphasis.content()) + ")";
  }

  @Override
  public String visit(ProseInline.Marked marked) {
    return "m(" + of(marked.content()) + ")";
  }

  @Override
  public String visit(ProseInline.Note note) {
    return "note(" + of(note.content()) + ")";
  }

  @Override
  public String visit(ProseInline.Reference reference) {
    return "ref(" + reference.id() + ")";
  }
}
