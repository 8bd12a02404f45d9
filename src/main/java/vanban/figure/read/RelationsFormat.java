package vanban.figure.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Figure;
import vanban.figure.Formula;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.schema.Stated;
import vanban.schema.Values;
import vanban.source.LocatedText;

/** What may stand under a figure to say what it is to others, and how it follows from them. */
final class RelationsFormat {
  private static final Key<Optional<Formula>, Stated<List<LocatedText>>> SUM =
      formula(Formula.Kind.SUM).says("Tổng của", "danh sách số liệu");
  private static final Key<Optional<Formula>, Stated<List<LocatedText>>> DIFFERENCE =
      formula(Formula.Kind.DIFFERENCE).says("Hiệu của", "hai số liệu");
  private static final Key<Optional<Formula>, Stated<List<LocatedText>>> RATIO =
      formula(Formula.Kind.RATIO)
          .says("Tỷ số của", "hai số liệu; unit: \"%\" thì tính ra phần trăm");

  private static final Key<Optional<Formula>, Stated<CountSource>> COUNT =
      Key.stated(Formula.Kind.COUNT.word(), CountSource.SCHEMA, CountSource::stated)
          .says("Đếm", "đếm số liệu (of) hay đơn vị (units) theo điều kiện (when)");
  private static final Key<Optional<Formula>, Stated<CumulativeSource>> CUMULATIVE =
      Key.stated(Formula.Kind.CUMULATIVE.word(), CumulativeSource.SCHEMA, CumulativeSource::stated)
          .says("Lũy kế của", "số liệu cộng qua các kỳ từ đầu năm, hoặc từ kỳ since");

  private RelationsFormat() {}

  /** The keys. */
  static Fields<Figure.Relations> fields() {
    return Fields.of(
        RelationsFormat::relations,
        Key.optional("of", Scalars.key(), Figure.Relations::whole)
            .says("Tổng thể", "số liệu mà số này là một phần"),
        formula("parts", Figure.Relations::parts)
            .says("Các phần cộng lại bằng số này", "sai lệch là lỗi"),
        Fields.of(RelationsFormat::formula, SUM, DIFFERENCE, RATIO, COUNT, CUMULATIVE)
            .in(Figure.Relations::formula));
  }

  private static Figure.Relations relations(
      Optional<LocatedText> whole, Stated<List<LocatedText>> parts, Optional<Formula> formula) {
    return new Figure.Relations(whole, formula(Formula.Kind.SUM, parts), formula);
  }

  private static Optional<Formula> formula(
      Stated<List<LocatedText>> sum,
      Stated<List<LocatedText>> difference,
      Stated<List<LocatedText>> ratio,
      Stated<CountSource> count,
      Stated<CumulativeSource> cumulative) {
    return formula(Formula.Kind.SUM, sum)
        .or(() -> formula(Formula.Kind.DIFFERENCE, difference))
        .or(() -> formula(Formula.Kind.RATIO, ratio))
        .or(() -> CountSource.formula(count))
        .or(() -> CumulativeSource.formula(cumulative));
  }

  /** A formula; without inputs where they are wrong, or more or fewer than there can be. */
  private static Optional<Formula> formula(Formula.Kind kind, Stated<List<LocatedText>> typed) {
    List<LocatedText> inputs = typed.value().orElse(List.of());
    boolean misfit = kind != Formula.Kind.SUM && inputs.size() != 2;
    return typed.key().map(key -> new Formula(kind, key, misfit ? List.of() : inputs));
  }

  private static Key<Optional<Formula>, Stated<List<LocatedText>>> formula(Formula.Kind kind) {
    return formula(kind.word(), typed -> typed.filter(formula -> formula.kind() == kind));
  }

  private static <O> Key<O, Stated<List<LocatedText>>> formula(
      String name, Function<O, Optional<Formula>> getter) {
    return Key.stated(
        name,
        inputs(),
        typed ->
            getter
                .apply(typed)
                .map(formula -> Stated.of(formula.word(), formula.inputs()))
                .orElseGet(Stated::nothing));
  }

  /** The keys of figures; none where one is wrong, for then nothing comes of the others. */
  private static Schema<List<LocatedText>> inputs() {
    return Schema.list(Scalars.key().orNothing())
        .map(
            keys ->
                keys.stream().allMatch(Optional::isPresent)
                    ? keys.stream().flatMap(Optional::stream).toList()
                    : List.of(),
            keys -> keys.stream().map(Optional::of).toList());
  }

  /** A difference and a ratio are of two. */
  static List<Diagnostic> checkPairs(Values values) {
    return Stream.of(DIFFERENCE, RATIO)
        .map(values::get)
        .filter(typed -> typed.value().filter(k -> !k.isEmpty() && k.size() != 2).isPresent())
        .flatMap(typed -> typed.key().stream())
        .map(key -> Diagnostic.error(Code.WRONG_VALUE, key.place(), key.value()).variant("pair"))
        .toList();
  }

  /** The keys of which a figure has one at most: another one, and those of all formulas. */
  static String[] insteadOf(String key) {
    return Stream.concat(Stream.of(key), Stream.of(Formula.Kind.values()).map(Formula.Kind::word))
        .toArray(String[]::new);
  }
}
