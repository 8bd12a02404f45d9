package vanban.schema;

import java.util.Optional;
import java.util.function.Supplier;
import vanban.diagnostic.Diagnostics;
import vanban.yaml.PlainYaml;
import vanban.yaml.YamlValue;

/**
 * A schema known by its name, so that it can hold itself.
 *
 * @param name of the mapping it stands for
 * @param schema the mapping
 */
public record LaterSchema<T>(String name, Supplier<Schema<T>> schema) implements Schema<T> {

  @Override
  public Optional<T> decode(YamlValue value, Diagnostics diagnostics) {
    return schema.get().decode(value, diagnostics);
  }

  @Override
  public PlainYaml encode(T value) {
    return schema.get().encode(value);
  }

  @Override
  public ValueKind kind() {
    return schema.get().kind();
  }

  @Override
  public boolean accepts(ValueKind other) {
    return schema.get().accepts(other);
  }
}
