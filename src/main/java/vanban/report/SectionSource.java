package vanban.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.report.table.ChartSource;
import vanban.report.table.PictureSource;
import vanban.report.table.TableSource;
import vanban.schema.Stated;
import vanban.source.Place;
import vanban.yaml.YamlText;

/**
 * A section as its author typed it, or the name of the file its sections are in.
 *
 * @param firstKey where it starts
 * @param id by which references find it
 * @param heading its title, and how that is printed
 * @param content what it says
 * @param include the file that stands for it
 */
record SectionSource(
    Place firstKey,
    Optional<YamlText> id,
    Heading heading,
    Content content,
    Stated<YamlText> include) {

  /**
   * The title of a section, and how it is printed.
   *
   * @param title as typed
   * @param runIn whether title and body stand in one paragraph
   * @param numbered whether it has a number
   * @param newPage whether it starts a page
   */
  record Heading(
      Stated<YamlText> title, Stated<Boolean> runIn, Stated<Boolean> numbered, boolean newPage) {}

  /**
   * What a section or an appendix says, as its author typed it.
   *
   * @param body its text
   * @param exhibits what it shows beside its text
   * @param sections below all that
   * @param numbering how those are numbered, one pattern per level
   */
  record Content(
      Stated<YamlText> body,
      Exhibits exhibits,
      Stated<List<SectionSource>> sections,
      Stated<List<YamlText>> numbering) {}

  /**
   * The tables, charts and pictures of a section or an appendix, as its author typed them.
   *
   * @param table the only one
   * @param tables or several
   * @param chart the only one
   * @param charts or several
   * @param pictures all of them
   */
  record Exhibits(
      Stated<TableSource> table,
      Stated<List<TableSource>> tables,
      Stated<ChartSource> chart,
      Stated<List<ChartSource>> charts,
      Stated<List<PictureSource>> pictures) {

    /** Whether there is any. */
    boolean areTyped() {
      return Stream.of(table, tables, chart, charts, pictures).anyMatch(Stated::isTyped);
    }

    /** All tables, in order. */
    List<TableSource> allTables() {
      return Stream.concat(table.value().stream(), tables.value().stream().flatMap(List::stream))
          .toList();
    }

    /** All charts, in order. */
    List<ChartSource> allCharts() {
      return Stream.concat(chart.value().stream(), charts.value().stream().flatMap(List::stream))
          .toList();
    }

    /** All pictures, in order. */
    List<PictureSource> allPictures() {
      return pictures.value().orElse(List.of());
    }

    /** The ids by which the text beside them can place them. */
    Set<String> ids() {
      return Stream.of(
              allTables().stream().map(TableSource::id),
              allCharts().stream().map(ChartSource::id),
              allPictures().stream().map(PictureSource::id))
          .flatMap(ids -> ids)
          .flatMap(Optional::stream)
          .map(YamlText::trimmed)
          .collect(Collectors.toSet());
    }
  }

  /** Its title, as typed. */
  Stated<YamlText> title() {
    return heading.title();
  }

  /** Whether title and body stand in one paragraph. */
  boolean isRunIn() {
    return heading.runIn().value().orElse(false);
  }

  /** Whether it has a number. */
  boolean isNumbered() {
    return heading.numbered().value().orElse(true);
  }

  /** Whether anything of what it says is typed. */
  boolean hasContent() {
    return title().isTyped()
        || content.body().isTyped()
        || content.exhibits().areTyped()
        || content.sections().isTyped();
  }
}
