package vanban.figure;

import java.util.Optional;

/**
 * What the numbers of a figure mean, beside how large they are.
 *
 * @param better which way is better, where its author says so
 * @param rank among how many they are ranks; empty if they are none
 */
public record Meaning(Optional<Better> better, Optional<RankField> rank) {
  /** Of a figure that says nothing of it. */
  public static final Meaning NONE = new Meaning(Optional.empty(), Optional.empty());

  /** The same; what is not said here is as another says. */
  public Meaning or(Meaning other) {
    return new Meaning(better.or(other::better), rank.or(other::rank));
  }
}
