package vanban.check.text;

import java.util.List;
import java.util.Optional;

/**
 * What a rule has against some words.
 *
 * @param passage in which they stand
 * @param at the words
 * @param message which of the rule's messages it is; empty for its only one
 * @param arguments of that message
 * @param instead the words that are right for certain; empty where there are several mends, or none
 * @param other what else the words are held against; empty for nothing
 */
public record Finding(
    Passage passage,
    Passage.Stretch at,
    String message,
    List<String> arguments,
    Optional<String> instead,
    Optional<Elsewhere> other) {
  /** Keeps the arguments from change. */
  public Finding {
    arguments = List.copyOf(arguments);
  }

  /**
   * Other words, with which those at fault do not agree.
   *
   * @param passage in which they stand
   * @param at the words
   */
  public record Elsewhere(Passage passage, Passage.Stretch at) {}

  /** Something against the letters of a passage from one offset to another. */
  public static Finding of(Passage passage, int from, int to, String... arguments) {
    return new Finding(
        passage,
        new Passage.Stretch(from, to),
        "",
        List.of(arguments),
        Optional.empty(),
        Optional.empty());
  }

  /** The same with a message of its own. */
  public Finding message(String other) {
    return new Finding(passage, at, other, arguments, instead, this.other);
  }

  /** The same with the words that are right for certain; empty words take those at fault away. */
  public Finding instead(String words) {
    return new Finding(passage, at, message, arguments, Optional.of(words), other);
  }

  /** The same with the words that those at fault are held against. */
  public Finding against(Passage where, int from, int to) {
    Elsewhere there = new Elsewhere(where, new Passage.Stretch(from, to));
    return new Finding(passage, at, message, arguments, instead, Optional.of(there));
  }

  /** The words at fault. */
  public String words() {
    return passage.value().substring(at.from(), at.to());
  }
}
