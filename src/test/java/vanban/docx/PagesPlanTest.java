package vanban.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vanban.docx.Written.cell;
import static vanban.docx.Written.columns;
import static vanban.docx.Written.h;
import static vanban.docx.Written.p;
import static vanban.docx.Written.row;
import static vanban.docx.Written.section;
import static vanban.docx.Written.t;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.document.Block;
import vanban.document.Captioned.Caption;
import vanban.document.Document;
import vanban.document.Orientation;
import vanban.document.Origin;
import vanban.document.Part;
import vanban.document.Table;
import vanban.document.Table.Alignment;
import vanban.docx.plan.DocumentPlan;
import vanban.docx.plan.DocumentPlanner;
import vanban.docx.plan.StyleUses;

@DisplayName("The plan of the pages of a Word file")
class PagesPlanTest {
  private static final Block MASTHEAD = columns("masthead", List.of(p("issuer", "A")), List.of());
  private static final Block FOOT = columns("foot", List.of(), List.of(p("signer", "B")));

  private static Table table(Orientation orientation, Table.Row... rows) {
    return new Table(
        "table", orientation, Caption.NONE, List.of(Alignment.LEFT), List.of(rows), Origin.UNKNOWN);
  }

  private static Table upright() {
    return table(Orientation.PORTRAIT, row(cell("cell", "1")));
  }

  private static Table lying(String words) {
    return table(Orientation.LANDSCAPE, row(cell("cell", words)));
  }

  private static void assertPlan(String expected, Block... blocks) {
    assertEquals(expected, PlanText.of(blocks));
  }

  private static DocumentPlan plan(Document document, boolean marked) {
    return DocumentPlanner.plan(document, PartyStyles.styles(), marked);
  }

  @Test
  @DisplayName("parts what would be one table to Word, and nothing else")
  void partsTables() {
    assertPlan(
        """
        (opening)
        table 92.5 | 74.4
          cell 92.5
            issuer: [A]
          cell 74.4
            gap 1pt
        gap 1pt
        table 92.5 | 74.4
          cell 92.5
            issuer: [A]
          cell 74.4
            gap 1pt
        body: [x]
        portrait from 1
        """,
        MASTHEAD,
        MASTHEAD,
        p("body", "x"));
  }

  @Test
  @DisplayName("ends in a paragraph, and lets the distance below a table be one")
  void endsInAParagraph() {
    assertPlan(
        """
        body: [x]
        table 165.0
          cell 165.0
            cell left: [1]
        gap 9pt
        portrait from 1
        """,
        p("body", "x"),
        upright());
  }

  @Test
  @DisplayName("gives a paragraph with a place of its own one in the run of the text")
  void partsFramed() {
    assertPlan(
        """
        circulation: [x]
        gap 1pt
        table 165.0
          cell 165.0
            cell left: [1]
        gap 9pt
        no-publication: [z]
        gap 1pt
        portrait from 1
        """,
        p("circulation", "x"),
        upright(),
        p("no-publication", "z"));
    assertPlan(
        """
        circulation: [x]
        body: [y]
        portrait from 1
        """,
        p("circulation", "x"),
        p("body", "y"));
  }

  @Test
  @DisplayName("turns the paper for tables that lie, and takes the headings before with them")
  void turnsThePaper() {
    assertPlan(
        """
        body: [a] (ends pages)
        heading 1 heading-roman: [I]
        heading 1 heading-decimal: [1]
        table 257.0
          cell 257.0
            cell left: [t]
        gap 9pt
        heading 1 heading-roman: [II]
        table 257.0
          cell 257.0
            cell left: [u]
        gap 1pt (ends pages)
        heading 1 heading-roman: [III]
        body: [b]
        portrait from 1, landscape, portrait
        """,
        p("body", "a"),
        h("heading-roman", t("I")),
        h("heading-decimal", t("1")),
        lying("t"),
        h("heading-roman", t("II")),
        lying("u"),
        h("heading-roman", t("III")),
        p("body", "b"));
  }

  @Test
  @DisplayName("leaves headings upright that start the part")
  void leavesTheFirstHeading() {
    assertPlan(
        """
        heading 1 heading-roman: [I] (ends pages)
        table 257.0
          cell 257.0
            cell left: [t]
        gap 9pt
        portrait from 1, landscape
        """,
        h("heading-roman", t("I")),
        lying("t"));
  }

  @Test
  @DisplayName("turns no paper in a part that lies on its side as a whole")
  void turnsNoPaperThatLies() {
    Part first = Written.part(Orientation.PORTRAIT, p("body", "a"));
    Part second = Written.part(Orientation.LANDSCAPE, p("body", "b"), lying("y"));
    assertEquals(
        """
        body: [a] (ends pages)
        portrait from 1
        body: [b]
        table 257.0
          cell 257.0
            cell left: [y]
        gap 9pt
        landscape from 1
        """,
        PlanText.of(plan(Written.document(first, second), false)));
  }

  @Test
  @DisplayName("keeps the last paragraph with the signatures, and no other")
  void keepsTheLastParagraph() {
    assertPlan(
        """
        body: [a]
        closing: [b] (kept)
        table 85.0 | 80.0
          cell 85.0
            gap 1pt
          cell 80.0
            signer: [B]
        gap 1pt
        portrait from 1
        """,
        p("body", "a"),
        p("closing", "b"),
        FOOT);
    assertPlan(
        """
        body: [a]
        table 92.5 | 74.4
          cell 92.5
            issuer: [A]
          cell 74.4
            gap 1pt
        gap 1pt
        portrait from 1
        """,
        p("body", "a"),
        MASTHEAD);
  }

  @Test
  @DisplayName("keeps the last row of a table with the signatures, and what parts them")
  void keepsTheLastRow() {
    Table table = table(Orientation.PORTRAIT, row(cell("cell", "1")), row(cell("cell", "2")));
    assertPlan(
        """
        (opening)
        table 165.0 (kept)
          cell 165.0
            cell left: [1] (kept)
          cell 165.0
            cell left: [2]
        gap 9pt (kept)
        table 85.0 | 80.0
          cell 85.0
            gap 1pt
          cell 80.0
            signer: [B]
        gap 1pt
        portrait from 1
        """,
        table,
        FOOT);
  }

  private static String rowsKept(Table table) {
    String plan = PlanText.of(table);
    return plan.lines()
        .filter(line -> line.contains("["))
        .map(line -> line.contains("(kept)") ? "kept" : "free")
        .collect(Collectors.joining(" "));
  }

  private static Table withRows(int count, String words) {
    Table.Row head =
        new Table.Row(Table.Row.Kind.HEAD, List.of(cell("cell-head", "a")), Origin.UNKNOWN);
    Table.Row total =
        new Table.Row(Table.Row.Kind.TOTAL, List.of(cell("cell", "t")), Origin.UNKNOWN);
    Stream<Table.Row> rows = Stream.generate(() -> row(cell("cell", words))).limit(count);
    return table(
        Orientation.PORTRAIT,
        Stream.of(Stream.of(head), rows, Stream.of(total))
            .flatMap(some -> some)
            .toArray(Table.Row[]::new));
  }

  @Test
  @DisplayName("keeps small tables whole, and of others the heads with two rows")
  void keepsSmallTablesWhole() {
    assertEquals("kept kept kept kept kept kept free", rowsKept(withRows(5, "b")));
    assertEquals("kept kept free free free free kept free", rowsKept(withRows(6, "b")));
    assertEquals("kept kept free", rowsKept(withRows(1, "chữ ".repeat(500))));
  }

  @Test
  @DisplayName("uses styles in the order of the text, plain ones before those that are kept")
  void usesStyles() {
    assertEquals(
        List.of(
            "cell left",
            "gap 9pt",
            "cell left with next",
            "gap 9pt with next",
            "gap 1pt",
            "signer",
            "page-number"),
        PlanText.uses(StyleUses.of(plan(Written.document(upright(), FOOT), false))));
  }

  @Test
  @DisplayName("plans what stands in margins once for all pages that lie alike")
  void margins() {
    Part first = Written.part(Orientation.PORTRAIT, p("body", "a"), lying("x"), p("body", "b"));
    Part second = Written.part(Orientation.PORTRAIT, p("body", "c"));
    DocumentPlan plan = plan(Written.document(first, second), false);
    List<Integer> numbers =
        plan.parts().stream()
            .flatMap(part -> part.sections().stream())
            .flatMap(section -> section.margins().stream())
            .map(use -> use.margin().number())
            .toList();
    assertEquals(List.of(1, 2, 3, 4, 1, 2, 1, 2), numbers);
    assertEquals(4, plan.margins().size());
  }
}
