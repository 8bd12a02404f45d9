package vanban.docx.redline.part;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vanban.docx.tree.Attribute;
import vanban.docx.tree.Element;
import vanban.docx.tree.Node;
import vanban.docx.tree.Text;

/**
 * What the elements of one file say, as texts that are equal where they say the same, in this file
 * or another: ids that only tell things of one file apart count for what they lead to, traces of
 * editing sessions and places of comments for nothing.
 */
public final class Fingerprints {
  /** Elements that say nothing of the document. */
  public static final Set<String> MEANINGLESS =
      Set.of("w:proofErr", "w:lastRenderedPageBreak", "w:commentRangeStart", "w:commentRangeEnd");

  private static final Set<String> TRACES = Set.of("w14:paraId", "w14:textId");
  private static final Set<String> NOTES = Set.of("w:footnoteReference", "w:endnoteReference");
  private static final Set<String> DRAWN = Set.of("wp:docPr", "pic:cNvPr");
  private static final Set<String> BOOKMARKS = Set.of("w:bookmarkStart", "w:bookmarkEnd");

  private final ReadParts parts;
  private final Map<String, String> ofParts = new HashMap<>();
  private final Map<String, String> notes = new HashMap<>();
  private final IdentityHashMap<Element, String> known = new IdentityHashMap<>();
  private UnaryOperator<String> lists = UnaryOperator.identity();

  public Fingerprints(ReadParts parts) {
    this.parts = parts;
  }

  /** Says what the id of a list counts for, from now on. */
  public void lists(UnaryOperator<String> says) {
    lists = says;
  }

  /**
   * Says what a sign of a note counts for, from now on.
   *
   * @param sign the name of the element: {@code w:footnoteReference}
   * @param id of the note
   * @param says the same for the same note in both files
   */
  public void note(String sign, String id, String says) {
    notes.put(sign + id, says);
  }

  /**
   * What an element says, with all that stands in it.
   *
   * @param part in which it stands
   */
  public String of(Element element, String part) {
    return known.computeIfAbsent(
        element,
        one -> {
          StringBuilder out = new StringBuilder();
          write(one, part, out);
          return out.toString();
        });
  }

  /** What some elements say together. */
  public String of(List<Element> elements, String part) {
    StringBuilder out = new StringBuilder();
    elements.forEach(one -> write(one, part, out));
    return out.toString();
  }

  /** What the tag of an element says. */
  public String ofTag(Element element, String part) {
    StringBuilder out = new StringBuilder(element.name().usual());
    element.attributes().stream()
        .filter(one -> !isTrace(element, one))
        .sorted(Comparator.comparing(one -> one.name().usual()))
        .forEach(
            one ->
                out.append(' ')
                    .append(one.name().usual())
                    .append('=')
                    .append(value(element, one, part).replace("'", "''")));
    return out.toString();
  }

  private void write(Element element, String part, StringBuilder out) {
    if (MEANINGLESS.contains(element.name().usual())
        || element.child("w:commentReference").isPresent()) {
      return;
    }
    out.append('<').append(ofTag(element, part)).append('>');
    for (Node child : element.children()) {
      if (child instanceof Text text) {
        out.append(text.letters().replace("<", "<<"));
      } else {
        write((Element) child, part, out);
      }
    }
    out.append("</>");
  }

  private static boolean isTrace(Element element, Attribute one) {
    String name = one.name().usual();
    return name.startsWith("w:rsid")
        || TRACES.contains(name)
        || (BOOKMARKS.contains(element.name().usual()) && name.equals("w:id"))
        || (DRAWN.contains(element.name().usual()) && Set.of("id", "name").contains(name));
  }

  private String value(Element element, Attribute one, String part) {
    if (one.name().usual().startsWith("r:")) {
      return Optional.ofNullable(parts.relations(part).get(one.value()))
          .map(this::of)
          .orElse(one.value());
    }
    String name = element.name().usual();
    if (name.equals("w:numId") && one.name().usual().equals("w:val")) {
      return lists.apply(one.value());
    }
    return NOTES.contains(name) && one.name().usual().equals("w:id")
        ? notes.getOrDefault(name + one.value(), one.value())
        : one.value();
  }

  /** What a relationship leads to. */
  public String of(Relation relation) {
    return relation.kind()
        + ":"
        + (relation.external() ? relation.target() : ofPart(relation.target()));
  }

  /** What a part says, with all the parts it has to do with. */
  public String ofPart(String part) {
    String there = ofParts.get(part);
    if (there != null) {
      return there;
    }
    ofParts.put(part, "around"); // parts may name one another in a circle
    MessageDigest digest = sha256();
    digest.update(parts.has(part) ? parts.bytes(part) : new byte[0]);
    Stream<Map.Entry<String, Relation>> related =
        parts.relations(part).entrySet().stream().sorted(Map.Entry.comparingByKey());
    related.forEach(
        one -> digest.update((one.getKey() + of(one.getValue())).getBytes(StandardCharsets.UTF_8)));
    String says = HexFormat.of().formatHex(digest.digest());
    ofParts.put(part, says);
    return says;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
