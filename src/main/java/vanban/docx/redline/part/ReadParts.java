package vanban.docx.redline.part;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.docx.read.opc.DocxFile;
import vanban.docx.read.opc.UnreadableDocxException;
import vanban.docx.tree.Element;

/** The parts of a Word file that is read: bytes, trees, types, and what they have to do with. */
public final class ReadParts {
  private final DocxFile file;
  private final Map<String, byte[]> bytes = new HashMap<>();
  private final Map<String, Element> trees = new HashMap<>();
  private final List<String> tracked = new ArrayList<>();
  private final Map<String, Map<String, Relation>> relations = new HashMap<>();

  /**
   * Opens a file.
   *
   * @throws UnreadableDocxException if it is damaged, encrypted, or holds macros
   */
  public ReadParts(byte[] docx) {
    this.file = new DocxFile(docx);
    String type = file.type(file.main());
    if (type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
      throw UnreadableDocxException.of(Code.NOT_A_DOCUMENT, "kind", file.main(), type);
    }
    String folder = file.main().substring(0, file.main().lastIndexOf('/') + 1);
    for (String name : file.names()) {
      bytes(name); // whatever is damaged is known before anything is compared
      boolean text = name.startsWith(folder) && name.lastIndexOf('/') < folder.length();
      if (name.endsWith(".rels") || (text && name.endsWith(".xml"))) {
        accept(name);
      }
    }
  }

  /** Takes the tracked changes of a part for accepted, as Word does when it compares files. */
  private void accept(String part) {
    Element root = tree(part);
    if (Resolution.isTracked(root)) {
      trees.put(part, Resolution.resolve(root, true));
      tracked.add(part);
    }
  }

  /** The parts that have tracked changes, which their trees have accepted. */
  public List<String> tracked() {
    return List.copyOf(tracked);
  }

  /** The name of the part that holds the document. */
  public String main() {
    return file.main();
  }

  /** The names of all parts. */
  public List<String> names() {
    return file.names();
  }

  /** Whether there is a part of that name. */
  public boolean has(String part) {
    return file.has(part);
  }

  /** All of a part. */
  public byte[] bytes(String part) {
    return bytes.computeIfAbsent(part, file::bytes);
  }

  /** A part as a tree. */
  public Element tree(String part) {
    return trees.computeIfAbsent(part, file::tree);
  }

  /** What the content of a part is. */
  public String type(String part) {
    return file.type(part);
  }

  /** What a part has to do with, by the ids it names that by, in order. */
  public Map<String, Relation> relations(String part) {
    return relations.computeIfAbsent(part, this::readRelations);
  }

  /** The part of a kind that a part has to do with; empty if there is none in the file. */
  public Optional<String> related(String part, String kind) {
    return relations(part).values().stream()
        .filter(one -> !one.external() && one.kind().equals(kind))
        .map(Relation::target)
        .filter(this::has)
        .findFirst();
  }

  private Map<String, Relation> readRelations(String part) {
    Map<String, Relation> found = new LinkedHashMap<>();
    if (has(listOf(part))) {
      for (Element one : tree(listOf(part)).elements()) {
        String id = one.attribute("Id").orElse("");
        String target = one.attribute("Target").orElse("");
        boolean external = one.attribute("TargetMode").orElse("").equals("External");
        String type = one.attribute("Type").orElse("");
        found.put(id, new Relation(id, type, external ? target : resolved(part, target), external));
      }
    }
    return found;
  }

  /** The name of the part that lists what a part, or without a name the file, has to do with. */
  public static String listOf(String part) {
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
  }

  private static String resolved(String source, String target) {
    String folder = source.substring(0, source.lastIndexOf('/') + 1);
    Deque<String> names = new ArrayDeque<>();
    for (String name : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast(); // the top of the file is above itself
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }
}
