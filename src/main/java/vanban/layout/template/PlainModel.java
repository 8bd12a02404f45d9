package vanban.layout.template;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts, numbers, truth values and lists of them as templates see them. */
public final class PlainModel {
  /** Wraps texts, lists and models. */
  static final DefaultObjectWrapper WRAPPER =
      new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build();

  private PlainModel() {}

  /** A text, which is escaped where it is printed. */
  public static TemplateModel text(String text) {
    return new SimpleScalar(text);
  }

  /** A whole number. */
  public static TemplateModel number(int number) {
    return new SimpleNumber(number);
  }

  /** A truth value. */
  public static TemplateModel truth(boolean truth) {
    return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }

  /** The words of a layout: texts by name, and texts, lists or truth values below them. */
  public static TemplateModel words(Map<String, Object> words) {
    try {
      return WRAPPER.wrap(words);
    } catch (TemplateModelException e) {
      throw new IllegalStateException("words are plain texts", e);
    }
  }

  /** A list, in order. */
  public static TemplateModel list(List<? extends TemplateModel> items) {
    return new TemplateSequenceModel() {
      @Override
      public @Nullable TemplateModel get(int index) {
        return index >= 0 && index < items.size() ? items.get(index) : null;
      }

      @Override
      public int size() {
        return items.size();
      }
    };
  }
}
