package vanban.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A part of a Word file in readable form")
class PartTextTest {

  private static List<String> body(String... elements) {
    String xml = "<w:body xmlns:w=\"w\" xmlns:c=\"c\">" + String.join("", elements) + "</w:body>";
    return PartText.print("body", xml).lines().skip(1).map(String::strip).toList();
  }

  private static String line(String... elements) {
    return String.join("|", body(elements))
        .replaceFirst("^body\\|?\\{?", "")
        .replaceFirst("}$", "");
  }

  @Test
  @DisplayName("has a paragraph a line: its style, its runs with their styles")
  void aParagraph() {
    assertEquals(
        "p=BodyText \"Xem \" .Emphasis\"nay\" r{rPr{b} t{\" đậm\"}} r{br}",
        line(
            "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr>",
            "<w:r><w:t xml:space=\"preserve\">Xem </w:t></w:r>",
            "<w:r><w:rPr><w:rStyle w:val=\"Emphasis\"/></w:rPr><w:t>nay</w:t></w:r>",
            "<w:r><w:rPr><w:b/></w:rPr><w:t> đậm</w:t></w:r><w:r><w:br/></w:r></w:p>"));
  }

  @Test
  @DisplayName("shows what a paragraph has beside its style")
  void propertiesOfAParagraph() {
    assertEquals(
        "p=A pPr{keepNext ind[left=5 right=6]}",
        line(
            "<w:p><w:pPr><w:pStyle w:val=\"A\"/><w:keepNext/>",
            "<w:ind w:left=\"5\" w:right=\"6\"/></w:pPr></w:p>"));
  }

  @Test
  @DisplayName("folds a field, and only one that is whole")
  void aField() {
    String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    String rest =
        "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>";
    String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    assertEquals("p field(PAGE){\"2\"} \".\"", line("<w:p>", begin, rest, end, run("."), "</w:p>"));
    assertEquals(
        "p r{fldChar[fldCharType=begin]} r{instrText[xml:space=preserve]{\" PAGE \"}}"
            + " r{fldChar[fldCharType=separate]} \"2\"",
        line("<w:p>", begin, rest, "</w:p>"));
  }

  private static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  @Test
  @DisplayName("shows where a comment hangs, and a sign of it that is out of place")
  void aComment() {
    String start = "<w:commentRangeStart w:id=\"3\"/>";
    String end = "<w:commentRangeEnd w:id=\"3\"/>";
    String sign =
        "<w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr>"
            + "<w:commentReference w:id=\"3\"/></w:r>";
    assertEquals("p ⟦3 \"5%\" 3⟧", line("<w:p>", start, run("5%"), end, sign, "</w:p>"));
    assertEquals(
        "p ⟦3 .CommentReference{commentReference[id=3]} \"5%\" commentRangeEnd[id=3]",
        line("<w:p>", start, sign, run("5%"), end, "</w:p>"));
  }

  @Test
  @DisplayName("breaks what is long into its parts, a paragraph never")
  void longElements() {
    String words = "chữ ".repeat(40);
    assertEquals(
        List.of("body", "p \"" + words + "\"", "end"), body("<w:p>", run(words), "</w:p><w:end/>"));
    assertEquals(
        List.of("body", "x=1[a=\"2 3\"]", "\"" + words + "\"", "c:y"),
        body("<w:x w:val=\"1\" w:a=\"2 3\">", words, "<c:y/></w:x>"));
  }

  @Test
  @DisplayName("shows spaces that look like others, quotes and backslashes")
  void charsThatAreNotSeen() {
    assertEquals(
        "p \"a⍽b\\u2007c\\\"d\\\\e\"", line("<w:p>", run("a\u00A0b\u2007c\"d\\e"), "</w:p>"));
  }

  @Test
  @DisplayName("has another hash when anything changes, be it only a name of a namespace")
  void theHash() {
    String one = PartText.print("x", "<w:x xmlns:w=\"a\"/>");
    String other = PartText.print("x", "<w:x xmlns:w=\"b\"/>");
    assertEquals(one.lines().skip(1).toList(), other.lines().skip(1).toList());
    assertNotEquals(one, other);
  }
}
