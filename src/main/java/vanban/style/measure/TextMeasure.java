package vanban.style.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.document.Inline;
import vanban.document.Paragraph;
import vanban.style.Cascade;
import vanban.style.CharacterUse;
import vanban.style.Length;
import vanban.style.Style;
import vanban.style.StyleSet;
import vanban.style.TextMetrics;
import vanban.style.TextStyle;

/** Measures the words of a paragraph as they are printed: its longest line, its longest word. */
public final class TextMeasure implements Inline.Visitor<TextMeasure> {
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d.]*(?<behind>.*)");

  private final Cascade cascade;
  private final Style around;
  private final Length size;
  private final List<List<Word>> lines = new ArrayList<>(List.of(new ArrayList<>()));
  private final StringBuilder printed = new StringBuilder();
  private Length longestWord = Length.ZERO;
  private CharacterUse use = CharacterUse.PLAIN;

  /**
   * A word of a line.
   *
   * @param space before it, if it is not the first
   * @param width its own
   */
  private record Word(Length space, Length width) {}

  private TextMeasure(StyleSet styles, Style around, List<Inline> content) {
    this.cascade = new Cascade(styles);
    this.around = around;
    this.size = around.get(TextStyle.SIZE).orElse(styles.size());
    all(content);
  }

  /**
   * Measures words.
   *
   * @param styles of the layout
   * @param around what their paragraph looks like
   */
  public static TextMeasure of(StyleSet styles, Style around, List<Inline> content) {
    return new TextMeasure(styles, around, content);
  }

  /** Measures the words of a paragraph that stands as its role says. */
  public static TextMeasure of(StyleSet styles, Paragraph paragraph) {
    return of(styles, styles.text(paragraph.role()), paragraph.content());
  }

  /**
   * The width of all that stands behind the whole part of the number that is there: of {@code ,94}
   * in {@code 1.916,94}; empty if there is no number.
   */
  public Optional<Length> decimals() {
    Matcher number = NUMBER.matcher(printed);
    return number.matches() ? Optional.of(width(number.group("behind"), around)) : Optional.empty();
  }

  /** The longest line, when no line is broken but where the author breaks it. */
  public Length longestLine() {
    return lines.stream().map(TextMeasure::unbroken).reduce(Length.ZERO, Length::max);
  }

  /** The longest line, when lines are broken that are longer than {@code room}. */
  public Length longestLine(Length room) {
    return lines.stream().map(line -> longest(line, room)).reduce(Length.ZERO, Length::max);
  }

  private static Length unbroken(List<Word> line) {
    return line.stream()
        .map(word -> word.space().plus(word.width()))
        .reduce(Length.ZERO, Length::plus);
  }

  private static Length longest(List<Word> words, Length room) {
    Length longest = Length.ZERO;
    Length line = Length.ZERO;
    for (Word word : words) {
      Length longer = line.plus(word.space()).plus(word.width());
      line = longer.compareTo(room) > 0 ? word.width() : longer;
      longest = longest.max(line);
    }
    return longest;
  }

  /** How many lines there are, when lines are broken that are longer than {@code room}. */
  public int lines(Length room) {
    return lines.stream().mapToInt(line -> broken(line, room)).sum();
  }

  private static int broken(List<Word> words, Length room) {
    int count = 1;
    Length line = Length.ZERO;
    for (Word word : words) {
      Length longer = line.plus(word.space()).plus(word.width());
      boolean goesOn = longer.compareTo(room) <= 0;
      count += goesOn || line.equals(Length.ZERO) ? 0 : 1;
      line = goesOn ? longer : word.width();
    }
    return count;
  }

  /** The longest word. */
  public Length longestWord() {
    return longestWord;
  }

  private TextMeasure all(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return this;
  }

  private TextMeasure add(String words) {
    Style style = cascade.characters(use).over(around);
    String letters = style.value(TextStyle.CAPS) ? words.toUpperCase(Locale.ROOT) : words;
    printed.append(letters);
    String[] split = letters.split(" ", -1);
    for (int i = 0; i < split.length; i++) {
      Length width = width(split[i], style);
      longestWord = longestWord.max(width);
      add(new Word(i == 0 ? Length.ZERO : width(" ", style), width), i == 0);
    }
    return this;
  }

  private void add(Word word, boolean goesOn) {
    List<Word> line = lines.get(lines.size() - 1);
    if (goesOn && !line.isEmpty()) {
      Word begun = line.remove(line.size() - 1);
      line.add(new Word(begun.space(), begun.width().plus(word.width())));
    } else {
      line.add(word);
    }
  }

  private Length width(String words, Style style) {
    return TextMetrics.times()
        .width(
            words,
            style.get(TextStyle.SIZE).orElse(size),
            style.value(TextStyle.BOLD),
            style.value(TextStyle.ITALIC));
  }

  private TextMeasure within(CharacterUse inner, List<Inline> content) {
    CharacterUse outer = use;
    use = inner;
    all(content);
    use = outer;
    return this;
  }

  @Override
  public TextMeasure visit(Inline.Text text) {
    return add(text.value());
  }

  @Override
  public TextMeasure visit(Inline.Strong strong) {
    return within(use.withStrong(), strong.content());
  }

  @Override
  public TextMeasure visit(Inline.Emphasis emphasis) {
    return within(use.withEmphasis(), emphasis.content());
  }

  @Override
  public TextMeasure visit(Inline.Span span) {
    return within(use.inSpan(span.role()), span.content());
  }

  @Override
  public TextMeasure visit(Inline.Figure figure) {
    return all(figure.content());
  }

  @Override
  public TextMeasure visit(Inline.Note note) {
    return this; // its sign is small; cells have room for it
  }

  @Override
  public TextMeasure visit(Inline.Reference reference) {
    reference.citation().ifPresent(citation -> add(citation.text()));
    return this;
  }

  @Override
  public TextMeasure visit(Inline.Field field) {
    return this;
  }

  @Override
  public TextMeasure visit(Inline.Break lineBreak) {
    lines.add(new ArrayList<>());
    return this;
  }
}
