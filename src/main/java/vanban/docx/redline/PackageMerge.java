package vanban.docx.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vanban.docx.read.opc.UnreadableDocxException;
import vanban.docx.redline.part.Carrier;
import vanban.docx.redline.part.Fingerprints;
import vanban.docx.redline.part.ListUnion;
import vanban.docx.redline.part.Lists;
import vanban.docx.redline.part.ReadParts;
import vanban.docx.redline.part.Relation;
import vanban.docx.redline.part.WrittenParts;
import vanban.docx.redline.text.Adoption;
import vanban.docx.redline.text.BlockMerge;
import vanban.docx.redline.text.ChangeAuthors;
import vanban.docx.redline.text.Findings;
import vanban.docx.redline.text.Merging;
import vanban.docx.redline.text.PropertyChanges;
import vanban.docx.redline.text.Side;
import vanban.docx.redline.text.SidePart;
import vanban.docx.redline.text.Tracking;
import vanban.docx.redline.text.Untracked;
import vanban.docx.tree.Attribute;
import vanban.docx.tree.Element;
import vanban.docx.tree.Node;
import vanban.docx.tree.XmlPrinter;

/** Merges all parts of two files: the text first, then what the text speaks of. */
final class PackageMerge {
  private static final List<NoteKind> NOTES = List.of(NoteKind.values());

  private final ReadParts old;
  private final ReadParts now;
  private final WrittenParts to;
  private final Fingerprints oldPrints;
  private final Fingerprints nowPrints;
  private final ListUnion lists;
  private final Tracking tracking;
  private final Carrier carrier;
  private final Adoption adoption;
  private final Findings findings = new Findings();

  PackageMerge(ReadParts old, ReadParts now, ChangeAuthors authors) {
    this.old = old;
    this.now = now;
    this.to = new WrittenParts(now);
    this.oldPrints = new Fingerprints(old);
    this.nowPrints = new Fingerprints(now);
    Lists oldLists = lists(old, oldPrints);
    Lists nowLists = lists(now, nowPrints);
    oldPrints.lists(oldLists::says);
    nowPrints.lists(nowLists::says);
    if (!oldLists.all().equals(nowLists.all())) {
      findings.untracked(
          Untracked.Kind.NUMBERING, numbering(now).or(() -> numbering(old)).orElse("numbering"));
    }
    old.tracked().forEach(part -> findings.untracked(Untracked.Kind.CHANGES, part));
    now.tracked().forEach(part -> findings.untracked(Untracked.Kind.CHANGES, part));
    this.lists = new ListUnion(oldLists, nowLists);
    Element root = now.tree(now.main());
    holdSameForm(root);
    this.tracking = new Tracking(root.name(), 1 + highest("w:bookmarkStart", "w:id"), authors);
    this.carrier = new Carrier(old, to, oldPrints, nowPrints);
    this.adoption = new Adoption(carrier, tracking, 1 + highest("wp:docPr", "id"), lists::id);
  }

  /** A file of the strict form of the standard has no name in common with one of the other. */
  private void holdSameForm(Element root) {
    Element other = old.tree(old.main());
    if (!other.name().namespace().equals(root.name().namespace())) {
      throw UnreadableDocxException.damaged(
          "root", now.main(), root.name().namespace(), other.name().namespace());
    }
  }

  private static Optional<String> numbering(ReadParts parts) {
    return parts.related(parts.main(), "numbering");
  }

  private static Lists lists(ReadParts parts, Fingerprints prints) {
    Optional<String> part = numbering(parts);
    return new Lists(part.map(parts::tree), prints, part.orElse(""));
  }

  /** The highest number that elements of the new file have in an attribute. */
  private int highest(String element, String attribute) {
    return texts().stream()
        .flatMap(Element::all)
        .filter(one -> one.is(element))
        .flatMap(one -> one.attribute(attribute).stream())
        .filter(id -> id.matches("\\d{1,9}"))
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }

  /** The parts of the new file that hold paragraphs. */
  private List<Element> texts() {
    Stream<String> related =
        now.relations(now.main()).values().stream()
            .filter(one -> !one.external() && now.has(one.target()))
            .filter(
                one -> List.of("footnotes", "endnotes", "header", "footer").contains(one.kind()))
            .map(Relation::target)
            .distinct();
    return Stream.concat(Stream.of(now.main()), related).map(now::tree).toList();
  }

  /** The file. */
  RedlinedFile merged() {
    Merging main = merging(old.main(), now.main());
    List<Notes> notes = NOTES.stream().map(this::notes).toList();
    Element oldText = main.old().root();
    Element nowText = main.now().root();
    notes.forEach(kind -> kind.pair(oldText, nowText, oldPrints, nowPrints));
    Element text = text(main);
    for (int at = 0; at < notes.size(); at++) {
      text = withNotes(text, notes.get(at), NOTES.get(at));
    }
    put(now.main(), text);
    new MarginMerge(old, now, findings).pairs().forEach(this::margin);
    styles();
    numbers();
    new PackageDifferences(old, now, oldPrints, nowPrints).tell(findings);
    return new RedlinedFile(to.zip(), tracking.changes(), findings.untracked());
  }

  private Merging merging(String oldPart, String nowPart) {
    return new Merging(
        new SidePart(Side.OLD, oldPart, old.tree(oldPart), oldPrints),
        new SidePart(Side.NOW, nowPart, now.tree(nowPart), nowPrints),
        tracking,
        adoption,
        findings);
  }

  private void put(String part, Element root) {
    if (!root.equals(now.tree(part))) {
      to.put(part, root);
    }
  }

  private Element text(Merging main) {
    Element root = main.now().root();
    Optional<Element> was = main.old().root().child("w:body");
    Element merged =
        root.mapped(
            child ->
                Optional.of(
                    child.is("w:body") && was.isPresent() ? body(main, was.get(), child) : child));
    return new Element(root.name(), root.attributes(), declared(main), merged.children());
  }

  /** The namespaces that either file declares for all of its text. */
  private static Map<String, String> declared(Merging main) {
    Map<String, String> all = new TreeMap<>(main.old().root().declared());
    all.putAll(main.now().root().declared());
    return all;
  }

  private Element body(Merging main, Element old, Element now) {
    List<Node> content = new ArrayList<>(new BlockMerge(main).merge(old, now));
    Optional<Element> was = old.child("w:sectPr");
    Optional<Element> is = now.child("w:sectPr");
    was.ifPresent(before -> is.ifPresent(own -> findings.section(before, own)));
    Element last = now.all().filter(one -> one.is("w:p")).reduce((a, b) -> b).orElse(now);
    if (is.isPresent()) {
      new PropertyChanges(main, last).merged("sectPr", was, is).ifPresent(content::add);
    }
    return now.with(content);
  }

  private Notes notes(NoteKind kind) {
    return new Notes(
        kind,
        part(old, kind).map(name -> new SidePart(Side.OLD, name, old.tree(name), oldPrints)),
        part(now, kind).map(name -> new SidePart(Side.NOW, name, now.tree(name), nowPrints)));
  }

  private static Optional<String> part(ReadParts parts, NoteKind kind) {
    return parts.related(parts.main(), kind.relation());
  }

  /** The text with the ids that its notes get when they are written in its order. */
  private Element withNotes(Element text, Notes notes, NoteKind kind) {
    if (notes.isEmpty()) {
      return text;
    }
    Optional<String> was = part(old, kind);
    Optional<String> is = part(now, kind);
    String written = is.orElseGet(() -> to.freeName(was.orElseThrow()));
    SidePart nowPart =
        is.map(name -> new SidePart(Side.NOW, name, now.tree(name), nowPrints))
            .orElseGet(() -> empty(Side.NOW, written, old.tree(was.orElseThrow()), nowPrints));
    SidePart oldPart =
        was.map(name -> new SidePart(Side.OLD, name, old.tree(name), oldPrints))
            .orElseGet(() -> empty(Side.OLD, written, now.tree(written), oldPrints));
    Merging merging = new Merging(oldPart, nowPart, tracking, adoption, findings);
    Notes.Written all = notes.write(text, merging);
    if (is.isPresent()) {
      put(written, all.root());
    } else if (!all.ids().isEmpty()) {
      Relation like =
          old.relations(old.main()).values().stream()
              .filter(one -> one.kind().equals(kind.relation()))
              .findFirst()
              .orElseThrow();
      to.add(written, XmlPrinter.print(all.root()), old.type(was.orElseThrow()));
      to.relate(now.main(), like, written);
    }
    return renumbered(text, kind, all.ids());
  }

  private static SidePart empty(Side side, String part, Element like, Fingerprints prints) {
    return new SidePart(side, part, like.with(List.of()), prints);
  }

  private static Element renumbered(Element element, NoteKind kind, Map<String, String> ids) {
    List<Attribute> attributes = element.attributes();
    if (element.is(kind.sign())) {
      attributes =
          attributes.stream()
              .map(
                  one ->
                      one.name().usual().equals("w:id")
                          ? new Attribute(one.name(), ids.getOrDefault(one.value(), one.value()))
                          : one)
              .toList();
    }
    return element
        .withAttributes(attributes)
        .mapped(child -> Optional.of(renumbered(child, kind, ids)));
  }

  private void margin(String nowPart, String oldPart) {
    carrier.merged(oldPart, nowPart);
    if (!oldPrints.ofPart(oldPart).equals(nowPrints.ofPart(nowPart))) {
      Merging merging = merging(oldPart, nowPart);
      Element root = merging.now().root();
      put(nowPart, root.with(new BlockMerge(merging).merge(merging.old().root(), root)));
    }
  }

  private void styles() {
    Optional<String> was = old.related(old.main(), "styles");
    Optional<String> is = now.related(now.main(), "styles");
    if (was.isPresent() && is.isPresent()) {
      StyleUnion styles = new StyleUnion(merging(was.get(), is.get()));
      styles.tell();
      put(is.get(), styles.root());
    }
  }

  private void numbers() {
    Optional<Element> root = lists.root();
    Optional<String> part = numbering(now);
    if (root.isPresent() && part.isPresent()) {
      put(part.get(), root.get());
    } else if (root.isPresent()) {
      String was = numbering(old).orElseThrow();
      String name = to.freeName(was);
      to.add(name, XmlPrinter.print(root.get()), old.type(was));
      Relation like =
          old.relations(old.main()).values().stream()
              .filter(one -> one.kind().equals("numbering"))
              .findFirst()
              .orElseThrow();
      to.relate(now.main(), like, name);
    }
  }
}
