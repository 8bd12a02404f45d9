package vanban.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vanban.docx.Written.cell;
import static vanban.docx.Written.columns;
import static vanban.docx.Written.em;
import static vanban.docx.Written.h;
import static vanban.docx.Written.head;
import static vanban.docx.Written.items;
import static vanban.docx.Written.note;
import static vanban.docx.Written.p;
import static vanban.docx.Written.row;
import static vanban.docx.Written.section;
import static vanban.docx.Written.span;
import static vanban.docx.Written.strong;
import static vanban.docx.Written.t;
import static vanban.docx.Written.to;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.document.Block;
import vanban.document.Chart;
import vanban.document.Document;
import vanban.document.Inline;
import vanban.document.Origin;
import vanban.document.Rule;
import vanban.document.Table;
import vanban.document.Table.Alignment;
import vanban.docx.plan.DocumentPlan;
import vanban.docx.plan.DocumentPlanner;

@DisplayName("The plan of what stands on the pages of a Word file")
class WordsPlanTest {
  private static void assertPlan(String expected, Block... blocks) {
    assertEquals(expected, PlanText.of(blocks));
  }

  private static DocumentPlan plan(Document document, boolean marked) {
    return DocumentPlanner.plan(document, PartyStyles.styles(), marked);
  }

  @Test
  @DisplayName("makes words of one style one piece, and unsays what toggles")
  void makesPieces() {
    assertPlan(
        """
        body: [một hai ]{bold=true}{ba }{bold=true, italic=true}{bốn}[ năm sáu]
        heading 1 heading-roman: [A][B]recipients-label{underline=true}{C}
        portrait from 1
        """,
        p(
            "body",
            t("một "),
            t("hai "),
            strong(t("ba "), em(t("bốn"))),
            t(" năm"),
            new Inline.Figure("f", List.of(t(" sáu")), Origin.UNKNOWN)),
        h("heading-roman", t("A"), strong(t("B")), span("recipients-label", t("C"))));
  }

  @Test
  @DisplayName("puts signs before items, and numbers into lists as deep as their sections")
  void numbers() {
    assertPlan(
        """
        heading 1 heading-roman #0 I.: [A]
        numbered #1 1.: run-in{bold=true}{R:}[ x][Mục\u00a0][->1 I] (number as run-in{bold=true})
        item: [- ][a]
        item: [- ][b]
        portrait from 1
        """,
        section(
            "x",
            "I.",
            h("heading-roman", t("A")),
            section("1.", p("numbered", span("run-in", t("R:")), t(" x"), to("x"))),
            items("-", "a", "b")));
  }

  @Test
  @DisplayName("stands cells as their columns do, heads as they are, and numbers by their decimals")
  void cells() {
    Table table =
        Written.table(
            "t",
            List.of(Alignment.DECIMAL, Alignment.LEFT),
            head(cell("cell-head", "2024"), cell("cell-head", "Tên")),
            row(cell("cell", "1.916,94"), cell("cell", "a")),
            new Table.Row(
                Table.Row.Kind.GROUP,
                List.of(cell(1, 2, "cell", "2"), cell("cell", "b")),
                Origin.UNKNOWN),
            row(cell("cell", "c")),
            row(cell(2, 1, "cell", "d")));
    assertPlan(
        """
        caption with next: #1 Bảng\u00a01. [Các chỉ tiêu]
        table 105.1 | 59.8
          head 105.1
            cell-head: [2024] (kept)
          head 59.8
            cell-head: [Tên] (kept)
          cell 105.1
            cell right: [1.916,94] (kept)
          cell 59.8
            cell left: [a] (kept)
          cell begins 105.1
            cell right within 0.0 5.3: [2] (kept)
          cell 59.8
            cell left: [b] (kept)
          cell goes on 105.1
            cell (kept)
          cell 59.8
            cell left: [c] (kept)
          cell 2 columns 165.0
            cell right: [d]
        gap 9pt
        portrait from 1
        """,
        table);
  }

  @Test
  @DisplayName("draws lines as long as the words above, or as the text where there are none")
  void drawnLines() {
    assertPlan(
        """
        national-title: [ĐẢNG]
        rule title-rule within 74.7 74.7
        table 92.5 | 74.4
          cell 92.5
            gap 1pt
          cell 74.4
            gap 1pt
        rule title-rule within 0.0 0.0
        portrait from 1
        """,
        p("national-title", "ĐẢNG"),
        new Rule("title-rule"),
        columns("masthead", List.of(), List.of()),
        new Rule("title-rule"));
  }

  @Test
  @DisplayName("says of a chart what its caption says")
  void charts() {
    assertPlan(
        """
        caption with next: #1 Biểu\u00a0đồ\u00a01. [Thu ngân sách]
        frame of chart: drawing 165.0 x 80.0 "Thu ngân sách"
        portrait from 1
        """,
        Written.chart(
            "c", Chart.Kind.COLUMN, List.of("Thu", "Chi"), Written.series("A", "1.5", "2")));
  }

  @Test
  @DisplayName("says of a chart no more than its caption prints: a reference as it is cited")
  void chartsWithReferences() {
    assertPlan(
        """
        heading 1 heading-roman #0 I.: [A]
        caption with next: #2 Biểu\u00a0đồ\u00a01. [Thu, xem ][Mục\u00a0][->1 I]
        frame of chart: drawing 165.0 x 80.0 "Thu, xem Mục I"
        portrait from 1
        """,
        section("x", "I.", h("heading-roman", t("A"))),
        Written.chart(
            "c",
            Chart.Kind.COLUMN,
            p("caption", t("Thu, xem "), to("x")),
            List.of("Thu"),
            Written.series("A", "1.5")));
  }

  @Test
  @DisplayName("marks figures that bear comments, those of a note at its sign")
  void marksFigures() {
    Document document =
        Written.document(
            p(
                "body",
                t("a "),
                new Inline.Figure("f", List.of(t("1")), Origin.UNKNOWN),
                t(" b"),
                note(p("note", t("n"), new Inline.Figure("g", List.of(t("7")), Origin.UNKNOWN)))));
    assertEquals(
        """
        body: [a ][f]<[1]>[ b]note 1[g]{note: [own sign][n7]}
        portrait from 1
        """,
        PlanText.of(plan(document, true)));
    assertEquals(
        """
        body: [a 1 b]note 1[]{note: [own sign][n7]}
        portrait from 1
        """,
        PlanText.of(plan(document, false)));
  }
}
