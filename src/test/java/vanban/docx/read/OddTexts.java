package vanban.docx.read;

import static vanban.docx.read.DocxBuilder.body;
import static vanban.docx.read.DocxBuilder.cell;
import static vanban.docx.read.DocxBuilder.p;
import static vanban.docx.read.DocxBuilder.r;
import static vanban.docx.read.DocxBuilder.row;
import static vanban.docx.read.DocxBuilder.t;

import java.util.List;

/** What stands in lines and around them: what is read of it, and what is only told. */
final class OddTexts {
  private static final String BOX = "<w:txbxContent>" + p("Trong khung.") + "</w:txbxContent>";

  private OddTexts() {}

  static List<OddFile> all() {
    return List.of(
        odd("tabs, breaks, hyphens", "a\tb / c\u2011d e\tf", LINE),
        odd(
            "a soft hyphen, a page break",
            "ab",
            p2(r("a") + run("<w:softHyphen/><w:br w:type='page'/>") + r("b"))),
        odd(
            "spaces that nobody asked for",
            "ab c",
            p2("<w:r><w:t> a </w:t><w:t>b&#10;c </w:t></w:r>")),
        odd(
            "words typed in",
            "Một hai",
            p2(r("Một") + "<w:ins w:id='1'>" + r(" hai") + "</w:ins>")),
        odd(
            "words taken away",
            "Một !unread-content.deletions(2)",
            p2(r("Một") + DELETED) + "<w:p>" + DELETED + "</w:p>"),
        odd(
            "words moved",
            "Hai / Một",
            "<w:p><w:moveFrom w:id='1'>"
                + r("Một")
                + "</w:moveFrom>"
                + r("Hai")
                + "</w:p>"
                + "<w:p><w:moveTo w:id='1'>"
                + r("Một")
                + "</w:moveTo></w:p>"),
        odd(
            "properties as they were",
            "Một",
            "<w:p><w:pPr><w:pPrChange w:id='1'><w:pPr><w:numPr><w:numId w:val='7'/></w:numPr>"
                + "</w:pPr></w:pPrChange></w:pPr>"
                + r("Một")
                + "</w:p>"),
        odd(
            "a row taken away",
            "b !unread-content.deletions(1)",
            "<w:tbl>"
                + row("<w:trPr><w:del w:id='1'/></w:trPr>", cell("", "a"))
                + row(cell("", "b"))
                + "</w:tbl>"),
        odd("a field", "Trang 3.", p2(r("Trang ") + field("PAGE", r("3")) + r("."))),
        odd(
            "a simple field",
            "Mục II",
            p2("<w:fldSimple w:instr='REF a'>" + r("Mục II") + "</w:fldSimple>")),
        odd(
            "fields without a result",
            "Ngày . !unread-content.fields(2, DATE)",
            p2(
                r("Ngày ")
                    + mark("begin")
                    + instruction(" DATE \\@ x ")
                    + mark("end")
                    + field("PAGE", "")
                    + r("."))),
        odd(
            "a field that prints nothing",
            "Một",
            p2(r("Một") + mark("begin") + instruction(" XE a ") + mark("end"))),
        odd(
            "a field within an instruction",
            "đúng",
            p2(
                mark("begin")
                    + instruction("IF ")
                    + field("PAGE", r("1"))
                    + instruction(" = 1")
                    + mark("separate")
                    + r("đúng")
                    + mark("end"))),
        odd(
            "a field over paragraphs",
            "Một / Hai",
            "<w:p>"
                + mark("begin")
                + instruction("TOC")
                + mark("separate")
                + r("Một")
                + "</w:p>"
                + p2(r("Hai") + mark("end"))),
        odd(
            "a field that is never closed",
            "!damaged-document.field(word/document.xml)",
            "<w:p>" + mark("begin") + instruction("DATE") + "</w:p>" + p("Mất.")),
        odd("an end of no field", "Một", p2(mark("separate") + mark("end") + r("Một"))),
        odd(
            "the number of the page, on its own",
            "!unread-content.fields(1, PAGE)",
            p2(run("<w:pgNum/>"))),
        odd(
            "a form",
            "Một / hai",
            "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>"
                + p("Một")
                + "</w:sdtContent></w:sdt>"
                + p2("<w:sdt><w:sdtContent>" + r("hai") + "</w:sdtContent></w:sdt>")),
        odd("a link", "Một", p2("<w:hyperlink>" + r("Một") + "</w:hyperlink>")),
        odd(
            "signs of fonts",
            "✓ ≥ � Ω !unread-content.symbols(1, Wingdings F022)",
            p2(
                symbol("Wingdings", "F0FC")
                    + r(" ")
                    + symbol("Symbol", "F0B3")
                    + r(" ")
                    + symbol("Wingdings", "F022")
                    + r(" ")
                    + symbol("Arial", "03A9"))),
        odd(
            "a sign without a place",
            "� !unread-content.symbols(1, Arial zz)",
            p2(symbol("Arial", "zz"))),
        odd(
            "a text box, in the form of today and of old",
            "Trước. / Trong khung.",
            p2(
                r("Trước.")
                    + run(
                        "<mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>"
                            + BOX
                            + "</wps:txbx></mc:Choice><mc:Fallback><v:textbox>"
                            + BOX
                            + "</v:textbox></mc:Fallback></mc:AlternateContent>"))),
        odd(
            "what only newer programs read, with a way out",
            "Cũ",
            p2(
                run(
                    "<mc:AlternateContent><mc:Choice Requires='new'>"
                        + t("Mới")
                        + "</mc:Choice><mc:Fallback>"
                        + t("Cũ")
                        + "</mc:Fallback></mc:AlternateContent>"))),
        odd(
            "what only newer programs read",
            "Một !unread-content.alternatives(1)",
            p2(
                r("Một")
                    + run(
                        "<mc:AlternateContent><mc:Choice Requires='new'>"
                            + t("Mới")
                            + "</mc:Choice></mc:AlternateContent>"))),
        odd(
            "elements that nobody knows",
            "Một",
            "<new:a>" + p2("<new:b>" + r("Một") + "</new:b>") + "</new:a>"),
        odd("words outside of paragraphs", "Một", r("Một")),
        odd(
            "pictures, charts, drawings, objects, formulas",
            "x !unread-content.pictures(1) !unread-content.charts(1) !unread-content.drawings(1)"
                + " !unread-content.objects(1) !unread-content.formulas(1)",
            p2(
                r("x")
                    + run(
                        "<w:drawing><pic:pic/></w:drawing><w:drawing><c:chart/></w:drawing>"
                            + "<w:pict><v:textpath/></w:pict><w:object><v:imagedata/></w:object>")
                    + "<m:oMath><m:r><m:t>1</m:t></m:r></m:oMath>")),
        odd("a file that Word would put in", "!unread-content.files(1)", "<w:altChunk r:id='a'/>"),
        OddFile.of(
            "letters above and below the line, by runs and by styles",
            "12 m² CO₂ x^a+b^ y 3",
            () ->
                body(p2(
                        r("12 m")
                            + small("superscript", "2 ")
                            + r("CO")
                            + run("<w:rPr><w:rStyle w:val='Low'/></w:rPr><w:t>2</w:t>")
                            + r(" x")
                            + small("superscript", "a")
                            + small("superscript", "+b")
                            + r(" y ")
                            + run(
                                "<w:rPr><w:rStyle w:val='Low'/><w:vertAlign w:val='baseline'/>"
                                    + "</w:rPr><w:t>3</w:t>")))
                    .with(
                        "styles",
                        "<w:style w:styleId='Low'><w:basedOn w:val='Base'/></w:style>"
                            + "<w:style w:styleId='Base'><w:rPr><w:vertAlign w:val='subscript'/>"
                            + "</w:rPr></w:style>")
                    .zip()),
        OddFile.of(
            "words behind the text of pages, as of Word's own shape",
            "[Chữ chìm: DỰ THẢO] / Một",
            () ->
                body(p("Một"))
                    .with(
                        "header",
                        p2(
                            run(
                                "<w:pict><v:shapetype><v:textpath on='t'/></v:shapetype><v:shape>"
                                    + "<v:textpath string='DỰ THẢO'/></v:shape></w:pict>")))
                    .zip()),
        OddFile.of(
            "headers with and without words, comments",
            "Một !unread-content.headers(1, word/footer.xml) !unread-content.comments(2)",
            () ->
                body(p("Một"))
                    .with("header", p("- 2 -"))
                    .with("footer", p("Mật"))
                    .with("comments", "<w:comment/><w:comment/>")
                    .zip()),
        note(
            "notes, one of them twice",
            "a[1]b[2]c[3] / [1] Một. / [2] Hai. / [3] Một.",
            "1",
            "2",
            "1"),
        note(
            "a note that is not there",
            "a[1]b[2] / [1] Một. / [2] !unread-content.missing-notes(1, 9)",
            "1",
            "9"),
        OddFile.of(
            "a note on itself",
            "a[1] / [1] Một. !unread-content.nested-notes(1, 1)",
            () ->
                body(p2(r("a") + reference("1")))
                    .with("footnotes", footnote("1", r("Một.") + reference("1")))
                    .zip()),
        OddFile.of(
            "a note although there are none",
            "a[1] / [1] !unread-content.missing-notes(1, 1)",
            () -> body(p2(r("a") + reference("1"))).zip()),
        odd(
            "a table in a cell",
            "a / b",
            "<w:tbl>"
                + row("<w:tc>" + p("a") + "<w:tbl>" + row(cell("", "b")) + "</w:tbl></w:tc>")
                + "</w:tbl>"),
        odd(
            "rows of different length",
            "a | b | c / d |  |",
            "<w:tbl>"
                + row(cell("", "a"), cell("", "b"), cell("", "c"))
                + row(cell("", "d"))
                + "</w:tbl>"),
        odd(
            "cells over rows",
            "a | b / ↑ | c",
            "<w:tbl>"
                + row(cell("<w:vMerge w:val='restart'/>", "a"), cell("", "b"))
                + row(cell("<w:vMerge/>", "không thấy"), cell("", "c"))
                + "</w:tbl>"),
        odd(
            "a cell that goes on from nothing",
            "a",
            "<w:tbl>" + row(cell("<w:vMerge/>", "a")) + "</w:tbl>"),
        odd(
            "a row that starts later",
            "a | b / | c",
            "<w:tbl>"
                + row(cell("", "a"), cell("", "b"))
                + row("<w:trPr><w:gridBefore w:val='1'/></w:trPr>", cell("", "c"))
                + "</w:tbl>"),
        odd("a table without rows, a row without cells", "", "<w:tbl/><w:tbl><w:tr/></w:tbl>"),
        odd(
            "two thousand million columns",
            "!document-limit.columns(word/document.xml, 2.000.000.000, 1.000)",
            "<w:tbl>" + row(cell("<w:gridSpan w:val='2000000000'/>", "a")) + "</w:tbl>"),
        odd(
            "fewer columns than none",
            "!damaged-document.number(word/document.xml, w:gridSpan, -3)",
            "<w:tbl>" + row(cell("<w:gridSpan w:val='-3'/>", "a")) + "</w:tbl>"),
        odd(
            "columns that are no number",
            "!damaged-document.number(word/document.xml, w:gridSpan, nhiều)",
            "<w:tbl>" + row(cell("<w:gridSpan w:val='nhiều'/>", "a")) + "</w:tbl>"),
        odd(
            "a merge of two thousand million",
            "a",
            "<w:tbl>" + row(cell("<w:vMerge w:val='2000000000'/>", "a")) + "</w:tbl>"));
  }

  private static final String LINE =
      "<w:p>"
          + run(
              t("a")
                  + "<w:tab/>"
                  + t("b")
                  + "<w:br/>"
                  + t("c")
                  + "<w:noBreakHyphen/>"
                  + t("d e")
                  + "<w:ptab/>"
                  + t("f"))
          + "</w:p>";

  private static final String DELETED =
      "<w:del w:id='1'><w:r><w:delText> mất</w:delText></w:r></w:del>";

  private static OddFile odd(String name, String expected, String xml) {
    return OddFile.of(name, expected, () -> body(xml).zip());
  }

  private static String small(String where, String letters) {
    return run(
        "<w:rPr><w:vertAlign w:val='"
            + where
            + "'/></w:rPr><w:t xml:space='preserve'>"
            + letters
            + "</w:t>");
  }

  private static OddFile note(String name, String expected, String... ids) {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < ids.length; i++) {
      xml.append(r(String.valueOf((char) ('a' + i)))).append(reference(ids[i]));
    }
    String notes = footnote("1", r("Một.")) + footnote("2", r("Hai."));
    return OddFile.of(
        name, expected, () -> body(p2(xml.toString())).with("footnotes", notes).zip());
  }

  private static String p2(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  private static String run(String content) {
    return "<w:r>" + content + "</w:r>";
  }

  private static String mark(String type) {
    return run("<w:fldChar w:fldCharType='" + type + "'/>");
  }

  private static String instruction(String text) {
    return run("<w:instrText>" + text + "</w:instrText>");
  }

  private static String field(String instruction, String result) {
    return mark("begin") + instruction(instruction) + mark("separate") + result + mark("end");
  }

  private static String symbol(String font, String code) {
    return run("<w:sym w:font='" + font + "' w:char='" + code + "'/>");
  }

  private static String reference(String id) {
    return run("<w:footnoteReference w:id='" + id + "'/>");
  }

  private static String footnote(String id, String runs) {
    return "<w:footnote w:id='"
        + id
        + "'><w:p>"
        + run("<w:footnoteRef/>")
        + r(" ")
        + runs
        + "</w:p></w:footnote>";
  }
}
