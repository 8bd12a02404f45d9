package vanban.figure.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.diagnostic.Diagnostics;
import vanban.figure.Bound;
import vanban.figure.DeclaredFile;
import vanban.figure.DeclaredNumber;
import vanban.figure.Figure;
import vanban.figure.Formula;
import vanban.figure.Precision;
import vanban.figure.Scenario;
import vanban.source.LocatedText;
import vanban.vietnamese.BasePeriod;

@DisplayName("What a file of figures declares")
class DeclaredFileReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private DeclaredFile read(FigureFile file) {
    return new DeclaredFileReader(diagnostics).read(file);
  }

  private DeclaredFile read(String text) {
    return read(FiguresYaml.file("figures.yaml", text, diagnostics));
  }

  @ParameterizedTest
  @CsvSource({
    "ít nhất 30, AT_LEAST",
    "không quá 5.5, AT_MOST",
    "trên 90, ABOVE",
    "dưới 10.42, BELOW",
    "at least 30, AT_LEAST",
    "below 10.42, BELOW"
  })
  @DisplayName("may be bounds, in Vietnamese or English words")
  void mayBeBounds(String plan, Bound bound) {
    DeclaredNumber number = figure("{plan: " + plan + "}").numbers().get(Scenario.PLAN);
    assertEquals(Optional.of(bound), ((DeclaredNumber.Typed) number).bound());
    assertEquals(List.of(), diagnostics.sorted());
    figure("{plan: " + plan.replace(" ", " khoảng ") + "}");
    assertEquals(1, diagnostics.size());
  }

  private Figure figure(String declared) {
    return read("figures:\n  a: " + declared).figures().get(0);
  }

  private static List<String> words(List<LocatedText> texts) {
    return texts.stream().map(LocatedText::value).toList();
  }

  @Test
  @DisplayName("is read figure by figure, with words, numbers and relations")
  void isReadFigureByFigure() {
    Figure figure =
        figure("{name: ' Thu  ngân sách ', unit: tỷ đồng, source: STC, of: b, parts: [c, d]}");
    assertEquals(
        new Figure.Description(
            Optional.of("Thu ngân sách"),
            Optional.of("tỷ đồng"),
            Optional.of("STC"),
            Optional.empty()),
        figure.description());
    assertEquals("a", figure.key().value());
    assertEquals("b", figure.whole().orElseThrow().value());
    assertEquals(List.of("c", "d"), words(figure.parts().orElseThrow().inputs()));
    assertEquals(List.of("b", "c", "d"), words(figure.named()));
    assertEquals(Optional.empty(), figure.formula());
    assertEquals("", FiguresYaml.printed(diagnostics));
  }

  @Test
  @DisplayName("keeps numbers as they are typed, those left open behind the others")
  void keepsNumbersAsTyped() {
    Figure figure = figure("{actual: , plan: {council: 10.50, x: }, prior: 3}");
    assertEquals(
        List.of("plan.council", "prior", "actual", "plan.x"),
        figure.numbers().keySet().stream().map(Scenario::name).toList());
    assertEquals(
        new BigDecimal("10.50"),
        ((DeclaredNumber.Typed) figure.numbers().get(Scenario.PLAN.named("council"))).number());
    assertEquals(
        List.of("actual", "x"),
        figure.unfilled().values().stream().map(place -> place.text()).toList());
    assertTrue(figure.declares(Scenario.ACTUAL));
    assertFalse(figure.declares(Scenario.PLAN));
  }

  @Test
  @DisplayName("calls faulty what is no number")
  void callsFaultyWhatIsNoNumber() {
    assertEquals(
        Map.of(Scenario.ACTUAL, DeclaredNumber.FAULTY), figure("{actual: '1.000,5'}").numbers());
    assertEquals(Map.of(Scenario.ACTUAL, DeclaredNumber.FAULTY), figure("{actual: [1]}").numbers());
  }

  @Test
  @DisplayName("takes a formula by its word; of two figures, where it needs two")
  void takesAFormula() {
    Formula sum = figure("{sum: [b, c, d]}").formula().orElseThrow();
    assertEquals("b + c + d", sum.written());
    assertEquals(Formula.Kind.RATIO, figure("{ratio: [b, c]}").formula().orElseThrow().kind());
    assertEquals("", FiguresYaml.printed(diagnostics));
    assertEquals(List.of(), figure("{ratio: [b]}").formula().orElseThrow().inputs());
    assertTrue(FiguresYaml.printed(diagnostics).startsWith("figures.yaml:2:7: error[wrong-value]"));
  }

  @Test
  @DisplayName("has figures whose own decimals and zeros go before its own")
  void hasFiguresWithDecimals() {
    DeclaredFile file =
        read(
            "decimals: 1\nzeros: drop\nfigures: {a: {decimals: 3}, b: {zeros: keep}, c: {actual: 1}}");
    assertEquals(
        List.of(new Precision(3, true), new Precision(1, false), new Precision(1, true)),
        file.figures().stream().map(Figure::precision).toList());
    assertEquals("", FiguresYaml.printed(diagnostics));
    read("zeros: none\nfigures: {a: {decimals: -1}}");
    assertTrue(FiguresYaml.printed(diagnostics).startsWith("figures.yaml:1:8: error[wrong-value]"));
  }

  @Test
  @DisplayName("has two decimals unless it says so")
  void hasTwoDecimals() {
    assertEquals(2, read("figures: {a: {actual: 1}}").defaults().precision().decimals());
    assertEquals(
        0, read("decimals: 0\nfigures: {a: {actual: 1}}").defaults().precision().decimals());
    assertEquals("", FiguresYaml.printed(diagnostics));
    assertEquals(
        2, read("decimals: 7\nfigures: {a: {actual: 1}}").defaults().precision().decimals());
    assertTrue(
        FiguresYaml.printed(diagnostics).startsWith("figures.yaml:1:11: error[wrong-value]"));
  }

  @Test
  @DisplayName("has groups, of which each keeps its figures in order")
  void hasGroups() {
    DeclaredFile file = read("groups: {g: {name: Nhóm, figures: [b, a]}, odd: 3}\nfigures: {}");
    assertEquals(1, file.groups().size());
    assertEquals("Nhóm", file.groups().get(0).name());
    assertEquals(List.of("b", "a"), words(file.groups().get(0).figures()));
  }

  @Test
  @DisplayName("of a file of before that could not be read, says that its numbers are lost")
  void saysWhichNumbersOfBeforeAreLost() {
    String text = "prior: {month: m.yaml, year: y.yaml}\nfigures:\n  a: {actual: 1}";
    FigureFile month = FiguresYaml.file("m.yaml", "figures: {a: {actual: 2}}");
    DeclaredFile file = read(FiguresYaml.file(text, Map.of(Scenario.PRIOR.named("month"), month)));
    assertEquals(
        Optional.of("m.yaml"), file.defaults().prior(Scenario.PRIOR.named("month")).file());
    assertEquals(Optional.empty(), file.defaults().prior(Scenario.PRIOR.named("year")).file());
    assertEquals(
        DeclaredNumber.FAULTY, file.figures().get(0).numbers().get(Scenario.PRIOR.named("year")));
    assertFalse(file.figures().get(0).declares(Scenario.PRIOR.named("month")));
    assertEquals(1, file.priors().size());
  }

  @ParameterizedTest
  @CsvSource({
    "Quý II/2024, Quý I/2024, previous",
    "Quý I/2024, Quý I/2023, last_year",
    "Quý I/2024, Quý I/2022, ''",
    "Quý I/2024, một dạo, ''",
    "Tháng 5/2024, Tháng 12/2023, year_start",
    "Tháng 1/2024, Tháng 12/2023, previous",
    "Năm 2024, Năm 2023, last_year",
    "9 tháng năm 2024, 6 tháng năm 2024, previous",
  })
  @DisplayName("is compared to the period that the files of now and of before say")
  void isComparedToThePeriodOfBothFiles(String now, String then, String base) {
    FigureFile before =
        FiguresYaml.file("before.yaml", "period: " + then + "\nfigures: {a: {actual: 2}}");
    String text = "period: " + now + "\nprior: before.yaml\nfigures: {a: {actual: 1}}";
    DeclaredFile file = read(FiguresYaml.file(text, Map.of(Scenario.PRIOR, before)));
    assertEquals(
        base, file.figures().get(0).basePeriod(Scenario.PRIOR).map(BasePeriod::word).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"figures: {a: {actual: 1}}", "from: u*.yaml\nfigures: {}"})
  @DisplayName("is complete if all of it could be read")
  void isComplete(String text) {
    FigureFile file = FiguresYaml.over(text, FiguresYaml.unit("u1", "figures: {a: {actual: 1}}"));
    assertTrue(read(file).complete());
  }

  @ParameterizedTest
  @ValueSource(strings = {"figures: {a: 12}", "period: Quý I/2024", "from: gone-*.yaml"})
  @DisplayName("is not complete if something of it could not")
  void isNotComplete(String text) {
    assertFalse(read(text).complete());
  }

  @Test
  @DisplayName("is not complete if that of a unit is not, or that of nobody could be read")
  void isNotCompleteIfAUnitIsNot() {
    String from = "from: u*.yaml\nfigures: {}";
    assertFalse(read(FiguresYaml.over(from, FiguresYaml.unit("u1", "figures: {a: 1}"))).complete());
    FigureFile.UnitFile lost = new FigureFile.UnitFile("u1", "u1.yaml", FigureFile.LOST);
    assertFalse(read(FiguresYaml.over(from, lost)).complete());
    assertFalse(read(FigureFile.LOST).complete());
  }

  @Test
  @DisplayName("lists units only where it says from which files")
  void listsUnitsOnlyFromFiles() {
    read("units: {u1: U}\nfigures: {a: {actual: 1}}");
    assertTrue(FiguresYaml.printed(diagnostics).startsWith("figures.yaml:1:1: error[missing-key]"));
    Diagnostics other = new Diagnostics();
    String from = "from: u*.yaml\nunits: {u1: U}";
    FigureFile file = FiguresYaml.over(from, FiguresYaml.unit("u1", "figures: {}"));
    new DeclaredFileReader(other).read(file);
    assertEquals("", FiguresYaml.printed(other));
  }
}
