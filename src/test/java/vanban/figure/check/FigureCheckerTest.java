package vanban.figure.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vanban.figure.FigureBuilder.figure;
import static vanban.figure.FigureBuilder.file;
import static vanban.figure.FigureBuilder.over;
import static vanban.figure.FigureBuilder.text;
import static vanban.figure.FigureBuilder.unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.figure.DeclaredFile;
import vanban.figure.Figure;
import vanban.figure.FigureBuilder;
import vanban.figure.Group;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluator;

@DisplayName("The check of figures")
class FigureCheckerTest {

  /** What is wrong, a line each: message, place, arguments. */
  private static String wrong(DeclaredFile... files) {
    Diagnostics diagnostics = new Diagnostics();
    FigureChecker.check(Evaluator.evaluate(List.of(files)), diagnostics);
    return diagnostics.sorted().stream()
        .map(FigureCheckerTest::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Diagnostic found) {
    String path = found.place().orElseThrow().file().path();
    return found.message().key() + " " + path + " " + found.message().arguments();
  }

  private static DeclaredFile grouped(boolean complete, String group, String... members) {
    List<Figure> figures = List.of(figure("a").actual("1").build());
    Group of =
        new Group(
            text("group.yaml", group),
            "Nhóm",
            Stream.of(members).map(member -> text("group.yaml", member)).toList());
    return new DeclaredFile(
        figures,
        List.of(of),
        FigureBuilder.DEFAULTS,
        new DeclaredFile.Linked(Map.of(), Optional.empty(), Optional.empty()),
        complete);
  }

  @Test
  @DisplayName("finds a key that is declared twice, but not a file that is named twice")
  void findsAKeyTwice() {
    assertEquals(
        "duplicate-key.figure again.yaml [a]",
        wrong(file(figure("a").actual("1")), file(figure("again.yaml", "a").actual("2"))));
    DeclaredFile once = file(figure("a").actual("1"));
    assertEquals("", wrong(once, once));
  }

  @Test
  @DisplayName("finds groups that are called as figures are, and list one twice")
  void findsDuplicatesInGroups() {
    assertEquals("duplicate-key.group group.yaml [a]", wrong(grouped(true, "a", "a")));
    assertEquals("misplaced-figure.in-group group.yaml [a]", wrong(grouped(true, "g", "a", "a")));
    assertEquals("", wrong(grouped(true, "g", "a")));
  }

  @Test
  @DisplayName("finds keys that no figure has, unless a file that may have them is lost")
  void findsUnknownKeys() {
    assertEquals(
        "unknown-figure sum.yaml [gone]",
        wrong(file(figure("sum").sum("a", "gone"), figure("a").actual("1"))));
    assertEquals("", wrong(file(figure("sum").sum("a"), figure("a").actual("1"))));
    assertEquals("unknown-figure group.yaml [b]", wrong(grouped(true, "g", "a", "b")));
    assertEquals("", wrong(grouped(false, "g", "a", "b")));
    assertEquals("misplaced-figure.group group.yaml [g]", wrong(grouped(true, "g", "g")));
  }

  @Test
  @DisplayName("says of a figure that follows from itself which way")
  void saysTheWayOfACycle() {
    assertEquals(
        "figure-cycle a.yaml [a, a → b → a]",
        wrong(file(figure("a").sum("b"), figure("b").sum("a"))));
  }

  @Test
  @DisplayName("adds up parts, in every scenario")
  void addsUpParts() {
    FigureBuilder b = figure("b").actual("1").plan("5").in("vụ");
    FigureBuilder c = figure("c").actual("2").plan("5").in("vụ");
    FigureBuilder a = figure("a").in("vụ").parts("b", "c");
    assertEquals("", wrong(file(a.actual("3").plan("10"), b, c)));
    assertEquals(
        "wrong-sum.less a.yaml [a, 3, 4, 1, actual]\n"
            + "wrong-sum.series-more a.yaml [a, 10, 9, 1, plan]",
        wrong(file(a.actual("4").plan("9"), b, c)));
  }

  @Test
  @DisplayName("adds up what is counted under several names, but no other measures")
  void addsUpWhatIsCounted() {
    FigureBuilder a = figure("a").in("tổ chức").actual("3").parts("b");
    assertEquals("", wrong(file(a, figure("b").in("chi nhánh").actual("3"))));
    assertEquals(
        "wrong-sum.units a.yaml [b, ha, a, tổ chức]",
        wrong(file(a, figure("b").in("ha").actual("3"))));
  }

  @Test
  @DisplayName("does not hold parts that are not known against the whole, and says what is missing")
  void saysWhichPartIsMissing() {
    FigureBuilder a = figure("a").actual("3").parts("b");
    assertEquals("incomplete-figure a.yaml [b, actual]", wrong(file(a, figure("b").plan("1"))));
    assertEquals("", wrong(file(a, figure("b").faulty(Scenario.ACTUAL))));
  }

  @Test
  @DisplayName("finds numbers that are still to be filled in")
  void findsNumbersToBeFilledIn() {
    assertEquals(
        "unfilled-figure a.yaml [a, actual]", wrong(file(figure("a").blank(Scenario.ACTUAL))));
    assertEquals("", wrong(file(figure("a").plan("1"))));
  }

  @Test
  @DisplayName("holds what units state against what the file above them does")
  void holdsUnitsAgainstTheFileAbove() {
    FigureBuilder one = figure("one.yaml", "a").in("vụ").actual("1");
    FigureBuilder two = figure("two.yaml", "a").in("vụ").actual("2");
    assertEquals(
        "", wrong(over(List.of(unit("u1", one), unit("u2", two)), figure("a").actual("3"))));
    assertEquals(
        "wrong-sum.units-less a.yaml [a, 3, 4, 1]",
        wrong(over(List.of(unit("u1", one), unit("u2", two)), figure("a").actual("4"))));
    FigureBuilder hectares = figure("two.yaml", "a").in("ha").actual("2");
    assertEquals(
        "mixed-measures two.yaml [a, ha, vụ]",
        wrong(over(List.of(unit("u1", one), unit("u2", hectares)))));
  }

  @Test
  @DisplayName("says of a rate declared above its units that it needs a formula")
  void saysThatARateNeedsAFormula() {
    List<DeclaredFile.DeclaredUnit> units =
        List.of(unit("u1", figure("one.yaml", "a").in("%").actual("5")));
    assertEquals("unsummable-figure a.yaml [a]", wrong(over(units, figure("a"))));
    assertEquals("", wrong(over(units, figure("a").actual("7"))));
    assertEquals("", wrong(over(units)));
  }

  @Test
  @DisplayName("says once by unit what it lacks, and checks each unit's own figures")
  void saysWhatUnitsLack() {
    assertEquals(
        "missing-units.figures over.yaml [Unit u2]",
        wrong(
            over(
                List.of(
                    unit("u1", figure("one.yaml", "a").actual("1"), figure("b").actual("1")),
                    unit("u2", figure("two.yaml", "b").actual("1"))))));
    assertEquals(
        "",
        wrong(
            over(
                List.of(
                    unit("u1", figure("one.yaml", "a").actual("1")),
                    unit("u2", figure("two.yaml", "a").actual("1"))))));
    assertEquals(
        "unknown-figure one.yaml [gone]",
        wrong(over(List.of(unit("u1", figure("one.yaml", "a").actual("1").of("gone"))))));
  }

  @Test
  @DisplayName("does not check again how figures of before were computed")
  void doesNotCheckFiguresOfBefore() {
    DeclaredFile before = file(figure("before.yaml", "a").actual("1").parts("gone"));
    assertEquals("", wrong(file(before, figure("a").actual("2"))));
    DeclaredFile twice =
        file(figure("before.yaml", "a").actual("1"), figure("again.yaml", "a").actual("2"));
    assertEquals(
        "duplicate-key.figure again.yaml [a]", wrong(file(twice, figure("a").actual("2"))));
  }
}
