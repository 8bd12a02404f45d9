package vanban.report;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.LocatedText;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/**
 * Reads texts of one line: trimmed, folded, their placeholders filled in, marks taken off. They
 * have no notation besides; what looks like prose's is an error, since it would be printed as it
 * stands.
 */
final class Lines {
  private static final Pattern DOLLAR =
      Pattern.compile("\\\\\\$|\\$\\{[^}]*}?"); // \$ and ${…}, closed or not
  private static final Pattern NOTATION =
      Pattern.compile("\\*\\*|\\[\\^[^\\]]*]|\\^\\[|\\[]\\([^)]*\\)");

  private final Function<LocatedText, Optional<Filling>> placeholder;
  private final boolean literal;
  private final Marks marks;
  private final Diagnostics diagnostics;

  private Lines(
      Function<LocatedText, Optional<Filling>> placeholder,
      boolean literal,
      Marks marks,
      Diagnostics diagnostics) {
    this.placeholder = placeholder;
    this.literal = literal;
    this.marks = marks;
    this.diagnostics = diagnostics;
  }

  /** Who reads lines in which placeholders may stand. */
  static Lines with(Placeholders placeholders, Marks marks, Diagnostics diagnostics) {
    return new Lines(placeholders::resolve, false, marks, diagnostics);
  }

  /**
   * Who reads the terms themselves, which cannot stand for one another. What looks like notation in
   * them is printed: a term is letters, wherever it is put.
   */
  static Lines ofTerms(Marks marks, Diagnostics diagnostics) {
    return new Lines(
        whole -> {
          diagnostics.add(Diagnostic.error(Code.WRONG_TERM, whole.place()).variant("nested"));
          return Optional.empty();
        },
        true,
        marks,
        diagnostics);
  }

  /** What a text says. */
  Line read(YamlText text) {
    LocatedText line = text.text().trim().fold();
    if (!literal) {
      checkNotation(line);
    }
    InlineRow row = new InlineRow();
    fill(
        marks.without(line),
        typed -> row.words(typed.value()),
        (whole, filling) -> row.fill(filling));
    return new Line(row.plain());
  }

  /** What a text says, whatever notation may stand in it. */
  LocatedText located(YamlText text) {
    LocatedText line = marks.without(text.text().trim().fold());
    LocatedText.Builder out = new LocatedText.Builder(line.place());
    fill(line, out::append, (whole, filling) -> out.append(filling.words(), whole.place()));
    return out.build();
  }

  /** Hands on what is typed, and what stands in the place of placeholders, in order. */
  private void fill(
      LocatedText line, Consumer<LocatedText> typed, BiConsumer<LocatedText, Filling> filled) {
    Matcher found = DOLLAR.matcher(line.value());
    int from = 0;
    while (found.find()) {
      LocatedText whole = line.slice(found.start(), found.end());
      typed.accept(line.slice(from, found.start()));
      filling(whole).ifPresent(filling -> filled.accept(whole, filling));
      from = found.end();
    }
    typed.accept(line.slice(from, line.value().length()));
  }

  private void checkNotation(LocatedText line) {
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

  private Optional<Filling> filling(LocatedText found) {
    return found.value().startsWith("\\")
        ? Optional.of(new Filling("$", Optional.empty()))
        : placeholder.apply(found);
  }

  /** What the text under a key says; empty where there is none. */
  Optional<Line> read(YamlMapping mapping, String key) {
    return mapping.text(key).map(this::read).filter(line -> !line.isEmpty());
  }

  /** What the texts of a list, or the one text, under a key say. */
  List<Line> all(YamlMapping mapping, String key) {
    return texts(mapping, key).map(this::read).filter(line -> !line.isEmpty()).toList();
  }

  /** The texts of a list, or the one text, under a key. */
  static Stream<YamlText> texts(YamlMapping mapping, String key) {
    return mapping.items(key).stream()
        .filter(YamlText.class::isInstance)
        .map(YamlText.class::cast)
        .filter(text -> !text.trimmed().isEmpty());
  }

  /** The mappings of a list, or the one mapping, under a key. */
  static List<YamlMapping> mappings(YamlMapping mapping, String key) {
    return mapping.items(key).stream()
        .filter(YamlMapping.class::isInstance)
        .map(YamlMapping.class::cast)
        .toList();
  }

  /** Whether the pages of an appendix or a table lie on their side. */
  static boolean isLandscape(YamlMapping mapping) {
    return mapping
        .text("orientation")
        .map(YamlText::trimmed)
        .filter("landscape"::equals)
        .isPresent();
  }

  /** The items of the list under a key; none where there is no list. */
  static List<YamlValue> list(YamlMapping mapping, String key) {
    return mapping.get(key).orElse(null) instanceof YamlList list ? list.items() : List.of();
  }
}
