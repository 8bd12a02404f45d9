package vanban.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers what was made from files, each result with what it depends on: as long as the world
 * gives the same answers, the result is not made again. One result for each key, the last.
 *
 * <p>Memos may stand within one another: where the making of a report asks a memo for each of its
 * files, the report depends on whatever its files depend on, whether they were made or remembered.
 * For that, what makes a result must ask the world that it is given, and no other, for all it wants
 * to know; it must make the same of the same answers; and the result may not ask afterwards, as
 * {@link RecordingWorld#end} sees to.
 *
 * <p>Belongs to whoever made it, and is used by one thread at a time.
 *
 * @param <K> what results are asked for by
 * @param <V> the results, which never change
 */
public final class Memo<K, V> {
  private static final int KEPT = 1_000; // generations

  private final int generations;
  private final Map<K, Entry<V>> entries = new HashMap<>();
  private int generation;
  private boolean asked; // in this generation
  private long hits;
  private long misses;

  /** A result, and when it was asked for last. */
  private record Entry<V>(V result, Dependencies dependencies, int generation) {
    Entry<V> in(int now) {
      return new Entry<>(result, dependencies, now);
    }
  }

  /**
   * How a result is made.
   *
   * @param <E> what may go wrong; then nothing is remembered
   */
  @FunctionalInterface
  public interface Computation<V, E extends Exception> {
    /** Makes it of what {@code world} says. */
    V of(World world) throws E;
  }

  /** A memo of nothing yet, that keeps for long what nobody asks for. */
  public Memo() {
    this(KEPT);
  }

  /**
   * A memo of nothing yet.
   *
   * @param generations for how many a result that nobody asks for is kept; at least 1
   */
  public Memo(int generations) {
    if (generations < 1) {
      throw new IllegalArgumentException("generations: " + generations);
    }
    this.generations = generations;
  }

  /** The result for a key: the remembered one, or if the world has changed, one made anew. */
  public <E extends Exception> V get(K key, World world, Computation<V, E> computation) throws E {
    asked = true;
    Entry<V> known = entries.get(key);
    if (known != null && known.dependencies().holds(world)) {
      hits++;
      entries.put(key, known.in(generation));
      return known.result();
    }
    misses++;
    entries.remove(key);
    RecordingWorld recording = new RecordingWorld(world);
    V made = computation.of(recording);
    entries.put(key, new Entry<>(made, recording.end(), generation));
    return made;
  }

  /** Forgets the result for a key, which is then made anew. */
  public void forget(K key) {
    entries.remove(key);
  }

  /** What the remembered result for a key depends on; empty if there is none. */
  public Optional<Dependencies> dependencies(K key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::dependencies);
  }

  /**
   * The keys whose remembered results may change by what happens at a path, in no order.
   *
   * @param path as {@link World#shown} has it
   */
  public List<K> concernedBy(Path path) {
    return entries.entrySet().stream()
        .filter(entry -> entry.getValue().dependencies().concerns(path))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Ends a generation; forgets what nobody has asked for in the last ones. One in which nobody has
   * asked for anything does not count: a memo within another is not asked while the other
   * remembers.
   */
  public void endGeneration() {
    if (asked) {
      generation++;
      entries.values().removeIf(entry -> generation - entry.generation() > generations);
      asked = false;
    }
  }

  /** How many results are remembered. */
  public int size() {
    return entries.size();
  }

  /** How many times a result was remembered. */
  public long hits() {
    return hits;
  }

  /** How many times a result was made. */
  public long misses() {
    return misses;
  }
}
