package vanban.layout;

import java.util.function.Supplier;
import vanban.source.Place;
import vanban.source.SourceFile;

/** The markup a layout wrote, which remembers where in the templates it comes from. */
public final class LayoutOutput {
  private final SourceFile markup;
  private final SourceFile layout;
  private final Supplier<TemplateSourceMap> tracing;

  LayoutOutput(SourceFile markup, SourceFile layout, Supplier<TemplateSourceMap> tracing) {
    this.markup = markup;
    this.layout = layout;
    this.tracing = tracing;
  }

  /** The markup. */
  public SourceFile markup() {
    return markup;
  }

  /**
   * The place in a template that wrote a piece of the markup; the start of the layout where that
   * cannot be told. Costs a second run of the layout.
   *
   * @param start offset in the markup
   * @param end offset after the piece
   */
  public Place origin(int start, int end) {
    return tracing.get().origin(start, end).orElse(layout.start());
  }
}
