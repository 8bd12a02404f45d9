package vanban.docx.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.document.Citation;
import vanban.document.Inline;
import vanban.document.Ordinal;
import vanban.style.CharacterUse;
import vanban.style.Property;
import vanban.style.Style;
import vanban.style.TextStyle;
import vanban.style.measure.LetterPositions;

/** Places what stands in a line; words of one style that follow one another are one piece. */
final class LinePlanner implements Inline.Visitor<LinePlanner> {
  private static final List<Property<Boolean>> TOGGLES =
      List.of(TextStyle.BOLD, TextStyle.ITALIC, TextStyle.CAPS);

  private final Scope scope;
  private final Style around;
  private final Blocks notes;
  private final StringBuilder words = new StringBuilder(); // of the piece that may go on
  private List<Piece> pieces = new ArrayList<>();
  private CharacterUse use = CharacterUse.PLAIN;

  /**
   * Places into a paragraph.
   *
   * @param around what the paragraph looks like
   * @param notes places what notes say
   */
  LinePlanner(Scope scope, Style around, Blocks notes) {
    this.scope = scope;
    this.around = around;
    this.notes = notes;
  }

  /** All of it, in order. */
  List<Piece> all(List<Inline> content) {
    add(content);
    flush();
    return List.copyOf(pieces);
  }

  /** Puts words that no author typed, such as the sign of an item, before what comes. */
  LinePlanner sign(String typed) {
    return sign(typed, style());
  }

  /** Puts words that no author typed before what comes, in a look of their own. */
  LinePlanner sign(String typed, Optional<StyleUse.Words> style) {
    return typed.isEmpty() ? this : piece(new Piece.Words(typed, style));
  }

  /** What words look like that start a paragraph, where they are a span: its number, too. */
  Optional<StyleUse.Words> leading(List<Inline> content) {
    return !content.isEmpty() && content.get(0) instanceof Inline.Span span
        ? style(use.inSpan(span.role()))
        : Optional.empty();
  }

  private Optional<StyleUse.Words> style() {
    return style(use);
  }

  private Optional<StyleUse.Words> style(CharacterUse of) {
    Style says = toggled(scope.cascade().characters(of));
    return says.isEmpty() ? Optional.empty() : Optional.of(new StyleUse.Words(of.roles(), says));
  }

  /**
   * What Word must be told so that words come out as wanted. Bold, italic and capitals toggle: in
   * Word a bold style within a bold paragraph is not bold (ISO 29500-1, 17.7.3).
   */
  private Style toggled(Style wanted) {
    Style says = wanted;
    for (Property<Boolean> toggle : TOGGLES) {
      boolean has = around.value(toggle);
      boolean differs = wanted.get(toggle).orElse(has) != has;
      says = differs ? says.with(toggle, true) : says.without(toggle);
    }
    return says;
  }

  private LinePlanner add(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return this;
  }

  private LinePlanner piece(Piece piece) {
    flush();
    pieces.add(piece);
    return this;
  }

  private void flush() {
    if (!words.isEmpty()) {
      pieces.add(new Piece.Words(words.toString(), style()));
      words.setLength(0);
    }
  }

  private LinePlanner within(CharacterUse inner, List<Inline> content) {
    CharacterUse outer = use;
    flush();
    use = inner;
    add(content);
    flush();
    use = outer;
    return this;
  }

  @Override
  public LinePlanner visit(Inline.Text text) {
    words.append(text.value());
    return this;
  }

  @Override
  public LinePlanner visit(Inline.Figure figure) {
    List<String> of = List.of(figure.of());
    scope.figures().heard().addAll(of);
    if (!scope.figures().marked()) {
      return add(figure.content());
    }
    return piece(new Piece.Figures(of, apart(figure.content())));
  }

  @Override
  public LinePlanner visit(Inline.Strong strong) {
    return within(use.withStrong(), strong.content());
  }

  @Override
  public LinePlanner visit(Inline.Emphasis emphasis) {
    return within(use.withEmphasis(), emphasis.content());
  }

  @Override
  public LinePlanner visit(Inline.Span span) {
    span.entry().ifPresent(entry -> piece(new Piece.ContentsMark(entry.depth(), entry.words())));
    return within(use.inSpan(span.role()), span.content());
  }

  @Override
  public LinePlanner visit(Inline.Script script) {
    return within(use.at(LetterPositions.of(script)), script.content());
  }

  @Override
  public LinePlanner visit(Inline.Link link) {
    CharacterUse outer = use;
    flush();
    use = use.inSpan(link.role());
    List<Piece> inner = apart(link.content());
    use = outer;
    return piece(new Piece.Link(link.address(), inner));
  }

  /** The pieces of what stands in something that is one piece. */
  private List<Piece> apart(List<Inline> content) {
    flush();
    List<Piece> outer = pieces;
    pieces = new ArrayList<>();
    add(content);
    flush();
    List<Piece> inner = pieces;
    pieces = outer;
    return inner;
  }

  @Override
  public LinePlanner visit(Inline.Note note) {
    List<String> heard = new ArrayList<>();
    List<Placed> blocks = signed(notes.place(note.blocks(), scope.note(heard)));
    scope.figures().heard().addAll(heard);
    return piece(
        new Piece.Note(note.number(), blocks, scope.figures().marked() ? heard : List.of()));
  }

  /** A note whose first paragraph starts with its own sign. */
  private static List<Placed> signed(List<Placed> blocks) {
    List<Placed> signed = new ArrayList<>(blocks);
    if (!blocks.isEmpty() && blocks.get(0) instanceof Placed.Paragraph first) {
      List<Piece> pieces = new ArrayList<>(List.of(new Piece.OwnSign()));
      pieces.addAll(first.line().pieces());
      signed.set(0, Placed.Paragraph.of(first.use(), Placed.Line.of(pieces)));
    }
    return signed;
  }

  @Override
  public LinePlanner visit(Inline.Reference reference) {
    Citation citation =
        reference
            .citation()
            .orElseThrow(() -> new IllegalArgumentException("unresolved: " + reference.to()));
    for (Citation.Piece piece : citation.pieces()) {
      sign(piece.lead());
      Ordinal number = piece.number();
      boolean caption = scope.lists().isCaption(number);
      piece(new Piece.Reference(number.anchor(), piece.cited(), caption, style()));
    }
    return this;
  }

  @Override
  public LinePlanner visit(Inline.Field field) {
    return switch (field.kind()) {
      case PAGE -> piece(new Piece.PageNumber(false, style()));
      case PAGES -> piece(new Piece.PageNumber(true, style()));
    };
  }

  @Override
  public LinePlanner visit(Inline.Break lineBreak) {
    return piece(new Piece.Break(style()));
  }
}
