package vanban.document;

import java.util.Optional;

/**
 * Where a node came from, in the terms of whoever made it.
 *
 * <p>A document carries origins and never looks into them, so that it knows no files: a reader of
 * prose hands in the located words themselves, a layout the place in its templates. All origins are
 * equal, so that two nodes are equal if they say the same, wherever they were written.
 */
public final class Origin {
  /** Of what nobody wrote anywhere: nodes made by programs, and by tests. */
  public static final Origin UNKNOWN = new Origin(Optional.empty());

  private final Optional<Object> source;

  private Origin(Optional<Object> source) {
    this.source = source;
  }

  /** An origin that stands for {@code source}. */
  public static Origin of(Object source) {
    return new Origin(Optional.of(source));
  }

  /** What this origin stands for, if that is of a type. */
  public <T> Optional<T> as(Class<T> type) {
    return source.filter(type::isInstance).map(type::cast);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Origin;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return source.map(Object::toString).orElse("unknown");
  }
}
