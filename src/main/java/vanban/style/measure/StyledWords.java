package vanban.style.measure;

import java.util.List;
import java.util.Locale;
import vanban.document.Inline;
import vanban.style.Cascade;
import vanban.style.CharacterUse;
import vanban.style.Length;
import vanban.style.LetterPosition;
import vanban.style.Style;
import vanban.style.StyleSet;
import vanban.style.TextMetrics;
import vanban.style.TextStyle;

/**
 * Goes through what stands in a paragraph and hands on its words, each stretch with its look. The
 * signs of notes, which are small, and what Word fills in are left out.
 */
final class StyledWords implements Inline.Visitor<StyledWords> {
  private final Cascade cascade;
  private final Style around;
  private final Length size;
  private final Sink sink;
  private CharacterUse use = CharacterUse.PLAIN;

  /** Who hears of the words. */
  interface Sink {
    /**
     * Words of one look, as they were typed; {@link StyledWords#printed} says how they are printed.
     */
    void words(String words, Style style);

    /** The end of a line that the author ended. */
    void lineEnd();
  }

  /**
   * Who goes through it.
   *
   * @param around what the paragraph looks like
   */
  StyledWords(StyleSet styles, Style around, Sink sink) {
    this.cascade = new Cascade(styles);
    this.around = around;
    this.size = around.get(TextStyle.SIZE).orElse(styles.size());
    this.sink = sink;
  }

  /** Hands on all of it, in order. */
  StyledWords all(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return this;
  }

  /** How wide words of a look are. */
  Length width(String words, Style style) {
    return TextMetrics.times()
        .width(words, size(style), style.value(TextStyle.BOLD), style.value(TextStyle.ITALIC));
  }

  private Length size(Style style) {
    Length whole = style.get(TextStyle.SIZE).orElse(size);
    boolean onLine = style.value(TextStyle.POSITION) == LetterPosition.BASELINE;
    return onLine ? whole : whole.times(2, 3); // as Word and LibreOffice draw them, about
  }

  /** Words as a look prints them. */
  static String printed(String words, Style style) {
    return style.value(TextStyle.CAPS) ? words.toUpperCase(Locale.ROOT) : words;
  }

  private StyledWords add(String words) {
    sink.words(words, cascade.characters(use).over(around));
    return this;
  }

  private StyledWords within(CharacterUse inner, List<Inline> content) {
    CharacterUse outer = use;
    use = inner;
    all(content);
    use = outer;
    return this;
  }

  @Override
  public StyledWords visit(Inline.Text text) {
    return add(text.value());
  }

  @Override
  public StyledWords visit(Inline.Strong strong) {
    return within(use.withStrong(), strong.content());
  }

  @Override
  public StyledWords visit(Inline.Emphasis emphasis) {
    return within(use.withEmphasis(), emphasis.content());
  }

  @Override
  public StyledWords visit(Inline.Span span) {
    return within(use.inSpan(span.role()), span.content());
  }

  @Override
  public StyledWords visit(Inline.Script script) {
    return within(use.at(LetterPositions.of(script)), script.content());
  }

  @Override
  public StyledWords visit(Inline.Link link) {
    return within(use.inSpan(link.role()), link.content());
  }

  @Override
  public StyledWords visit(Inline.Figure figure) {
    return all(figure.content());
  }

  @Override
  public StyledWords visit(Inline.Note note) {
    return this;
  }

  @Override
  public StyledWords visit(Inline.Reference reference) {
    reference.citation().ifPresent(citation -> add(citation.held()));
    return this;
  }

  @Override
  public StyledWords visit(Inline.Field field) {
    return this;
  }

  @Override
  public StyledWords visit(Inline.Break lineBreak) {
    sink.lineEnd();
    return this;
  }
}
