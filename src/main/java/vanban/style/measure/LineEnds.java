package vanban.style.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vanban.document.Inline;
import vanban.style.Align;
import vanban.style.Length;
import vanban.style.Style;
import vanban.style.StyleSet;
import vanban.style.TextStyle;
import vanban.style.Wrap;
import vanban.style.measure.BalancedLines.Broken;
import vanban.vietnamese.linebreak.Bond;
import vanban.vietnamese.linebreak.Bonds;

/**
 * Where the lines of a paragraph may not end, and where they must: the one place that decides it,
 * for all who show a document. A name stays one text whatever its lines are, and has one line where
 * there is room for it. Only between two bodies that issue together a line is ended, for they might
 * stand in one.
 *
 * @param styles of the layout
 * @param width of what the paragraph stands in
 * @param style what it looks like
 * @param lead how wide what its first line starts with is
 */
public record LineEnds(StyleSet styles, Length width, Style style, Length lead) {
  /** The longest line of some words, as they are broken here. */
  public Length longest(List<Inline> words) {
    MeasuredLine line = measured(words);
    Broken places = places(line);
    return LongestLine.of(line.ended(places.ended()), room(), places.held());
  }

  /**
   * The places in some words.
   *
   * @param text of the words, as {@link MeasuredLine#text} has it: most need not be measured
   */
  public Broken places(List<Inline> words, String text) {
    boolean plain = style.value(TextStyle.WRAP) == Wrap.NORMAL;
    return plain && Bonds.in(text).isEmpty() ? Broken.NOWHERE : places(measured(words));
  }

  /** Whether words are never broken, and each of their lines has room. */
  public boolean isOneLine(List<Inline> words) {
    return style.value(TextStyle.WRAP) == Wrap.NEVER && isShort(measured(words));
  }

  private Broken places(MeasuredLine line) {
    Wrap wrap = style.value(TextStyle.WRAP);
    if (wrap == Wrap.NEVER && isShort(line)) {
      return Broken.NOWHERE; // LibreOffice prints no-break spaces wider: the line would not fit
    }
    Broken balanced = wrap == Wrap.BALANCED ? balanced(line) : Broken.NOWHERE;
    Broken places = balanced.equals(Broken.NOWHERE) ? bonded(line) : balanced;
    return wrap == Wrap.EVEN && endsAlone(line, places)
        ? BalancedLines.ofTitle(line, room().narrower())
        : places;
  }

  /** As a name, the hyphens of which hold as in any sentence. */
  private Broken balanced(MeasuredLine line) {
    Broken name = BalancedLines.of(line, room().narrower());
    if (name.equals(Broken.NOWHERE)) {
      return name;
    }
    Set<Integer> held = new HashSet<>(name.held());
    Bonds.in(line.text()).stream()
        .map(Bond::at)
        .filter(at -> line.text().charAt(at) != ' ')
        .forEach(held::add);
    return new Broken(held, name.ended());
  }

  /** Whether one syllable stands alone in the last of several lines. */
  private boolean endsAlone(MeasuredLine line, Broken places) {
    LineFill fill = new LineFill(line, room());
    List<LineFill.Atom> atoms = fill.atoms();
    List<LineFill.Filled> lines = fill.lines(atoms, places.held());
    LineFill.Filled last = lines.get(lines.size() - 1);
    return lines.size() > 1 && last.first() == last.last() && !lines.get(lines.size() - 2).closed();
  }

  private Broken bonded(MeasuredLine line) {
    boolean justified = style.value(TextStyle.ALIGN) == Align.JUSTIFY;
    List<Bond> bonds = Bonds.in(line.text());
    return bonds.isEmpty()
        ? Broken.NOWHERE
        : new Broken(HeldTogether.of(line, bonds, room(), justified), Set.of());
  }

  /** Whether each of its lines has room, wherever its author ends them. */
  private boolean isShort(MeasuredLine line) {
    return LongestLine.unbroken(line).compareTo(room().narrower()) <= 0;
  }

  private MeasuredLine measured(List<Inline> words) {
    return MeasuredLine.of(styles, style, words);
  }

  private LineRoom room() {
    return LineRoom.of(width, style, lead);
  }
}
