package vanban.check.citation;

import java.util.List;
import java.util.function.Predicate;

/**
 * How a document writes something that can be written in two ways.
 *
 * @param few those that are written as few are; none where no custom can be told
 * @param others how many are written in the other way
 */
record Custom<T>(List<T> few, int others) {
  /** A custom must have been kept so often, and so many times as often as it was not. */
  private static final int LEAST = 4;

  /** Keeps the list from change. */
  Custom {
    few = List.copyOf(few);
  }

  /** The custom of some things that are written in one way or not. */
  static <T> Custom<T> of(List<T> all, Predicate<T> one) {
    List<T> some = all.stream().filter(one).toList();
    List<T> rest = all.stream().filter(one.negate()).toList();
    List<T> few = some.size() <= rest.size() ? some : rest;
    int others = all.size() - few.size();
    return new Custom<>(others >= LEAST && others >= LEAST * few.size() ? few : List.of(), others);
  }
}
