package vanban.style.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.document.Inline;
import vanban.document.Paragraph;
import vanban.style.Length;
import vanban.style.Style;
import vanban.style.StyleSet;

/** Measures the words of a paragraph as they are printed: its longest line, its longest word. */
public final class TextMeasure {
  private static final Pattern ENGLISH = Pattern.compile("[-+]?\\d[\\d,]*(?<behind>.*)");
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d.]*(?<behind>.*)");

  private final Style around;
  private final boolean english;
  private final StyledWords walk;
  private final List<List<Word>> lines = new ArrayList<>(List.of(new ArrayList<>()));
  private final StringBuilder printed = new StringBuilder();
  private Length longestWord = Length.ZERO;

  /**
   * A word of a line.
   *
   * @param space before it, if it is not the first
   * @param width its own
   */
  private record Word(Length space, Length width) {}

  private TextMeasure(StyleSet styles, Style around, List<Inline> content) {
    this.around = around;
    this.english = styles.english();
    this.walk = new StyledWords(styles, around, new Filler());
    walk.all(content);
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
    Matcher number = (english ? ENGLISH : NUMBER).matcher(printed);
    return number.matches()
        ? Optional.of(walk.width(number.group("behind"), around))
        : Optional.empty();
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

  /** Measures word by word. */
  private final class Filler implements StyledWords.Sink {
    @Override
    public void words(String words, Style style) {
      String letters = StyledWords.printed(words, style);
      printed.append(letters);
      String[] split = letters.split(" ", -1);
      for (int i = 0; i < split.length; i++) {
        Length width = walk.width(split[i], style);
        longestWord = longestWord.max(width);
        add(new Word(i == 0 ? Length.ZERO : walk.width(" ", style), width), i == 0);
      }
    }

    @Override
    public void lineEnd() {
      lines.add(new ArrayList<>());
    }
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
}
