package vanban.layout;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vanban.report.Prose;

/**
 * Prose as templates see it. It is parsed already and prints itself:
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
  private final Prose prose;

  ProseModel(Prose prose) {
    this.prose = prose;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    return switch (key) {
      case "blocks" -> markup(ProseMarkup.blocks(prose, ProseMarkup.BODY));
      case "in" -> (TemplateMethodModelEx) this::in;
      case "ending" -> (TemplateMethodModelEx) this::ending;
      case "lead" -> markup(ProseMarkup.lead(prose));
      case "rest" -> markup(ProseMarkup.rest(prose, ProseMarkup.BODY));
      case "empty" -> prose.isEmpty() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      default -> null;
    };
  }

  @SuppressWarnings("rawtypes") // FreeMarker's interface
  private Object in(List arguments) throws TemplateModelException {
    if (arguments.size() != 1) {
      throw new TemplateModelException("in(role) takes one role");
    }
    return markup(ProseMarkup.blocks(prose, String.valueOf(arguments.get(0))));
  }

  @SuppressWarnings("rawtypes") // FreeMarker's interface
  private Object ending(List arguments) throws TemplateModelException {
    if (arguments.size() != 1) {
      throw new TemplateModelException("ending(fullStop) takes one full stop");
    }
    return new ProseModel(prose.ending(String.valueOf(arguments.get(0))));
  }

  private static TemplateXMLOutputModel markup(String xml) throws TemplateModelException {
    return XMLOutputFormat.INSTANCE.fromMarkup(xml);
  }

  @Override
  public boolean isEmpty() {
    return prose.isEmpty();
  }
}
