package vanban.docx.read;

import static vanban.docx.read.DocxBuilder.body;
import static vanban.docx.read.DocxBuilder.level;
import static vanban.docx.read.DocxBuilder.list;
import static vanban.docx.read.DocxBuilder.p;
import static vanban.docx.read.DocxBuilder.r;
import static vanban.docx.read.DocxBuilder.row;
import static vanban.docx.read.DocxBuilder.t;

import java.util.List;

/** Files with very much of something: read if that is little enough, else ended by a limit. */
final class HugeFiles {
  private static final String PART = "word/document.xml";

  private HugeFiles() {}

  static List<OddFile> all() {
    return List.of(
        huge(
            "a hundred thousand runs",
            "100000 chars",
            () -> "<w:p>" + r("a").repeat(100_000) + "</w:p>"),
        huge(
            "a million paragraphs",
            limit("paragraphs", "200.001", "200.000"),
            () -> "<w:p/>".repeat(1_000_000)),
        huge("a hundred thousand paragraphs", "399997 chars", () -> p("a").repeat(100_000)),
        huge(
            "a text of 50 MB",
            limit("part", "50,1 MB", "48 MB"),
            () -> "<w:p>" + r("a".repeat(50_000_000)) + "</w:p>"),
        huge(
            "a text of 9 million characters",
            "9000000 chars",
            () -> "<w:p>" + r("ư".repeat(9_000_000)) + "</w:p>"),
        huge(
            "a text of 40 MB",
            limit("characters", "10.003.311", "10.000.000"),
            () -> "<w:p>" + r("a".repeat(40_000_000)) + "</w:p>"),
        huge("a comment of 45 MB", "", () -> "<!--" + "x".repeat(45_000_000) + "-->"),
        huge("an instruction of 45 MB", "", () -> "<?x " + "x".repeat(45_000_000) + "?>"),
        huge("an element whose name has 5 MB", "", () -> "<" + "x".repeat(5_000_000) + "/>"),
        huge(
            "a million breaks",
            limit("pieces", "200.001", "200.000"),
            () -> "<w:p><w:r>" + "<w:br/>".repeat(1_000_000) + "</w:r></w:p>"),
        huge(
            "400 tables within one another",
            limit("nesting", "33", "32"),
            () -> nested(400, "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")),
        huge(
            "40 tables within one another",
            limit("nesting", "33", "32"),
            () -> nested(40, "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")),
        huge(
            "32 tables within one another",
            "trong",
            () -> nested(32, "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")),
        huge(
            "text boxes within one another",
            limit("nesting", "33", "32"),
            () -> nested(40, "<w:p><w:r><w:txbxContent>", "</w:txbxContent></w:r></w:p>")),
        huge(
            "100 000 elements within one another",
            limit("depth", "257", "256"),
            () -> nested(100_000, "<w:sdt>", "</w:sdt>")),
        huge(
            "a million cells",
            limit("cells", "500.001", "500.000"),
            () -> "<w:tbl><w:tr>" + "</w:tr><w:tr>".repeat(1_000_000) + "</w:tr></w:tbl>"),
        huge(
            "short rows below a wide one",
            limit("cells", "10.021.002", "500.000"),
            () -> "<w:tbl>" + row(WIDE) + row("<w:tc/>").repeat(10_000) + "</w:tbl>"),
        huge(
            "cells side by side",
            limit("columns", "1.001", "1.000"),
            () -> "<w:tbl>" + row("<w:tc/>".repeat(2_000)) + "</w:tbl>"),
        huge(
            "begins of fields",
            "",
            () ->
                "<w:p>"
                    + "<w:r><w:fldChar w:fldCharType='begin'/></w:r>".repeat(200_000)
                    + "</w:p>"),
        huge(
            "a million fields",
            limit("pieces", "200.001", "200.000"),
            () -> "<w:p>" + "<w:fldSimple w:instr='A'/>".repeat(1_000_000) + "</w:p>"),
        huge("20 000 names", limit("names", "10.001", "10.000"), HugeFiles::names),
        huge(
            "namespaces within namespaces",
            limit("namespaces", "1.010", "1.000"),
            () -> nested(200, HugeFiles.namespaces(), "</w:sdt>")),
        OddFile.of(
            "a million styles",
            "!document-limit.definitions(word/styles.xml, 100.001, 100.000)",
            () ->
                body(p("a"))
                    .with("styles", "<w:style w:styleId='a'/>".repeat(1_000_000))
                    .stored()
                    .zip()),
        OddFile.of(
            "styles in a chain of 30 000", "a !unread-content.lists(1, 1)", HugeFiles::chain),
        OddFile.of(
            "a long number before many paragraphs",
            "!document-limit.characters(word/document.xml, 10.000.692, 10.000.000)",
            () ->
                body(DocxBuilder.item(1, 0, "").repeat(1_000))
                    .with("numbering", list(1, level(0, "decimal", "x".repeat(50_000) + "%1")))
                    .stored()
                    .zip()),
        OddFile.of(
            "one long note, named again and again",
            "!document-limit.characters(word/document.xml, 10.001.000, 10.000.000)",
            () ->
                body("<w:p>"
                        + "<w:r><w:footnoteReference w:id='1'/></w:r>".repeat(20_000)
                        + "</w:p>")
                    .with(
                        "footnotes",
                        "<w:footnote w:id='1'>" + p("a".repeat(1_000)) + "</w:footnote>")
                    .stored()
                    .zip()));
  }

  private static final String WIDE = "<w:tc><w:tcPr><w:gridSpan w:val='1000'/></w:tcPr></w:tc>";

  private static OddFile huge(
      String name, String expected, java.util.function.Supplier<String> xml) {
    return OddFile.of(name, expected, () -> body(xml.get()).stored().zip());
  }

  private static String limit(String name, String value, String most) {
    return "!document-limit." + name + "(" + PART + ", " + value + ", " + most + ")";
  }

  private static String nested(int times, String open, String close) {
    return open.repeat(times)
        + "<w:p>"
        + "<w:r>"
        + t("trong")
        + "</w:r></w:p>"
        + close.repeat(times);
  }

  private static String names() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      names.append("<x").append(i).append("/>");
    }
    return names.toString();
  }

  private static String namespaces() {
    StringBuilder element = new StringBuilder("<w:sdt");
    for (int i = 0; i < 500; i++) {
      element.append(" xmlns:a").append(i).append("='b'");
    }
    return element.append('>').toString();
  }

  private static byte[] chain() {
    StringBuilder styles = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      styles
          .append("<w:style w:styleId='s")
          .append(i)
          .append("'><w:basedOn w:val='s")
          .append(i + 1)
          .append("'/></w:style>");
    }
    styles.append(
        "<w:style w:styleId='s30000'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>");
    return body("<w:p><w:pPr><w:pStyle w:val='s0'/></w:pPr>" + r("a") + "</w:p>")
        .with("styles", styles.toString())
        .stored()
        .zip();
  }
}
