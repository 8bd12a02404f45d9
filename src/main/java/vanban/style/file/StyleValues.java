package vanban.style.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.schema.Decoded;
import vanban.schema.Scalar;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.style.Length;
import vanban.style.LineSpacing;
import vanban.yaml.PlainYaml;
import vanban.yaml.YamlText;

/** How the values of styles.yaml are written that other files do not have. */
final class StyleValues {
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}) ?%");
  private static final Pattern EXACTLY = Pattern.compile("(.+) exactly");
  private static final Pattern AT_LEAST = Pattern.compile("(.+) at least");
  private static final Pattern LINES = Pattern.compile("(\\d+(?:\\.\\d{1,2})?) lines");
  private static final String SINGLE = "single";
  private static final Pattern COLOR = Pattern.compile("[0-9A-Fa-f]{6}");

  /** In which Word keeps sizes of letters: ECMA-376 part 1, 17.3.2.38. */
  private static final Length HALF_POINT = Length.points(0.5);

  private StyleValues() {}

  /** A length: {@code 12.8mm}, {@code 14pt}. */
  static Scalar<Length> length(Bounds<Length> bounds) {
    return notation(
        Length::parse, length -> PlainYaml.word(length.written()), wrong -> wrong, bounds);
  }

  /** A size of letters, in whole half points: {@code 13.5pt}. */
  static Scalar<Length> fontSize() {
    return Scalars.word().as(StyleValues::fontSize, length -> PlainYaml.word(length.written()));
  }

  private static Decoded<Length> fontSize(YamlText text) {
    return Length.parse(text.trimmed())
        .map(size -> isInHalves(size) ? within(Bounds.SIZE, size, text) : between(size, text))
        .orElseGet(() -> Decoded.wrong(wrong(text)));
  }

  private static boolean isInHalves(Length size) {
    return !Bounds.SIZE.within().test(size) || size.emu() % HALF_POINT.emu() == 0;
  }

  private static Decoded<Length> between(Length size, YamlText text) {
    Length below = new Length(size.emu() - size.emu() % HALF_POINT.emu());
    String nearest = below.written() + ", " + below.plus(HALF_POINT).written();
    return Decoded.wrong(wrong(text).variant("half-points").hint("choices", nearest));
  }

  /** A share of 100: {@code 40%}. */
  static Scalar<Integer> percent() {
    return notation(
        StyleValues::percent,
        share -> PlainYaml.word(share + "%"),
        wrong -> wrong.variant("percent"),
        Bounds.SHARE);
  }

  private static Optional<Integer> percent(String word) {
    Matcher matcher = PERCENT.matcher(word);
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** A colour: {@code FF0000}. */
  static Scalar<String> color() {
    return notation(
        word -> Optional.of(word.toUpperCase(Locale.ROOT)).filter(COLOR.asMatchPredicate()),
        PlainYaml::text,
        wrong -> wrong.variant("color"),
        Bounds.none());
  }

  /** How far lines stand apart: {@code 18pt exactly}, {@code single}, {@code 1.5 lines}. */
  static Scalar<LineSpacing> lineSpacing() {
    return notation(
        StyleValues::lineSpacing,
        spacing -> PlainYaml.word(written(spacing)),
        wrong -> wrong.variant("line"),
        Bounds.LINES);
  }

  private static Optional<LineSpacing> lineSpacing(String words) {
    Matcher exactly = EXACTLY.matcher(words);
    Matcher atLeast = AT_LEAST.matcher(words);
    Matcher lines = LINES.matcher(words);
    if (words.equals(SINGLE)) {
      return Optional.of(LineSpacing.SINGLE);
    }
    if (exactly.matches()) {
      return pitch(exactly).map(LineSpacing.Exactly::new);
    }
    if (atLeast.matches()) {
      return pitch(atLeast).map(LineSpacing.AtLeast::new);
    }
    return lines.matches() ? Optional.of(lines(lines)) : Optional.empty();
  }

  private static Optional<Length> pitch(Matcher matcher) {
    return Length.parse(matcher.group(1)).filter(Bounds.SIZE.within());
  }

  private static LineSpacing lines(Matcher matcher) {
    BigDecimal hundredths = new BigDecimal(matcher.group(1)).movePointRight(2);
    return new LineSpacing.Lines(hundredths.setScale(0, RoundingMode.HALF_UP).intValue());
  }

  private static String written(LineSpacing spacing) {
    if (spacing instanceof LineSpacing.Exactly exactly) {
      return exactly.pitch().written() + " exactly";
    }
    if (spacing instanceof LineSpacing.AtLeast atLeast) {
      return atLeast.pitch().written() + " at least";
    }
    BigDecimal lines = BigDecimal.valueOf(((LineSpacing.Lines) spacing).hundredths(), 2);
    return spacing.equals(LineSpacing.SINGLE)
        ? SINGLE
        : lines.stripTrailingZeros().toPlainString() + " lines";
  }

  /** A list of values; where nothing in it can be read it counts as left out. */
  static <T> Schema<List<T>> some(Schema<T> item) {
    return Schema.list(item)
        .refine(
            all -> new Decoded<>(Optional.of(all).filter(some -> !some.isEmpty()), List.of()),
            Function.identity());
  }

  private static <T> Scalar<T> notation(
      Function<String, Optional<T>> read,
      Function<T, PlainYaml> write,
      UnaryOperator<Diagnostic> variant,
      Bounds<T> bounds) {
    return Scalars.word()
        .as(
            text ->
                read.apply(text.trimmed())
                    .map(value -> within(bounds, value, text))
                    .orElseGet(() -> Decoded.wrong(variant.apply(wrong(text)))),
            write);
  }

  private static <T> Decoded<T> within(Bounds<T> bounds, T value, YamlText text) {
    return bounds.within().test(value)
        ? Decoded.of(value)
        : Decoded.wrong(wrong(text, bounds.least(), bounds.most()).variant("range"));
  }

  private static Diagnostic wrong(YamlText text, String... further) {
    String[] arguments =
        Stream.concat(Stream.of(text.trimmed()), Stream.of(further)).toArray(String[]::new);
    return Diagnostic.error(Code.WRONG_MEASURE, text.place(), arguments);
  }
}
