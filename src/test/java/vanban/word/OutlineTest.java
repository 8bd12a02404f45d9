package vanban.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The outline of a Word file")
class OutlineTest {
  private static final String STYLES =
      """
      <w:styles xmlns:w="w"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr>
      </w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:styleId="Old"><w:pPr><w:keepNext/>
      <w:spacing w:before="120" w:after="60" w:line="360" w:lineRule="auto"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Young"><w:basedOn w:val="Old"/><w:pPr>
      <w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr><w:spacing w:after="90"/></w:pPr>
      <w:rPr><w:b/><w:sz w:val="25"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Loose"><w:basedOn w:val="Old"/>
      <w:pPr><w:keepNext w:val="false"/></w:pPr></w:style></w:styles>
      """
          .replace("\n", "");

  private static List<String> outline(String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("word/styles.xml", STYLES);
    parts.put("word/numbering.xml", "<w:numbering xmlns:w=\"w\"/>");
    parts.put("word/_rels/document.xml.rels", "<Relationships/>");
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>");
    return Outline.print(parts).lines().map(line -> line.replaceAll(" +", " ")).toList();
  }

  private static String paragraph(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(style, text);
  }

  @Test
  @DisplayName("says of a style all that it inherits, number by number")
  void stylesInherit() {
    List<String> lines = outline(paragraph("Young", "Chữ"));
    assertTrue(lines.contains("defaults: 14 pt"), lines.toString());
    String young =
        "Young 12.5 pt, keep with next, before 6, after 4.5, lines × 1.5, number 7/1, bold";
    assertTrue(lines.contains(young), lines.toString());
    assertFalse(lines.toString().contains("Loose"), "a style that is not used");
  }

  @Test
  @DisplayName("says of a paragraph its style, its number and what it is kept with")
  void paragraphs() {
    List<String> lines = outline(paragraph("Young", "Chữ") + paragraph("Loose", "Số"));
    assertEquals(
        List.of("Young +next #7/1 Chữ", "Loose Số"), lines.subList(lines.size() - 2, lines.size()));
  }

  @Test
  @DisplayName("keeps the start and the end of a long text, and says how much is between them")
  void longTexts() {
    List<String> lines =
        outline(paragraph("Old", "a".repeat(48) + "x".repeat(100) + "b".repeat(20)));
    String last = lines.get(lines.size() - 1);
    assertEquals("Old +next " + "a".repeat(48) + "…100…" + "b".repeat(20), last);
  }

  @Test
  @DisplayName("has another hash when a char changes that it leaves out")
  void hashes() {
    String text = "a".repeat(48) + "x".repeat(100) + "b".repeat(20);
    List<String> one = outline(paragraph("Old", text));
    List<String> other = outline(paragraph("Old", text.replaceFirst("x", "y")));
    assertEquals(one.subList(5, one.size()), other.subList(5, other.size()));
    assertFalse(one.equals(other));
  }
}
