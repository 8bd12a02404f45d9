package vanban.docx.redline.text;

import java.time.temporal.ChronoUnit;
import java.util.List;
import vanban.docx.redline.text.ChangeAuthors.Author;
import vanban.docx.tree.Attribute;
import vanban.docx.tree.Element;
import vanban.docx.tree.Name;
import vanban.docx.tree.Node;

/** Makes the elements of tracked changes, each with an id that nothing else in the file has. */
public final class Tracking {
  private final Name sample;
  private final ChangeAuthors authors;
  private final int first;
  private int next;
  private int changes;

  /**
   * Makes them.
   *
   * @param sample a name of Word's own, as the file writes them
   * @param first the first id that is free
   */
  public Tracking(Name sample, int first, ChangeAuthors authors) {
    this.sample = sample;
    this.first = first;
    this.next = first;
    this.authors = authors;
  }

  /** A name of Word's own. */
  public Name name(String local) {
    return sample.sibling(local);
  }

  /** An element of Word's own with one attribute, or none. */
  public Element element(String local, List<? extends Node> children) {
    return new Element(name(local), List.of(), children);
  }

  /** An attribute of Word's own. */
  public Attribute attribute(String local, String value) {
    return new Attribute(name(local), value);
  }

  /** An id that nothing else has. */
  public String id() {
    return String.valueOf(next++);
  }

  /** How many ids have been given. */
  public int given() {
    return next - first;
  }

  /** How many changes have been made. */
  public int changes() {
    return changes;
  }

  /**
   * An element that tracks a change.
   *
   * @param local such as {@code ins} or {@code pPrChange}
   * @param paragraph that was changed
   * @param side in which it stands
   */
  public Element change(
      String local, SidePart side, Element paragraph, List<? extends Node> content) {
    changes++;
    Author author = authors.of(side.place(paragraph));
    return new Element(
        name(local),
        List.of(
            attribute("id", id()),
            attribute("author", author.name()),
            attribute("date", author.at().truncatedTo(ChronoUnit.SECONDS).toString())),
        content);
  }

  /** The start of the place from which, or to which, a paragraph moved. */
  public Element moveStart(String local, String id, String move, SidePart side, Element paragraph) {
    Author author = authors.of(side.place(paragraph));
    return new Element(
        name(local),
        List.of(
            attribute("id", id),
            attribute("name", move),
            attribute("author", author.name()),
            attribute("date", author.at().truncatedTo(ChronoUnit.SECONDS).toString())),
        List.of());
  }
}
