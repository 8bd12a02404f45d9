package vanban.figure.read;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Bound;
import vanban.figure.read.FigureSource.NumberSource;
import vanban.schema.Decoded;
import vanban.schema.Scalar;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.source.Edit;
import vanban.source.LocatedText;
import vanban.yaml.PlainYaml;
import vanban.yaml.TypedBound;
import vanban.yaml.TypedNumber;
import vanban.yaml.YamlText;

/**
 * What stands where a plan belongs: a number, a bound such as {@code at least 95} or {@code ít nhất
 * 95}, or nothing.
 */
final class PlanNumber {
  private static final String BOUNDS =
      Stream.of(Bound.values())
          .flatMap(bound -> bound.words().stream())
          .collect(Collectors.joining("|"));

  private static final String NUMBER = "[+-]?\\d{1,40}(?:\\.\\d{1,40})?";
  private static final Pattern BOUND =
      Pattern.compile("(?<word>" + BOUNDS + ") +(?<number>" + NUMBER + ")");

  private PlanNumber() {}

  /** Such a number; what is wrong with it is told, and it counts as one that is faulty. */
  static Schema<NumberSource> schema() {
    return new Scalar<NumberSource>(PlanNumber::parse, PlanNumber::print, true, false, json())
        .orElse(NumberSource.FAULTY);
  }

  /** In one order, as all that is printed. */
  private static Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", List.of("number", "string", "null"));
    json.put("pattern", "^(" + BOUNDS + ") +[+-]?\\d+(\\.\\d+)?$");
    return json;
  }

  private static Decoded<NumberSource> parse(YamlText text) {
    LocatedText typed = text.text().trim();
    Matcher bound = BOUND.matcher(typed.value());
    if (bound.matches()) {
      return Decoded.of(
          new NumberSource(
              Optional.of(new BigDecimal(bound.group("number"))),
              Optional.of(typed.slice(bound.start("number"), bound.end()).place()),
              Bound.of(bound.group("word"))));
    }
    Optional<String> meant = TypedBound.meant(typed.value());
    if (meant.isPresent()) {
      return Decoded.wrong(notABound(text, typed.value(), meant.get()));
    }
    Decoded<Optional<BigDecimal>> number = Scalars.decimalOrBlank().parse().apply(text);
    return new Decoded<>(
        number
            .value()
            .map(one -> new NumberSource(one, Optional.of(text.place()), Optional.empty())),
        number.diagnostics());
  }

  /**
   * What is said of a bound typed otherwise; what it means with a comma before three digits is
   * open.
   */
  private static Diagnostic notABound(YamlText text, String typed, String meant) {
    String number = meant.substring(meant.lastIndexOf(' ') + 1);
    Diagnostic found =
        Diagnostic.error(Code.WRONG_VALUE, text.place(), typed, meant).variant("bound");
    return TypedNumber.thousands(number)
        .filter(thousands -> typed.contains(","))
        .map(
            thousands -> found.hint("write-number-or", TypedNumber.withoutZeros(number), thousands))
        .orElseGet(() -> found.mend(new Edit(text.place(), meant)));
  }

  private static PlainYaml print(NumberSource number) {
    String digits = number.number().map(BigDecimal::toPlainString).orElse("");
    return PlainYaml.word(number.bound().map(bound -> bound.word() + " " + digits).orElse(digits));
  }
}
