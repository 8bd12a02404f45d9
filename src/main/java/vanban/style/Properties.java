package vanban.style;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/**
 * The properties of one role, page or frame, as typed; reads them as what they mean. What is typed
 * wrong goes among the diagnostics and counts as left out.
 */
record Properties(Map<String, YamlValue> values, Diagnostics diagnostics) {
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}) ?%");
  private static final Pattern EXACTLY = Pattern.compile("(.+) exactly");
  private static final Pattern AT_LEAST = Pattern.compile("(.+) at least");
  private static final Pattern LINES = Pattern.compile("(\\d+(?:\\.\\d{1,2})?) lines");
  private static final Pattern COLOR = Pattern.compile("[0-9A-Fa-f]{6}");
  private static final int SINGLE = 100;
  private static final Length TWIP = new Length(635);

  /** The entries of a mapping. */
  static Properties of(YamlMapping mapping, Diagnostics diagnostics) {
    Map<String, YamlValue> values = new LinkedHashMap<>();
    mapping.entries().forEach(entry -> values.put(entry.name(), entry.value()));
    return new Properties(values, diagnostics);
  }

  /** These properties, and those of {@code base} that are not among them. */
  Properties over(Properties base) {
    Map<String, YamlValue> merged = new LinkedHashMap<>(base.values);
    merged.putAll(values);
    return new Properties(merged, diagnostics);
  }

  Properties without(String name) {
    Map<String, YamlValue> fewer = new LinkedHashMap<>(values);
    fewer.remove(name);
    return new Properties(fewer, diagnostics);
  }

  Optional<YamlText> text(String name) {
    return Optional.ofNullable(values.get(name))
        .filter(YamlText.class::isInstance)
        .map(YamlText.class::cast);
  }

  Optional<String> word(String name) {
    return text(name).map(YamlText::trimmed);
  }

  Optional<Properties> below(String name) {
    return Optional.ofNullable(values.get(name))
        .filter(YamlMapping.class::isInstance)
        .map(value -> of((YamlMapping) value, diagnostics));
  }

  Optional<Boolean> truth(String name) {
    return word(name).map("true"::equals);
  }

  /** A word as a constant: {@code page-top} as {@code PAGE_TOP}; the shape let no other through. */
  <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
    return word(name)
        .flatMap(
            word ->
                List.of(type.getEnumConstants()).stream()
                    .filter(c -> c.name().equals(word.toUpperCase(Locale.ROOT)))
                    .findFirst());
  }

  Optional<Length> length(String name) {
    return text(name).flatMap(this::length);
  }

  Length length(String name, Length otherwise) {
    return length(name).orElse(otherwise);
  }

  List<Length> lengths(String name) {
    return texts(name).map(this::length).flatMap(Optional::stream).toList();
  }

  private Stream<YamlText> texts(String name) {
    return values.get(name) instanceof YamlList list
        ? list.items().stream().filter(YamlText.class::isInstance).map(YamlText.class::cast)
        : Stream.of();
  }

  private Optional<Length> length(YamlText text) {
    return read(text, Length::parse, "");
  }

  /** A share of 100. */
  Optional<Integer> percent(String name) {
    return text(name).flatMap(text -> read(text, Properties::parsePercent, "percent"));
  }

  private static Optional<Integer> parsePercent(String word) {
    Matcher matcher = PERCENT.matcher(word);
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  Optional<LineSpacing> line(String name) {
    return text(name).flatMap(text -> read(text, Properties::parseLine, "line"));
  }

  private static Optional<LineSpacing> parseLine(String word) {
    Matcher exactly = EXACTLY.matcher(word);
    Matcher atLeast = AT_LEAST.matcher(word);
    Matcher lines = LINES.matcher(word);
    if (word.equals("single")) {
      return Optional.of(new LineSpacing.Lines(SINGLE));
    }
    if (exactly.matches()) {
      return pitch(exactly).map(LineSpacing.Exactly::new);
    }
    if (atLeast.matches()) {
      return pitch(atLeast).map(LineSpacing.AtLeast::new);
    }
    if (lines.matches()) {
      BigDecimal hundredths = new BigDecimal(lines.group(1)).movePointRight(2);
      return Optional.of(
          new LineSpacing.Lines(hundredths.setScale(0, RoundingMode.HALF_UP).intValue()));
    }
    return Optional.empty();
  }

  private static Optional<Length> pitch(Matcher matcher) {
    return Length.parse(matcher.group(1)).filter(length -> length.compareTo(TWIP) >= 0);
  }

  Optional<String> color(String name) {
    return text(name).flatMap(text -> read(text, Properties::parseColor, "color"));
  }

  List<String> colors(String name) {
    return texts(name)
        .map(text -> read(text, Properties::parseColor, "color"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> parseColor(String word) {
    return COLOR.matcher(word).matches()
        ? Optional.of(word.toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  private <T> Optional<T> read(
      YamlText text, Function<String, Optional<T>> parser, String variant) {
    Optional<T> value = parser.apply(text.trimmed());
    if (value.isEmpty()) {
      Diagnostic wrong = Diagnostic.error(Code.WRONG_MEASURE, text.place(), text.trimmed());
      diagnostics.add(variant.isEmpty() ? wrong : wrong.variant(variant));
    }
    return value;
  }
}
