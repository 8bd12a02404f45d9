package vanban.figure.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Formula;
import vanban.schema.Decoded;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.schema.Stated;
import vanban.source.LocatedText;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodMention;
import vanban.yaml.PlainYaml;
import vanban.yaml.YamlText;

/**
 * What a figure adds up over periods, as its author typed it.
 *
 * @param of the figure of one period
 * @param since where the count starts; the start of the year where nothing is typed, empty of what
 *     is wrong
 */
record CumulativeSource(LocatedText of, Stated<Formula.Since> since) {
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<year>(?:19|20)\\d\\d)(?:-(?:0?(?<month>[1-9]|1[0-2])|q(?<quarter>[1-4])))?");

  /** How it is written. */
  static final Schema<CumulativeSource> SCHEMA =
      Schema.either(
          List.of(
              Schema.option(
                  CumulativeSource.class,
                  typed -> !typed.since().isTyped(),
                  Scalars.key().map(CumulativeSource::ofYear, CumulativeSource::of)),
              Schema.option(CumulativeSource.class, mapping())));

  private static Schema<CumulativeSource> mapping() {
    return Fields.of(
            CumulativeSource::new,
            Key.required("of", Scalars.key(), CumulativeSource::of)
                .says("Cộng dồn số liệu", "khóa của số liệu từng kỳ"),
            Key.stated("since", start(), CumulativeSource::since)
                .says("Từ kỳ nào", "như 2025-12, 2025-q4; bỏ thì từ đầu năm"))
        .mapping("cumulative");
  }

  private static CumulativeSource ofYear(LocatedText key) {
    return new CumulativeSource(key, Stated.nothing());
  }

  private static Schema<Formula.Since> start() {
    return Scalars.word()
        .as(
            text ->
                Decoded.of(
                    period(text).map(period -> new Formula.Since(period, text.text().trim())),
                    () ->
                        Diagnostic.error(Code.WRONG_VALUE, text.place(), text.trimmed())
                            .variant("since")),
            since -> PlainYaml.word(since.typed().value()));
  }

  /** As paths name periods, or as {@code period} does. */
  private static Optional<Period> period(YamlText text) {
    Matcher parts = SHORT.matcher(text.trimmed());
    if (!parts.matches()) {
      return PeriodMention.parse(text.trimmed()).filter(period -> period.year().isPresent());
    }
    Optional<Integer> year = Optional.of(Integer.valueOf(parts.group("year")));
    if (parts.group("month") != null) {
      return Optional.of(
          new Period(Period.Kind.MONTH, Integer.parseInt(parts.group("month")), year));
    }
    return Optional.of(
        parts.group("quarter") == null
            ? new Period(Period.Kind.YEAR, 0, year)
            : new Period(Period.Kind.QUARTER, Integer.parseInt(parts.group("quarter")), year));
  }

  /** The formula that is typed; without inputs where something is wrong. */
  static Optional<Formula> formula(Stated<CumulativeSource> typed) {
    return typed
        .key()
        .map(
            key ->
                typed
                    .value()
                    .filter(said -> !said.since().isWrong())
                    .map(said -> Formula.cumulative(key, said.of(), said.since().value()))
                    .orElseGet(() -> new Formula(Formula.Kind.CUMULATIVE, key, List.of())));
  }

  /** What a formula adds up over periods, as it is typed. */
  static Stated<CumulativeSource> stated(Optional<Formula> formula) {
    return formula
        .filter(how -> how.kind() == Formula.Kind.CUMULATIVE && !how.inputs().isEmpty())
        .map(how -> Stated.of(how.word(), new CumulativeSource(how.inputs().get(0), typed(how))))
        .orElseGet(Stated::nothing);
  }

  private static Stated<Formula.Since> typed(Formula how) {
    return how.since().map(start -> Stated.of(start.typed(), start)).orElseGet(Stated::nothing);
  }
}
