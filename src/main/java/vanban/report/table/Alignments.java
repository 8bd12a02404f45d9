package vanban.report.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.document.Table;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/** How authors call the alignments of cells: {@code left}, {@code center} and so on. */
final class Alignments {
  /** The words for them. */
  static final List<String> WORDS =
      Stream.of(Table.Alignment.values())
          .map(alignment -> alignment.name().toLowerCase(Locale.ROOT))
          .toList();

  private Alignments() {}

  /** The alignment a column or cell states, if it does. */
  static Optional<Table.Alignment> stated(YamlMapping mapping) {
    return mapping
        .text("align")
        .map(YamlText::trimmed)
        .filter(WORDS::contains)
        .map(word -> Table.Alignment.valueOf(word.toUpperCase(Locale.ROOT)));
  }
}
