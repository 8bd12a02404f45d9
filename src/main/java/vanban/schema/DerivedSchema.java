package vanban.schema;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vanban.diagnostic.Diagnostics;
import vanban.yaml.YamlValue;

/**
 * Another schema, read as something else.
 *
 * @param base what it is to JSON Schema, to paths and to choices
 * @param decoder reads it
 * @param encoder says how it is written
 */
record DerivedSchema<T>(
    Schema<?> base,
    BiFunction<YamlValue, Diagnostics, Optional<T>> decoder,
    Function<T, Node> encoder)
    implements Schema<T> {

  @Override
  public Optional<T> decode(YamlValue value, Diagnostics diagnostics) {
    return decoder.apply(value, diagnostics);
  }

  @Override
  public Node encode(T value) {
    return encoder.apply(value);
  }

  @Override
  public ValueKind kind() {
    return base.kind();
  }

  @Override
  public boolean mayBeEmpty() {
    return base.mayBeEmpty();
  }
}
