package vanban.layout.template;

import freemarker.core.Environment;
import freemarker.template.TemplateException;

/** A layout reckons with a number of too many digits. */
final class TooManyDigitsException extends TemplateException {
  private static final long serialVersionUID = 1L;

  /** Where the layout is that runs. */
  TooManyDigitsException() {
    super("too many digits", Environment.getCurrentEnvironment());
  }
}
