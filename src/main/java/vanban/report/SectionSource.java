package vanban.report;

import java.util.List;
import java.util.Optional;
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
   * @param table below the body
   * @param chart below that
   * @param pictures below that
   * @param sections below those
   * @param numbering how those are numbered, one pattern per level
   */
  record Content(
      Stated<YamlText> body,
      Stated<TableSource> table,
      Stated<ChartSource> chart,
      Stated<List<PictureSource>> pictures,
      Stated<List<SectionSource>> sections,
      Stated<List<YamlText>> numbering) {}

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
        || content.table().isTyped()
        || content.chart().isTyped()
        || content.pictures().isTyped()
        || content.sections().isTyped();
  }
}
