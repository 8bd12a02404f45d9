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
        "<w:p><w:r><w:instrText> IF </w:instrText></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
            + "</w:p>";
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
            p(masthead)
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
