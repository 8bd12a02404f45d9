package vanban.docx.read.opc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vanban.diagnostic.Code;
import vanban.docx.tree.Element;

/**
 * A Word file: a main part and those it has to do with, each read when it is asked for. A part that
 * nobody asks for, such as a picture, may be damaged.
 */
public final class DocxFile {
  /** The part that says what each part is. */
  public static final String TYPES = "[Content_Types].xml";

  private static final String ROOT_RELATIONSHIPS = "_rels/.rels";

  /** The types of main parts that are documents; templates and files with macros are, too. */
  private static final Set<String> WORD =
      Set.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
          "application/vnd.ms-word.document.macroenabled.main+xml",
          "application/vnd.ms-word.template.macroenabledtemplate.main+xml");

  private final Budget budget = new Budget();
  private final ZipParts parts;
  private final String main;
  private final List<Relationship> relationships;

  /**
   * Opens a file, and reads nothing yet of what it says.
   *
   * @param bytes all of the file
   * @throws UnreadableDocxException if it is no Word file, or one that is damaged or encrypted
   */
  public DocxFile(byte[] bytes) {
    FileKind.holdZip(bytes);
    this.parts = new ZipParts(bytes, budget);
    if (!parts.has(TYPES)) {
      throw UnreadableDocxException.of(Code.NOT_A_DOCUMENT, "zip", TYPES);
    }
    this.main =
        relationships("", ROOT_RELATIONSHIPS).stream()
            .filter(one -> one.type().equals("officeDocument"))
            .map(Relationship::target)
            .findFirst()
            .orElseThrow(
                () -> UnreadableDocxException.of(Code.NOT_A_DOCUMENT, "zip", "officeDocument"));
    holdWord(type(main));
    String own = Relationship.partOf(main);
    this.relationships = parts.has(own) ? relationships(main, own) : List.of();
  }

  private void holdWord(String type) {
    if (!WORD.contains(type.toLowerCase(Locale.ROOT))) {
      throw UnreadableDocxException.of(Code.NOT_A_DOCUMENT, "kind", main, type);
    }
  }

  /** What the file says a part is: the type of its content; empty where it says nothing. */
  public String type(String part) {
    Map<String, String> byName = new HashMap<>();
    Map<String, String> byEnding = new HashMap<>();
    read(
        TYPES,
        "ct:Types",
        cursor ->
            cursor.children(
                () -> {
                  define(TYPES);
                  String type = cursor.attribute("ContentType").orElse("");
                  cursor.attribute("PartName").ifPresent(name -> byName.put(key(name), type));
                  cursor.attribute("Extension").ifPresent(end -> byEnding.put(key(end), type));
                }));
    String ending = part.substring(part.lastIndexOf('.') + 1);
    return Optional.ofNullable(byName.get(key("/" + part)))
        .or(() -> Optional.ofNullable(byEnding.get(key(ending))))
        .orElse("");
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private List<Relationship> relationships(String source, String part) {
    List<Relationship> found = new ArrayList<>();
    read(
        part,
        "rel:Relationships",
        cursor ->
            cursor.children(
                () -> {
                  define(part);
                  if (!cursor.attribute("TargetMode").orElse("").equals("External")) {
                    String type = cursor.attribute("Type").orElse("");
                    String target = cursor.attribute("Target").orElse("");
                    String id = cursor.attribute("Id").orElse("");
                    found.add(Relationship.of(source, id, type, target));
                  }
                }));
    return List.copyOf(found);
  }

  private void define(String part) {
    budget.spend(ReadLimit.DEFINITIONS, 1, part);
  }

  /** What has been read so far. */
  public Budget budget() {
    return budget;
  }

  /** The name of the part that holds the document. */
  public String main() {
    return main;
  }

  /**
   * The parts that have something to do with the main part, in the order it lists them.
   *
   * @param type such as {@code footnotes} or {@code header}
   * @return their names, of parts too that are not there
   */
  public List<String> related(String type) {
    return relationships.stream()
        .filter(one -> one.type().equals(type))
        .map(Relationship::target)
        .distinct()
        .toList();
  }

  /** The part that the main part names by an id; empty if there is none in the file. */
  public Optional<String> target(String id) {
    return relationships.stream()
        .filter(one -> one.id().equals(id))
        .map(Relationship::target)
        .filter(parts::has)
        .findFirst();
  }

  /** The name of the part that lists what the main part has to do with, there or not. */
  public String relationshipsPart() {
    return Relationship.partOf(main);
  }

  /** The names of all parts, in the order in which they are packed. */
  public List<String> names() {
    return parts.names();
  }

  /** Whether there is a part of that name, in which capitals do not count. */
  public boolean has(String part) {
    return parts.has(part);
  }

  /**
   * All of a part.
   *
   * @throws UnreadableDocxException if it is not there, damaged or too large
   */
  public byte[] bytes(String part) {
    return parts
        .bytes(part)
        .orElseThrow(() -> UnreadableDocxException.damaged("missing-part", part));
  }

  /**
   * The same file but for some parts; all others stay as they were packed.
   *
   * @param changed by their names, those too that were not there
   */
  public byte[] with(Map<String, byte[]> changed) {
    return parts.with(changed);
  }

  /**
   * A part as a tree.
   *
   * @throws UnreadableDocxException if the part is not there, damaged or too large
   */
  public Element tree(String part) {
    return TreeReader.read(part, bytes(part));
  }

  /**
   * Reads a part to its end.
   *
   * @param root what its outermost element must be: {@code w:document}
   * @param content is called at that element
   * @throws UnreadableDocxException if the part is not there, damaged or too large
   */
  public void read(String part, String root, Consumer<XmlCursor> content) {
    XmlCursor.read(part, bytes(part), root, content);
  }
}
