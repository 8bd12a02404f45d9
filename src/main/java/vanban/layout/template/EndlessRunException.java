package vanban.layout.template;

import freemarker.core.TemplateElement;
import java.util.Optional;
import vanban.source.Place;

/** Thrown when a layout takes too long, writes or needs too much, or goes too deep. */
@SuppressWarnings("deprecation") // FreeMarker says that its tree is its own and may change
final class EndlessRunException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Optional<TemplateElement> at;

  /**
   * A run that was stopped.
   *
   * @param cause what stopped it
   * @param at the instruction at which it was; empty where nobody knows
   */
  EndlessRunException(Throwable cause, Optional<TemplateElement> at) {
    super(cause);
    this.at = at;
  }

  /** Whether a run that ended so would have no end. */
  static boolean isEndless(Throwable end) {
    return end instanceof RenderLimits.ExceededException
        || end instanceof StackOverflowError
        || end instanceof OutOfMemoryError;
  }

  /** The first line of the instruction at which the layout was, in one of its templates. */
  Optional<Place> place(Templates templates) {
    return at.flatMap(
        element ->
            templates
                .file(element.getTemplate().getSourceName())
                .map(file -> firstLine(TemplateTree.place(element, file))));
  }

  private static Place firstLine(Place whole) {
    int end = whole.file().text().indexOf('\n', whole.start());
    return end < 0 || end > whole.end() ? whole : new Place(whole.file(), whole.start(), end);
  }

  /** The hint that says why it was not run; empty if it was. */
  Optional<String> hint() {
    return getCause() instanceof RenderLimits.NotTriedException
        ? Optional.of("not-run")
        : Optional.empty();
  }

  /** The variant of what is said of it; empty for that of time and of what was written. */
  String variant() {
    if (getCause() instanceof StackOverflowError) {
      return "depth";
    }
    return getCause() instanceof OutOfMemoryError ? "memory" : "";
  }
}
