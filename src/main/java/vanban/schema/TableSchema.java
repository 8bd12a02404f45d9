package vanban.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Diagnostics;
import vanban.yaml.PlainYaml;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlValue;

/**
 * A mapping whose keys are the author's. One whose value is wrong is left out.
 *
 * @param value what stands under each
 * @param named whether each key must be a name
 */
public record TableSchema<T>(Schema<T> value, boolean named) implements Schema<List<Named<T>>> {

  @Override
  public Optional<List<Named<T>>> decode(YamlValue typed, Diagnostics diagnostics) {
    if (!(typed instanceof YamlMapping mapping)) {
      diagnostics.add(Mistakes.wrongType(typed, ValueKind.MAPPING.word()));
      return Optional.empty();
    }
    if (mapping.entries().isEmpty() && mapping.complete()) {
      diagnostics.add(Mistakes.emptyMapping(mapping));
      return Optional.empty();
    }
    List<Named<T>> all = new ArrayList<>();
    for (YamlMapping.Entry entry : mapping.entries()) {
      if (named && !NamePattern.matches(entry.name())) {
        diagnostics.add(Mistakes.wrongName(entry.key()));
      }
      value
          .decode(entry, diagnostics)
          .ifPresent(decoded -> all.add(new Named<>(entry.key(), decoded)));
    }
    return Optional.of(List.copyOf(all));
  }

  @Override
  public PlainYaml encode(List<Named<T>> all) {
    return new PlainYaml.Entries(
        all.stream()
            .map(one -> new PlainYaml.Entry(one.name(), value.encode(one.value())))
            .toList());
  }

  @Override
  public ValueKind kind() {
    return ValueKind.MAPPING;
  }
}
