package vanban.figure.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Nearest;
import vanban.figure.Condition;
import vanban.figure.Formula;
import vanban.schema.Decoded;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.schema.Stated;
import vanban.source.LocatedText;
import vanban.yaml.PlainYaml;
import vanban.yaml.YamlText;

/**
 * What a figure counts, as its author typed it.
 *
 * @param of the figures, or groups of them, that are looked at
 * @param units the figure that is looked at for each unit
 * @param when it counts; empty where that is wrong
 */
record CountSource(
    Stated<List<LocatedText>> of, Stated<LocatedText> units, Optional<Condition> when) {
  private static final String SIGNS = "[<>=≥≤]+.*";

  /** How it is written. */
  static final Schema<CountSource> SCHEMA =
      Fields.of(
              CountSource::new,
              Key.stated("of", Schema.oneOrMore(Scalars.key()), CountSource::of)
                  .demandedUnless(List.of("units"))
                  .says("Đếm trong các số liệu", "khóa của số liệu hoặc của nhóm số liệu"),
              Key.stated("units", Scalars.key(), CountSource::units)
                  .says("Đếm các đơn vị", "theo số của từng đơn vị ở số liệu này"),
              Key.optional("when", condition(), CountSource::when)
                  .demanded()
                  .says(
                      "Điều kiện",
                      "exceeded, reached, short; rise, fall, same; above 20, at least 20, below 20,"
                          + " at most 20, equal 20"))
          .mapping("count")
          .onlyOneOf("of", "units");

  private static Schema<Condition> condition() {
    return Scalars.word()
        .as(
            text -> Decoded.of(Condition.parse(text.trimmed()), () -> wrong(text)),
            condition -> PlainYaml.word(condition.written()));
  }

  private static Diagnostic wrong(YamlText text) {
    String typed = text.trimmed();
    Diagnostic found = Diagnostic.error(Code.WRONG_VALUE, text.place(), typed).variant("condition");
    if (typed.matches(SIGNS)) {
      return Condition.parse(inWords(typed))
          .map(meant -> found.means(meant.written()))
          .orElseGet(() -> found.hint("choices", choices()));
    }
    String word = typed.replaceFirst("(?:\\.\\S*| -?[0-9].*)$", "");
    return Nearest.to(word, Condition.words())
        .filter(meant -> !meant.equals(word))
        .map(meant -> found.didYouMean(typed, meant + typed.substring(word.length())))
        .orElseGet(() -> found.hint("choices", choices()));
  }

  /** What other programs write with signs. */
  private static String inWords(String typed) {
    String number = typed.replaceFirst("^[<>=≥≤]+\\s*", "").replace(',', '.');
    String sign = typed.substring(0, typed.length() - typed.replaceFirst("^[<>=≥≤]+", "").length());
    String word =
        switch (sign) {
          case ">" -> "above ";
          case ">=", "≥", "=>" -> "at least ";
          case "<" -> "below ";
          case "<=", "≤", "=<" -> "at most ";
          default -> "equal ";
        };
    return word + number;
  }

  private static String choices() {
    return String.join(
        ", ",
        Stream.of(Condition.Word.values())
            .map(word -> word.typed() + (word.takesNumber() ? " 20" : ""))
            .toList());
  }

  /** The formula that is typed; without inputs where something is wrong. */
  static Optional<Formula> formula(Stated<CountSource> typed) {
    return typed
        .key()
        .map(
            key ->
                typed
                    .value()
                    .flatMap(count -> count.when().map(when -> count.formula(key, when)))
                    .orElseGet(() -> new Formula(Formula.Kind.COUNT, key, List.of())));
  }

  private Formula formula(LocatedText key, Condition when) {
    List<LocatedText> inputs = of.value().orElseGet(() -> units.value().stream().toList());
    return Formula.count(key, inputs, new Formula.Count(when, units.isTyped()));
  }

  /** What a formula counts, as it is typed. */
  static Stated<CountSource> stated(Optional<Formula> of) {
    return of.flatMap(
            formula ->
                formula.count().map(count -> Stated.of(formula.word(), typed(formula, count))))
        .orElseGet(Stated::nothing);
  }

  private static CountSource typed(Formula formula, Formula.Count count) {
    return count.ofUnits()
        ? new CountSource(
            Stated.nothing(),
            Stated.of(formula.word(), formula.inputs().get(0)),
            Optional.of(count.when()))
        : new CountSource(
            Stated.of(formula.word(), formula.inputs()),
            Stated.nothing(),
            Optional.of(count.when()));
  }
}
