package vanban.style;

import java.util.Optional;

/**
 * One thing that a style can say, such as the size of letters. Each is a constant, and is itself
 * alone: properties of the same name, of paragraphs and of tables, are two.
 *
 * @param <T> what is said of it
 */
public final class Property<T> {
  private final String name;
  private final Optional<T> initial;

  private Property(String name, Optional<T> initial) {
    this.name = name;
    this.initial = initial;
  }

  /** A property of which nothing holds where no style says anything. */
  public static <T> Property<T> of(String name) {
    return new Property<>(name, Optional.empty());
  }

  /** A property of which {@code initial} holds where no style says anything. */
  public static <T> Property<T> of(String name, T initial) {
    return new Property<>(name, Optional.of(initial));
  }

  /** Its name, which is its key in styles.yaml: {@code space_after}. */
  public String name() {
    return name;
  }

  /** What holds where no style says anything. */
  public Optional<T> initial() {
    return initial;
  }

  @Override
  public String toString() {
    return name;
  }
}
