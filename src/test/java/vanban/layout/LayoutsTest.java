package vanban.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.document.Inline;
import vanban.document.Origin;
import vanban.document.Paragraph;
import vanban.genre.Genre;
import vanban.markup.Insertion;
import vanban.markup.Insertions;
import vanban.prose.Line;
import vanban.prose.PrintedWords;
import vanban.prose.Prose;
import vanban.report.OwnValue;
import vanban.report.Report;
import vanban.source.MemoryWorld;
import vanban.source.Place;
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
    assertEquals(
        "<x t=\"A &lt; &quot;B&quot; &amp; C\"/>", markup("<x t=\"${report.title.words}\"/>"));
  }

  @Test
  @DisplayName("place lines, and take them for strings")
  void placeLines() throws IOException {
    assertEquals("<insert ref=\"1\"/>", markup("${report.author}"));
    assertEquals("Về <insert ref=\"2\"/>", markup("${'Về ' + report.author.bare}"));
    assertEquals("<insert ref=\"3\"/>!", markup("${report.author.bare.capitalized}!"));
    assertEquals("<x t=\"tăng &lt;5%; \"/>", markup("<x t=\"${report.author.words}\"/>"));
    assertEquals("TĂNG &lt;5%;", markup("${report.author?upper_case?trim}"));
    assertEquals(
        "có",
        markup("<#if report.author?has_content && report.author?starts_with('tăng')>có</#if>"));
  }

  @Test
  @DisplayName("hand on the very words that a line places")
  void handOnTheWordsThatALinePlaces() throws IOException {
    assertEquals(
        "[tăng <5%, ; ] [tăng <5%] [Tăng <5%]",
        placed("${report.author}${report.author.bare}${report.author.bare.capitalized}"));
  }

  @Test
  @DisplayName("see what is left out as missing")
  void seeWhatIsLeftOutAsMissing() throws IOException {
    assertEquals(
        "không số, 2024",
        markup("${report.number.value!'không số'}, ${report.date.yearText!'không năm'}"));
  }

  @Test
  @DisplayName("place prose that was parsed before, whole and in parts")
  void placeProse() throws IOException {
    assertEquals("<insert ref=\"1\"/>", markup("${report.opening.blocks}"));
    assertEquals("<insert ref=\"1\" part=\"lead\"/>", markup("${report.opening.lead}"));
    assertEquals("<insert ref=\"1\" part=\"rest\"/>", markup("${report.opening.rest}"));
    assertEquals("<insert ref=\"1\" role=\"closing\"/>", markup("${report.opening.in('closing')}"));
    assertEquals(
        "<insert ref=\"1\" ending=\"./.\" part=\"lead\"/>",
        markup("${report.opening.ending('./.').lead}"));
  }

  @Test
  @DisplayName("say what there is where a layout asks for what the model does not have")
  void sayWhatThereIs() throws IOException {
    Diagnostic found = failure("<a>\n  ${report.titel}</a>");
    assertEquals("layout-error.member", found.message().key());
    assertEquals(List.of("report", "titel"), found.message().arguments());
    assertEquals("templates/x/layout.ftlx:2:12", place(found));
    assertEquals("hint.did-you-mean", found.hints().get(0).message().key());
    assertTrue(found.hints().get(1).message().arguments().get(0).contains("opening, sections"));
  }

  @Test
  @DisplayName("name the call of the macro in which something is missing")
  void nameTheCallOfTheMacro() throws IOException {
    MemoryWorld world =
        new MemoryWorld()
            .with("templates/lib/m.ftlx", "<#macro box it>\n${it.tilte}\n</#macro>")
            .with("templates/x/layout.ftlx", "<#import '/lib/m.ftlx' as m>\n<@m.box report/>");
    Diagnostic found = failure(world);
    assertEquals("templates/lib/m.ftlx:2:6", place(found));
    assertTrue(
        found.hints().stream()
            .flatMap(hint -> hint.place().stream())
            .anyMatch(place -> place.toString().equals("templates/x/layout.ftlx:2:1")),
        found.hints().toString());
  }

  @Test
  @DisplayName("blame the call for what it hands to a library that cannot use it")
  void blameTheCallForWhatItHands() throws IOException {
    MemoryWorld world =
        new MemoryWorld()
            .with("templates/lib/m.ftlx", "<#macro box it>\n${it.nothing}\n</#macro>")
            .with("templates/x/layout.ftlx", "<#import '/lib/m.ftlx' as m>\n<@m.box report/>");
    Diagnostic found = failure(world);
    assertEquals("templates/x/layout.ftlx:2:1", place(found));
    assertEquals(List.of("m.box", "it.nothing"), found.message().arguments());
    assertEquals("templates/lib/m.ftlx:2:1", found.hints().get(0).place().orElseThrow().toString());
  }

  @Test
  @DisplayName("know the place of literal text, also after white space was stripped")
  void knowThePlaceOfLiteralText() throws IOException {
    String template = "<#if true>\n  <first/>\n    <second/>\n</#if>\n";
    LayoutOutput page = layOut(new MemoryWorld().with("templates/x/layout.ftlx", template));
    int at = page.markup().text().indexOf("<second/>");
    Place place = page.of(at, at + 9);
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
    int at = page.markup().text().indexOf("<insert");
    assertEquals("${report.title}", page.of(at, at + 1).text());
  }

  private static String place(LayoutOutput page, int at) {
    return page.of(at, at + 1).toString();
  }

  @Test
  @DisplayName("say where a value is missing")
  void sayWhereAValueIsMissing() throws IOException {
    Diagnostic found = failure("<a>\n  ${report.decidedBy}</a>");
    assertEquals("layout-error.missing", found.message().key());
    assertEquals(List.of("report.decidedBy"), found.message().arguments());
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
  @DisplayName(
      "say what there is in place of a name that is not there, and of one left out nothing")
  void sayWhatThereIsInstead() throws IOException {
    assertEquals(
        List.of("hint.did-you-mean [report]", "hint.choices [genre, own, report, words]"),
        hints(failure("${reprot.title}")));
    MemoryWorld world =
        new MemoryWorld()
            .with("templates/x/layout.ftlx", "${words.columns.paln}")
            .with("templates/x/layout.yaml", "words: {columns: {plan: Kế hoạch, actual: Số}}");
    assertEquals(
        List.of("hint.did-you-mean [plan]", "hint.choices [actual, plan]"), hints(failure(world)));
    assertEquals(List.of(), hints(failure("${report.decidedBy}")));
  }

  private static List<String> hints(Diagnostic found) {
    return found.hints().stream()
        .map(hint -> hint.message().key() + " " + hint.message().arguments())
        .toList();
  }

  @Test
  @DisplayName("say which file they import is not there, or is no text")
  void sayWhichImportedFileIsNotThere() throws IOException {
    Diagnostic absent = failure("<#import '/lib/m.ftlx' as m>");
    assertEquals(Code.LAYOUT_ERROR, absent.code());
    assertEquals(List.of("lib/m.ftlx"), absent.message().arguments());
    MemoryWorld world =
        new MemoryWorld()
            .with("templates/lib/m.ftlx", new byte[] {'a', '\n', (byte) 0xFF})
            .with("templates/x/layout.ftlx", "<#import '/lib/m.ftlx' as m>");
    assertEquals(Code.NOT_UTF8, failure(world).code());
    assertEquals("templates/lib/m.ftlx:2:1", place(failure(world)));
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
        Code.LAYOUT_CLOSED, failure("${'freemarker.template.utility.Execute'?new()('id')}").code());
  }

  @Test
  @DisplayName("that do not end are stopped")
  void thatDoNotEndAreStopped() throws IOException {
    assertEquals(Code.LAYOUT_ENDLESS, failure("<#list 1.. as n></#list>").code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a>${'a'?substring(5)}</a>",
        "<a>${'1e999999999'?number + 1}</a>",
        "<a>${'1e999999999'?number?round}</a>",
        "<a>${1 / 0}</a>"
      })
  @DisplayName("say where a built-in trips over what it is given")
  void sayWhereABuiltInTrips(String template) throws IOException {
    Diagnostic found = failure(template);
    assertEquals("layout-error", found.message().key());
    assertEquals("templates/x/layout.ftlx:1:4", place(found));
  }

  @Test
  @DisplayName("say what FreeMarker itself trips over")
  void sayWhatFreeMarkerTripsOver() throws IOException {
    assertEquals(Code.LAYOUT_ERROR, failure("<#ftl output_format=.output_format>x").code());
  }

  @Test
  @DisplayName("may call themselves some thousand times, whatever stack the machine gives")
  void mayGoDeep() throws IOException {
    String function = "<#function f n><#return (n == 0)?then(0, f(n - 1))></#function>";
    assertEquals("<a>0</a>", markup(function + "<a>${f(9000)}</a>"));
  }

  @Test
  @DisplayName("of which a second run does not end know no places, and are laid out all the same")
  void knowNoPlacesWhereTheSecondRunDoesNotEnd() throws IOException {
    String slow = "\n<a/><#list 1..500000 as n> </#list>"; // too long to be done at once
    LayoutOutput page = layOut(new MemoryWorld().with("templates/x/layout.ftlx", slow));
    System.setProperty("vanban.layout.seconds", "0");
    try {
      assertEquals("templates/x/layout.ftlx:1:1", page.of(1, 5).toString());
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

  @Test
  @DisplayName("do not run what is closed to them, be it called, included or run again")
  void doNotRunWhatIsClosed() throws IOException {
    MemoryWorld world =
        new MemoryWorld()
            .with("templates/lib/m.ftlx", "<#macro a></#macro><x>${.now}</x>")
            .with("templates/lib/plain.ftlx", "<y>.now</y>");
    for (String use : List.of("<#import '/lib/m.ftlx' as m>", "<#include '/lib/m.ftlx'>")) {
      Diagnostic found = failure(world.with("templates/x/layout.ftlx", use));
      assertEquals(Code.LAYOUT_CLOSED, found.code());
      assertEquals("templates/lib/m.ftlx:1:25", place(found));
    }
    String twice =
        "<#list 1..2 as n><#attempt><#include '/lib/m.ftlx'><#recover>-</#attempt></#list>";
    assertEquals("--", layOut(world.with("templates/x/layout.ftlx", twice)).markup().text());
    String open = "<#include '/lib/plain.ftlx'><#include '/lib/m.ftlx' parse=false>";
    assertEquals(
        "<y>.now</y><x>${.now}</x>",
        layOut(world.with("templates/x/layout.ftlx", open))
            .markup()
            .text()
            .replace("<#macro a></#macro>", ""));
  }

  @Test
  @DisplayName("that do not end where no instruction runs are given up, and the next is laid out")
  void thatDoNotEndWithinAnExpressionAreGivenUp() throws IOException {
    String lazy =
        "<#assign s=['a']><#list 1..30 as i><#assign s=s+s></#list>${s?seq_contains('b')?c}";
    assertEquals(Code.LAYOUT_ENDLESS, failure(lazy).code());
    assertTheNextIsLaidOut(lazy);
  }

  private static void assertTheNextIsLaidOut(String before) throws IOException {
    MemoryWorld world =
        new MemoryWorld()
            .with("templates/y/layout.ftlx", before)
            .with("templates/x/layout.ftlx", "<a/>");
    Layouts layouts = new Layouts(world, TEMPLATES);
    Diagnostics found = new Diagnostics();
    assertTrue(layouts.layOut(report("y"), found).isEmpty());
    assertEquals("<a/>", layouts.layOut(report("x"), found).orElseThrow().markup().text());
  }

  @Test
  @DisplayName("for which nobody waits any more are given up, and the next is laid out")
  void forWhichNobodyWaitsAreGivenUp() throws IOException {
    String slow = "<#list 1.. as n></#list>"; // not done before anybody can wait for it
    MemoryWorld world =
        new MemoryWorld()
            .with("templates/y/layout.ftlx", slow)
            .with("templates/x/layout.ftlx", "<a/>");
    Layouts layouts = new Layouts(world, TEMPLATES);
    Diagnostics found = new Diagnostics();
    Thread.currentThread().interrupt();
    assertThrows(CancellationException.class, () -> layouts.layOut(report("y"), found));
    assertTrue(Thread.interrupted(), "still is");
    assertEquals("<a/>", layouts.layOut(report(), found).orElseThrow().markup().text());
    assertEquals(List.of(), found.sorted());
  }

  @Test
  @DisplayName("that fill the memory are stopped")
  void thatFillTheMemoryAreStopped() throws IOException {
    assertEquals(Code.LAYOUT_ENDLESS, failure("${'a'?left_pad(2147483647)?length}").code());
  }

  @Test
  @DisplayName("recover from failures, and nothing is printed of them")
  void recoverFromFailuresInSilence() throws IOException {
    PrintStream errors = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertEquals("lỗi", markup("<#attempt>${khong.co}<#recover>lỗi</#attempt>"));
    } finally {
      System.setErr(errors);
    }
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  @DisplayName("inherit words, genres and rules, but for what they list under without")
  void inheritWhatTheyDoNotDrop() throws IOException {
    MemoryWorld world =
        new MemoryWorld()
            .with(
                "templates/y/layout.yaml",
                """
                base: true
                words: {sign: "+", end: ".", labels: {letter: L, other: O}}
                genres:
                  a: {name: A, symbol: SA, words: {end: "!"}}
                  b: {name: B}
                rules: {place: {key: place, required: true, say: s, unless: date}, b: {off: true}}
                """)
            .with(
                "templates/x/layout.yaml",
                """
                inherits: y
                without: [words.end, words.labels.other, genres.b]
                words: {sign: "-"}
                genres: {a: {without: [symbol, words]}, c: {name: C}}
                rules: {b: {off: false, key: title, forbidden: true, say: s}}
                """)
            .with(
                "templates/x/layout.ftlx",
                "${words.sign}${words.end!'?'}${words.labels.letter}${words.labels.other!'?'}");
    assertEquals("-?L?", layOut(world).markup().text());
    Layouts layouts = new Layouts(world, TEMPLATES);
    assertEquals(List.of("a", "c"), layouts.genres("x").all().stream().map(Genre::key).toList());
    assertEquals(Optional.empty(), layouts.genres("x").all().get(0).symbol());
    assertEquals(List.of("y/place", "y/b"), layouts.genres("x").ruleIds());
  }

  private String markup(String template) throws IOException {
    return layOut(new MemoryWorld().with("templates/x/layout.ftlx", template)).markup().text();
  }

  /** The words of each line that a template places, in brackets. */
  private String placed(String template) throws IOException {
    LayoutOutput page = layOut(new MemoryWorld().with("templates/x/layout.ftlx", template));
    return Pattern.compile("ref=\"(\\d+)\"")
        .matcher(page.markup().text())
        .results()
        .map(match -> words(page, match.group(1)))
        .collect(Collectors.joining(" "));
  }

  private static String words(LayoutOutput page, String ref) {
    Insertions.Request request =
        new Insertions.Request(ref, Optional.empty(), Optional.empty(), Optional.empty());
    Insertion.Words words = (Insertion.Words) page.insertions().find(request).orElseThrow();
    return words.content().stream().map(PrintedWords::of).toList().toString();
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
    return report("x");
  }

  private static Report report(String layout) {
    Prose opening =
        new Prose(
            List.of(
                new Paragraph(
                    "body",
                    List.of(
                        new Inline.Text("Một < "),
                        new Inline.Strong(List.of(new Inline.Text("hai")))),
                    Origin.UNKNOWN)),
            List.of(),
            true);
    Line author =
        new Line(
            List.of(
                new Inline.Figure("revenue", List.of(new Inline.Text("tăng <5%")), Origin.UNKNOWN),
                new Inline.Text("; ")));
    Report.Head head =
        new Report.Head(
            new Report.Masthead(
                new Report.Issuer(List.of(), List.of(Line.of("TỈNH ỦY")), Optional.empty()),
                new Report.DocumentNumber(Optional.empty(), Line.of("BC/TU")),
                Optional.of(Line.of("Hậu Giang")),
                OfficialDate.of("2024")),
            new Report.Subject(
                Optional.of(Line.of("BÁO CÁO")), Optional.of(author), Line.of("A < \"B\" & C")),
            new Report.Marks(Optional.empty(), Optional.empty(), Optional.empty(), false),
            List.of(),
            List.of(),
            Optional.empty());
    Report.Foot foot =
        new Report.Foot(List.of(), List.of(), Optional.empty(), List.of(), List.of());
    return new Report(
        layout, head, new Report.Body(opening, List.of(), Prose.EMPTY), foot, OwnValue.Group.NONE);
  }

  @Test
  @DisplayName("give the same names in every run")
  void giveTheSameNamesInEveryRun() throws IOException {
    MemoryWorld world = new MemoryWorld().with("templates/x/layout.ftlx", "");
    assertEquals(Set.of("x"), new Layouts(world, TEMPLATES).names());
  }
}
