package vanban.prose;

import java.util.List;
import java.util.stream.Collectors;
import vanban.document.Block;
import vanban.document.Inline;
import vanban.document.ItemList;
import vanban.document.Paragraph;
import vanban.document.Picture;
import vanban.document.Table;

/** Writes prose so that a test can compare it in one line. */
final class ProseText {
  private ProseText() {}

  /** {@code p(words)} for a paragraph, {@code b(…)}, {@code i(…)}, {@code note(…)} and so on. */
  static String of(Prose prose) {
    return blocks(prose.blocks());
  }

  private static String blocks(List<Block> blocks) {
    return blocks.stream().map(ProseText::block).collect(Collectors.joining(" "));
  }

  private static String block(Block block) {
    if (block instanceof Paragraph paragraph) {
      return "p(" + inlines(paragraph.content()) + ")";
    }
    if (block instanceof ItemList list) {
      return list.items().stream()
          .map(item -> list.sign() + "[" + blocks(item.blocks()) + "]")
          .collect(Collectors.joining(" "));
    }
    if (block instanceof Picture picture) {
      return "picture("
          + ((Picture.Made.File) picture.shown().made()).name()
          + "="
          + picture.shown().alt()
          + ")";
    }
    return table((Table) block);
  }

  private static String table(Table table) {
    List<Table.Cell> heads = table.rows().get(0).cells();
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < heads.size(); i++) {
      head.append(i == 0 ? "" : " | ").append(cell(heads.get(i)));
      head.append(':').append(table.columns().get(i).alignment());
    }
    String rows =
        table.rows().stream()
            .skip(1)
            .map(
                row -> row.cells().stream().map(ProseText::cell).collect(Collectors.joining(" | ")))
            .collect(Collectors.joining(" / "));
    return "table(" + head + " / " + rows + ")";
  }

  private static String cell(Table.Cell cell) {
    Paragraph first = (Paragraph) cell.blocks().get(0);
    return first.content().isEmpty() ? "" : blocks(cell.blocks());
  }

  private static String inlines(List<Inline> content) {
    return content.stream().map(ProseText::inline).collect(Collectors.joining());
  }

  private static String inline(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return text.value();
    }
    if (inline instanceof Inline.Figure figure) {
      return "fig(" + figure.of() + "=" + PrintedWords.of(figure) + ")";
    }
    if (inline instanceof Inline.Strong strong) {
      return "b(" + inlines(strong.content()) + ")";
    }
    if (inline instanceof Inline.Emphasis emphasis) {
      return "i(" + inlines(emphasis.content()) + ")";
    }
    if (inline instanceof Inline.Span span) {
      return "m(" + inlines(span.content()) + ")";
    }
    if (inline instanceof Inline.Script script) {
      String sign = script.side() == Inline.Script.Side.SUPERSCRIPT ? "sup(" : "sub(";
      return sign + inlines(script.content()) + ")";
    }
    if (inline instanceof Inline.Link link) {
      return "link(" + link.address() + "=" + inlines(link.content()) + ")";
    }
    if (inline instanceof Inline.Note note) {
      return "note(" + blocks(note.blocks()) + ")";
    }
    return "ref(" + ((Inline.Reference) inline).to() + ")";
  }
}
