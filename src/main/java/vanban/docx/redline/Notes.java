package vanban.docx.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vanban.compare.align.Aligner;
import vanban.compare.align.Match;
import vanban.docx.redline.part.Fingerprints;
import vanban.docx.redline.text.Adoption;
import vanban.docx.redline.text.Block;
import vanban.docx.redline.text.BlockMerge;
import vanban.docx.redline.text.Merging;
import vanban.docx.redline.text.SidePart;
import vanban.docx.redline.text.Spot.State;
import vanban.docx.tree.Attribute;
import vanban.docx.tree.Element;
import vanban.docx.tree.Node;

/**
 * The notes of one kind in both files. They are paired before the text is, so that the sign of a
 * note that changed its words is the same sign; when the text is written, they are written in its
 * order and numbered by it, those too that are taken away.
 */
final class Notes {
  private final NoteKind kind;
  private final Optional<SidePart> old;
  private final Optional<SidePart> now;
  private final Map<String, String> pairs = new HashMap<>();

  /**
   * The notes.
   *
   * @param old their part in the old file; empty if it has none
   * @param now their part in the new file; empty if it has none
   */
  Notes(NoteKind kind, Optional<SidePart> old, Optional<SidePart> now) {
    this.kind = kind;
    this.old = old;
    this.now = now;
  }

  /** Whether neither file has any. */
  boolean isEmpty() {
    return old.isEmpty() && now.isEmpty();
  }

  /**
   * Pairs them, and says what their signs count for from now on.
   *
   * @param oldText the text of the old file, in which their signs stand
   * @param nowText the text of the new file
   */
  void pair(Element oldText, Element nowText, Fingerprints oldPrints, Fingerprints nowPrints) {
    List<Block> was = signed(old, oldText);
    List<Block> is = signed(now, nowText);
    was.forEach(
        note -> oldPrints.note(kind.sign(), id(note.element()), "old " + id(note.element())));
    is.forEach(
        note -> nowPrints.note(kind.sign(), id(note.element()), "now " + id(note.element())));
    for (Match match : new Aligner<>(Block.TRAITS).align(was, is)) {
      if (match instanceof Match.Kept kept) {
        pair(
            id(was.get(kept.old()).element()),
            id(is.get(kept.now()).element()),
            oldPrints,
            nowPrints);
      } else if (match instanceof Match.MovedHere moved) {
        pair(
            id(was.get(moved.old()).element()),
            id(is.get(moved.now()).element()),
            oldPrints,
            nowPrints);
      }
    }
  }

  private void pair(String oldId, String nowId, Fingerprints oldPrints, Fingerprints nowPrints) {
    pairs.put(nowId, oldId);
    oldPrints.note(kind.sign(), oldId, "both " + nowId);
    nowPrints.note(kind.sign(), nowId, "both " + nowId);
  }

  private static String id(Element note) {
    return note.attribute("w:id").orElse("");
  }

  /** The notes of a file in the order of their signs. */
  private List<Block> signed(Optional<SidePart> part, Element text) {
    if (part.isEmpty()) {
      return List.of();
    }
    Map<String, Element> notes = byId(part);
    return text.all()
        .filter(one -> one.is(kind.sign()))
        .map(sign -> Optional.ofNullable(notes.get(id(sign))))
        .flatMap(Optional::stream)
        .map(note -> new Block(note, part.get().says(note.elements())))
        .toList();
  }

  private Map<String, Element> byId(Optional<SidePart> part) {
    Map<String, Element> notes = new LinkedHashMap<>();
    part.ifPresent(own -> own.root().elements().forEach(note -> notes.put(id(note), note)));
    return notes;
  }

  /**
   * The notes as they are written, and the ids their signs get.
   *
   * @param root of their part
   * @param ids by what the signs have in the text that was written
   */
  record Written(Element root, Map<String, String> ids) {}

  /**
   * Writes them.
   *
   * @param text as it was written, signs of the old file with ids of the old file
   * @param merging of their two parts; where one file has none, with one that is empty
   */
  Written write(Element text, Merging merging) {
    List<String> signs = text.all().filter(one -> one.is(kind.sign())).map(Notes::id).toList();
    Map<String, Element> was = byId(old);
    Map<String, Element> is = byId(now);
    List<Node> notes = new ArrayList<>();
    int next = 1;
    for (Element line : now.or(() -> old).orElseThrow().root().elements()) {
      if (line.attribute("w:type").filter(type -> !type.equals("normal")).isPresent()) {
        notes.add(line);
        next = Math.max(next, number(id(line)) + 1);
      }
    }
    Map<String, String> ids = new HashMap<>();
    for (String sign : signs) {
      if (!ids.containsKey(sign)) {
        Optional<Element> note = note(sign, signs, was, is, merging);
        String id = String.valueOf(next);
        if (note.isPresent()) {
          notes.add(numbered(note.get(), id));
          ids.put(sign, id);
          next++;
        }
      }
    }
    Element root = now.or(() -> old).orElseThrow().root();
    return new Written(root.with(notes), ids);
  }

  private static int number(String id) {
    return id.matches("-?\\d{1,9}") ? Integer.parseInt(id) : 0;
  }

  private static Element numbered(Element note, String id) {
    UnaryOperator<Attribute> renumber =
        one -> one.name().usual().equals("w:id") ? new Attribute(one.name(), id) : one;
    return note.withAttributes(note.attributes().stream().map(renumber).toList());
  }

  private Optional<Element> note(
      String sign,
      List<String> signs,
      Map<String, Element> was,
      Map<String, Element> is,
      Merging merging) {
    if (sign.startsWith(Adoption.OLD_NOTE)) {
      Element note = was.get(sign.substring(Adoption.OLD_NOTE.length()));
      return Optional.ofNullable(note).map(one -> single(State.DELETED, one, merging));
    }
    Optional<Element> own = Optional.ofNullable(is.get(sign));
    String partner = Objects.requireNonNullElse(pairs.get(sign), "");
    boolean kept = was.containsKey(partner) && !signs.contains(Adoption.OLD_NOTE + partner);
    return own.map(
        note -> kept ? kept(was, partner, note, merging) : single(State.INSERTED, note, merging));
  }

  private static Element kept(
      Map<String, Element> was, String partner, Element note, Merging merging) {
    Element before = Objects.requireNonNull(was.get(partner));
    boolean same =
        merging.old().says(before.elements()).equals(merging.now().says(note.elements()));
    return same ? note : note.with(new BlockMerge(merging).merge(before, note));
  }

  private static Element single(State state, Element note, Merging merging) {
    BlockMerge blocks = new BlockMerge(merging);
    return note.mapped(block -> blocks.single(state, block));
  }
}
