package vanban.markup;

import java.util.List;
import vanban.source.Located;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * Where a layout wrote something: a stretch of the markup, which leads on to a template only when
 * somebody asks, for that may cost a second run of the layout.
 */
final class WrittenByLayout implements Located {
  private final SourceFile markup;
  private final SourceMapper mapper;
  private final int start;
  private final int end;
  private final String words;

  private WrittenByLayout(
      SourceFile markup, SourceMapper mapper, int start, int end, String words) {
    this.markup = markup;
    this.mapper = mapper;
    this.start = start;
    this.end = end;
    this.words = words;
  }

  /** The name of an element. */
  static WrittenByLayout tag(SourceFile markup, SourceMapper mapper, Node.Tag tag) {
    int name = tag.start() + 1;
    return new WrittenByLayout(markup, mapper, name, name + tag.name().length(), "");
  }

  /**
   * Words.
   *
   * @param start offset in the markup from which they stand there
   * @param printed the words, their white space folded
   */
  static WrittenByLayout words(SourceFile markup, SourceMapper mapper, int start, String printed) {
    return new WrittenByLayout(markup, mapper, start, start, printed);
  }

  @Override
  public Place place() {
    return words.isEmpty() ? mapper.of(start, end) : place(0, words.length());
  }

  @Override
  public Place place(int from, int to) {
    if (words.isEmpty() || to <= from) {
      return mapper.of(start, end);
    }
    int first = offset(from);
    return mapper.of(first, Math.max(first, offset(to - 1) + 1));
  }

  @Override
  public List<Place> callers() {
    return mapper.callers(start);
  }

  /** Where the markup has the char that is printed at an offset of the words. */
  private int offset(int printed) {
    String text = markup.text();
    int at = start;
    for (int i = 0; i < printed; i++) {
      at = after(text, at, words.charAt(i));
    }
    while (at < text.length() - 1
        && WhiteSpace.isSpace(text.charAt(at))
        && !WhiteSpace.isSpace(words.charAt(printed))) {
      at++;
    }
    return Math.min(at, text.length());
  }

  /**
   * Steps over what stands in the markup for one printed char: a run of space, an entity, a char.
   */
  private static int after(String text, int from, char printed) {
    int at = from;
    while (at < text.length() && WhiteSpace.isSpace(text.charAt(at))) {
      at++;
      if (printed == ' ' && (at == text.length() || !WhiteSpace.isSpace(text.charAt(at)))) {
        return at;
      }
    }
    if (at < text.length() && text.charAt(at) == '&') {
      int close = text.indexOf(';', at);
      return close < 0 ? at + 1 : close + 1;
    }
    return Math.min(at + 1, text.length());
  }
}
