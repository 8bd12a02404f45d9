package vanban.check.text;

import java.util.function.Function;

/**
 * What several rules read of a passage: its words, its numbers, its days. The first that asks reads
 * it, and the passage keeps it for the others.
 *
 * @param <T> what is read, which never changes
 */
public final class Reading<T> {
  private final Function<Passage, T> read;

  private Reading(Function<Passage, T> read) {
    this.read = read;
  }

  /** One that is read so. */
  public static <T> Reading<T> of(Function<Passage, T> read) {
    return new Reading<>(read);
  }

  /** What is read of a passage. */
  public T in(Passage passage) {
    return passage.kept(read);
  }
}
