package vanban.docx.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vanban.docx.read.opc.DocxFile;
import vanban.docx.read.opc.TreeReader;
import vanban.docx.redline.part.Resolution;
import vanban.docx.tree.Attribute;
import vanban.docx.tree.Element;
import vanban.docx.tree.Node;
import vanban.docx.tree.Text;
import vanban.docx.tree.XmlPrinter;

/**
 * What a Word file says, in one form for all ways to say it: runs of one look are one run, ids
 * count from the first place they are used, what an id leads to stands in its place. Notes nobody
 * refers to are left out, for Word does so itself.
 */
final class NormalForm {
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final Set<String> IDS = Set.of("w:bookmarkStart", "w:bookmarkEnd", "wp:docPr");
  private static final Set<String> DROPPED_IF_EMPTY = Set.of("w:rPr", "w:pPr", "w:trPr");

  private final DocxFile file;
  private final Optional<Boolean> accept;
  private final Map<String, String> ids = new HashMap<>();
  private final List<String> notes = new ArrayList<>();

  private NormalForm(byte[] docx, Optional<Boolean> accept) {
    this.file = new DocxFile(docx);
    this.accept = accept;
  }

  /** The text, notes, headers and footers of a file without tracked changes, as XML by names. */
  static Map<String, String> of(byte[] docx) {
    return new NormalForm(docx, Optional.empty()).read();
  }

  /** The same of a file with tracked changes, after all of them are accepted or rejected. */
  static Map<String, String> of(byte[] docx, boolean accept) {
    return new NormalForm(docx, Optional.of(accept)).read();
  }

  private Map<String, String> read() {
    Map<String, String> parts = new TreeMap<>();
    parts.put("text", print(part(file.main())));
    String footnotes = file.related("footnotes").stream().findFirst().orElse("");
    if (!notes.isEmpty()) {
      Map<String, Element> byId = new LinkedHashMap<>();
      tree(footnotes).elements().forEach(note -> byId.put(note.attribute("w:id").orElse(""), note));
      for (int at = 0; at < notes.size(); at++) {
        Element note = Optional.ofNullable(byId.get(notes.get(at))).orElseThrow();
        Element bare = note.withAttributes(List.of());
        parts.put("note " + (1000 + at), print(normal(bare, footnotes)));
      }
    }
    return parts;
  }

  private Element part(String name) {
    return normal(tree(name), name);
  }

  private Element tree(String name) {
    Element root = TreeReader.read(name, file.bytes(name));
    return accept.map(way -> Resolution.resolve(root, way)).orElse(root);
  }

  /** One element a line, so that what differs is seen. */
  private static String print(Element element) {
    return new String(XmlPrinter.print(element), java.nio.charset.StandardCharsets.UTF_8)
        .replace("<w:p>", "\n<w:p>")
        .replace("<w:tr>", "\n<w:tr>");
  }

  private Element normal(Element element, String part) {
    List<Attribute> attributes = new ArrayList<>();
    for (Attribute one : element.attributes()) {
      value(element, one, part)
          .ifPresent(value -> attributes.add(new Attribute(one.name(), value)));
    }
    List<Node> children = new ArrayList<>();
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        Element own = normal(inner, part);
        boolean empty = own.children().isEmpty() && DROPPED_IF_EMPTY.contains(own.name().usual());
        if (!empty) {
          add(own, children);
        }
      } else {
        children.add(child);
      }
    }
    return new Element(element.name(), attributes, children);
  }

  private Optional<String> value(Element element, Attribute one, String part) {
    String name = one.name().usual();
    if (name.equals("xml:space")) {
      return Optional.empty();
    }
    if (name.startsWith("r:")) {
      return Optional.of(target(part, one.value()));
    }
    if (element.is("w:footnoteReference") && name.equals("w:id")) {
      notes.add(one.value());
      return Optional.of(String.valueOf(notes.size()));
    }
    if (IDS.contains(element.name().usual()) && Set.of("w:id", "id").contains(name)) {
      String kind = element.is("wp:docPr") ? "drawing" : "bookmark";
      return Optional.of(ids.computeIfAbsent(kind + one.value(), key -> "#" + ids.size()));
    }
    return Optional.of(one.value());
  }

  /** What an id of a part leads to: the text of a header, the bytes of anything else. */
  private String target(String part, String id) {
    String list = part.replaceFirst("([^/]*)$", "_rels/$1.rels");
    Element own =
        TreeReader.read(list, file.bytes(list)).elements().stream()
            .filter(one -> one.attribute("Id").orElse("").equals(id))
            .findFirst()
            .orElseThrow();
    String target = own.attribute("Target").orElseThrow();
    String kind = own.attribute("Type").orElseThrow().replace(TRANSITIONAL, "");
    if (own.attribute("TargetMode").isPresent()) {
      return target;
    }
    String folder = part.replaceFirst("[^/]*$", "");
    String name = target.startsWith("/") ? target.substring(1) : folder + target;
    return kind.equals("header") || kind.equals("footer")
        ? print(part(name))
        : kind + " " + java.util.Arrays.hashCode(file.bytes(name));
  }

  /** Adds an element; a run goes into the one before it that looks the same. */
  private static void add(Element element, List<Node> to) {
    Node last = to.isEmpty() ? new Text("") : to.get(to.size() - 1);
    if (element.is("w:r")
        && last instanceof Element before
        && before.is("w:r")
        && before.child("w:rPr").equals(element.child("w:rPr"))) {
      List<Node> both = new ArrayList<>(before.children());
      element.elements().stream().filter(one -> !one.is("w:rPr")).forEach(one -> add(one, both));
      to.set(to.size() - 1, new Element(before.name(), List.of(), both));
    } else if (element.is("w:t") && last instanceof Element before && before.is("w:t")) {
      Text joined = new Text(before.text() + element.text());
      to.set(to.size() - 1, new Element(before.name(), List.of(), List.of(joined)));
    } else {
      to.add(element);
    }
  }
}
