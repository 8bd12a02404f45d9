package vanban.docx.redline;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import vanban.docx.opc.CanonicalZip;

/** Small Word files, written in few words. */
final class SmallFile {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String OPC = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String MAIN = TYPE + "document.main+xml";

  private final Map<String, String> parts = new TreeMap<>();
  private final Map<String, String> types = new TreeMap<>();
  private final StringBuilder relations = new StringBuilder();

  private SmallFile(String body, String mainType) {
    put("word/document.xml", root("document", "<w:body>" + body + "</w:body>"), mainType);
    parts.put(
        "_rels/.rels",
        relations(
            "<Relationship Id=\"a\" Type=\""
                + R
                + "/officeDocument\" Target=\"word/document.xml\"/>"));
  }

  /** A file with a body. */
  static SmallFile of(String... blocks) {
    return new SmallFile(String.join("", blocks), MAIN);
  }

  /** A file with a main part of another type. */
  static byte[] ofType(String type) {
    return new SmallFile(p("a"), type).docx();
  }

  /** The file with notes 1, 2, … that say something. */
  SmallFile notes(String... words) {
    StringBuilder notes = new StringBuilder();
    for (int at = 0; at < words.length; at++) {
      notes.append("<w:footnote w:id=\"" + (at + 1) + "\">" + p(words[at]) + "</w:footnote>");
    }
    return related("footnotes", "footnotes", root("footnotes", notes.toString()));
  }

  /** The file with a header, which the body names by the id {@code header}. */
  SmallFile header(String words) {
    return related("header", "header", root("hdr", p(words)));
  }

  /** The file with styles. */
  SmallFile styles(String... styles) {
    return related("styles", "styles", root("styles", String.join("", styles)));
  }

  /** The file with a picture, which the body names by the id {@code image}. */
  SmallFile image(String content) {
    parts.put("word/media/picture.png", content);
    types.put("word/media/picture.png", "image/png");
    relate("image", "image", "media/picture.png");
    return this;
  }

  /** The file with a link, which the body names by the id {@code link}. */
  SmallFile link(String address) {
    relations.append(
        "<Relationship Id=\"link\" Type=\""
            + R
            + "/hyperlink\" Target=\""
            + address
            + "\" TargetMode=\"External\"/>");
    return this;
  }

  private SmallFile related(String id, String kind, String content) {
    put("word/" + kind + ".xml", content, TYPE + kind + "+xml");
    relate(id, kind, kind + ".xml");
    return this;
  }

  private void relate(String id, String kind, String target) {
    relations.append(
        "<Relationship Id=\""
            + id
            + "\" Type=\""
            + R
            + "/"
            + kind
            + "\" Target=\""
            + target
            + "\"/>");
  }

  private void put(String name, String content, String type) {
    parts.put(name, content);
    types.put(name, type);
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"" + OPC + "relationships\">" + all + "</Relationships>";
  }

  private static String root(String name, String content) {
    return "<w:"
        + name
        + " xmlns:w=\""
        + W
        + "\" xmlns:r=\""
        + R
        + "\">"
        + content
        + "</w:"
        + name
        + ">";
  }

  /** Its bytes. */
  byte[] docx() {
    StringBuilder all = new StringBuilder("<Types xmlns=\"" + OPC + "content-types\">");
    all.append(
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    types.forEach(
        (name, type) ->
            all.append("<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>"));
    Map<String, byte[]> bytes = new TreeMap<>();
    parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    bytes.put("[Content_Types].xml", (all + "</Types>").getBytes(StandardCharsets.UTF_8));
    bytes.put(
        "word/_rels/document.xml.rels",
        relations(relations.toString()).getBytes(StandardCharsets.UTF_8));
    return CanonicalZip.of(bytes);
  }

  /** A paragraph of one run. */
  static String p(String words) {
    return par(t(words));
  }

  /** A paragraph of some content. */
  static String par(String... content) {
    return "<w:p>" + String.join("", content) + "</w:p>";
  }

  /** A paragraph in a style. */
  static String styled(String style, String words) {
    return par("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>", t(words));
  }

  /** A run. */
  static String t(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  /** A bold run. */
  static String bold(String words) {
    return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  /** The sign of a note. */
  static String note(int id) {
    return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
  }

  /** A field. */
  static String field(String instruction, String result) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
        + instruction
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + t(result)
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  /** A table. */
  static String table(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }

  /** A row, each cell of one paragraph. */
  static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String words : cells) {
      row.append("<w:tc>").append(words.startsWith("<") ? words : p(words)).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }
}
