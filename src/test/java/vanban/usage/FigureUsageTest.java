package vanban.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of figures of a report")
class FigureUsageTest {

  private static List<String> keys(List<FigureUsage.Row> rows) {
    return rows.stream().map(FigureUsage.Row::key).toList();
  }

  /** Each form with its words and places: {@code actual "5 ha" at data/report.yaml:7:12}. */
  private static List<String> forms(FigureUsage.Row row) {
    return row.forms().stream()
        .map(
            form ->
                "%s \"%s\" at %s"
                    .formatted(
                        form.form(),
                        form.printed().replace('\u00A0', ' '),
                        String.join(", ", form.places().stream().map(Object::toString).toList())))
        .toList();
  }

  @Test
  @DisplayName("has a row for each, in the order they are declared")
  void aRowForEach() throws IOException {
    FigureUsage usage =
        UsageOf.report("b: {actual: 2}\na: {unit: ha, actual: 1}\n", "closing: ${a}.\n");
    assertEquals(List.of("b", "a"), keys(usage.rows()));
    assertEquals("02", usage.rows().get(0).value().orElseThrow());
    assertEquals("1 ha", usage.rows().get(1).value().orElseThrow().replace('\u00A0', ' '));
  }

  @Test
  @DisplayName("has the forms that are printed, as they are met, each with all its places")
  void formsAndPlaces() throws IOException {
    FigureUsage usage =
        UsageOf.report(
            "a: {unit: ha, actual: 5, plan: 20}\n",
            "opening: ${a.of_plan} và ${a}\nclosing: ${a.of_plan}\n");
    assertEquals(
        List.of(
            "of_plan \"25%\" at data/report.yaml:7:12, data/report.yaml:8:12",
            "actual \"5 ha\" at data/report.yaml:7:28"),
        forms(usage.rows().get(0)));
  }

  @Test
  @DisplayName("tells a form in a table from the same in the text where its words are others")
  void formsInTables() throws IOException {
    FigureUsage usage =
        UsageOf.report(
            "a: {unit: ha, actual: 5}\n",
            """
            sections:
              - title: Mục
                body: ${a}
                table: {columns: [{title: Số, of: actual}], figures: [a]}
            """);
    assertEquals(
        List.of("actual \"5 ha\"", "actual \"5\""),
        forms(usage.rows().get(0)).stream().map(form -> form.replaceFirst(" at .*", "")).toList());
  }

  @Test
  @DisplayName("counts as used what another one is reckoned from that is used, however far")
  void usedThroughOthers() throws IOException {
    FigureUsage usage =
        UsageOf.report(
            """
            a: {actual: 1}
            b: {actual: 2}
            c: {actual: 3}
            ab: {sum: [a, b]}
            all: {sum: [ab, a]}
            idle: {sum: [c, a]}
            """,
            "closing: ${all}\n");
    assertEquals(List.of("c", "idle"), keys(usage.unused()));
    assertEquals(List.of(), usage.rows().get(0).forms());
  }

  @Test
  @DisplayName("names the numbers typed by hand that a figure states, and no others")
  void typedByHand() throws IOException {
    FigureUsage usage =
        UsageOf.report(
            "a: {unit: ha, actual: 1916.94}\n",
            "closing: ${a}, tức 1.916,94 ha chứ không 1.916 ha\n");
    assertEquals(
        List.of("1.916,94 [a] data/report.yaml:7:20"),
        usage.typed().stream()
            .map(typed -> typed.number() + " " + typed.figures() + " " + typed.place())
            .toList());
  }

  @Test
  @DisplayName("has no units where no total is taken over units")
  void withoutUnits() throws IOException {
    FigureUsage usage = UsageOf.report("a: {actual: 1}\n", "closing: ${a}\n");
    assertEquals(List.of(), usage.units());
    assertEquals(List.of(), usage.unused());
    assertEquals(List.of(), usage.typed());
  }
}
