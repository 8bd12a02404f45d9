package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.check.text.Passage;
import vanban.check.text.PassageReader;
import vanban.check.text.Passages;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.docx.Parts;
import vanban.docx.Schemas;
import vanban.docx.read.DocxBuilder;
import vanban.docx.read.DocxReader;
import vanban.source.MemoryWorld;
import vanban.text.TextWriter;

@DisplayName("Findings in a copy of a Word file")
class MarkedWordTest {
  private static final String NAME = "a.docx";
  private static final String MAIN = DocxBuilder.MAIN;

  private static Passages read(byte[] docx) {
    return PassageReader.ofWords(
        NAME, DocxReader.read(NAME, docx, new Diagnostics()).orElseThrow());
  }

  private static String text(byte[] docx) {
    return TextWriter.write(DocxReader.read(NAME, docx, new Diagnostics()).orElseThrow());
  }

  /** A copy with something against each of some words. */
  private static byte[] marked(byte[] docx, String... words) {
    Passages passages = read(docx);
    List<Diagnostic> found = new ArrayList<>();
    for (String word : words) {
      Passage passage =
          passages.all().stream()
              .filter(one -> one.value().contains(word))
              .findFirst()
              .orElseThrow(() -> new AssertionError(word + " in " + passages.all()));
      int from = passage.value().indexOf(word);
      found.add(
          Diagnostic.error(
                  Code.REVIEW,
                  passage.place(from, from + word.length()).orElseThrow(),
                  word,
                  "1/2",
                  "50%")
              .variant("ratio-percent")
              .ofRule("ratio-percent"));
    }
    Diagnostics wrong = new Diagnostics();
    MarkedWord.Copy copy =
        MarkedWord.of(
                new MemoryWorld().with(NAME, docx),
                Path.of(NAME),
                found,
                Messages.in(Language.EN),
                wrong)
            .orElseThrow(() -> new AssertionError(wrong.sorted()));
    assertEquals(words.length, copy.marked());
    assertEquals(text(docx), text(copy.bytes()));
    return copy.bytes();
  }

  private static byte[] markedBody(String body, String... words) {
    return marked(DocxBuilder.body(body).zip(), words);
  }

  /** The main part, with a bracket where a comment starts and one where it ends. */
  private static String body(byte[] docx) throws Exception {
    return Parts.of(docx)
        .get(MAIN)
        .replaceAll("(?s).*<w:body>(.*)</w:body>.*", "$1")
        .replaceAll("<w:commentRangeStart w:id=\"(\\d+)\"/>", "[$1 ")
        .replaceAll(
            "<w:commentRangeEnd w:id=\"(\\d+)\"/><w:r><w:rPr><w:sz w:val=\"16\"/></w:rPr>"
                + "<w:commentReference w:id=\"\\1\"/></w:r>",
            "]")
        .replace(" xml:space=\"preserve\"", "+");
  }

  private static List<String> comments(byte[] docx) throws Exception {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
      return word.getDocComments().getComments().stream()
          .map(one -> one.getId() + " " + one.getAuthor() + ": " + one.getText().strip())
          .toList();
    }
  }

  @Test
  @DisplayName("hang on the very letters; all looks of the run stay with each piece")
  void hangOnTheVeryLetters() throws Exception {
    byte[] copy =
        markedBody(
            "<w:p><w:r w:rsidR='00000007'><w:rPr><w:b/></w:rPr><w:br/><w:t>một hai ba</w:t><w:tab/></w:r>"
                + "<w:r><w:t>bốn</w:t></w:r></w:p>",
            "hai",
            "ba\tb");
    String open = "<w:r w:rsidR='00000007'><w:rPr><w:b/></w:rPr>";
    assertEquals(
        ("<w:p>" + open + "<w:br/><w:t+>một </w:t></w:r>")
            + ("[0 " + open + "<w:t+>hai</w:t></w:r>]")
            + (open + "<w:t+> </w:t></w:r>")
            + ("[1 " + open + "<w:t+>ba</w:t><w:tab/></w:r>")
            + "<w:r><w:t+>b</w:t></w:r>]<w:r><w:t+>ốn</w:t></w:r></w:p>",
        body(copy));
    assertEquals(
        List.of(
            "0 Vanban: 1/2 is 50%, not hai [ratio-percent]",
            "1 Vanban: 1/2 is 50%, not ba\ufffdb [ratio-percent]"),
        comments(copy));
    assertEquals(List.of(), Schemas.errors(Parts.of(copy)));
    assertEquals(
        2,
        WordprocessingMLPackage.load(new ByteArrayInputStream(copy))
            .getMainDocumentPart()
            .getCommentsPart()
            .getContents()
            .getComment()
            .size());
  }

  @Test
  @DisplayName("leave a run whole that they speak of whole, and overlap")
  void leaveARunWhole() throws Exception {
    byte[] copy =
        markedBody("<w:p><w:r><w:t>một</w:t></w:r><w:r><w:t>hai</w:t></w:r></w:p>", "một", "ộth");
    assertEquals(
        "<w:p>[0 <w:r><w:t+>m</w:t></w:r>[1 <w:r><w:t+>ột</w:t></w:r>]"
            + "<w:r><w:t+>h</w:t></w:r>]<w:r><w:t+>ai</w:t></w:r></w:p>",
        body(copy));
    assertEquals(
        "<w:p>[0 <w:r w:rsidR='1'><w:t>một</w:t></w:r>]</w:p>",
        body(markedBody("<w:p><w:r w:rsidR='1'><w:t>một</w:t></w:r></w:p>", "một")));
  }

  @Test
  @DisplayName("hang on a text box as a whole, and say the words")
  void hangOnATextBox() throws Exception {
    byte[] copy =
        markedBody(
            "<w:p><w:r><w:t>Ngoài</w:t></w:r><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r>"
                + "<w:t>trong khung</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>",
            "khung");
    assertTrue(body(copy).contains("[0 <w:r><w:pict>"), body(copy));
    assertTrue(body(copy).endsWith("</w:pict></w:r>]</w:p>"), body(copy));
    assertEquals(
        List.of("0 Vanban: “khung”\n1/2 is 50%, not khung [ratio-percent]"),
        comments(copy).stream().map(one -> one.replaceAll("\\s*\n\\s*", "\n")).toList());
  }

  @Test
  @DisplayName("in a note hang on its sign in the text")
  void inANoteHangOnItsSign() throws Exception {
    byte[] docx =
        DocxBuilder.body(
                "<w:p><w:r><w:t>Chữ</w:t><w:footnoteReference w:id='2'/><w:t>.</w:t></w:r></w:p>")
            .with(
                "footnotes",
                "<w:footnote w:id='2'><w:p><w:r><w:t>lời chú</w:t></w:r></w:p></w:footnote>")
            .zip();
    byte[] copy = marked(docx, "chú");
    assertEquals(
        "<w:p><w:r><w:t>Chữ</w:t></w:r>[0 <w:r><w:footnoteReference w:id='2'/></w:r>]"
            + "<w:r><w:t>.</w:t></w:r></w:p>",
        body(copy));
    String comments = Parts.of(copy).get("word/comments.xml");
    assertTrue(comments.contains(">“chú”</w:t>"), comments);
  }

  @Test
  @DisplayName("join the comments that are there, with ids of their own, and those of a first run")
  void joinTheCommentsThatAreThere() throws Exception {
    String theirs =
        "<w:comment w:id='0' w:author='Nguyễn Văn A'><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p>"
            + "</w:comment>";
    byte[] docx =
        DocxBuilder.body(
                "<w:p><w:commentRangeStart w:id='0'/><w:r><w:t>một hai</w:t></w:r>"
                    + "<w:commentRangeEnd w:id='0'/><w:r><w:commentReference w:id='0'/></w:r></w:p>")
            .with("comments", theirs)
            .zip();
    byte[] copy = marked(docx, "hai");
    assertTrue(Parts.of(copy).get("word/comments.xml").contains(theirs));
    assertTrue(body(copy).contains("[1 <w:r><w:t+>hai</w:t></w:r>]"), body(copy));
    assertEquals(Parts.of(docx).get(DocxBuilder.TYPES), Parts.of(copy).get(DocxBuilder.TYPES));
    byte[] again = marked(copy, "một");
    assertTrue(body(again).contains("[2 <w:r><w:t+>một</w:t></w:r>]"), body(again));
  }

  @Test
  @DisplayName("change no part but four, and those only where they must")
  void changeNoOtherPart() throws Exception {
    byte[] docx =
        DocxBuilder.body("<w:p><w:r><w:t>một</w:t></w:r></w:p><!-- <w:p> --><w:p w:x='a>b'/>")
            .with("styles", "<!-- của người khác --><w:style/>")
            .part("word/media/a.bin", new byte[] {0, 1, 2, (byte) 0xff})
            .zip();
    Map<String, byte[]> before = new TreeMap<>(Parts.bytes(docx));
    Map<String, byte[]> after = new TreeMap<>(Parts.bytes(marked(docx, "một")));
    assertTrue(after.keySet().containsAll(before.keySet()));
    before.forEach(
        (name, bytes) -> {
          if (!List.of(MAIN, DocxBuilder.TYPES, "word/_rels/document.xml.rels").contains(name)) {
            assertArrayEquals(bytes, after.get(name), name);
          }
        });
    String main = new String(after.get(MAIN), StandardCharsets.UTF_8);
    assertTrue(main.contains("</w:p><!-- <w:p> --><w:p w:x='a>b'/>"), main);
    assertArrayEquals(docx, marked(docx));
  }

  @Test
  @DisplayName("are put into files of any prefix, charset and form of the standard")
  void arePutIntoFilesOfAnyPrefix() throws Exception {
    String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    byte[] plain =
        DocxBuilder.main(
                "<document xmlns='"
                    + strict
                    + "'><body><p><r><t> một hai </t></r></p></body>"
                    + "</document>")
            .zip();
    String main = Parts.of(marked(plain, "hai")).get(MAIN);
    assertTrue(
        main.contains("<r><t xml:space=\"preserve\">một </t></r><w:commentRangeStart"), main);
    assertTrue(main.contains("<w:commentRangeStart xmlns:w=\"" + strict + "\" w:id=\"0\"/>"), main);
    String other =
        "<?xml version='1.0' encoding='UTF-16'?><x:document xmlns:x='"
            + "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            + "'><x:body><x:p><x:r><x:t>một hai</x:t></x:r></x:p></x:body></x:document>";
    byte[] utf16 = DocxBuilder.empty().part(MAIN, other, StandardCharsets.UTF_16).zip();
    byte[] copy = marked(utf16, "hai");
    String wide = new String(Parts.bytes(copy).get(MAIN), StandardCharsets.UTF_16);
    assertTrue(wide.contains("<x:commentRangeStart x:id=\"0\"/><x:r><x:t xml:"), wide);
  }

  @Test
  @DisplayName("of a paragraph whose number they speak of hang on its first words")
  void ofANumberHangOnTheFirstWords() throws Exception {
    byte[] docx =
        DocxBuilder.body(
                "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>"
                    + "<w:ins w:id='9'><w:r><w:t>mot &amp; hai</w:t></w:r></w:ins></w:p>")
            .with(
                "numbering",
                "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
                    + "<w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")
            .zip();
    String body = body(marked(docx, "1.", "& h"));
    assertTrue(
        body.contains(
            "<w:ins w:id='9'>[0 <w:r><w:t+>m</w:t></w:r>]<w:r><w:t+>ot </w:t></w:r>"
                + "[1 <w:r><w:t+>&amp; h</w:t></w:r>]<w:r><w:t+>ai</w:t></w:r></w:ins>"),
        body);
  }
}
