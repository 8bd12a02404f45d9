package vanban.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.source.Place;

/** Checks a value against its shape and puts all that is wrong among the diagnostics. */
public final class ShapeChecker {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final Pattern COUNT = Pattern.compile("0*[1-9]\\d{0,8}");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
  private static final Pattern STARTS_WITH_DIGIT = Pattern.compile("\\d");
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}_-]*");
  private static final Set<String> BLANK = Set.of("", "~", "null", "Null", "NULL");
  private static final String TEXT = "text";
  private static final String LIST = "list";
  private static final String MAPPING = "mapping";

  private final Diagnostics diagnostics;

  /** Who checks, and puts what is wrong there. */
  public ShapeChecker(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Checks a value and all below it. */
  public void check(YamlValue value, Shape shape) {
    if (shape instanceof Shape.Scalar scalar) {
      checkScalar(value, scalar);
    } else if (shape instanceof Shape.Sequence sequence) {
      checkSequence(value, sequence);
    } else if (shape instanceof Shape.Either either) {
      checkEither(value, either);
    } else if (shape instanceof Shape.Table table) {
      checkTable(value, table);
    } else if (shape instanceof Shape.Later later) {
      check(value, later.shape().get());
    } else if (shape instanceof Shape.Mapping mapping) {
      checkMapping(value, mapping);
    }
  }

  private void checkMapping(YamlValue value, Shape.Mapping shape) {
    if (!(value instanceof YamlMapping mapping)) {
      wrongType(value, MAPPING);
      return;
    }
    for (YamlMapping.Entry entry : mapping.entries()) {
      shape
          .key(entry.name())
          .ifPresentOrElse(
              key -> checkEntry(entry, key.shape()), () -> unknownKey(entry, mapping, shape));
    }
    if (mapping.complete()) {
      checkNothingMissing(mapping, shape);
    }
    shape.exclusive().forEach(keys -> checkExclusive(mapping, keys));
  }

  private void checkNothingMissing(YamlMapping mapping, Shape.Mapping shape) {
    if (shape.keys().stream().noneMatch(Shape.Key::required)) {
      checkNotEmpty(mapping);
    }
    Set<String> meant =
        mapping.entries().stream()
            .filter(entry -> shape.key(entry.name()).isEmpty())
            .flatMap(entry -> meant(entry, mapping, shape).stream())
            .collect(Collectors.toSet());
    shape.keys().stream()
        .filter(key -> key.required() && !mapping.has(key.name()) && !meant.contains(key.name()))
        .filter(key -> key.unless().stream().noneMatch(o -> mapping.has(o) || meant.contains(o)))
        .forEach(key -> missingKey(mapping, key));
  }

  private void checkNotEmpty(YamlMapping mapping) {
    if (mapping.entries().isEmpty() && mapping.complete()) {
      diagnostics.add(Diagnostic.error(Code.EMPTY_VALUE, mapping.place()).variant(MAPPING));
    }
  }

  private void checkEntry(YamlMapping.Entry entry, Shape shape) {
    if (!mayBeEmpty(shape) && entry.value() instanceof YamlText text && text.trimmed().isEmpty()) {
      diagnostics.add(
          Diagnostic.error(Code.EMPTY_VALUE, entry.key().place(), entry.name()).variant("key"));
    } else {
      check(entry.value(), shape);
    }
  }

  private static boolean mayBeEmpty(Shape shape) {
    return shape instanceof Shape.Either either
        ? either.shapes().stream().anyMatch(ShapeChecker::mayBeEmpty)
        : shape instanceof Shape.Scalar scalar && scalar.mayBeEmpty();
  }

  private void unknownKey(YamlMapping.Entry entry, YamlMapping mapping, Shape.Mapping shape) {
    Diagnostic found = Diagnostic.error(Code.UNKNOWN_KEY, entry.key().place(), entry.name());
    diagnostics.add(
        cutNumber(entry, mapping)
            .map(number -> found.hint("decimal-comma", number))
            .or(() -> meant(entry, mapping, shape).map(meant -> found.hint("did-you-mean", meant)))
            .orElseGet(() -> found.hint("known-keys", String.join(", ", shape.names()))));
  }

  /** In <code>{actual: 1916,94}</code> the comma starts a new key: the number that was meant. */
  private static Optional<String> cutNumber(YamlMapping.Entry entry, YamlMapping mapping) {
    int before = mapping.entries().indexOf(entry) - 1;
    boolean digits = before >= 0 && STARTS_WITH_DIGIT.matcher(entry.name()).lookingAt();
    return digits && mapping.entries().get(before).value() instanceof YamlText number
        ? TypedNumber.meant(number.trimmed() + "," + entry.name())
        : Optional.empty();
  }

  /** The key that was probably meant: then it is no second error that it is missing. */
  private static Optional<String> meant(
      YamlMapping.Entry entry, YamlMapping mapping, Shape.Mapping shape) {
    List<Shape.Key> free = shape.keys().stream().filter(key -> !mapping.has(key.name())).toList();
    return Nearest.to(entry.name(), free.stream().map(Shape.Key::name).toList())
        .or(() -> ofTerm(entry.name(), free));
  }

  /** The key whose official term was typed: {@code nơi nhận}, {@code noi_nhan}. */
  private static Optional<String> ofTerm(String typed, List<Shape.Key> keys) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Shape.Key key : keys) {
      Stream.of(key.term().split(", ")).forEach(term -> names.putIfAbsent(term, key.name()));
    }
    return Nearest.to(typed, names.keySet()).flatMap(term -> Optional.ofNullable(names.get(term)));
  }

  private void missingKey(YamlMapping mapping, Shape.Key key) {
    Place place =
        mapping.entries().stream().findFirst().map(e -> e.key().place()).orElse(mapping.place());
    diagnostics.error(Code.MISSING_KEY, place, key.name(), key.term());
  }

  private void checkExclusive(YamlMapping mapping, List<String> keys) {
    List<YamlMapping.Entry> present =
        keys.stream().map(mapping::entry).flatMap(Optional::stream).toList();
    if (present.size() > 1) {
      diagnostics.add(
          Diagnostic.error(
                  Code.CONFLICTING_KEYS,
                  present.get(1).key().place(),
                  present.get(1).name(),
                  present.get(0).name())
              .hintAt(present.get(0).key().place(), "first-here"));
    }
  }

  private void checkTable(YamlValue value, Shape.Table shape) {
    if (!(value instanceof YamlMapping mapping)) {
      wrongType(value, MAPPING);
      return;
    }
    checkNotEmpty(mapping);
    for (YamlMapping.Entry entry : mapping.entries()) {
      if (shape.named() && !NAME.matcher(entry.name()).matches()) {
        diagnostics.add(
            Diagnostic.error(Code.WRONG_VALUE, entry.key().place(), entry.name()).variant("name"));
      }
      checkEntry(entry, shape.value());
    }
  }

  private void checkSequence(YamlValue value, Shape.Sequence shape) {
    if (value instanceof YamlList list) {
      if (list.items().isEmpty() && list.complete()) {
        diagnostics.add(Diagnostic.error(Code.EMPTY_VALUE, list.place()).variant(LIST));
      }
      list.items().forEach(item -> check(item, shape.item()));
    } else if (shape.orOne()) {
      check(value, shape.item());
    } else {
      wrongType(value, LIST);
    }
  }

  private void checkEither(YamlValue value, Shape.Either shape) {
    shape.shapes().stream()
        .filter(one -> takes(one, value))
        .findFirst()
        .ifPresentOrElse(
            one -> check(value, one), () -> wrongType(value, expected(shape.shapes())));
  }

  private static boolean takes(Shape shape, YamlValue value) {
    return kind(value).equals(kind(shape));
  }

  private static String kind(Shape shape) {
    if (shape instanceof Shape.Later later) {
      return kind(later.shape().get());
    }
    return shape instanceof Shape.Scalar ? TEXT : shape instanceof Shape.Sequence ? LIST : MAPPING;
  }

  private static String kind(YamlValue value) {
    return value instanceof YamlText ? TEXT : value instanceof YamlList ? LIST : MAPPING;
  }

  private static String expected(List<Shape> shapes) {
    return String.join("-or-", shapes.stream().map(ShapeChecker::kind).toList());
  }

  private void wrongType(YamlValue value, String expected) {
    if (value instanceof YamlText text && text.trimmed().isEmpty()) { // a dash, and nothing after
      diagnostics.error(Code.EMPTY_VALUE, text.place());
      return;
    }
    diagnostics.add(
        Diagnostic.error(Code.WRONG_TYPE, firstLine(value))
            .variant(expected + "-not-" + kind(value)));
  }

  private static Place firstLine(YamlValue value) {
    Place place = value.place();
    int lineEnd = place.file().text().indexOf('\n', place.start());
    int end = lineEnd < 0 ? place.end() : Math.min(place.end(), lineEnd);
    return place.file().place(place.start(), end);
  }

  private void checkScalar(YamlValue value, Shape.Scalar shape) {
    if (!(value instanceof YamlText text)) {
      wrongType(value, TEXT);
    } else if (text.trimmed().isEmpty() && !shape.mayBeEmpty()) {
      diagnostics.add(Diagnostic.error(Code.EMPTY_VALUE, text.place()));
    } else {
      checkWord(text, shape);
    }
  }

  private void checkWord(YamlText text, Shape.Scalar shape) {
    String word = text.trimmed();
    switch (shape.kind()) {
      case DATE -> checkDate(text);
      case COUNT -> expect(COUNT.matcher(word).matches(), text, "count");
      case DECIMAL -> checkDecimal(text);
      case DECIMAL_OR_BLANK -> {
        if (!isBlank(text)) {
          checkNumber(text);
        }
      }
      case TRUTH -> expect(isTruth(word), text, "truth");
      case TRUTH_OR_COUNT ->
          expect(isTruth(word) || COUNT.matcher(word).matches(), text, "truth-or-count");
      case NAME -> expect(NAME.matcher(word).matches(), text, "name");
      case CHOICE -> checkChoice(text, shape.choices());
      case LINE, PROSE, PROSE_OR_EMPTY, WORD -> {
        // any text will do
      }
    }
  }

  private static boolean isDecimal(YamlText text) {
    return !text.quoted() && DECIMAL.matcher(text.trimmed()).matches();
  }

  private static boolean isBlank(YamlText text) {
    return !text.quoted() && BLANK.contains(text.trimmed());
  }

  /** Quotes with nothing in them are no number and no blank. */
  private void checkNumber(YamlText text) {
    if (text.trimmed().isEmpty()) {
      diagnostics.error(Code.EMPTY_VALUE, text.place());
    } else {
      checkDecimal(text);
    }
  }

  private void checkDecimal(YamlText text) {
    if (!isDecimal(text)) {
      Diagnostic found =
          Diagnostic.error(Code.WRONG_VALUE, firstLine(text), text.trimmed()).variant("decimal");
      diagnostics.add(
          TypedNumber.meant(text.trimmed())
              .map(number -> found.hint("write-number", number))
              .orElse(found));
    }
  }

  private static boolean isTruth(String word) {
    return word.equals("true") || word.equals("false");
  }

  private void expect(boolean fulfilled, YamlText text, String variant) {
    if (!fulfilled) {
      diagnostics.add(
          Diagnostic.error(Code.WRONG_VALUE, firstLine(text), text.trimmed()).variant(variant));
    }
  }

  private void checkChoice(YamlText text, List<String> choices) {
    if (!choices.contains(text.trimmed())) {
      Diagnostic found =
          Diagnostic.error(Code.WRONG_VALUE, firstLine(text), text.trimmed()).variant("choice");
      diagnostics.add(found.hint("choices", String.join(", ", choices)));
    }
  }

  private void checkDate(YamlText text) {
    Matcher matcher = DATE.matcher(text.trimmed());
    if (!matcher.matches()) {
      diagnostics.error(Code.WRONG_DATE, firstLine(text), text.trimmed());
    } else if (!exists(matcher)) {
      diagnostics.add(
          Diagnostic.error(Code.WRONG_DATE, firstLine(text), text.trimmed()).variant("calendar"));
    }
  }

  private static boolean exists(Matcher date) {
    try {
      int year = Integer.parseInt(date.group(1));
      if (date.group(3) != null) {
        LocalDate.of(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
      } else if (date.group(2) != null) {
        YearMonth.of(year, Integer.parseInt(date.group(2)));
      }
      return year > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
