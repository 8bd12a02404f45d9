package vanban.figure.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vanban.figure.read.FiguresYaml.unit;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.Diagnostics;
import vanban.figure.ReportingUnit;

@DisplayName("The units that report")
class UnitDiscoveryTest {
  private static final String NONE = "figures: {}";

  private final Diagnostics diagnostics = new Diagnostics();

  private List<ReportingUnit> units(String text, FigureFile.UnitFile... files) {
    FigureFile over = FiguresYaml.over(text, files);
    return new UnitDiscovery(over.content().orElseThrow(), diagnostics)
        .units(over.units()).stream().map(UnitDiscovery.Found::unit).toList();
  }

  private static String line(List<ReportingUnit> units) {
    return units.stream()
        .map(unit -> unit.id() + "=" + unit.name() + " " + unit.standing())
        .collect(Collectors.joining(", "));
  }

  private String wrong() {
    return FiguresYaml.printed(diagnostics);
  }

  @Test
  @DisplayName("are those whose files are there, by what the star stands for, if none are listed")
  void areThoseWhoseFilesAreThere() {
    assertEquals(
        "a=Xã A CURRENT, b=b CURRENT",
        line(units("from: '*.yaml'", unit("b", NONE), unit("a", "name: Xã A\nfigures: {}"))));
    assertEquals("", wrong());
  }

  @Test
  @DisplayName("are those that are listed, in that order and under these names")
  void areThoseThatAreListed() {
    assertEquals(
        "b=Xã B CURRENT, a=Xã A CURRENT",
        line(
            units(
                "from: '*.yaml'\nunits: {b: Xã B, a: Xã A}",
                unit("a", "name: khác\nfigures: {}"),
                unit("b", NONE))));
    assertEquals("", wrong());
  }

  @Test
  @DisplayName("that have no file are absent, which is said of all in one go")
  void withoutAFileAreAbsent() {
    assertEquals(
        "a=Xã A CURRENT, b=Xã B ABSENT, c=Xã C ABSENT",
        line(units("from: '*.yaml'\nunits: {a: Xã A, b: Xã B, c: Xã C}", unit("a", NONE))));
    assertEquals(1, diagnostics.size());
    assertTrue(wrong().startsWith("over.yaml:2:1: error[missing-units]"), wrong());
    assertTrue(wrong().contains("Xã B; Xã C"), wrong());
  }

  @Test
  @DisplayName("whose file is of another period are late, however the period is written")
  void ofAnotherPeriodAreLate() {
    assertEquals(
        "a=a CURRENT, b=b LATE, c=c CURRENT",
        line(
            units(
                "period: Quý I/2024\nfrom: '*.yaml'",
                unit("a", "period: quý 1 năm 2024\nfigures: {}"),
                unit("b", "period: Quý IV/2023\nfigures: {}"),
                unit("c", NONE))));
    assertEquals(1, diagnostics.size());
    assertTrue(wrong().startsWith("over.yaml:2:1: error[missing-units]"), wrong());
  }

  @Test
  @DisplayName("whose file cannot be read are lost, which is said already")
  void thatCannotBeReadAreLost() {
    FigureFile.UnitFile lost = new FigureFile.UnitFile("a", "a.yaml", FigureFile.LOST);
    assertEquals("a=a LOST", line(units("from: '*.yaml'", lost)));
    assertEquals("", wrong());
  }

  @Test
  @DisplayName("do not include a file of nobody; the unit that was meant is not missing besides")
  void doNotIncludeAFileOfNobody() {
    assertEquals(
        "phung-hiep=PH ABSENT",
        line(units("from: '*.yaml'\nunits: {phung-hiep: PH}", unit("phung-hiap", NONE))));
    assertEquals(1, diagnostics.size());
    assertTrue(wrong().startsWith("over.yaml:1:1: error[unknown-unit]"), wrong());
    units("from: '*.yaml'\nunits: {phung-hiep: PH}", unit("xyz", NONE));
    assertTrue(wrong().contains("error[missing-units]"), wrong());
  }

  @Test
  @DisplayName("have one file each")
  void haveOneFileEach() {
    FigureFile.UnitFile other =
        new FigureFile.UnitFile("a", "b/a.yaml", FiguresYaml.file("b/a.yaml", NONE));
    units("from: '*.yaml'", unit("a", NONE), unit("a", NONE));
    assertEquals("", wrong());
    units("from: '*.yaml'", unit("a", NONE), other);
    assertTrue(wrong().startsWith("over.yaml:1:1: error[duplicate-key]"), wrong());
  }

  @Test
  @DisplayName("are meant by a file of nobody first where they have none, else where they have")
  void areMeantByAFileOfNobody() {
    String two = "from: '*.yaml'\nunits: {phung-hiep: Xã Một, phung-hien: Xã Hai}";
    units(two, unit("phung-hiep", NONE), unit("phung-hiem", NONE));
    assertEquals(List.of("phung-hien"), hinted());
    String one = "from: '*.yaml'\nunits: {vi-thanh: Xã Ba}";
    units(one, unit("vi-thanh", NONE), unit("vi-thang", NONE));
    assertEquals(List.of("phung-hien", "vi-thanh"), hinted());
  }

  private List<String> hinted() {
    return diagnostics.sorted().stream()
        .flatMap(one -> one.hints().stream())
        .map(hint -> hint.message().arguments().get(0))
        .toList();
  }
}
