package vanban.figure;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is asked for first, and kept then: of files that nothing may need.
 * It is asked by one thread.
 *
 * @param <T> what it is
 */
public final class Deferred<T> {
  private @Nullable Supplier<T> maker;
  private @Nullable T made;

  private Deferred(@Nullable Supplier<T> maker, @Nullable T made) {
    this.maker = maker;
    this.made = made;
  }

  /** One that is still to be made. */
  public static <T> Deferred<T> of(Supplier<T> maker) {
    return new Deferred<>(maker, null);
  }

  /** One that is there. */
  public static <T> Deferred<T> ready(T value) {
    return new Deferred<>(null, value);
  }

  /** The value. */
  public T get() {
    T known = made;
    if (known == null) {
      known = make();
      made = known;
      maker = null; // and with it all it was made of
    }
    return known;
  }

  private T make() {
    if (maker == null) {
      throw new IllegalStateException("asked for while it is made");
    }
    Supplier<T> supplier = maker;
    maker = null;
    return supplier.get();
  }

  /** What follows from the value, made when that is asked for first. */
  public <R> Deferred<R> map(Function<T, R> function) {
    return of(() -> function.apply(get()));
  }
}
