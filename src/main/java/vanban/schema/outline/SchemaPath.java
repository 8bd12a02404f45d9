package vanban.schema.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.schema.ChoiceSchema;
import vanban.schema.DerivedSchema;
import vanban.schema.Key;
import vanban.schema.LaterSchema;
import vanban.schema.ListSchema;
import vanban.schema.MappingSchema;
import vanban.schema.Schema;
import vanban.schema.TableSchema;

/** Follows paths of keys through a schema. */
public final class SchemaPath {
  private SchemaPath() {}

  /**
   * The key that a path leads to, such as {@code signature.name}: lists are stepped through, and of
   * keys of the author's own choice any will do.
   */
  public static Optional<Key<?, ?>> keyAt(Schema<?> schema, List<String> path) {
    if (path.isEmpty()) {
      return Optional.empty();
    }
    int last = path.size() - 1;
    return keysBelow(schema, path.subList(0, last)).stream()
        .filter(key -> key.name().equals(path.get(last)))
        .findFirst();
  }

  /** The keys that may stand below a path, in the order they are explained. */
  public static List<Key<?, ?>> keysBelow(Schema<?> schema, List<String> path) {
    Stream<Schema<?>> schemas = parts(schema);
    for (String step : path) {
      schemas = schemas.flatMap(one -> below(one, step)).flatMap(SchemaPath::parts);
    }
    return schemas.<Key<?, ?>>flatMap(SchemaPath::keys).toList();
  }

  private static Stream<Key<?, ?>> keys(Schema<?> schema) {
    return schema instanceof MappingSchema<?> mapping
        ? mapping.keys().stream().map(key -> key)
        : Stream.empty();
  }

  private static Stream<Schema<?>> below(Schema<?> schema, String step) {
    if (schema instanceof TableSchema<?> table) {
      return Stream.of(table.value());
    }
    return keys(schema).filter(key -> key.name().equals(step)).map(Key::schema);
  }

  /** The mappings and tables a value may be: those of a list's items, of each choice. */
  private static Stream<Schema<?>> parts(Schema<?> schema) {
    if (schema instanceof ListSchema<?> list) {
      return parts(list.item());
    }
    if (schema instanceof ChoiceSchema<?> choice) {
      return choice.options().stream().flatMap(option -> parts(option.schema()));
    }
    if (schema instanceof LaterSchema<?> later) {
      return parts(later.schema().get());
    }
    return schema instanceof DerivedSchema<?, ?> derived
        ? parts(derived.base())
        : Stream.of(schema);
  }
}
