package vanban.check.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a document writes what may be written in several ways: the one way of nearly all places is
 * its habit, and the few others are slips.
 *
 * @param <F> by what two ways are told apart
 */
public final class Habit<F> {
  /** So many times at least, or it is no habit. */
  private static final int LEAST = 5;

  /** So many of a hundred places at least. */
  private static final int SHARE = 80;

  private static final int HUNDRED = 100;

  private final List<Instance<F>> all;
  private final Map<F, Long> counts;

  /**
   * A place where something is written in one of the ways.
   *
   * @param form the way
   * @param passage in which it stands
   * @param at the words
   */
  public record Instance<F>(F form, Passage passage, Passage.Stretch at) {
    /** The words. */
    public String words() {
      return passage.value().substring(at.from(), at.to());
    }
  }

  private Habit(List<Instance<F>> all) {
    this.all = all;
    this.counts =
        all.stream().collect(Collectors.groupingBy(Instance::form, Collectors.counting()));
  }

  /** That of a document, from what is found in each of its passages. */
  public static <F> Habit<F> of(
      Passages document, Function<Passage, Stream<Instance<F>>> instances) {
    return new Habit<>(document.all().stream().flatMap(instances).toList());
  }

  /** The way that nearly all places have; empty if there is none. */
  public Optional<F> usual() {
    return counts.entrySet().stream()
        .max(Comparator.comparing(Map.Entry::getValue))
        .filter(one -> one.getValue() >= LEAST)
        .filter(one -> one.getValue() * HUNDRED >= (long) SHARE * all.size())
        .map(Map.Entry::getKey);
  }

  /** How many places have a way. */
  public long count(F form) {
    return counts.getOrDefault(form, 0L);
  }

  /** The places that are written in another way than the usual one; none if there is none. */
  public Stream<Instance<F>> slips() {
    return usual().stream().flatMap(usual -> all.stream().filter(one -> !one.form().equals(usual)));
  }
}
