package vanban.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vanban.document.Inline;
import vanban.style.Length;
import vanban.style.LetterLook;
import vanban.style.TextMetrics;

/** Measures the words of a paragraph as they are printed: its longest line, its longest word. */
final class WordMeasure implements Inline.Visitor<WordMeasure> {
  private final StyleSheet styles;
  private final LetterLook around;
  private final Length size;
  private final List<Length> lines = new ArrayList<>(List.of(Length.ZERO));
  private Length longestWord = Length.ZERO;
  private LetterUse use = LetterUse.PLAIN;

  /**
   * Measures words.
   *
   * @param around the look of their paragraph
   * @param size of the document's letters, where the look says no other
   */
  WordMeasure(StyleSheet styles, LetterLook around, Length size, List<Inline> content) {
    this.styles = styles;
    this.around = around;
    this.size = around.size().orElse(size);
    all(content);
  }

  /** The longest line, when no line is broken but where the author breaks it. */
  Length longestLine() {
    return lines.stream().max(Length::compareTo).orElse(Length.ZERO);
  }

  /** The longest word. */
  Length longestWord() {
    return longestWord;
  }

  private WordMeasure all(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return this;
  }

  private WordMeasure add(String words) {
    LetterLook look = styles.wanted(use).over(around);
    String printed = look.caps().orElse(false) ? words.toUpperCase(Locale.ROOT) : words;
    int last = lines.size() - 1;
    lines.set(last, lines.get(last).plus(width(printed, look)));
    for (String word : printed.split(" ", -1)) {
      Length width = width(word, look);
      longestWord = width.compareTo(longestWord) > 0 ? width : longestWord;
    }
    return this;
  }

  private Length width(String words, LetterLook look) {
    return TextMetrics.times()
        .width(
            words,
            look.size().orElse(size),
            look.bold().orElse(false),
            look.italic().orElse(false));
  }

  private WordMeasure within(LetterUse inner, List<Inline> content) {
    LetterUse outer = use;
    use = inner;
    all(content);
    use = outer;
    return this;
  }

  @Override
  public WordMeasure visit(Inline.Text text) {
    return add(text.value());
  }

  @Override
  public WordMeasure visit(Inline.Strong strong) {
    return within(use.withStrong(), strong.content());
  }

  @Override
  public WordMeasure visit(Inline.Emphasis emphasis) {
    return within(use.withEmphasis(), emphasis.content());
  }

  @Override
  public WordMeasure visit(Inline.Span span) {
    return within(use.inSpan(span.role()), span.content());
  }

  @Override
  public WordMeasure visit(Inline.Note note) {
    return this; // its sign is small; cells have room for it
  }

  @Override
  public WordMeasure visit(Inline.Reference reference) {
    reference.citation().ifPresent(citation -> add(citation.text()));
    return this;
  }

  @Override
  public WordMeasure visit(Inline.Field field) {
    return this;
  }

  @Override
  public WordMeasure visit(Inline.Break lineBreak) {
    lines.add(Length.ZERO);
    return this;
  }
}
