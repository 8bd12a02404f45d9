package vanban.schema;

import java.util.Optional;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlValue;

/** A value with the keys that were meant for those that were misspelt, as its schema reads it. */
public final class MeantKeys {
  private MeantKeys() {}

  /** The value, in whose mappings each misspelt key has the name of the one that was meant. */
  public static YamlValue in(Schema<?> schema, YamlValue value) {
    if (schema instanceof DerivedSchema<?, ?> derived) {
      return in(derived.base(), value);
    }
    if (schema instanceof LaterSchema<?> later) {
      return in(later.schema().get(), value);
    }
    if (schema instanceof ChoiceSchema<?> choice) {
      return choice.options().stream()
          .filter(option -> option.takes(value))
          .findFirst()
          .map(option -> in(option.schema(), value))
          .orElse(value);
    }
    if (schema instanceof ListSchema<?> list) {
      return inItems(list, value);
    }
    return value instanceof YamlMapping mapping ? inEntries(schema, mapping) : value;
  }

  private static YamlValue inItems(ListSchema<?> schema, YamlValue value) {
    if (value instanceof YamlList list) {
      return new YamlList(
          list.place(),
          list.items().stream().map(item -> in(schema.item(), item)).toList(),
          list.complete());
    }
    return schema.orOne() ? in(schema.item(), value) : value;
  }

  private static YamlMapping inEntries(Schema<?> schema, YamlMapping typed) {
    YamlMapping meant =
        schema instanceof MappingSchema<?> mapping
            ? new UnknownKeys(typed, mapping.keys()).asMeant()
            : typed;
    return new YamlMapping(
        meant.place(),
        meant.entries().stream()
            .map(
                entry ->
                    below(schema, entry)
                        .map(to -> new YamlMapping.Entry(entry.key(), in(to, entry.value())))
                        .orElse(entry))
            .toList(),
        meant.complete());
  }

  private static Optional<Schema<?>> below(Schema<?> schema, YamlMapping.Entry entry) {
    if (schema instanceof TableSchema<?> table) {
      return Optional.of(table.value());
    }
    return schema instanceof MappingSchema<?> mapping
        ? mapping.key(entry.name()).map(Key::schema)
        : Optional.empty();
  }
}
