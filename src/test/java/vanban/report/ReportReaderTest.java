package vanban.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vanban.document.Table;
import vanban.prose.Line;
import vanban.prose.PrintedWords;
import vanban.report.table.ReportTable;

class ReportReaderTest {

  private static String tree(List<Section> sections) {
    return sections.stream()
        .map(
            section ->
                section.pattern().text()
                    + section.title().map(title -> " " + title.words()).orElse("")
                    + (section.content().sections().isEmpty()
                        ? ""
                        : " [" + tree(section.content().sections()) + "]"))
        .collect(Collectors.joining(", "));
  }

  private static List<Line> lines(String... words) {
    return Stream.of(words).map(Line::of).toList();
  }

  @Test
  void readsEveryKeyOfTheHead() {
    Report report =
        new Samples()
            .with(
                "report.yaml",
                """
                layout: party-hd05
                issuer: {parent: [ĐẢNG BỘ, TỈNH], name: HUYỆN ỦY, called: Huyện ủy}
                number: {value: 5, symbol: BC/HU}
                draft: 2
                place: Phụng Hiệp
                date: 2024-09
                genre: BÁO CÁO
                author: CỦA BAN CHẤP HÀNH
                title: |
                  Tình hình
                  quý I
                urgency: KHẨN
                circulation: THU HỒI
                no_publication: true
                addressees: Ban Bí thư
                bases: [Một, Hai]
                closing: Hết.
                recipients: [Văn phòng, Lưu]
                signature:
                  - {authority: T/M, position: BÍ THƯ, concurrently: CHỦ TỊCH, body: HUYỆN ỦY, name: A}
                  - position: PHÓ
                drafter: {code: ABC, copies: 25}
                """)
            .read("report.yaml")
            .orElseThrow();
    assertEquals(
        new Report.Issuer(
            lines("ĐẢNG BỘ", "TỈNH"), lines("HUYỆN ỦY"), Optional.of(Line.of("Huyện ủy"))),
        report.head().masthead().issuer());
    assertEquals(
        new Report.DocumentNumber(Optional.of("05"), Line.of("BC/HU")),
        report.head().masthead().number());
    assertEquals(Optional.of(new Report.Draft(Optional.of(2))), report.head().marks().draft());
    assertEquals(Optional.of(Line.of("Phụng Hiệp")), report.head().masthead().place());
    assertEquals(Optional.of(9), report.head().masthead().date().month());
    assertTrue(report.head().masthead().date().day().isEmpty());
    assertEquals(Line.of("Tình hình quý I"), report.head().subject().title());
    assertEquals(
        List.of("BÁO CÁO", "CỦA BAN CHẤP HÀNH", "KHẨN", "THU HỒI"),
        List.of(
            report.head().subject().genre().map(Line::words).orElse(""),
            report.head().subject().author().map(Line::words).orElse(""),
            report.head().marks().urgency().map(Line::words).orElse(""),
            report.head().marks().circulation().map(Line::words).orElse("")));
    assertTrue(report.head().marks().noPublication());
    assertEquals(lines("Ban Bí thư"), report.head().addressees());
    assertEquals(lines("Một", "Hai"), report.head().bases());
    assertEquals("Hết.", PrintedWords.of(report.body().closing().lead()));
    assertEquals(lines("Văn phòng", "Lưu"), report.foot().recipients());
    assertEquals(2, report.foot().signatures().size());
    assertEquals(
        Optional.of(Line.of("CHỦ TỊCH")), report.foot().signatures().get(0).concurrently());
    assertEquals(Optional.empty(), report.foot().signatures().get(1).name());
    assertEquals(
        Optional.of(new Report.Drafter(Line.of("ABC"), Optional.of(25))), report.foot().drafter());
  }

  @Test
  void numbersSectionsByTheUsualPatterns() {
    Report report =
        Samples.report(
            "sections: [{title: A, sections: [{title: B, sections: [{title: C, sections: [{title: D}]}]}]}]\n");
    assertEquals("I. A [1. B [1.1. C [1.1.1. D]]]", tree(report.body().sections()));
  }

  @Test
  void aSectionStatesThePatternsOfWhatStandsBelowIt() {
    Report report =
        Samples.report(
            """
            numbering: [Phần I, 1.]
            sections:
              - title: A
                sections:
                  - title: B
                    numbering: ["(1)", a)]
                    sections: [{body: Một, sections: [{title: Hai}]}]
                  - title: C
            appendices:
              - {title: Bảng, sections: [{title: X}]}
              - {title: Bảng hai, numbering: [A.], sections: [{title: Y}]}
            """);
    assertEquals("Phần I A [1. B [(1) [a) Hai]], 1. C]", tree(report.body().sections()));
    assertEquals("Phần I X", tree(report.foot().appendices().get(0).content().sections()));
    assertEquals("A. Y", tree(report.foot().appendices().get(1).content().sections()));
  }

  @Test
  void partsAreSplicedInWhereTheyAreIncluded() {
    Samples samples =
        new Samples()
            .with(
                "data/a/report.yaml",
                """
                layout: party-hd36
                issuer: {name: TỈNH ỦY}
                number: {symbol: BC/TU}
                place: Hậu Giang
                title: Kết quả
                terms: {quy: quý I}
                sections:
                  - title: Một
                  - include: phan/danh-sach.yaml
                  - title: Năm
                """)
            .with(
                "data/a/phan/danh-sach.yaml",
                "- title: Hai ${quy}\n- include: ../mot.yaml\n- include: ../../chung/bon.yaml\n")
            .with("data/a/mot.yaml", "title: Ba\n")
            .with("data/chung/bon.yaml", "title: Bốn\n");
    Optional<Report> report = samples.read("data/a/report.yaml");
    assertEquals("", samples.diagnostics());
    assertEquals(
        "I. Một, I. Hai quý I, I. Ba, I. Bốn, I. Năm",
        tree(report.orElseThrow().body().sections()));
  }

  @Test
  void readsTablesWithSpansAndCellsThatReachDown() {
    ReportTable table =
        Samples.report(
                """
                appendices:
                  - title: Bảng
                    orientation: landscape
                    table:
                      id: bang
                      title: Kết quả
                      columns: [TT, {title: Tên, align: center}, {align: right}]
                      rows:
                        - [{text: 1, rows: 2}, {text: "**Gộp**", span: 2}]
                        - [a, {text: "x\\n\\ny", align: left}]
                        - ["1.", "-", ""]
                        - ["2) Hai", {span: 2}]
                """)
            .foot()
            .appendices()
            .get(0)
            .content()
            .tables()
            .get(0);
    assertEquals(
        "TT:CENTER | Tên:CENTER | :RIGHT / 11x2 | *Gộp*2x1 / a | x;y / 1. | - |  / 2) Hai | 2x1",
        TableText.of(table));
    assertEquals(Optional.of("bang"), table.id());
    assertEquals(Optional.of(Line.of("Kết quả")), table.title());
    assertEquals(
        Optional.of(Table.Alignment.LEFT), table.grid().rows().get(1).cells().get(1).alignment());
  }

  @Test
  void aDollarInATitleIsWrittenWithABackslash() {
    assertEquals(
        Optional.of("Giá ${x} là $5"),
        Samples.report("genre: Giá \\${x} là $5\n").head().subject().genre().map(Line::words));
  }

  @Test
  void tellsReportsFromParts() throws IOException {
    Samples samples =
        new Samples()
            .with("a.yaml", "# x\nlayout: party-hd36\n")
            .with("b.yaml", "\uFEFF\"layout\" : x\n\tdamaged")
            .with("part.yaml", "- title: x\n  layout: y\n")
            .with("other.yaml", "layouts: x\nbody: |\n  layout: x\n");
    assertTrue(samples.reader().isReport(Path.of("a.yaml")));
    assertTrue(samples.reader().isReport(Path.of("b.yaml")));
    assertFalse(samples.reader().isReport(Path.of("part.yaml")));
    assertFalse(samples.reader().isReport(Path.of("other.yaml")));
  }

  @Test
  void aFileThatCannotBeReadIsAnErrorWhereItIsAskedFor() {
    Samples samples =
        new Samples()
            .with(
                "report.yaml",
                "layout: party-hd36\nissuer: {name: A}\nnumber: {symbol: B}\nplace: C\ntitle: D\n"
                    + "sections:\n  - include: damaged.yaml\n")
            .withDamaged("damaged.yaml");
    assertTrue(samples.read("report.yaml").isEmpty());
    assertEquals(
        "report.yaml:7:14: error[unreadable-file]: the file cannot be read: damaged.yaml\n",
        samples.diagnostics());
  }

  @Test
  void aReportThatIsNotThereIsAnErrorWithoutPlace() {
    Samples samples = new Samples();
    assertTrue(samples.read("thieu.yaml").isEmpty());
    assertEquals(
        "error[unreadable-file]: the file cannot be read: thieu.yaml\n", samples.diagnostics());
  }

  @Test
  void errorsOfOneReportDoNotKeepTheNextFromBeingRead() {
    Samples samples =
        new Samples()
            .with("mot.yaml", "layout: x\n")
            .with(
                "hai.yaml",
                "layout: party-hd36\nissuer: {name: A}\nnumber: {symbol: B}\nplace: C\ntitle: D\n");
    assertTrue(samples.read("mot.yaml").isEmpty());
    assertTrue(samples.read("hai.yaml").isPresent());
  }
}
