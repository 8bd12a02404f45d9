package vanban.layout;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.StringUtil;

/** The markup that places what an author wrote: {@code <insert ref="17" role="closing"/>}. */
final class InsertTag {
  private final StringBuilder tag;

  /** For the piece of this name. */
  InsertTag(String ref) {
    this.tag = new StringBuilder("<insert");
    with("ref", ref);
  }

  /** With an attribute more. */
  InsertTag with(String attribute, String value) {
    tag.append(' ').append(attribute).append("=\"").append(StringUtil.XMLEncQAttr(value));
    tag.append('"');
    return this;
  }

  /** As a template writes it. */
  String markup() {
    return tag + "/>";
  }

  /** As a value that prints itself, and is not escaped. */
  TemplateXMLOutputModel model() {
    try {
      return XMLOutputFormat.INSTANCE.fromMarkup(markup());
    } catch (TemplateModelException e) {
      throw new IllegalStateException("FreeMarker takes any text for markup", e);
    }
  }
}
