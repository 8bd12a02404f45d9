package vanban.docx.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files of few parts, right or wrong as a test needs them. */
public final class DocxBuilder {
  public static final String MAIN = "word/document.xml";
  public static final String TYPES = "[Content_Types].xml";
  static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String OPEN = "http://schemas.openxmlformats.org/";
  private static final String TYPE = OPEN + "officeDocument/2006/relationships/";

  static final String NAMESPACES =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
          + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'"
          + " xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
          + " xmlns:new='urn:of-tomorrow' xmlns:v='urn:schemas-microsoft-com:vml'";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> relationships = new LinkedHashMap<>();
  private String type = WORD_TYPE;
  private boolean stored;

  private DocxBuilder() {}

  /** A file whose body is some XML. */
  public static DocxBuilder body(String xml) {
    return main("<w:document " + NAMESPACES + "><w:body>" + xml + "</w:body></w:document>");
  }

  /** A file whose main part is some XML. */
  public static DocxBuilder main(String xml) {
    return new DocxBuilder().part(MAIN, xml);
  }

  /** A file without a main part. */
  public static DocxBuilder empty() {
    return new DocxBuilder();
  }

  public DocxBuilder part(String name, String xml) {
    return part(name, xml, StandardCharsets.UTF_8);
  }

  public DocxBuilder part(String name, String xml, Charset charset) {
    return part(name, xml.getBytes(charset));
  }

  public DocxBuilder part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  /** A part that the main part names, in an element of its own: styles, numbering, footnotes. */
  public DocxBuilder with(String kind, String xml) {
    String root =
        switch (kind) {
          case "header" -> "w:hdr";
          case "footer" -> "w:ftr";
          default -> "w:" + kind;
        };
    related(kind, kind + ".xml");
    return part(
        "word/" + kind + ".xml", "<" + root + " " + NAMESPACES + ">" + xml + "</" + root + ">");
  }

  public DocxBuilder related(String kind, String target) {
    relationships.put(kind, target);
    return this;
  }

  /** With another type of the main part. */
  DocxBuilder type(String other) {
    type = other;
    return this;
  }

  /** Without packing, so that no part becomes much larger. */
  DocxBuilder stored() {
    stored = true;
    return this;
  }

  public byte[] zip() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(TYPES, text(types()));
    all.put("_rels/.rels", text(rels(Map.of("officeDocument", MAIN))));
    all.put("word/_rels/document.xml.rels", text(rels(relationships)));
    all.putAll(parts);
    return zip(all, stored);
  }

  private String types() {
    return "<Types xmlns='"
        + OPEN
        + "package/2006/content-types'>"
        + "<Default Extension='rels' ContentType='application/xml'/>"
        + "<Override PartName='/"
        + MAIN
        + "' ContentType='"
        + type
        + "'/></Types>";
  }

  private static String rels(Map<String, String> targets) {
    StringBuilder out =
        new StringBuilder("<Relationships xmlns='" + OPEN + "package/2006/relationships'>");
    targets.forEach(
        (kind, target) ->
            out.append("<Relationship Id='")
                .append(kind)
                .append("' Type='")
                .append(TYPE)
                .append(kind)
                .append("' Target='")
                .append(target)
                .append("'/>"));
    return out.append("</Relationships>").toString();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A zip of any parts. */
  static byte[] zip(Map<String, byte[]> parts, boolean stored) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        if (stored) {
          CRC32 checksum = new CRC32();
          checksum.update(part.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          entry.setCrc(checksum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The same zip with other bytes wherever these stand; as many. */
  static byte[] patched(byte[] zip, String from, String to) {
    String all = new String(zip, StandardCharsets.ISO_8859_1);
    String patched = all.replace(latin(from), latin(to));
    if (patched.length() != all.length() || patched.equals(all)) {
      throw new IllegalArgumentException(from + " → " + to);
    }
    return patched.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String latin(String text) {
    return new String(text(text), StandardCharsets.ISO_8859_1);
  }

  /** The same zip with other bytes in what its directory says of a part. */
  static byte[] directory(byte[] zip, String part, int offset, int... bytes) {
    String all = new String(zip, StandardCharsets.ISO_8859_1);
    int name = all.lastIndexOf(part);
    byte[] patched = zip.clone();
    for (int i = 0; i < bytes.length; i++) {
      patched[name - 46 + offset + i] = (byte) bytes[i];
    }
    return patched;
  }

  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  static String r(String text) {
    return "<w:r>" + t(text) + "</w:r>";
  }

  static String t(String text) {
    return "<w:t xml:space='preserve'>" + text + "</w:t>";
  }

  /** A paragraph in a list. */
  static String item(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='"
        + level
        + "'/><w:numId w:val='"
        + list
        + "'/></w:numPr></w:pPr>"
        + r(text)
        + "</w:p>";
  }

  /** A level of a list: its format, what it prints, and whatever else. */
  static String level(int depth, String format, String text, String... more) {
    return "<w:lvl w:ilvl='"
        + depth
        + "'>"
        + (String.join("", more).contains("<w:start ") ? "" : "<w:start w:val='1'/>")
        + "<w:numFmt w:val='"
        + format
        + "'/><w:lvlText w:val='"
        + text
        + "'/>"
        + String.join("", more)
        + "</w:lvl>";
  }

  /** A definition of a list, and its first use by the same number. */
  static String list(int id, String levels) {
    return "<w:abstractNum w:abstractNumId='"
        + id
        + "'>"
        + levels
        + "</w:abstractNum>"
        + use(id, id);
  }

  static String use(int id, int definition, String... overrides) {
    return "<w:num w:numId='"
        + id
        + "'><w:abstractNumId w:val='"
        + definition
        + "'/>"
        + String.join("", overrides)
        + "</w:num>";
  }

  static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }
}
