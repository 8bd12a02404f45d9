package vanban.layout;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanban.layout.template.Members;
import vanban.layout.template.PlainModel;
import vanban.prose.Prose;

/**
 * Prose as templates see it. It is parsed already, and is placed where it is printed:
 *
 * <ul>
 *   <li>{@code ${prose.blocks}} all of it, paragraphs in the role {@code body}
 *   <li>{@code ${prose.in("closing")}} all of it, paragraphs in another role
 *   <li>{@code ${prose.lead}} the words of its first paragraph, without the paragraph
 *   <li>{@code ${prose.rest}} what follows the first paragraph
 *   <li>{@code prose.ending("./.")} the same prose with another full stop at its very end
 *   <li>{@code prose.empty} whether there is nothing
 * </ul>
 */
final class ProseModel implements TemplateHashModel {
  private final String ref;
  private final boolean empty;
  private final Optional<String> ending;
  private final Members members;

  private ProseModel(String ref, boolean empty, Optional<String> ending) {
    this.ref = ref;
    this.empty = empty;
    this.ending = ending;
    this.members =
        new Members("prose")
            .with("blocks", () -> tag().model())
            .with("in", () -> (TemplateMethodModelEx) this::in)
            .with("ending", () -> (TemplateMethodModelEx) this::ending)
            .with("lead", () -> tag().with("part", "lead").model())
            .with("rest", () -> tag().with("part", "rest").model())
            .with("empty", () -> PlainModel.truth(empty));
  }

  /** Prose that {@code texts} hands to a layout. */
  static ProseModel of(Prose prose, AuthorsTexts texts) {
    return new ProseModel(texts.add(prose), prose.isEmpty(), Optional.empty());
  }

  private InsertTag tag() {
    InsertTag tag = new InsertTag(ref);
    return ending.map(other -> tag.with("ending", other)).orElse(tag);
  }

  @SuppressWarnings("rawtypes") // FreeMarker's interface
  private Object in(List arguments) throws TemplateModelException {
    if (arguments.size() != 1) {
      throw new TemplateModelException("in(role) takes one role");
    }
    return tag().with("role", String.valueOf(arguments.get(0))).model();
  }

  @SuppressWarnings("rawtypes") // FreeMarker's interface
  private Object ending(List arguments) throws TemplateModelException {
    if (arguments.size() != 1) {
      throw new TemplateModelException("ending(fullStop) takes one full stop");
    }
    return new ProseModel(ref, empty, Optional.of(String.valueOf(arguments.get(0))));
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    return members.get(key);
  }

  @Override
  public boolean isEmpty() {
    return empty;
  }
}
