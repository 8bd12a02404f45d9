package vanban.docx.redline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vanban.docx.redline.part.Carrier;
import vanban.docx.redline.part.Fingerprints;
import vanban.docx.tree.Attribute;
import vanban.docx.tree.Element;

/**
 * Brings elements of the old file into the new one: their ids become such as mean the same there,
 * and what they lead to comes along.
 */
public final class Adoption {
  /** What stands before the id of a note of the old file, until all notes are numbered. */
  public static final String OLD_NOTE = "old:";

  private static final Set<String> STYLES = Set.of("w:pStyle", "w:rStyle", "w:tblStyle");
  private static final Set<String> BOOKMARKS = Set.of("w:bookmarkStart", "w:bookmarkEnd");
  private static final Set<String> NOTES = Set.of("w:footnoteReference", "w:endnoteReference");

  private final Carrier carrier;
  private final Tracking tracking;
  private final UnaryOperator<String> lists;
  private final Set<String> styles = new LinkedHashSet<>();
  private final Map<String, String> bookmarks = new HashMap<>();
  private int drawings;

  /**
   * Brings elements over.
   *
   * @param drawings the first id that no drawing of the new file has
   * @param lists the id a list of the old file has in the new one
   */
  public Adoption(Carrier carrier, Tracking tracking, int drawings, UnaryOperator<String> lists) {
    this.carrier = carrier;
    this.tracking = tracking;
    this.drawings = drawings;
    this.lists = lists;
  }

  /** The styles of the old file that elements brought over have, in order. */
  public Set<String> styles() {
    return styles;
  }

  /**
   * An element of the old file as it stands in the new one.
   *
   * @param from the part of the old file in which it stands
   * @param to the part of the new file in which it will stand
   */
  public Element adopt(Element element, String from, String to) {
    String name = element.name().usual();
    if (STYLES.contains(name)) {
      element.attribute("w:val").ifPresent(styles::add);
    }
    List<Attribute> attributes = new ArrayList<>(element.attributes().size());
    for (Attribute one : element.attributes()) {
      attributes.add(new Attribute(one.name(), value(name, one, from, to)));
    }
    return element
        .withAttributes(attributes)
        .mapped(child -> isComment(child) ? Optional.empty() : Optional.of(adopt(child, from, to)));
  }

  /** Comments of the old file stay behind. */
  private static boolean isComment(Element element) {
    return Fingerprints.MEANINGLESS.contains(element.name().usual())
        || element.child("w:commentReference").isPresent();
  }

  private String value(String element, Attribute one, String from, String to) {
    String attribute = one.name().usual();
    if (attribute.startsWith("r:")) {
      return carrier.carried(from, one.value(), to);
    }
    if (attribute.equals("w:id") && BOOKMARKS.contains(element)) {
      return bookmarks.computeIfAbsent(from + " " + one.value(), none -> tracking.id());
    }
    if (attribute.equals("w:id") && NOTES.contains(element)) {
      return OLD_NOTE + one.value();
    }
    if (attribute.equals("id") && element.equals("wp:docPr")) {
      return String.valueOf(drawings++);
    }
    return attribute.equals("w:val") && element.equals("w:numId")
        ? lists.apply(one.value())
        : one.value();
  }
}
