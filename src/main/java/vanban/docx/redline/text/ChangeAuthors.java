package vanban.docx.redline.text;

import java.time.Instant;

/** Who made each change, and when. */
@FunctionalInterface
public interface ChangeAuthors {
  /**
   * Who changed a paragraph.
   *
   * @param paragraph of the new file for what was added and changed, of the old one for what was
   *     taken away
   */
  Author of(Place paragraph);

  /** One person, who made all changes at one moment. */
  static ChangeAuthors always(String name, Instant at) {
    Author author = new Author(name, at);
    return paragraph -> author;
  }

  /**
   * A person at work.
   *
   * @param name as Word shows it
   * @param at the moment; Word shows whole minutes
   */
  record Author(String name, Instant at) {}

  /**
   * A paragraph of one of the two files.
   *
   * @param side which file
   * @param part in which part of it, such as {@code word/document.xml}
   * @param number the manieth paragraph of the part, from 0; those in tables count
   * @param words what it says
   */
  record Place(Side side, String part, int number, String words) {}
}
