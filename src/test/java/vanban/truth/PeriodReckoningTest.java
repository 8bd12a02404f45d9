package vanban.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vanban.diagnostic.Code;
import vanban.engine.Compilation;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.figure.Figure;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation;
import vanban.source.MemoryWorld;

/**
 * Comparisons of two periods in mixed measures, reckoned a second time: by tables of periods and
 * measures of the test's own. What compares what it does not say, or cannot be compared, is told.
 */
class PeriodReckoningTest {
  private static final Project PROJECT =
      new Project(Path.of("data"), Path.of("templates"), Path.of("out"));

  private static final String REPORT =
      """
      layout: x
      issuer: {name: A}
      number: {symbol: BC}
      place: A
      title: thử
      draft: true
      figures: f.yaml
      opening: Số ấy ${a.change} so với %s.
      """;

  /** A measure as the test knows it: how many of the smallest of its dimension it is. */
  private record Unit(String name, String dimension, String smallest) {
    BigDecimal of(BigDecimal number) {
      return number.multiply(new BigDecimal(smallest));
    }
  }

  private static final List<Unit> UNITS =
      List.of(
          new Unit("nghìn đồng", "money", "1000"),
          new Unit("triệu đồng", "money", "1000000"),
          new Unit("tỷ đồng", "money", "1000000000"),
          new Unit("ha", "area", "10000"),
          new Unit("km²", "area", "1000000"),
          new Unit("tạ", "mass", "100"),
          new Unit("tấn", "mass", "1000"));

  /**
   * A period with those it can be compared with.
   *
   * @param before by the word for the relation, as the test reckons it
   * @param wording the words for each relation that are true of it
   */
  private record Span(String name, Map<String, String> before, Map<String, String> wording) {}

  private static Span month(int month) {
    String previous =
        month == 1 ? "Tháng 12/2025" : "Tháng " + (month - 1) + "/2026"; // 2026 is the year
    return new Span(
        "Tháng " + month + "/2026",
        Map.of(
            "last_year",
            "Tháng " + month + "/2025",
            "previous",
            previous,
            "year_start",
            "Năm 2025"),
        Map.of("last_year", "cùng kỳ", "previous", "tháng trước", "year_start", "đầu năm"));
  }

  private static Span quarter(int quarter) {
    List<String> roman = List.of("I", "II", "III", "IV");
    String previous = quarter == 0 ? "Quý IV/2025" : "Quý " + roman.get(quarter - 1) + "/2026";
    return new Span(
        "Quý " + roman.get(quarter) + "/2026",
        Map.of(
            "last_year",
            "Quý " + roman.get(quarter) + "/2025",
            "previous",
            previous,
            "year_start",
            "Quý IV/2025"),
        Map.of("last_year", "cùng kỳ", "previous", "quý trước", "year_start", "cuối năm 2025"));
  }

  private static Span span(int months) {
    return new Span(
        months + " tháng đầu năm 2026",
        Map.of("last_year", months + " tháng đầu năm 2025", "year_start", "Năm 2025"),
        Map.of("last_year", "cùng kỳ năm trước", "year_start", "đầu năm"));
  }

  /**
   * A comparison.
   *
   * @param relation that the file states
   * @param other the relation that the words speak of
   */
  private record Compared(
      Span span, String relation, String other, Unit unit, Unit before, List<BigDecimal> numbers) {
    BigDecimal now() {
      return unit.of(numbers.get(0));
    }

    BigDecimal then() {
      return before.of(numbers.get(1));
    }

    /** Whether the words hold: the year starts where the last quarter of the one before ends. */
    boolean isTrue() {
      String compared = span.before.get(relation);
      boolean yearsEnd = List.of("Năm 2025", "Quý IV/2025", "Tháng 12/2025").contains(compared);
      return other.equals(relation)
          || compared.equals(span.before.get(other))
          || (other.equals("year_start") && yearsEnd);
    }

    boolean isAlike() {
      return unit.dimension.equals(before.dimension);
    }

    String declared(Unit measure, int number) {
      return "figures:\n  a: {unit: %s, actual: %s}\n"
          .formatted(measure.name, numbers.get(number).toPlainString());
    }

    Compilation compiled(String period) throws IOException {
      MemoryWorld world =
          new MemoryWorld()
              .with("templates/x/layout.ftlx", "")
              .with("templates/x/layout.yaml", "genres: {bao-cao: {name: BÁO CÁO}}\n")
              .with(
                  "data/f.yaml",
                  "period: %s\nprior: before.yaml\ncompared_to: %s\n".formatted(span.name, relation)
                      + declared(unit, 0))
              .with("data/before.yaml", "period: " + period + "\n" + declared(before, 1))
              .with("data/report.yaml", REPORT.formatted(span.wording.get(other)));
      return new ReportCompiler(world, PROJECT).compile(Path.of("data/report.yaml"));
    }
  }

  @Provide
  Arbitrary<Compared> compared() {
    Arbitrary<Span> spans =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 12).map(PeriodReckoningTest::month),
            Arbitraries.integers().between(0, 3).map(PeriodReckoningTest::quarter),
            Arbitraries.of(6, 9).map(PeriodReckoningTest::span));
    Arbitrary<List<BigDecimal>> numbers =
        Arbitraries.bigDecimals()
            .between(new BigDecimal("0.01"), new BigDecimal("99999"))
            .ofScale(2)
            .list()
            .ofSize(2);
    Arbitrary<Unit> units = Arbitraries.of(UNITS);
    return spans.flatMap(
        span -> {
          Arbitrary<String> relations = Arbitraries.of(new TreeSet<>(span.before.keySet()));
          return Combinators.combine(
                  Arbitraries.just(span), relations, relations, units, units, numbers)
              .as(Compared::new);
        });
  }

  private static String told(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(one -> one.code() != Code.WRONG_INHERITANCE) // there are no styles
        .map(one -> one.message().key())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  @Property(tries = 1500)
  void comparesExactlyWhatItsWordsSayOrTells(@ForAll("compared") Compared one) throws IOException {
    Compilation compilation = one.compiled(one.span.before.get(one.relation));
    if (!one.isAlike()) {
      assertTrue(told(compilation).contains("mixed-measures"), told(compilation));
      return;
    }
    assertEquals(one.isTrue() ? "" : "false-words.base", family(compilation), one::toString);
    Evaluation figures = compilation.read().figures();
    Figure figure = figures.find("a").orElseThrow();
    BigDecimal prior = figures.amount(figure, Scenario.PRIOR).known().orElseThrow();
    assertEquals(0, one.unit.of(prior).compareTo(one.then()), () -> prior + " of " + one);
  }

  /** What is told of the words, whether by the periods of both files or by what is stated. */
  private static String family(Compilation compilation) {
    String told = told(compilation);
    return told.startsWith("false-words.") ? "false-words.base" : told;
  }

  @Property(tries = 500)
  void tellsAFileOfAnotherPeriodThanStated(@ForAll("compared") Compared one) throws IOException {
    String wrong = one.span.name.startsWith("Tháng 3/") ? "Tháng 5/2025" : "Tháng 3/2024";
    Compared alike =
        new Compared(one.span, one.relation, one.relation, one.unit, one.unit, one.numbers);
    String told = told(alike.compiled(wrong));
    assertTrue(told.contains("wrong-base-period"), () -> told + " of " + one);
  }

  @Property(tries = 500)
  void printsThePercentageOfBothNumbers(@ForAll("compared") Compared one) throws IOException {
    Compilation compilation = one.compiled(one.span.before.get(one.relation));
    if (!one.isAlike()) {
      return;
    }
    BigDecimal percent =
        one.now()
            .subtract(one.then())
            .multiply(BigDecimal.valueOf(100))
            .divide(one.then(), 12, RoundingMode.HALF_UP);
    String words = Printed.figure(compilation, "a.change");
    if (percent.signum() == 0) {
      assertEquals("không đổi", words);
      return;
    }
    assertTrue(words.startsWith(percent.signum() > 0 ? "tăng " : "giảm "), words);
    if (words.contains("dưới")) { // not nothing, and rounded to it
      assertTrue(percent.abs().compareTo(new BigDecimal("0.005")) < 0, words);
      return;
    }
    BigDecimal said = new BigDecimal(words.replaceAll("[^0-9,]", "").replace(',', '.'));
    BigDecimal away = said.subtract(percent.abs()).abs();
    assertTrue(away.compareTo(new BigDecimal("0.01")) < 0, () -> words + " for " + percent);
  }
}
