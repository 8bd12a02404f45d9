package vanban.docx.redline.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vanban.docx.opc.CanonicalZip;
import vanban.docx.read.opc.DocxFile;
import vanban.docx.tree.Attribute;
import vanban.docx.tree.Element;
import vanban.docx.tree.Name;
import vanban.docx.tree.Node;
import vanban.docx.tree.XmlPrinter;

/** The parts of the file that is written: those of the new file, changed, and some more. */
public final class WrittenParts {
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final ReadParts from;
  private final Map<String, byte[]> changed = new HashMap<>();
  private final Map<String, String> addedTypes = new TreeMap<>();
  private final Map<String, Map<String, Relation>> added = new TreeMap<>();

  public WrittenParts(ReadParts from) {
    this.from = from;
    from.tracked().forEach(part -> put(part, from.tree(part)));
  }

  /** Whether there is a part of that name, now. */
  public boolean has(String part) {
    return from.has(part) || changed.containsKey(part);
  }

  /** Writes another tree into a part that there is. */
  public void put(String part, Element root) {
    changed.put(part, XmlPrinter.print(root));
  }

  /**
   * Adds a part.
   *
   * @param type of its content
   */
  public void add(String part, byte[] content, String type) {
    changed.put(part, content);
    addedTypes.put(part, type);
  }

  /** What a part has to do with, by ids. */
  public Map<String, Relation> relations(String part) {
    Map<String, Relation> all = new LinkedHashMap<>();
    if (from.has(part)) {
      all.putAll(from.relations(part));
    }
    all.putAll(added.getOrDefault(part, Map.of()));
    return all;
  }

  /** Lets a part have to do with another, or with an address outside; the id it is given. */
  public String relate(String part, Relation like, String target) {
    Map<String, Relation> there = relations(part);
    int number = 1;
    while (there.containsKey("rIdOld" + number)) {
      number++;
    }
    String id = "rIdOld" + number;
    relate(part, like, target, id);
    return id;
  }

  /** The same by an id that is free. */
  public void relate(String part, Relation like, String target, String id) {
    added
        .computeIfAbsent(part, none -> new LinkedHashMap<>())
        .put(id, new Relation(id, like.type(), target, like.external()));
  }

  /** A name that no part has yet, like that of a part. */
  public String freeName(String like) {
    int dot = Math.max(like.lastIndexOf('.'), like.lastIndexOf('/') + 1);
    String name = like;
    for (int number = 1; has(name); number++) {
      name = like.substring(0, dot) + "-old" + number + like.substring(dot);
    }
    return name;
  }

  /** The file. */
  public byte[] zip() {
    Map<String, byte[]> all = new HashMap<>();
    from.names().forEach(name -> all.put(name, from.bytes(name)));
    all.putAll(changed);
    added.forEach((part, more) -> all.put(ReadParts.listOf(part), list(part, more)));
    if (!addedTypes.isEmpty()) {
      all.put(DocxFile.TYPES, XmlPrinter.print(types()));
    }
    return CanonicalZip.of(all);
  }

  private Element types() {
    Element root = from.tree(DocxFile.TYPES);
    List<Node> all = new ArrayList<>(root.children());
    Name override = new Name("ct:Override", root.name().prefix(), TYPES);
    addedTypes.forEach(
        (part, type) ->
            all.add(
                new Element(
                    override,
                    List.of(plain("PartName", "/" + part), plain("ContentType", type)),
                    List.of())));
    return root.with(all);
  }

  private byte[] list(String part, Map<String, Relation> more) {
    String list = ReadParts.listOf(part);
    Element root =
        from.has(list)
            ? from.tree(list)
            : new Element(new Name("rel:Relationships", "", RELATIONS), List.of(), List.of());
    List<Node> all = new ArrayList<>(root.children());
    Name name = new Name("rel:Relationship", root.name().prefix(), RELATIONS);
    more.values().forEach(one -> all.add(new Element(name, attributes(one), List.of())));
    return XmlPrinter.print(root.with(all));
  }

  private static List<Attribute> attributes(Relation one) {
    List<Attribute> all = new ArrayList<>();
    all.add(plain("Id", one.id()));
    all.add(plain("Type", one.type()));
    all.add(plain("Target", one.external() ? one.target() : "/" + one.target()));
    if (one.external()) {
      all.add(plain("TargetMode", "External"));
    }
    return all;
  }

  private static Attribute plain(String name, String value) {
    return new Attribute(new Name(name, "", ""), value);
  }
}
