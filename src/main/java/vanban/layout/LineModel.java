package vanban.layout;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import org.jspecify.annotations.Nullable;
import vanban.layout.template.Members;
import vanban.layout.template.PlainModel;
import vanban.prose.Line;

/**
 * A text of one line as templates see it. Printed, it places the author's line, figures and all; to
 * whatever wants a string, such as {@code ?matches} or {@code ==}, it is its words.
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
  private final Members members;

  private LineModel(Line line, AuthorsTexts texts, @Nullable String plain, @Nullable String tag) {
    super(plain, tag);
    this.line = line;
    this.members =
        new Members("line")
            .with("words", () -> PlainModel.text(line.words()))
            .with("bare", () -> of(line.bare(), texts))
            .with("capitalized", () -> of(line.capitalized(), texts));
  }

  /** A line that {@code texts} hands to a layout. */
  static LineModel of(Line line, AuthorsTexts texts) {
    return line.isEmpty()
        ? new LineModel(line, texts, "", null)
        : new LineModel(line, texts, null, new InsertTag(texts.add(line)).markup());
  }

  @Override
  public String getAsString() {
    return line.words();
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    return members.get(key);
  }

  @Override
  public boolean isEmpty() {
    return line.isEmpty();
  }
}
