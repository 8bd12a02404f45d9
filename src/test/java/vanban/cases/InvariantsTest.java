package vanban.cases;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanban.Once;
import vanban.ProjectTemplates;
import vanban.diagnostic.Diagnostics;
import vanban.document.Document;
import vanban.document.Image;
import vanban.document.Numbering;
import vanban.document.Picture;
import vanban.document.Walk;
import vanban.docx.Schemas;
import vanban.markup.AnyImage;
import vanban.markup.AnyRole;
import vanban.markup.Insertions;
import vanban.markup.LayoutImages;
import vanban.markup.MarkupReader;
import vanban.markup.MarkupWriter;
import vanban.markup.SourceMapper;
import vanban.source.SourceFile;
import vanban.style.file.StylesReader;
import vanban.usage.FigureUsage;

/** What holds for every document, of every case and of every report below {@code data/}. */
@DisplayName("For every document")
class InvariantsTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Once<Set<String>> ROLES = Once.of(InvariantsTest::readRoles);
  private static final Pattern STYLE_USED =
      Pattern.compile("<w:(?:pStyle|rStyle|tblStyle) w:val=\"([^\"]*)\"");
  private static final Pattern STYLE_DEFINED = Pattern.compile("w:styleId=\"([^\"]*)\"");

  private static final Pattern COMMENT = Pattern.compile("<w:comment [^>]*w:id=\"(\\d+)\"");

  static Stream<Subject> subjects() {
    Stream<CompiledReports> cases = Case.all().stream().map(Case::compiled);
    return Stream.concat(cases, Stream.of(Samples.compiled()))
        .flatMap(compiled -> compiled.subjects().stream());
  }

  @ParameterizedTest
  @MethodSource("subjects")
  @DisplayName("the markup read, written and read again is the same")
  void theMarkupReadWrittenAndReadAgainIsTheSame(Subject subject) {
    LayoutImages files = files(subject.document());
    Document once = read(subject.markup(), files);
    String written = MarkupWriter.write(once);
    assertEquals(once, read(written, files));
    assertEquals(written, MarkupWriter.write(read(written, files)));
    assertEquals(subject.document(), Numbering.number(once));
  }

  /** The pictures of a document, by the names it has for them. */
  private static LayoutImages files(Document document) {
    Map<String, Image> images =
        Walk.blocks(document)
            .filter(Picture.class::isInstance)
            .map(block -> ((Picture) block).shown())
            .filter(shown -> shown.made() instanceof Picture.Made.File)
            .collect(
                Collectors.toMap(
                    shown -> ((Picture.Made.File) shown.made()).name(),
                    Picture.Shown::image,
                    (a, b) -> a));
    return AnyImage.of(images);
  }

  private static Document read(String markup, LayoutImages files) {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = SourceFile.of("markup", markup);
    Document document =
        new MarkupReader(AnyRole.of(ROLES.get()))
            .read(file, SourceMapper.in(file), Insertions.NONE, files, diagnostics)
            .orElseThrow(() -> new AssertionError(diagnostics.sorted()));
    assertEquals(List.of(), diagnostics.sorted());
    return document;
  }

  @ParameterizedTest
  @MethodSource("subjects")
  @DisplayName("the Word file has the same bytes when it is written again")
  void theWordFileHasTheSameBytes(Subject subject) {
    assertArrayEquals(subject.docx(), subject.docxAgain());
    assertArrayEquals(subject.explained(), subject.explainedAgain());
  }

  @ParameterizedTest
  @MethodSource("subjects")
  @DisplayName("the OOXML schemas hold, and Apache POI opens it")
  void theSchemasHold(Subject subject) throws Exception {
    assertEquals(List.of(), Schemas.errors(subject.explainedParts()));
    assertEquals(List.of(), Schemas.errors(subject.parts()));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(subject.docx()))) {
      assertTrue(document.getBodyElements().size() > 1);
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  @DisplayName("every style used is defined")
  void everyStyleUsedIsDefined(Subject subject) {
    Map<String, String> parts = subject.explainedParts();
    List<String> defined = found(STYLE_DEFINED, parts.get("word/styles.xml"));
    for (Map.Entry<String, String> part : parts.entrySet()) {
      for (String used : found(STYLE_USED, part.getValue())) {
        assertTrue(defined.contains(used), part.getKey() + " uses " + used);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  @DisplayName("nothing in the body is directly formatted")
  void nothingInTheBodyIsDirectlyFormatted(Subject subject) {
    Map<String, String> parts = subject.explainedParts();
    for (String name : List.of("word/document.xml", "word/footnotes.xml", "word/comments.xml")) {
      String part = parts.getOrDefault(name, "");
      for (String properties : found(Pattern.compile("<w:rPr>(.*?)</w:rPr>"), part)) {
        assertTrue(properties.matches("<w:rStyle w:val=\"[^\"]*\"/>"), properties);
      }
      for (String properties : found(Pattern.compile("<w:pPr>(.*?)</w:pPr>"), part)) {
        assertTrue(
            properties.matches(
                "<w:pStyle w:val=\"[^\"]*\"/>((?<=WithNext\"/>)<w:keepNext/>)?(<w:framePr [^>]*/>)?"
                    + "(<w:rPr><w:rStyle w:val=\"[^\"]*\"/></w:rPr>)?(<w:sectPr.*</w:sectPr>)?"),
            properties);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  @DisplayName("each figure outside margins has its comment when explained, and none else")
  void eachFigureHasItsComment(Subject subject) {
    List<String> printed = new ArrayList<>(PrintedFigures.of(subject.document()));
    printed.addAll(PrintedFigures.drawn(subject.document()));
    Map<String, String> parts = subject.explainedParts();
    String comments = parts.getOrDefault("word/comments.xml", "");
    List<String> numbers = IntStream.range(0, printed.size()).mapToObj(String::valueOf).toList();
    assertEquals(numbers, found(COMMENT, comments));
    String body = parts.get("word/document.xml");
    for (String mark : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
      assertEquals(numbers, found(Pattern.compile("<w:" + mark + " w:id=\"(\\d+)\"/>"), body));
      parts.forEach((name, xml) -> assertTrue(xml.equals(body) || !xml.contains(mark), name));
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  @DisplayName("each figure listed as used in the text is one of the document")
  void eachFigureListedIsOneOfTheDocument(Subject subject) {
    List<String> printed = new ArrayList<>(PrintedFigures.of(subject.document()));
    printed.addAll(PrintedFigures.inCharts(subject.document()));
    for (FigureUsage.Row row : subject.figures().rows()) {
      for (FigureUsage.FormUse use : row.forms()) {
        String expression = row.key() + "." + use.form();
        String bare = expression.replaceFirst("\\.actual(?=[@:]|$)", "");
        long times =
            printed.stream().filter(one -> one.equals(expression) || one.equals(bare)).count();
        assertTrue(times >= use.places().size(), expression);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  @DisplayName("the plain Word file shows nothing of comments and figures")
  void thePlainWordFileShowsNothingOfComments(Subject subject) {
    subject
        .parts()
        .forEach((name, xml) -> assertFalse(xml.matches("(?is).*(comment|annotation).*"), name));
  }

  private static List<String> found(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /** All roles of all layouts; the layouts' own readers have checked them already. */
  private static Set<String> readRoles() {
    Set<String> roles = new TreeSet<>();
    StylesReader reader = new StylesReader(ProjectTemplates.WORLD, TEMPLATES);
    for (String layout : List.of("party-hd05", "party-hd36", "state-nd30")) {
      reader
          .read(layout, new Diagnostics())
          .ifPresent(styles -> roles.addAll(styles.roles().keySet()));
    }
    return roles;
  }
}
