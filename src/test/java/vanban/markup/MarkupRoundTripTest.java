package vanban.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanban.document.Document;
import vanban.document.Inline;
import vanban.document.Numbering;
import vanban.document.Paragraph;
import vanban.source.SourceFile;

class MarkupRoundTripTest {

  static List<Path> cases() throws IOException {
    return MarkupCases.sound();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsWrittenIsReadAsTheSameDocument(Path markup) throws IOException {
    Document document = MarkupCases.document(markup);
    String written = MarkupWriter.write(document);
    assertEquals(document, MarkupCases.document(SourceFile.of("written.xml", written)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSameDocumentIsAlwaysWrittenTheSameWay(Path markup) throws IOException {
    String once = MarkupWriter.write(MarkupCases.document(markup));
    String twice = MarkupWriter.write(MarkupCases.document(SourceFile.of("once.xml", once)));
    assertEquals(once, twice);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void numbersAreNotWrittenBecauseTheyAreGivenAnew(Path markup) throws IOException {
    Document document = MarkupCases.document(markup);
    assertEquals(MarkupWriter.write(document), MarkupWriter.write(Numbering.number(document)));
  }

  @Test
  void whiteSpaceIsFoldedAndDroppedAtTheEndsAndAroundBreaks() throws IOException {
    String written =
        MarkupWriter.write(
            MarkupCases.document(Path.of("src/test/resources/markup/white-space.xml")));
    assertEquals(
        """
        <document title="Khoảng trắng" author="X &amp; &quot;Y&quot;">
          <part>
            <paragraph role="body">Một hai <strong>ba </strong>bốn<emphasis> năm</emphasis> sáu \
        <span role="run-in">bảy</span></paragraph>
            <paragraph role="body"><strong>Đầu</strong><break/><emphasis>sau ngắt dòng</emphasis>\
        <break/></paragraph>
            <paragraph role="body">ab d &lt;e&gt; &amp; f g</paragraph>
            <paragraph role="body">&#160;không ngắt&#160;&#160;ở đầu và cuối&#160;</paragraph>
            <paragraph role="body">Việt: ế ệ &gt; &lt; &amp; "trích" 'đơn'</paragraph>
            <paragraph role="body">số <note><paragraph role="note">Chú thích có khoảng trắng.\
        </paragraph></note> và</paragraph>
            <paragraph role="body">km <superscript>2</superscript> đất, CO<subscript>2</subscript> \
        <link role="run-in" to="https://example.vn">cổng </link>và</paragraph>
            <paragraph role="body"/>
            <paragraph role="body">trước <strong/><emphasis/>sau</paragraph>
          </part>
        </document>
        """,
        written);
  }

  @Test
  void lineEndsOfEveryKindAreWhiteSpace() {
    String markup =
        "<document title='t' author='a'><part><paragraph role='body'>a\r\nb\rc\td"
            + "&#13;&#10;e</paragraph></part></document>";
    Document document = MarkupCases.document(SourceFile.of("t.xml", markup));
    Paragraph paragraph = (Paragraph) document.parts().get(0).blocks().get(0);
    assertEquals(List.of(new Inline.Text("a b c d e")), paragraph.content());
  }

  @Test
  void signsBeyondTheBasicPlaneAndLongTextsComeThroughWhole() {
    String words = "Hoa 🌸 ".repeat(3000) + "hết";
    String markup =
        "<document title='t' author='a'><part><paragraph role='body'>"
            + words
            + "</paragraph></part></document>";
    Document document = MarkupCases.document(SourceFile.of("t.xml", markup));
    Paragraph paragraph = (Paragraph) document.parts().get(0).blocks().get(0);
    assertEquals(List.of(new Inline.Text(words)), paragraph.content());
    assertTrue(MarkupWriter.write(document).contains(words));
  }
}
