package vanban.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanban.document.Chart;
import vanban.document.Document;
import vanban.document.Inline;
import vanban.document.Margin;
import vanban.document.Paragraph;
import vanban.document.Part;
import vanban.document.Walk;
import vanban.html.HtmlWords;
import vanban.text.TextWriter;

/** What holds for the page of every case and of every report below {@code data/}. */
@DisplayName("As a page of HTML, every document")
class HtmlTest {
  private static final Pattern AUTHORS = Pattern.compile("[^:]+\\.ya?ml:\\d+:\\d+");

  static Stream<Subject> subjects() {
    return InvariantsTest.subjects();
  }

  @ParameterizedTest
  @MethodSource("subjects")
  @DisplayName("is written without a slip")
  void isWrittenWithoutASlip(Subject subject) {
    assertEquals(List.of(), HtmlWords.errors(subject.html()));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  @DisplayName("is one file that fetches nothing and runs nothing")
  void runsNothing(Subject subject) {
    Element page = HtmlWords.parsed(subject.html());
    assertEquals(0, page.select("script,link,iframe,object,embed,base,form").size());
    assertTrue(
        page.getAllElements().stream()
            .flatMap(element -> element.attributes().asList().stream())
            .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    page.select("img").forEach(img -> assertTrue(img.attr("src").startsWith("data:image/")));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  @DisplayName("leads only to what is there, by ids of which each is one thing's")
  void leadsToWhatIsThere(Subject subject) {
    Element page = HtmlWords.parsed(subject.html());
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(one -> assertTrue(ids.add(one.id()), one.id()));
    page.select("a[href^=#]")
        .forEach(link -> assertTrue(ids.contains(link.attr("href").substring(1)), link.toString()));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  @DisplayName("can be heard: its language, its pictures, the heads of its tables")
  void canBeHeard(Subject subject) {
    Element page = HtmlWords.parsed(subject.html());
    assertTrue(page.selectFirst("html").hasAttr("lang"));
    assertEquals(1, page.select("main").size());
    page.select("img").forEach(img -> assertTrue(img.hasAttr("alt"), img.attr("alt")));
    page.select("svg").forEach(svg -> assertTrue(!svg.attr("aria-label").isBlank()));
    page.select("th").forEach(th -> assertTrue(th.hasAttr("scope"), th.text()));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  @DisplayName("has the words of its text, each as often")
  void hasTheWordsOfItsText(Subject subject) {
    Document bare = bare(subject.document());
    String html = HtmlWords.of(subject.html(bare));
    boolean english = HtmlWords.parsed(subject.html()).select("html[lang^=en]").hasText();
    if (english && Walk.blocks(bare).anyMatch(Chart.class::isInstance)) {
      return; // plain text writes the numbers of charts as Vietnamese does
    }
    assertEquals(counted(HtmlWords.plain(TextWriter.write(bare), bare)), counted(html));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  @DisplayName("has each line of its text as it stands there")
  void hasEachLineOfItsText(Subject subject) {
    Document bare = bare(subject.document());
    String html = HtmlWords.of(subject.html(bare));
    for (String line : TextWriter.write(bare).split("\n", -1)) {
      if (!line.contains(" | ")) { // a row of a table
        String said = HtmlWords.plain(line, bare);
        assertTrue(html.contains(said), said + "\n" + html);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  @DisplayName("has the words in the margins of first pages")
  void hasTheWordsInMargins(Subject subject) {
    String html = HtmlWords.of(subject.html());
    subject.document().parts().stream()
        .filter(part -> !part.continued())
        .flatMap(part -> part.margins().stream())
        .filter(margin -> margin.pages() == Margin.Pages.FIRST)
        .flatMap(margin -> Walk.blocks(margin.blocks()))
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).content())
        .filter(words -> words.stream().noneMatch(Inline.Field.class::isInstance))
        .map(words -> words.stream().flatMap(Walk::line).map(HtmlTest::said))
        .map(words -> HtmlWords.folded(words.collect(Collectors.joining())))
        .forEach(words -> assertTrue(html.contains(words), words));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  @DisplayName("says where its author wrote what stands there, if that is asked, and says the same")
  void saysWhereItWasWritten(Subject subject) {
    String html = subject.htmlWithPlaces();
    assertEquals(List.of(), HtmlWords.errors(html));
    assertEquals(HtmlWords.of(subject.html()), HtmlWords.of(html));
    Elements placed = HtmlWords.parsed(html).select("[data-at]");
    placed.forEach(one -> assertTrue(AUTHORS.matcher(one.attr("data-at")).matches(), one.html()));
  }

  @Test
  @DisplayName("of a sample knows the places of its words and figures")
  void knowsThePlacesOfASample() {
    String report = "data/tinh-uy/2024-q1/";
    Path file = Path.of(report + "report.yaml");
    Element page = HtmlWords.parsed(Samples.compiled().of(file).htmlWithPlaces());
    Elements words = page.select("span[data-at^=" + report + "sections/kinh-te.yaml]");
    assertTrue(words.size() > 20, "words of one file");
  }

  private static String said(Inline inline) {
    if (inline instanceof Inline.Break) {
      return " ";
    }
    return inline instanceof Inline.Text text ? text.value() : "";
  }

  /** Without margins, of which plain text tells more than a sheet shows. */
  private static Document bare(Document document) {
    List<Part> parts =
        document.parts().stream()
            .map(
                part ->
                    new Part(
                        part.orientation(),
                        List.of(),
                        part.blocks(),
                        part.continued(),
                        part.cover()))
            .toList();
    return new Document(document.properties(), parts);
  }

  private static TreeMap<String, Long> counted(String words) {
    return Arrays.stream(words.split(" ", -1))
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }
}
