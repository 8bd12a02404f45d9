package vanban.docx.mark;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanban.docx.read.opc.DocxFile;

/** The comments of a file and some more, with what a file needs to have comments. */
final class CommentsXml {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  /** In comments of other programs the looks of the text go on; here they do not. */
  private static final String PARAGRAPH =
      "<w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>"
          + "<w:ind w:left=\"0\" w:right=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"left\"/></w:pPr>";

  /** By which our comments are known. */
  static final String OURS = "w:author=\"Vanban\"";

  private static final String RUN =
      "<w:r><w:rPr><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/></w:rPr>";

  private final DocxFile file;
  private final String namespace;
  private final Set<String> ids;
  private final Optional<String> part;
  private final StringBuilder added = new StringBuilder();
  private int last = -1;

  /**
   * Those of a file.
   *
   * @param namespace of Word's own elements
   * @param ids of comments the text speaks of, to which those are added that there are
   */
  CommentsXml(DocxFile file, String namespace, Set<String> ids) {
    this.file = file;
    this.namespace = namespace;
    this.ids = ids;
    this.part = file.related("comments").stream().findFirst();
    part.ifPresent(
        name ->
            file.read(
                name,
                "w:comments",
                root -> root.children(() -> root.attribute("w:id").ifPresent(ids::add))));
  }

  /** Adds a comment; its id. */
  String add(List<String> lines) {
    do {
      last++;
    } while (ids.contains(String.valueOf(last)));
    added.append("<w:comment xmlns:w=\"").append(namespace).append("\" w:id=\"").append(last);
    added.append("\" " + OURS + " w:initials=\"VB\">");
    String sign = RUN + "<w:annotationRef/></w:r>";
    for (String line : lines) {
      added.append("<w:p>").append(PARAGRAPH).append(sign).append(RUN);
      added.append("<w:t xml:space=\"preserve\">").append(PartText.escaped(line));
      added.append("</w:t></w:r></w:p>");
      sign = "";
    }
    added.append("</w:comment>");
    return String.valueOf(last);
  }

  /** The parts that change by what was added, by their names. */
  Map<String, byte[]> parts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    if (part.isPresent()) {
      PartText all = PartText.of(file.bytes(part.get()));
      parts.put(part.get(), all.withMore(added.toString()));
    } else {
      addPart(parts);
    }
    return parts;
  }

  private void addPart(Map<String, byte[]> parts) {
    String folder = file.main().substring(0, file.main().lastIndexOf('/') + 1);
    String name = "comments.xml";
    for (int number = 2; file.has(folder + name); number++) {
      name = "comments" + number + ".xml";
    }
    String open = "<w:comments xmlns:w=\"" + namespace + "\">";
    String comments = DECLARATION + open + added + "</w:comments>";
    parts.put(folder + name, comments.getBytes(StandardCharsets.UTF_8));
    parts.put(DocxFile.TYPES, types("/" + folder + name));
    parts.put(file.relationshipsPart(), relationships(name));
  }

  private byte[] types(String name) {
    PartText types = PartText.of(file.bytes(DocxFile.TYPES));
    return types.withMore(
        "<Override xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\""
            + (" PartName=\"" + PartText.escaped(name) + "\" ContentType=\"" + TYPE + "\"/>"));
  }

  private byte[] relationships(String target) {
    String part = file.relationshipsPart();
    String none = DECLARATION + "<Relationships xmlns=\"" + RELATIONSHIPS + "\"/>";
    PartText all =
        PartText.of(file.has(part) ? file.bytes(part) : none.getBytes(StandardCharsets.UTF_8));
    String id = "rIdVanban";
    for (int number = 1; all.xml().contains(id); number++) {
      id = "rIdVanban" + number + "x";
    }
    String type =
        namespace.startsWith(STRICT)
            ? STRICT + "officeDocument/relationships/comments"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    return all.withMore(
        ("<Relationship xmlns=\"" + RELATIONSHIPS + "\" Id=\"" + id + "\" Type=\"" + type)
            + ("\" Target=\"" + target + "\"/>"));
  }
}
