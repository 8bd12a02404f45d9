package vanban.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vanban.layout.template.TemplateSourceMap;
import vanban.markup.Insertions;
import vanban.markup.SourceMapper;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * The markup a layout wrote, which knows where in the templates it comes from, and what it places.
 */
public final class LayoutOutput implements SourceMapper {
  private final SourceFile markup;
  private final SourceFile layout;
  private final AuthorsTexts texts;
  private final Supplier<TemplateSourceMap> tracing;
  private Optional<TemplateSourceMap> traced = Optional.empty();

  LayoutOutput(
      SourceFile markup,
      SourceFile layout,
      AuthorsTexts texts,
      Supplier<TemplateSourceMap> tracing) {
    this.markup = markup;
    this.layout = layout;
    this.texts = texts;
    this.tracing = tracing;
  }

  /** The markup. */
  public SourceFile markup() {
    return markup;
  }

  /** What the author wrote and the markup places. */
  public Insertions insertions() {
    return texts;
  }

  /**
   * The place in a template that wrote a piece of the markup; the start of the layout where that
   * cannot be told. The first call costs a second run of the layout.
   *
   * @param start offset in the markup
   * @param end offset after the piece
   */
  @Override
  public Place of(int start, int end) {
    return sourceMap().origin(start, end).orElse(Place.startOf(layout));
  }

  @Override
  public List<Place> callers(int start) {
    return sourceMap().callers(start);
  }

  private synchronized TemplateSourceMap sourceMap() {
    TemplateSourceMap map = traced.orElseGet(tracing);
    traced = Optional.of(map);
    return map;
  }
}
