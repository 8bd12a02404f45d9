package vanban.layout.template;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * Knows for each piece of markup which piece of which template wrote it.
 *
 * <p>FreeMarker tells where it stands only to an exception, so each write makes one. That is slow;
 * it is done in a second run, after something was found wrong in the markup of the first.
 */
public final class TemplateSourceMap extends MarkupOutput {
  private final Templates templates;
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * Of one run.
   *
   * @param templates that were read
   * @param inAttribute what a piece of markup is within the value of an attribute
   */
  public TemplateSourceMap(Templates templates, UnaryOperator<String> inAttribute) {
    super(inAttribute);
    this.templates = templates;
  }

  /** Something written: where in the markup it starts, and the place of the template behind it. */
  private record Piece(int start, String written, Place place, Standpoint here) {}

  /**
   * Where FreeMarker stands when it is made. There is one for each piece of a long report, so it
   * does without the stack of Java, which would be most of the memory of the run.
   */
  private static final class Standpoint extends TemplateException {
    private static final long serialVersionUID = 1;

    Standpoint() {
      super(Environment.getCurrentEnvironment());
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }

  @Override
  void adding(int offset, String markup) {
    Standpoint here = new Standpoint();
    place(here).ifPresent(place -> pieces.add(new Piece(offset, markup, place, here)));
  }

  private Optional<Place> place(Standpoint here) {
    Integer line = here.getLineNumber();
    if (line == null) {
      return Optional.empty();
    }
    return templates.file(here.getTemplateSourceName()).map(file -> place(file, here));
  }

  private static Place place(SourceFile file, Standpoint here) {
    int start = file.offset(here.getLineNumber(), here.getColumnNumber());
    int last = file.offset(here.getEndLineNumber(), here.getEndColumnNumber());
    return new Place(
        file, start, Math.min(last + 1, file.text().length())); // a line's end counts too
  }

  /** The place in a template that wrote {@code [start, end)} of the markup. */
  public Optional<Place> origin(int start, int end) {
    return piece(start).map(piece -> within(piece, start, end));
  }

  /** Where the macro that wrote the markup at an offset was called, innermost first. */
  public List<Place> callers(int start) {
    return piece(start).map(piece -> TemplateCalls.of(piece.here(), templates)).orElse(List.of());
  }

  private Optional<Piece> piece(int start) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (pieces.get(middle).start() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(pieces.get(low - 1));
  }

  /**
   * Literal text of a template is found again letter by letter; FreeMarker may have stripped white
   * space around it. What an expression printed has the expression's place.
   */
  private static Place within(Piece piece, int start, int end) {
    SourceFile file = piece.place().file();
    String typed = piece.place().text();
    int skipped = typed.indexOf(piece.written());
    if (skipped < 0) {
      return piece.place();
    }
    int from = piece.place().start() + skipped + start - piece.start();
    int limit = piece.place().start() + skipped + piece.written().length();
    return new Place(file, Math.min(from, limit), Math.min(from + end - start, limit));
  }
}
