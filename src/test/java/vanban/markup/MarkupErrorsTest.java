package vanban.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vanban.Approved;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Language;
import vanban.source.Place;
import vanban.source.SourceFile;

class MarkupErrorsTest {

  static List<Path> cases() throws IOException {
    return MarkupCases.faulty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsWrongIsSaidAsApproved(Path markup) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    assertTrue(MarkupCases.read(MarkupCases.file(markup), diagnostics).isEmpty());
    String printed = MarkupCases.print(diagnostics, Language.VI);
    Approved.verify(printed, MarkupCases.beside(markup, ".approved.txt"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everythingIsSaidInEnglishToo(Path markup) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    MarkupCases.read(MarkupCases.file(markup), diagnostics);
    String printed = MarkupCases.print(diagnostics, Language.EN);
    Approved.verify(printed, MarkupCases.beside(markup, ".en.approved.txt"));
  }

  @Test
  void everyCodeOfTheMarkupHasACase() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    for (Path markup : MarkupCases.faulty()) {
      MarkupCases.read(MarkupCases.file(markup), diagnostics);
    }
    Set<Code> met = diagnostics.sorted().stream().map(Diagnostic::code).collect(Collectors.toSet());
    assertEquals(
        Set.of(
            Code.MARKUP_SYNTAX,
            Code.UNKNOWN_ELEMENT,
            Code.MISPLACED_ELEMENT,
            Code.UNKNOWN_ATTRIBUTE,
            Code.WRONG_ATTRIBUTE,
            Code.MISPLACED_TEXT,
            Code.DUPLICATE_ID,
            Code.UNKNOWN_REFERENCE,
            Code.UNKNOWN_ROLE,
            Code.UNEVEN_ROW),
        met);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "<a><b></a>¦1:9¦`</a>` closes here, but `<b>` is still open",
        "<a><b>¦1:5¦`<b>` is never closed",
        "<a></a></b>¦1:8¦nothing may stand before or after the one `document`",
        "<a/><b/>¦1:5¦nothing may stand before or after the one `document`",
        "<a/>x¦1:5¦nothing may stand before or after the one `document`",
        "x<a/>¦1:1¦nothing may stand before or after the one `document`",
        "<a x='1' x='2'/>¦1:10¦the attribute `x` stands twice",
        "<a>A & B</a>¦1:6¦`&` is written `&amp;`",
        "<a>A &B </a>¦1:6¦`&` is written `&amp;`",
        "<a>&</a>¦1:4¦`&` is written `&amp;`",
        "<a>&nbsp;</a>¦1:4¦`&nbsp;` means nothing here; write the sign itself",
        "<a x='&foo;'/>¦1:7¦`&foo;` means nothing here; write the sign itself",
        "<a>1 < 2</a>¦1:6¦`<` is written `&lt;`",
        "<a x='<'/>¦1:7¦`<` is written `&lt;`",
        "<a x=1/>¦1:6¦an attribute is written name=\"value\", with a space before it",
        "<a x/>¦1:5¦an attribute is written name=\"value\", with a space before it",
        "<a x='1'y='2'/>¦1:9¦an attribute is written name=\"value\", with a space before it",
        "<!DOCTYPE a><a/>¦1:1¦markup has no DOCTYPE",
        "<a x='1¦1:1¦the markup ends in the middle of this",
        "<a¦1:1¦the markup ends in the middle of this",
        "''¦1:1¦the markup is empty",
      })
  void whatIsNotWellFormedIsSaidInPlainWords(String markup, String place, String message) {
    Diagnostics diagnostics = new Diagnostics();
    MarkupCases.read(SourceFile.of("t.xml", markup), diagnostics);
    String first = MarkupCases.print(diagnostics, Language.EN).lines().findFirst().orElseThrow();
    assertEquals("t.xml:" + place + ": error[markup-syntax]: " + message, first);
    assertEquals(1, diagnostics.size());
  }

  @Test
  void anEntityCannotReachTheDisk() {
    String markup =
        "<!DOCTYPE document [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + "<document title='&x;' author=''/>";
    Diagnostics diagnostics = new Diagnostics();
    assertTrue(MarkupCases.read(SourceFile.of("t.xml", markup), diagnostics).isEmpty());
    assertEquals(Code.MARKUP_SYNTAX, diagnostics.sorted().get(0).code());
  }

  @Test
  void tooManyElementsInOneAnotherAreAnErrorAndNoOverflow() {
    String markup = "<document>".repeat(100_000);
    Diagnostics diagnostics = new Diagnostics();
    assertTrue(MarkupCases.read(SourceFile.of("t.xml", markup), diagnostics).isEmpty());
    assertEquals(Code.MARKUP_SYNTAX, diagnostics.sorted().get(0).code());
  }

  @Test
  void aPlaceIsWhereTheLayoutWroteIt() {
    SourceFile layout = SourceFile.of("layout.ftlx", "<#if x>\n<paragraph roel=\"body\"/>\n</#if>");
    String head = "<document title='t' author='a'><part>";
    SourceFile markup =
        SourceFile.of("markup", head + "<paragraph roel=\"body\"/></part></document>");
    SourceMapper origin =
        (start, end) -> new Place(layout, start - head.length() + 8, end - head.length() + 8);
    Diagnostics diagnostics = new Diagnostics();
    new MarkupReader(AnyRole.of(Set.of("body")))
        .read(markup, origin, Insertions.NONE, AnyImage.FILES, diagnostics);
    List<String> places =
        diagnostics.sorted().stream()
            .map(d -> d.place().orElseThrow() + " " + d.place().orElseThrow().text())
            .toList();
    assertEquals(List.of("layout.ftlx:2:2 paragraph", "layout.ftlx:2:12 roel"), places);
  }

  @Test
  void errorsFoundBeforeDoNotKeepSoundMarkupFromBeingRead() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.error(Code.UNREADABLE_FILE, Place.startOf(SourceFile.of("x", "")), "x");
    SourceFile markup = SourceFile.of("t.xml", "<document title='' author=''><part/></document>");
    assertFalse(MarkupCases.read(markup, diagnostics).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("words")
  void noMessageIsLeftWithAnOpenArgument(Language language) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    for (Path markup : MarkupCases.faulty()) {
      MarkupCases.read(MarkupCases.file(markup), diagnostics);
    }
    assertFalse(MarkupCases.print(diagnostics, language).matches("(?s).*\\{\\d}.*"));
  }

  static Stream<Language> words() {
    return Stream.of(Language.values());
  }
}
