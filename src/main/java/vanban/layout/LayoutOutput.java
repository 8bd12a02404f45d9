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
  private final Written written;
  private final SourceFile layout;
  private final Supplier<TemplateSourceMap> tracing;
  private Optional<TemplateSourceMap> traced = Optional.empty();

  LayoutOutput(Written written, SourceFile layout, Supplier<TemplateSourceMap> tracing) {
    this.written = written;
    this.layout = layout;
    this.tracing = tracing;
  }

  /**
   * What a run wrote.
   *
   * @param texts of the author that the markup places
   * @param unasked the keys of the report that the run did not ask for
   */
  record Written(SourceFile markup, AuthorsTexts texts, List<String> unasked) {
    /** Keeps the list from change. */
    Written {
      unasked = List.copyOf(unasked);
    }
  }

  /** The markup. */
  public SourceFile markup() {
    return written.markup();
  }

  /** What the author wrote and the markup places. */
  public Insertions insertions() {
    return written.texts();
  }

  /** The keys under which a report says something that the layout did not even ask for. */
  public List<String> unasked() {
    return written.unasked();
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
