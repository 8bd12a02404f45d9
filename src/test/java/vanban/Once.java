package vanban;

import java.util.function.Supplier;

/**
 * A value that is made when somebody asks for it first, and kept: what takes long is done once for
 * all tests of a run, on whatever threads they run.
 *
 * @param <T> what is made; it must not change afterwards
 */
public final class Once<T> implements Supplier<T> {
  private final Supplier<T> making;
  private T made;
  private boolean done;

  private Once(Supplier<T> making) {
    this.making = making;
  }

  /** A value still to be made. */
  public static <T> Once<T> of(Supplier<T> making) {
    return new Once<>(making);
  }

  @Override
  public synchronized T get() {
    if (!done) {
      made = making.get();
      done = true;
    }
    return made;
  }
}
