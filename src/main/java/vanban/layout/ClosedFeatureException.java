package vanban.layout;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Diagnostic;

/** Thrown when a template is loaded that uses what is closed to layouts. */
final class ClosedFeatureException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> found;

  ClosedFeatureException(List<Diagnostic> found) {
    this.found = List.copyOf(found);
  }

  /** What the template uses, each at its place. */
  List<Diagnostic> found() {
    return found;
  }

  /** The one behind a failure, if there is one: FreeMarker wraps what it fails to load. */
  static Optional<ClosedFeatureException> behind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ClosedFeatureException closed) {
        return Optional.of(closed);
      }
    }
    return Optional.empty();
  }
}
