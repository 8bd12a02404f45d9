package vanban.layout;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import org.jspecify.annotations.Nullable;
import vanban.report.Line;

/**
 * A text of one line as templates see it. It prints itself, figures marked as such; to whatever
 * wants a string, such as {@code ?matches} or {@code ==}, it is its words.
 *
 * <ul>
 *   <li>{@code line.words} its words, as a string: for attributes
 *   <li>{@code line.bare} the line without the sign at its end
 *   <li>{@code line.capitalized} the line with a capital letter first
 * </ul>
 */
final class LineModel extends TemplateXMLOutputModel
    implements TemplateScalarModel, TemplateHashModel {
  private final Line line;

  private LineModel(Line line, @Nullable String words, @Nullable String markup) {
    super(words, markup);
    this.line = line;
  }

  /** The model of a line; one without figures is escaped where it is printed, as a string is. */
  static LineModel of(Line line) {
    return line.hasFigures()
        ? new LineModel(line, null, ProseMarkup.line(line))
        : new LineModel(line, line.words(), null);
  }

  @Override
  public String getAsString() {
    return line.words();
  }

  @Override
  public @Nullable TemplateModel get(String key) {
    return switch (key) {
      case "words" -> new SimpleScalar(line.words());
      case "bare" -> of(line.bare());
      case "capitalized" -> of(line.capitalized());
      default -> null;
    };
  }

  @Override
  public boolean isEmpty() {
    return line.isEmpty();
  }
}
