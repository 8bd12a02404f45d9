package vanban.style.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vanban.document.Inline;
import vanban.style.Length;
import vanban.style.Style;
import vanban.style.StyleSet;

/**
 * The words of a paragraph as one text, and how wide each stretch of it is. A line end of the
 * author's is {@link #BREAK}; the signs of notes and what Word fills in are not there.
 */
public final class MeasuredLine {
  /** The end of a line that stands in the text. */
  public static final char BREAK = '\n';

  private final StringBuilder text = new StringBuilder();
  private final List<Length> upTo = new ArrayList<>(List.of(Length.ZERO)); // each character

  private MeasuredLine() {}

  /**
   * Measures words.
   *
   * @param styles of the layout
   * @param around what their paragraph looks like
   */
  public static MeasuredLine of(StyleSet styles, Style around, List<Inline> content) {
    MeasuredLine line = new MeasuredLine();
    Filler filler = line.new Filler(styles, around);
    filler.walk.all(content);
    return line;
  }

  /** All of it. */
  public String text() {
    return text.toString();
  }

  /** How wide it is from one character up to another, when all of that stands in one line. */
  public Length width(int from, int to) {
    return upTo.get(to).minus(upTo.get(from));
  }

  /** The same words, where lines end at some spaces too. */
  public MeasuredLine ended(Set<Integer> spaces) {
    MeasuredLine ended = new MeasuredLine();
    ended.text.append(text);
    spaces.forEach(space -> ended.text.setCharAt(space, BREAK));
    ended.upTo.addAll(upTo.subList(1, upTo.size()));
    return ended;
  }

  /** Measures letter by letter. */
  private final class Filler implements StyledWords.Sink {
    private final StyledWords walk;

    private Filler(StyleSet styles, Style around) {
      this.walk = new StyledWords(styles, around, this);
    }

    @Override
    public void words(String words, Style style) {
      for (int i = 0; i < words.length(); i++) {
        String letter = StyledWords.printed(words.substring(i, i + 1), style);
        upTo.add(upTo.get(upTo.size() - 1).plus(walk.width(letter, style)));
      }
      text.append(words);
    }

    @Override
    public void lineEnd() {
      text.append(BREAK);
      upTo.add(upTo.get(upTo.size() - 1));
    }
  }
}
