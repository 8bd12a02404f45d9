package vanban.schema;

import java.util.stream.Stream;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/** Finds the words for people to read in a value: what its schema says is no name and no number. */
public final class SchemaWords {
  private SchemaWords() {}

  /** The words of a value, in the order of the file; what its schema does not know holds none. */
  public static Stream<YamlText> in(Schema<?> schema, YamlValue value) {
    if (schema instanceof DerivedSchema<?, ?> derived) {
      return in(derived.base(), value);
    }
    if (schema instanceof LaterSchema<?> later) {
      return in(later.schema().get(), value);
    }
    if (schema instanceof ChoiceSchema<?> choice) {
      return choice.options().stream()
          .filter(option -> option.takes(value))
          .flatMap(option -> in(option.schema(), value));
    }
    if (schema instanceof ListSchema<?> list) {
      return inItems(list, value);
    }
    if (value instanceof YamlMapping mapping) {
      return mapping.entries().stream().flatMap(entry -> inEntry(schema, entry));
    }
    return schema instanceof Scalar<?> scalar && scalar.words() && value instanceof YamlText text
        ? Stream.of(text)
        : Stream.empty();
  }

  private static Stream<YamlText> inItems(ListSchema<?> schema, YamlValue value) {
    if (value instanceof YamlList list) {
      return list.items().stream().flatMap(item -> in(schema.item(), item));
    }
    return schema.orOne() ? in(schema.item(), value) : Stream.empty();
  }

  private static Stream<YamlText> inEntry(Schema<?> schema, YamlMapping.Entry entry) {
    if (schema instanceof TableSchema<?> table) {
      return in(table.value(), entry.value());
    }
    return schema instanceof MappingSchema<?> mapping
        ? mapping.key(entry.name()).stream().flatMap(key -> in(key.schema(), entry.value()))
        : Stream.empty();
  }
}
