package vanban.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vanban.diagnostic.Diagnostic;

/**
 * What a YAML value comes to.
 *
 * @param value what it means, as far as it could be read; empty where nothing could
 * @param diagnostics what is wrong with it; there may be some although there is a value
 */
public record Decoded<T>(Optional<T> value, List<Diagnostic> diagnostics) {
  /** Keeps the diagnostics from change. */
  public Decoded {
    diagnostics = List.copyOf(diagnostics);
  }

  /** A value with nothing wrong about it. */
  public static <T> Decoded<T> of(T value) {
    return new Decoded<>(Optional.of(value), List.of());
  }

  /** No value, because of this. */
  public static <T> Decoded<T> wrong(Diagnostic why) {
    return new Decoded<>(Optional.empty(), List.of(why));
  }

  /** A value, or no value because of what is said of it then. */
  public static <T> Decoded<T> of(Optional<T> value, Supplier<Diagnostic> otherwise) {
    return value.map(Decoded::of).orElseGet(() -> wrong(otherwise.get()));
  }

  /** What the value comes to further on, with what is wrong about both. */
  <U> Decoded<U> then(Function<T, Decoded<U>> next) {
    Optional<Decoded<U>> further = value.map(next);
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    further.ifPresent(decoded -> all.addAll(decoded.diagnostics()));
    return new Decoded<>(further.flatMap(Decoded::value), all);
  }
}
