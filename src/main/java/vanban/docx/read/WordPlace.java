package vanban.docx.read;

import java.util.List;
import java.util.Optional;

/**
 * Where what was read stands in a Word file: the origin of words, of paragraphs and of notes.
 *
 * @param part which part of the file
 * @param stretches where its letters stand, in their order
 */
public record WordPlace(String part, List<Stretch> stretches) {
  /** Keeps the stretches from change. */
  public WordPlace {
    stretches = List.copyOf(stretches);
  }

  /**
   * Letters that one element prints.
   *
   * @param length how many, in chars
   * @param element the manieth of its part, from 1; 0 for what Word prints by itself
   * @param from how many letters the element prints before them
   */
  public record Stretch(int length, int element, int from) {}

  /**
   * A letter.
   *
   * @param element which prints it
   * @param at how many letters that prints before it
   */
  public record Letter(int element, int at) {}

  /** The place of all that one element holds. */
  static WordPlace of(String part, int element) {
    return new WordPlace(part, List.of(new Stretch(1, element, 0)));
  }

  /** A letter by its number, from 0; empty for one that no element prints. */
  public Optional<Letter> letter(int number) {
    int at = number;
    for (Stretch stretch : stretches) {
      if (at < stretch.length()) {
        return Optional.of(new Letter(stretch.element(), stretch.from() + at))
            .filter(letter -> letter.element() > 0);
      }
      at -= stretch.length();
    }
    return Optional.empty();
  }

  /** What an element {@code w:t} prints: spaces at its ends only if it asks for them. */
  public static String printed(String typed, boolean kept) {
    String words = typed.replace('\n', ' ');
    return kept ? words : words.strip();
  }
}
