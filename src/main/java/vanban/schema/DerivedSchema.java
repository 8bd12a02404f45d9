package vanban.schema;

import java.util.Optional;
import java.util.function.Function;
import vanban.diagnostic.Diagnostics;
import vanban.yaml.PlainYaml;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlValue;

/**
 * Another schema, read as something else.
 *
 * @param base what it is to JSON Schema, to paths and to choices
 * @param derivation what it comes to
 * @param encoder says how it is written
 */
public record DerivedSchema<B, T>(
    Schema<B> base, Derivation<B, T> derivation, Function<T, PlainYaml> encoder)
    implements Schema<T> {

  /** What a value comes to that comes to something else first. */
  @FunctionalInterface
  interface Derivation<B, T> {
    /**
     * What it comes to.
     *
     * @param value as typed
     * @param first what it comes to first; empty if nothing could be made of it
     */
    Optional<T> derive(YamlValue value, Optional<B> first, Diagnostics diagnostics);
  }

  @Override
  public Optional<T> decode(YamlValue value, Diagnostics diagnostics) {
    return derivation.derive(value, base.decode(value, diagnostics), diagnostics);
  }

  @Override
  public Optional<T> decode(YamlMapping.Entry entry, Diagnostics diagnostics) {
    return derivation.derive(entry.value(), base.decode(entry, diagnostics), diagnostics);
  }

  @Override
  public PlainYaml encode(T value) {
    return encoder.apply(value);
  }

  @Override
  public ValueKind kind() {
    return base.kind();
  }

  @Override
  public boolean accepts(ValueKind other) {
    return base.accepts(other);
  }

  @Override
  public boolean mayBeEmpty() {
    return base.mayBeEmpty();
  }
}
