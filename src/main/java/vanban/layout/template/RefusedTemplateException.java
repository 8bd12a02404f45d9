package vanban.layout.template;

import java.io.IOException;
import java.util.List;
import vanban.diagnostic.Diagnostic;

/** Thrown when a template is loaded that is not run as it stands. */
final class RefusedTemplateException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> found;

  RefusedTemplateException(List<Diagnostic> found) {
    this.found = List.copyOf(found);
  }

  /** What is wrong with the template, each at its place. */
  List<Diagnostic> found() {
    return found;
  }
}
