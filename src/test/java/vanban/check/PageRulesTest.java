package vanban.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vanban.ProjectTemplates;
import vanban.check.page.PageRules;
import vanban.check.text.Rule;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.docx.read.DocxBuilder;
import vanban.engine.Compiled;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.engine.WordReview;
import vanban.source.MemoryWorld;

@DisplayName("Rules for the pages of a Word file")
class PageRulesTest {
  private static final Project PROJECT =
      new Project(Path.of("data"), Path.of("templates"), Path.of("out"));
  private static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";
  private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String A4 = "<w:pgSz w:w='11906' w:h='16838'/>";
  private static final String PARTY_MARGINS = margins(1134, 1134, 1701, 850);
  private static final String PAGE = "<w:p><w:fldSimple w:instr=' PAGE '/></w:p>";

  private static String margins(int top, int bottom, int left, int right) {
    return "<w:pgMar w:top='%d' w:bottom='%d' w:left='%d' w:right='%d' w:gutter='0'/>"
        .formatted(top, bottom, left, right);
  }

  private static String p(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  /** What the rules for pages have against a file: message and the words it stands at. */
  private static List<String> found(byte[] docx) {
    return WordReview.of(new MemoryWorld().with("a.docx", docx), Path.of("a.docx")).found().stream()
        .filter(one -> PageRules.ALL.stream().map(Rule::id).anyMatch(id -> isOf(one, id)))
        .map(PageRulesTest::told)
        .toList();
  }

  private static boolean isOf(Diagnostic one, String rule) {
    return one.id().rule().filter(rule::equals).isPresent();
  }

  private static String told(Diagnostic one) {
    return one.message().key().replace("review.", "")
        + one.message().arguments()
        + " @ "
        + one.place().orElseThrow().text();
  }

  private static List<String> found(String masthead, String section) {
    return found(
        DocxBuilder.body(p(masthead) + p("Lời văn.") + "<w:sectPr>" + section + "</w:sectPr>")
            .zip());
  }

  @Test
  @DisplayName("are against paper that is not A4; the Party has A5 too")
  void areAgainstPaperThatIsNotA4() {
    String letter = "<w:pgSz w:w='12240' w:h='15840'/>";
    String a5 = "<w:pgSz w:w='8391' w:h='11906'/>";
    assertEquals(List.of("page-size.party[215,9, 279,4] @ " + PARTY), found(PARTY, letter));
    assertEquals(List.of("page-size.state[215,9, 279,4] @ " + STATE), found(STATE, letter));
    assertEquals(List.of("page-size.state[148, 210] @ " + STATE), found(STATE, a5));
    assertEquals(List.of(), found(PARTY, a5));
    assertEquals(List.of(), found(STATE, "<w:pgSz w:w='16838' w:h='11906' w:orient='landscape'/>"));
  }

  @Test
  @DisplayName("are against margins of another width than the standard has")
  void areAgainstMargins() {
    assertEquals(List.of(), found(PARTY, A4 + PARTY_MARGINS));
    assertEquals(List.of(), found(STATE, A4 + PARTY_MARGINS));
    assertEquals(List.of(), found(STATE, A4 + margins(1418, 1134, 1985, 1134)));
    assertEquals(
        List.of("page-margins.party.right[20, 15] @ " + PARTY),
        found(PARTY, A4 + margins(1134, 1134, 1701, 1134)));
    assertEquals(
        List.of(
            "page-margins.state.bottom[26, 20-25] @ " + STATE,
            "page-margins.state.left[25,4, 30-35] @ " + STATE,
            "page-margins.state.right[25,4, 15-20] @ " + STATE),
        found(STATE, A4 + margins(1440, 1474, 1440, 1440)).stream().sorted().toList());
    assertEquals(
        List.of(),
        found(PARTY, "<w:pgSz w:w='16838' w:h='11906'/>" + margins(1440, 1440, 1440, 1440)));
  }

  @Test
  @DisplayName("are against a page number below the text, and on the first page")
  void areAgainstAPageNumberBelow() {
    String refersTo = "<w:%1$sReference w:type='%2$s' r:id='%1$s'/>";
    assertEquals(
        List.of("page-number.party.below[] @ " + PARTY),
        found(numbered("footer", refersTo.formatted("footer", "default") + "<w:titlePg/>", PAGE)));
    assertEquals(
        List.of("page-number.party.first[] @ " + PARTY),
        found(numbered("header", refersTo.formatted("header", "default"), PAGE)));
    assertEquals(
        List.of(),
        found(numbered("header", refersTo.formatted("header", "default") + "<w:titlePg/>", PAGE)));
    String pages = "<w:p><w:r><w:t>Trang</w:t></w:r><w:fldSimple w:instr=' NUMPAGES '/></w:p>";
    assertEquals(
        List.of(), found(numbered("footer", refersTo.formatted("footer", "default"), pages)));
    String asked =
        "<w:p><w:r><w:instrText> IF </w:instrText></w:r><w:r><w:instrText> PAGE"
            + " </w:instrText></w:r></w:p>";
    assertEquals(
        List.of(), found(numbered("header", refersTo.formatted("header", "default"), asked)));
  }

  private static byte[] numbered(String kind, String section, String margin) {
    return DocxBuilder.body(p(PARTY) + "<w:sectPr>" + section + "</w:sectPr>")
        .with(kind, margin)
        .zip();
  }

  @Test
  @DisplayName("are against prose of another font or size, wherever the file says so")
  void areAgainstProseOfAnotherFont() {
    String theme = "<w:rFonts w:hAnsiTheme='minorHAnsi'/>";
    String times = "<w:rFonts w:ascii='Times New Roman' w:hAnsi='Times New Roman'/>";
    assertEquals(
        List.of("body-font.party[Cambria] @ " + PARTY, "body-size.party[11] @ " + PARTY),
        found(prose(PARTY, style("", theme + "<w:sz w:val='22'/>"), "")));
    assertEquals(
        List.of("body-size.party[13] @ " + PARTY),
        found(prose(PARTY, style("", times + "<w:sz w:val='26'/>"), "")));
    assertEquals(List.of(), found(prose(STATE, style("", times + "<w:sz w:val='26'/>"), "")));
    assertEquals(
        List.of("body-size.state[15] @ " + STATE),
        found(prose(STATE, style("", times + "<w:sz w:val='30'/>"), "")));
    assertEquals(
        List.of(),
        found(prose(PARTY, style(theme, "<w:sz w:val='20'/>"), times + "<w:sz w:val='29'/>")));
    assertEquals(List.of(), found(prose(PARTY, "", "")));
  }

  private static String style(String defaults, String normal) {
    return "<w:docDefaults><w:rPrDefault><w:rPr>"
        + defaults
        + "</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type='paragraph' w:default='1'"
        + " w:styleId='a'><w:rPr>"
        + normal
        + "</w:rPr></w:style>";
  }

  private static byte[] prose(String masthead, String styles, String run) {
    String words = "Lời văn dài đủ để đếm được chữ, không phải một dòng tiêu đề. ".repeat(4);
    return DocxBuilder.body(
            line(masthead, BOLD + size(masthead.equals(PARTY) ? 15 : 13))
                + "<w:p><w:r><w:rPr>"
                + run
                + "</w:rPr><w:t>"
                + words
                + "</w:t></w:r></w:p>")
        .with("styles", styles)
        .related("theme", "theme.xml")
        .part(
            "word/theme.xml",
            "<a:theme xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'>"
                + "<a:themeElements><a:fontScheme><a:majorFont><a:latin typeface='Arial'/>"
                + "</a:majorFont><a:minorFont><a:latin typeface='Cambria'/></a:minorFont>"
                + "</a:fontScheme></a:themeElements></a:theme>")
        .zip();
  }

  /** A run in a paragraph: its words, and what it says of its letters. */
  private static String line(String words, String letters) {
    return "<w:p><w:r><w:rPr>"
        + letters
        + "</w:rPr><w:t xml:space='preserve'>"
        + words
        + "</w:t></w:r></w:p>";
  }

  private static String size(int points) {
    return "<w:sz w:val='" + 2 * points + "'/>";
  }

  private static List<String> body(String... paragraphs) {
    return found(DocxBuilder.body(String.join("", paragraphs)).zip());
  }

  private static final String BOLD = "<w:b/>";
  private static final String ITALIC = "<w:i/>";
  private static final String NAME = line(STATE, size(13) + BOLD);
  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

  @Test
  @DisplayName("are against a masthead of another size or face than the standard has")
  void areAgainstAMastheadOfAnotherSize() {
    assertEquals(
        List.of("masthead.state.size[14, 12-13] @ " + STATE), body(line(STATE, size(14) + BOLD)));
    assertEquals(List.of("masthead.state.plain[] @ " + STATE), body(line(STATE, size(12))));
    assertEquals(
        List.of("masthead.state.italic[] @ " + STATE), body(line(STATE, size(12) + BOLD + ITALIC)));
    assertEquals(
        List.of("masthead.motto.size[12, 13-14] @ " + MOTTO),
        body(NAME, line(MOTTO, size(12) + BOLD)));
    assertEquals(
        List.of("masthead.motto.italic[] @ " + MOTTO, "masthead.motto.plain[] @ " + MOTTO),
        body(NAME, line(MOTTO, size(13) + ITALIC)).stream().sorted().toList());
    assertEquals(
        List.of("masthead.party.size[14, 15] @ " + PARTY), body(line(PARTY, size(14) + BOLD)));
    assertEquals(
        List.of("masthead.party.italic[] @ " + PARTY, "masthead.party.plain[] @ " + PARTY),
        body(line(PARTY, size(15) + ITALIC)).stream().sorted().toList());
    String both = "<w:br/></w:t></w:r><w:r><w:rPr>" + size(14) + "</w:rPr><w:t>";
    assertEquals(
        List.of("masthead.motto.plain[] @ " + MOTTO),
        body(
            line(STATE + both.replace("<w:br/></w:t>", "</w:t><w:br/>") + MOTTO, size(13) + BOLD)));
  }

  @Test
  @DisplayName("are against a motto that is written in another way")
  void areAgainstAMottoWrittenInAnotherWay() {
    for (String other :
        List.of(
            "Độc lập – Tự do – Hạnh phúc",
            "Độc lập-Tự do-Hạnh phúc",
            "Độc lập - tự do - hạnh phúc",
            "ĐỘC LẬP - TỰ DO - HẠNH PHÚC",
            "Độc lập Tự do Hạnh phúc")) {
      assertEquals(
          List.of("masthead.motto.words[" + MOTTO + "] @ " + other),
          body(NAME, line(other, size(14) + BOLD)));
    }
    assertEquals(List.of(), body(NAME, line(MOTTO.replace('-', '\u2011'), size(14) + BOLD)));
    assertEquals(List.of(), body(line(PARTY, BOLD), p("Độc lập – Tự do – Hạnh phúc")));
    assertEquals(List.of(), body(NAME, p("Giữ vững độc lập, tự do, hạnh phúc của Nhân dân.")));
  }

  @Test
  @DisplayName("have nothing against a right masthead, or one whose looks are not certain")
  void haveNothingAgainstARightMasthead() {
    String hoa = STATE.replace("HÒA", "HOÀ");
    assertEquals(List.of(), body(line(hoa, size(12) + BOLD), line(MOTTO, size(13) + BOLD)));
    assertEquals(List.of(), body(NAME, line(MOTTO, size(14) + BOLD)));
    assertEquals(List.of(), body(line(PARTY, size(15) + BOLD)));
    assertEquals(List.of(), body(line(PARTY, BOLD)));
    assertEquals(List.of(), body(p(PARTY)));
    assertEquals(List.of(), body(line("CÔNG TY MỘT THÀNH VIÊN", size(9)), line(MOTTO, size(9))));
    assertEquals(List.of(), body(NAME, line(STATE, size(20))));
    String half =
        "Độc lập - </w:t></w:r><w:r><w:rPr>" + size(14) + "</w:rPr><w:t>Tự do - Hạnh phúc";
    assertEquals(List.of(), body(NAME, line(half, size(13) + BOLD)));
    String styles =
        "<w:style w:type='paragraph' w:styleId='T'><w:rPr><w:b/><w:sz"
            + " w:val='26'/></w:rPr></w:style><w:style w:type='table' w:styleId='B'><w:rPr><w:sz"
            + " w:val='40'/></w:rPr></w:style>";
    String table =
        "<w:tbl><w:tblPr><w:tblStyle w:val='B'/></w:tblPr><w:tr><w:tc><w:p><w:pPr>"
            + "<w:pStyle w:val='T'/></w:pPr><w:r><w:t>"
            + STATE
            + "</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    assertEquals(List.of(), found(DocxBuilder.body(table).with("styles", styles).zip()));
    assertEquals(
        List.of("masthead.state.size[20, 12-13] @ " + STATE),
        found(
            DocxBuilder.body(
                    table
                        .replace("<w:pStyle w:val='T'/>", "")
                        .replace("<w:t>", "<w:rPr><w:b/></w:rPr><w:t>"))
                .with("styles", styles)
                .zip()));
  }

  private static final String TO = "Nơi nhận:";
  private static final String KEPT = "- Lưu: VT, TH.";

  /** A document of the State that ends with those who get it. */
  private static List<String> state(String heading, int size, String letters, String... items) {
    return body(NAME, p("Lời văn."), line(TO, heading), lines(items, size(size) + letters));
  }

  private static List<String> party(String heading, int size, String letters, String... items) {
    return body(line(PARTY, BOLD), line(TO, heading), lines(items, size(size) + letters));
  }

  private static String lines(String[] items, String letters) {
    return Stream.of(items).map(item -> line(item, letters)).reduce("", String::concat);
  }

  @Test
  @DisplayName("are against recipients in other letters than the standard has")
  void areAgainstRecipientsInOtherLetters() {
    String right = size(12) + BOLD + ITALIC;
    assertEquals(
        List.of("recipients-form.state.size[14, 12] @ " + TO),
        state(size(14) + BOLD + ITALIC, 11, "", "- Như trên;", KEPT));
    assertEquals(
        List.of("recipients-form.state.plain[] @ " + TO),
        state(size(12) + ITALIC, 11, "", "- Như trên;", KEPT));
    assertEquals(
        List.of("recipients-form.state.upright[] @ " + TO),
        state(size(12) + BOLD, 11, "", "- Như trên;", KEPT));
    assertEquals(
        List.of("recipients-form.state.item.size[12, 11] @ - Như trên;"),
        state(right, 12, "", "- Như trên;", "- Sở Tài chính;", KEPT));
    assertEquals(
        List.of("recipients-form.state.item.italic[] @ - Như trên;"),
        state(right, 11, ITALIC, "- Như trên;", KEPT));
    assertEquals(
        List.of("recipients-form.state.kept[] @ - Lưu VT."),
        state(right, 11, "", "- Như trên;", "- Lưu VT."));
    assertEquals(
        List.of("recipients-form.state.kept[] @ - Sở Tài chính."),
        state(right, 11, "", "- Như trên;", "- Sở Tài chính."));
    assertEquals(
        List.of("recipients-form.party.bold[] @ " + TO, "recipients-form.party.italic[] @ " + TO),
        party(size(14) + BOLD + ITALIC, 12, "", "- Như trên,").stream().sorted().toList());
    assertEquals(
        List.of("recipients-form.party.size[12, 14] @ " + TO),
        party(size(12), 12, "", "- Như trên,"));
    assertEquals(
        List.of("recipients-form.party.item.size[14, 12] @ - Như trên,"),
        party(size(14), 14, "", "- Như trên,", "- Lưu Văn phòng Đảng uỷ."));
    assertEquals(
        List.of("recipients-form.party.item.italic[] @ - Như trên,"),
        party(size(14), 12, ITALIC, "- Như trên,"));
    assertEquals(
        List.of("recipients-form.party.kept[] @ - Lưu: VT."),
        party(size(14), 12, "", "- Như trên;", "- Lưu: VT."));
  }

  @Test
  @DisplayName("have nothing against right recipients, or what is not certain")
  void haveNothingAgainstRightRecipients() {
    String right = size(12) + BOLD + ITALIC;
    assertEquals(List.of(), state(right, 11, "", "- Như trên;", "- Sở Tài chính;", KEPT));
    assertEquals(List.of(), state(right, 11, "", "- Như trên;", "(để báo cáo);", KEPT));
    assertEquals(List.of(), state(right, 11, ""));
    assertEquals(List.of(), state(BOLD + ITALIC, 11, "", "- Như trên;", KEPT, "PL.(300)"));
    assertEquals(List.of(), state(right, 11, "", "- Như trên;", KEPT, "TM. UỶ BAN NHÂN DÂN"));
    assertEquals(List.of(), party(size(14), 12, "", "- Như trên;", "- Lưu Văn phòng Đảng uỷ."));
    assertEquals(
        List.of(), body(line("CÔNG TY", ""), line(TO, size(20)), line("- Lưu VT.", size(20))));
    assertEquals(
        List.of(), body(NAME, line(TO + " như danh sách kèm theo, trong đó có các xã.", size(20))));
    String colon = "Nơi nhận</w:t></w:r><w:r><w:t>:";
    assertEquals(List.of(), body(NAME, line(colon, right), line("- Như trên;", size(11))));
  }

  @Test
  @DisplayName(
      "look at the pages with most words, and are silent where the standard is not certain")
  void areSilentWhereTheStandardIsNotCertain() {
    String letter = "<w:pgSz w:w='12240' w:h='15840'/>";
    assertEquals(List.of(), found("CÔNG TY MỘT THÀNH VIÊN", letter));
    assertEquals(
        List.of(), found(PARTY + "</w:t></w:r></w:p>" + p(STATE) + "<w:p><w:r><w:t>", letter));
    assertEquals(List.of(), found("Lời kêu gọi của " + PARTY, letter));
    assertEquals(List.of(), found(PARTY, ""));
    String cover = "<w:p><w:pPr><w:sectPr>" + letter + "</w:sectPr></w:pPr></w:p>";
    byte[] docx =
        DocxBuilder.body(
                cover
                    + p(PARTY)
                    + p("Lời văn.")
                    + "<w:sectPr>"
                    + A4
                    + PARTY_MARGINS
                    + "</w:sectPr>")
            .zip();
    assertEquals(List.of(), found(docx));
  }

  @TestFactory
  @DisplayName("have nothing against what the built-in layouts make")
  Stream<DynamicTest> haveNothingAgainstOurs() throws IOException {
    ReportCompiler compiler = new ReportCompiler(ProjectTemplates.WORLD, PROJECT);
    try (Stream<Path> files = Files.walk(Path.of("data"))) {
      List<Path> reports =
          files
              .filter(
                  file ->
                      file.endsWith("report.yaml")
                          || (file.startsWith("data/mau") && file.toString().endsWith(".yaml")))
              .sorted()
              .toList();
      assertTrue(reports.size() > 20, "reports: " + reports.size());
      return reports.stream()
          .map(report -> dynamicTest(report.toString(), () -> silent(compiler, report)));
    }
  }

  private static void silent(ReportCompiler compiler, Path report) {
    Diagnostics wrong = new Diagnostics();
    Compiled made =
        compiler
            .compile(report, wrong)
            .orElseThrow(() -> new AssertionError(report + ": " + wrong.sorted()));
    assertEquals(List.of(), found(made.docx()));
  }
}
