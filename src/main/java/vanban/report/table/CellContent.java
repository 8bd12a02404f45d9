package vanban.report.table;

import java.util.List;
import java.util.Optional;
import vanban.document.Block;
import vanban.document.Inline;
import vanban.document.Origin;
import vanban.document.Paragraph;
import vanban.document.Table;
import vanban.prose.PrintedWords;
import vanban.prose.Prose;
import vanban.prose.ProseRoles;
import vanban.prose.ProseScope;
import vanban.report.scope.ReadContext;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.yaml.YamlText;

/** Makes what stands in the cells of tables; an empty cell holds an empty paragraph. */
final class CellContent {
  private CellContent() {}

  /** Prose in the role of a cell. */
  static List<Block> of(Prose prose, String role, Place place) {
    return prose.isEmpty() ? paragraph(List.of(), role, place) : prose.in(role).blocks();
  }

  /** The author's words for the head of a column. */
  static List<Block> head(ReadContext reading, YamlText text) {
    return of(reading.prose(text, ProseScope.CELL), ProseRoles.CELL_HEAD, text.place());
  }

  /** Words that a table prints by itself, for what its author wrote at a place. */
  static List<Block> of(String words, String role, Place place) {
    if (words.isEmpty()) {
      return paragraph(List.of(), role, place);
    }
    LocatedText printed = new LocatedText.Builder(place).append(words, place).build();
    return paragraph(List.of(PrintedWords.text(printed)), role, place);
  }

  /** A figure that a table prints. */
  static List<Block> of(Inline.Figure figure, String role, Place place) {
    return paragraph(List.of(figure), role, place);
  }

  private static List<Block> paragraph(List<Inline> content, String role, Place place) {
    return List.of(new Paragraph(role, content, Origin.of(place)));
  }

  /** A cell of one column and one row. */
  static Table.Cell cell(List<Block> blocks, Place place) {
    return new Table.Cell(1, 1, Optional.empty(), blocks, Origin.of(place));
  }
}
