package vanban.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.report.Line;
import vanban.report.Prose;
import vanban.report.ProseBlock;
import vanban.report.ProseInline;
import vanban.report.Report;
import vanban.report.Section;
import vanban.source.MemoryWorld;
import vanban.source.Place;
import vanban.vietnamese.NumberPattern;
import vanban.vietnamese.OfficialDate;

@Isolated("sets how many seconds a layout may take")
@DisplayName("Layouts")
class LayoutsTest {
  private static final Path TEMPLATES = Path.of("templates");
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  @DisplayName("are the folders that have a layout.ftlx")
  void areTheFoldersThatHaveALayout() throws IOException {
    MemoryWorld world =
        new MemoryWorld()
            .with("templates/b/layout.ftlx", "")
            .with("templates/a/layout.ftlx", "")
            .with("templates/lib/macros.ftlx", "")
            .with("templates/a/deeper/layout.ftlx", "");
    assertEquals(List.of("a", "b"), List.copyOf(new Layouts(world, TEMPLATES).names()));
  }

  @Test
  @DisplayName("escape what the author typed")
  void escapeWhatTheAuthorTyped() throws IOException {
    assertEquals("<x t=\"A &lt; &quot;B&quot; &amp; C\"/>", markup("<x t=\"${report.title}\"/>"));
  }

  @Test
  @DisplayName("print lines with their figures, and take them for strings")
  void printLinesWithTheirFigures() throws IOException {
    String figure = "<figure of=\"revenue\">tăng &lt;5%</figure>";
    assertEquals(figure + "; ", markup("${report.author}"));
    assertEquals("Về " + figure, markup("${'Về ' + report.author.bare}"));
    assertEquals(
        figure.replace("tăng", "Tăng") + "!", markup("${report.author.bare.capitalized}!"));
    assertEquals("<x t=\"tăng &lt;5%; \"/>", markup("<x t=\"${report.author.words}\"/>"));
    assertEquals("TĂNG &lt;5%;", markup("${report.author?upper_case?trim}"));
    assertEquals(
        "có", markup("<#if report.author?has_content && report.author?matches('tăng.*')>có</#if>"));
  }

  @Test
  @DisplayName("see what is left out as missing")
  void seeWhatIsLeftOutAsMissing() throws IOException {
    assertEquals(
        "không số, 2024",
        markup("${report.number.value!'không số'}, ${report.date.yearText()!'không năm'}"));
  }

  @Test
  @DisplayName("print prose that was parsed before")
  void printProse() throws IOException {
    assertEquals(
        "<paragraph role=\"body\">Một &lt; <strong>hai</strong></paragraph>\n",
        markup("${report.opening.blocks}"));
    assertEquals("Một &lt; <strong>hai</strong>", markup("${report.opening.lead}"));
    assertEquals("", markup("${report.opening.rest}"));
    assertEquals(
        "<paragraph role=\"closing\">Một &lt; <strong>hai</strong></paragraph>\n",
        markup("${report.opening.in('closing')}"));
  }

  @Test
  @DisplayName("know the place of literal text, also after white space was stripped")
  void knowThePlaceOfLiteralText() throws IOException {
    String template = "<#if true>\n  <first/>\n    <second/>\n</#if>\n";
    LayoutOutput page = layOut(new MemoryWorld().with("templates/x/layout.ftlx", template));
    int at = page.markup().text().indexOf("<second/>");
    Place place = page.origin(at, at + 9);
    assertEquals("<second/>", place.text());
    assertEquals("x/layout.ftlx:3:5", place.toString().replace("templates/", ""));
  }

  @Test
  @DisplayName("know the place of what a macro of the library wrote")
  void knowThePlaceOfWhatAMacroWrote() throws IOException {
    MemoryWorld world =
        new MemoryWorld()
            .with("templates/lib/m.ftlx", "<#macro box>\n<wrong>\n<#nested>\n</wrong>\n</#macro>")
            .with(
                "templates/x/layout.ftlx",
                "<#import '/lib/m.ftlx' as m>\n<@m.box><inner/></@m.box>");
    LayoutOutput page = layOut(world);
    String text = page.markup().text();
    assertEquals("templates/lib/m.ftlx:2:1", place(page, text.indexOf("<wrong>")));
    assertEquals("templates/x/layout.ftlx:2:9", place(page, text.indexOf("<inner/>")));
    assertEquals("templates/lib/m.ftlx:4:1", place(page, text.indexOf("</wrong>")));
  }

  @Test
  @DisplayName("know the place of what an expression printed")
  void knowThePlaceOfWhatAnExpressionPrinted() throws IOException {
    LayoutOutput page =
        layOut(new MemoryWorld().with("templates/x/layout.ftlx", "<t>\n${report.title}</t>"));
    int at = page.markup().text().indexOf("&lt;");
    assertEquals("${report.title}", page.origin(at, at + 1).text());
  }

  private static String place(LayoutOutput page, int at) {
    return page.origin(at, at + 1).toString();
  }

  @Test
  @DisplayName("say where a value is missing")
  void sayWhereAValueIsMissing() throws IOException {
    Diagnostic found = failure("<a>\n  ${report.nothing}</a>");
    assertEquals("layout-error.missing", found.message().key());
    assertEquals(List.of("report.nothing"), found.message().arguments());
    assertEquals("templates/x/layout.ftlx:2:5", place(found));
  }

  @Test
  @DisplayName("say where FreeMarker cannot be parsed")
  void sayWhereFreeMarkerCannotBeParsed() throws IOException {
    Diagnostic found = failure("<a>\n<#if report.title></a>");
    assertEquals(Code.LAYOUT_ERROR, found.code());
    assertTrue(place(found).startsWith("templates/x/layout.ftlx:2:"), place(found));
  }

  @Test
  @DisplayName("say which library file is faulty, at its own place")
  void sayWhichLibraryFileIsFaulty() throws IOException {
    MemoryWorld world =
        new MemoryWorld()
            .with("templates/lib/m.ftlx", "<#macro a>\n${1 + }\n</#macro>")
            .with("templates/x/layout.ftlx", "<#import '/lib/m.ftlx' as m>");
    assertTrue(place(failure(world)).startsWith("templates/lib/m.ftlx:2:"));
  }

  @Test
  @DisplayName("reach nothing outside the templates folder, and no Java")
  void reachNothingOutside() throws IOException {
    MemoryWorld world =
        new MemoryWorld()
            .with("secret.ftlx", "secret")
            .with("templates/x/layout.ftlx", "<#include '../../secret.ftlx'>");
    assertEquals(Code.LAYOUT_ERROR, failure(world).code());
    assertEquals(
        Code.LAYOUT_ERROR, failure("${'freemarker.template.utility.Execute'?new()('id')}").code());
  }

  @Test
  @DisplayName("that do not end are stopped")
  void thatDoNotEndAreStopped() throws IOException {
    System.setProperty("vanban.layout.seconds", "1");
    try {
      assertEquals(Code.LAYOUT_ENDLESS, failure("<#list 1.. as n></#list>").code());
    } finally {
      System.clearProperty("vanban.layout.seconds");
    }
  }

  @Test
  @DisplayName("that write without end are stopped")
  void thatWriteWithoutEndAreStopped() throws IOException {
    assertEquals(
        Code.LAYOUT_ENDLESS, failure("<#list 1.. as n>" + "x".repeat(5000) + "</#list>").code());
  }

  @Test
  @DisplayName("that call themselves are stopped")
  void thatCallThemselvesAreStopped() throws IOException {
    assertEquals(Code.LAYOUT_ENDLESS, failure("<#macro a><@a/></#macro><@a/>").code());
  }

  private String markup(String template) throws IOException {
    return layOut(new MemoryWorld().with("templates/x/layout.ftlx", template)).markup().text();
  }

  private LayoutOutput layOut(MemoryWorld world) throws IOException {
    Optional<LayoutOutput> page = new Layouts(world, TEMPLATES).layOut(report(), diagnostics);
    assertFalse(diagnostics.hasErrors(), diagnostics.sorted().toString());
    return page.orElseThrow();
  }

  private Diagnostic failure(String template) throws IOException {
    return failure(new MemoryWorld().with("templates/x/layout.ftlx", template));
  }

  private static Diagnostic failure(MemoryWorld world) throws IOException {
    Diagnostics found = new Diagnostics();
    assertTrue(new Layouts(world, TEMPLATES).layOut(report(), found).isEmpty());
    assertEquals(1, found.size());
    return found.sorted().get(0);
  }

  private static String place(Diagnostic diagnostic) {
    return diagnostic.place().orElseThrow().toString();
  }

  private static Report report() {
    Prose opening =
        new Prose(
            List.of(
                new ProseBlock.Paragraph(
                    List.of(
                        new ProseInline.Text("Một < "),
                        new ProseInline.Strong(List.of(new ProseInline.Text("hai")))))));
    Section section =
        new Section(
            Optional.of("ktxh"),
            NumberPattern.of("I."),
            Optional.of(Line.of("KINH TẾ")),
            false,
            Prose.EMPTY,
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new Report(
        "x",
        new Report.Issuer(List.of(), List.of(Line.of("TỈNH ỦY")), Optional.empty()),
        new Report.DocumentNumber(Optional.empty(), Line.of("BC/TU")),
        Optional.empty(),
        Optional.of(Line.of("Hậu Giang")),
        OfficialDate.of("2024"),
        Optional.of("BÁO CÁO"),
        Optional.of(
            new Line(
                List.of(
                    new ProseInline.Figure("revenue", "tăng <5%"), new ProseInline.Text("; ")))),
        Line.of("A < \"B\" & C"),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        List.of(),
        Optional.empty(),
        opening,
        List.of(section),
        Prose.EMPTY,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  @Test
  @DisplayName("give the same names in every run")
  void giveTheSameNamesInEveryRun() throws IOException {
    MemoryWorld world = new MemoryWorld().with("templates/x/layout.ftlx", "");
    assertEquals(Set.of("x"), new Layouts(world, TEMPLATES).names());
  }
}
