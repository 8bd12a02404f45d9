package vanban.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.document.Inline;
import vanban.source.LocatedText;

/**
 * Reads texts of one line: trimmed, folded, their placeholders filled in, marks taken off. A
 * backslash at the end of a line in YAML ends the line in print. They have no notation besides;
 * what looks like prose's is an error, since it would be printed as it stands.
 */
public final class LineParser {
  private static final Pattern DOLLAR =
      Pattern.compile("\\\\\\$|\\$\\{[^}$]*}?"); // \$ and ${…}, closed or not

  /** A line that the author ends: a backslash and the end of the line, which YAML may fold. */
  private static final Pattern BREAK =
      Pattern.compile("[ \\t]*+\\\\(?:[ \\t]*\\R|(?<folded> ))\\s*");

  private static final Pattern NOTATION =
      Pattern.compile(
          "\\*\\*|\\[\\^[^\\[\\]]*]|\\^\\[|\\[]\\([^()\\[]*\\)"
              + "|\\[[^\\[\\]]+]\\((?:https?:|mailto:)[^()\\s]*\\)|<(?:https?:|mailto:)[^<>\\s]*>|</?[a-zA-Z][a-zA-Z0-9]*(?:"
              + " [^<>]*)?/?>|<!--"
              + "|(?<![\\p{L}\\p{N}*])\\*(?=[\\p{L}\\p{N}])[^*]*[\\p{L}\\p{N}.,:;]\\*(?![\\p{L}\\p{N}*])");

  private final Function<LocatedText, Optional<Resolved>> placeholder;
  private final Optional<ForeignNotation> foreign;
  private final ReviewMarks marks;
  private final Diagnostics diagnostics;

  private LineParser(
      Function<LocatedText, Optional<Resolved>> placeholder,
      Optional<ForeignNotation> foreign,
      ReviewMarks marks,
      Diagnostics diagnostics) {
    this.placeholder = placeholder;
    this.foreign = foreign;
    this.marks = marks;
    this.diagnostics = diagnostics;
  }

  /** Who reads lines in which placeholders may stand. */
  public static LineParser with(
      Placeholders placeholders, ReviewMarks marks, Diagnostics diagnostics) {
    ForeignNotation foreign = new ForeignNotation(placeholders, diagnostics);
    return new LineParser(placeholders::resolve, Optional.of(foreign), marks, diagnostics);
  }

  /**
   * Who reads the terms themselves, which cannot stand for one another. What looks like notation in
   * them is printed: a term is letters, wherever it is put.
   */
  public static LineParser ofTerms(ReviewMarks marks, Diagnostics diagnostics) {
    return ofLetters("nested", marks, diagnostics);
  }

  /** Who reads the words of phrases, in which nothing can be filled in either. */
  public static LineParser ofPhrases(ReviewMarks marks, Diagnostics diagnostics) {
    return ofLetters("nested-phrase", marks, diagnostics);
  }

  private static LineParser ofLetters(String variant, ReviewMarks marks, Diagnostics diagnostics) {
    return new LineParser(
        whole -> {
          diagnostics.add(Diagnostic.error(Code.WRONG_TERM, whole.place()).variant(variant));
          return Optional.empty();
        },
        Optional.empty(),
        marks,
        diagnostics);
  }

  /** What a text says; what is wrong with it goes to the diagnostics. */
  public Line read(LocatedText text) {
    List<LocatedText> lines = lines(text);
    foreign.ifPresent(notation -> lines.forEach(line -> check(notation, line)));
    return filled(lines);
  }

  /** What a text says, whatever notation may stand in it: of prose, its words with its signs. */
  public Line readLoosely(LocatedText text) {
    return filled(lines(text));
  }

  /** The lines of a text, as its author ends them; none of them is empty but the only one. */
  private static List<LocatedText> lines(LocatedText text) {
    List<LocatedText> lines = new ArrayList<>();
    LocatedText whole = text.trim();
    Matcher end = BREAK.matcher(whole.value());
    int from = 0;
    while (end.find()) {
      if (end.group("folded") == null || Backslashes.isLast(whole, end.start("folded"))) {
        lines.add(whole.slice(from, end.start()).trim().fold());
        from = end.end();
      }
    }
    lines.add(whole.slice(from, whole.value().length()).fold());
    lines.removeIf(line -> line.value().isEmpty() && lines.size() > 1);
    return lines;
  }

  private Line filled(List<LocatedText> lines) {
    InlineBuilder content = new InlineBuilder();
    for (LocatedText line : lines) {
      if (!line.equals(lines.get(0))) {
        content.words(" ", line.place(0, 0)); // so that its words stay apart in one line
        content.add(new Inline.Break());
      }
      fill(
          marks.without(line),
          content::words,
          (whole, resolved) -> content.fill(resolved, whole.place()));
    }
    return new Line(content.inlines());
  }

  /** Hands on what is typed, and what stands in the place of placeholders, in order. */
  private void fill(
      LocatedText line, Consumer<LocatedText> typed, BiConsumer<LocatedText, Resolved> filled) {
    Matcher found = DOLLAR.matcher(line.value());
    int from = 0;
    while (found.find()) {
      LocatedText whole = line.slice(found.start(), found.end());
      typed.accept(line.slice(from, found.start()));
      resolved(whole).ifPresent(resolved -> filled.accept(whole, resolved));
      from = found.end();
    }
    typed.accept(line.slice(from, line.value().length()));
  }

  private void check(ForeignNotation foreign, LocatedText line) {
    foreign.check(line, ' ');
    Backslashes.hiding(line).forEach(diagnostics::add);
    Matcher notation = NOTATION.matcher(line.value());
    while (notation.find()) {
      diagnostics.add(
          Diagnostic.error(
                  Code.UNSUPPORTED_PROSE,
                  line.place(notation.start(), notation.end()),
                  notation.group())
              .variant("in-line"));
    }
  }

  private Optional<Resolved> resolved(LocatedText found) {
    return found.value().startsWith("\\")
        ? Optional.of(new Resolved("$", Optional.empty()))
        : placeholder.apply(found);
  }
}
