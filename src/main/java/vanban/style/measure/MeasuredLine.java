package vanban.style.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vanban.document.Inline;
import vanban.style.Cascade;
import vanban.style.CharacterUse;
import vanban.style.Length;
import vanban.style.Style;
import vanban.style.StyleSet;
import vanban.style.TextMetrics;
import vanban.style.TextStyle;

/**
 * The words of a paragraph as one text, and how wide each stretch of it is. A line end of the
 * author's is {@link #BREAK}; the signs of notes and what Word fills in are not there.
 */
public final class MeasuredLine implements Inline.Visitor<MeasuredLine> {
  /** The end of a line that stands in the text. */
  public static final char BREAK = '\n';

  private final Cascade cascade;
  private final Style around;
  private final Length size;
  private final StringBuilder text = new StringBuilder();
  private final List<Length> upTo = new ArrayList<>(List.of(Length.ZERO)); // each character
  private CharacterUse use = CharacterUse.PLAIN;

  private MeasuredLine(StyleSet styles, Style around) {
    this.cascade = new Cascade(styles);
    this.around = around;
    this.size = around.get(TextStyle.SIZE).orElse(styles.size());
  }

  /**
   * Measures words.
   *
   * @param styles of the layout
   * @param around what their paragraph looks like
   */
  public static MeasuredLine of(StyleSet styles, Style around, List<Inline> content) {
    return new MeasuredLine(styles, around).all(content);
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
    MeasuredLine ended = new MeasuredLine(cascade.styles(), around);
    ended.text.append(text);
    spaces.forEach(space -> ended.text.setCharAt(space, BREAK));
    ended.upTo.addAll(upTo.subList(1, upTo.size()));
    return ended;
  }

  private MeasuredLine all(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return this;
  }

  private MeasuredLine add(String words) {
    Style style = cascade.characters(use).over(around);
    boolean caps = style.value(TextStyle.CAPS);
    for (int i = 0; i < words.length(); i++) {
      String letter = words.substring(i, i + 1);
      Length before = upTo.get(upTo.size() - 1);
      upTo.add(before.plus(width(caps ? letter.toUpperCase(Locale.ROOT) : letter, style)));
    }
    text.append(words);
    return this;
  }

  private Length width(String letter, Style style) {
    return TextMetrics.times()
        .width(
            letter,
            style.get(TextStyle.SIZE).orElse(size),
            style.value(TextStyle.BOLD),
            style.value(TextStyle.ITALIC));
  }

  private MeasuredLine within(CharacterUse inner, List<Inline> content) {
    CharacterUse outer = use;
    use = inner;
    all(content);
    use = outer;
    return this;
  }

  @Override
  public MeasuredLine visit(Inline.Text words) {
    return add(words.value());
  }

  @Override
  public MeasuredLine visit(Inline.Strong strong) {
    return within(use.withStrong(), strong.content());
  }

  @Override
  public MeasuredLine visit(Inline.Emphasis emphasis) {
    return within(use.withEmphasis(), emphasis.content());
  }

  @Override
  public MeasuredLine visit(Inline.Span span) {
    return within(use.inSpan(span.role()), span.content());
  }

  @Override
  public MeasuredLine visit(Inline.Figure figure) {
    return all(figure.content());
  }

  @Override
  public MeasuredLine visit(Inline.Note note) {
    return this; // its sign is small
  }

  @Override
  public MeasuredLine visit(Inline.Reference reference) {
    reference.citation().ifPresent(citation -> add(citation.text()));
    return this;
  }

  @Override
  public MeasuredLine visit(Inline.Field field) {
    return this;
  }

  @Override
  public MeasuredLine visit(Inline.Break lineBreak) {
    text.append(BREAK);
    upTo.add(upTo.get(upTo.size() - 1));
    return this;
  }
}
