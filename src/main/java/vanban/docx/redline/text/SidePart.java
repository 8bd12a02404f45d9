package vanban.docx.redline.text;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vanban.docx.redline.part.Fingerprints;
import vanban.docx.redline.text.ChangeAuthors.Place;
import vanban.docx.tree.Element;

/** A part of one of the two files, as it is compared with one of the other. */
public final class SidePart {
  private final Side side;
  private final String part;
  private final Element root;
  private final Fingerprints fingerprints;
  private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
  private final Map<String, String> bookmarks = new HashMap<>();

  public SidePart(Side side, String part, Element root, Fingerprints fingerprints) {
    this.side = side;
    this.part = part;
    this.root = root;
    this.fingerprints = fingerprints;
    root.all().forEach(this::note);
  }

  private void note(Element element) {
    if (element.is("w:p")) {
      numbers.put(element, numbers.size());
    } else if (element.is("w:bookmarkStart")) {
      bookmarks.put(element.attribute("w:id").orElse(""), element.attribute("w:name").orElse(""));
    }
  }

  /** Which file it is of. */
  public Side side() {
    return side;
  }

  /** Its name. */
  public String part() {
    return part;
  }

  /** Its outermost element. */
  public Element root() {
    return root;
  }

  /** What an element of it says. */
  public String says(Element element) {
    return fingerprints.of(element, part);
  }

  /** What some elements of it say together. */
  public String says(List<Element> elements) {
    return fingerprints.of(elements, part);
  }

  /** What the tag of an element of it says. */
  public String tagSays(Element element) {
    return fingerprints.ofTag(element, part);
  }

  /** What a bookmark, whose start or end has an id, is called; the id itself for none. */
  public String bookmark(String id) {
    return bookmarks.getOrDefault(id, id);
  }

  /** The place of a paragraph of it. */
  public Place place(Element paragraph) {
    int number = Objects.requireNonNullElse(numbers.get(paragraph), 0);
    return new Place(side, part, number, Words.of(paragraph));
  }
}
