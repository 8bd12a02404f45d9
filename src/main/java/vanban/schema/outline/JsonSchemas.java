package vanban.schema.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vanban.schema.ChoiceSchema;
import vanban.schema.DerivedSchema;
import vanban.schema.Key;
import vanban.schema.LaterSchema;
import vanban.schema.ListSchema;
import vanban.schema.MappingSchema;
import vanban.schema.NamePattern;
import vanban.schema.Scalar;
import vanban.schema.Schema;
import vanban.schema.TableSchema;

/**
 * Says a schema in JSON Schema (draft 7, which editors know best), so that they complete keys and
 * explain them.
 */
public final class JsonSchemas {
  private final Map<String, Object> definitions = new TreeMap<>();

  private JsonSchemas() {}

  /**
   * The JSON Schema of a kind of file, as a tree for {@link vanban.diagnostic.Json}.
   *
   * @param title what such a file is called
   */
  public static Map<String, Object> of(String title, Schema<?> schema) {
    JsonSchemas schemas = new JsonSchemas();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("$schema", "http://json-schema.org/draft-07/schema#");
    out.put("title", title);
    out.putAll(schemas.say(schema));
    out.put("definitions", schemas.definitions);
    return out;
  }

  private Map<String, Object> say(Schema<?> schema) {
    if (schema instanceof Scalar<?> scalar) {
      return scalar.json();
    }
    if (schema instanceof ListSchema<?> list) {
      return say(list);
    }
    if (schema instanceof TableSchema<?> table) {
      return say(table);
    }
    if (schema instanceof ChoiceSchema<?> choice) {
      return Map.of(
          "anyOf", choice.options().stream().map(option -> say(option.schema())).toList());
    }
    if (schema instanceof LaterSchema<?> later) {
      return refer(later.name(), later.schema().get());
    }
    return schema instanceof DerivedSchema<?, ?> derived
        ? say(derived.base())
        : refer(((MappingSchema<?>) schema).name(), schema);
  }

  private Map<String, Object> say(ListSchema<?> schema) {
    Entry list = object("type", "array").with("minItems", 1).with("items", say(schema.item()));
    return schema.orOne() ? object("anyOf", List.of(say(schema.item()), list)) : list;
  }

  private Map<String, Object> say(TableSchema<?> schema) {
    Entry out = object("type", "object");
    return (schema.named() ? out.with("propertyNames", Map.of("pattern", NamePattern.REGEX)) : out)
        .with("additionalProperties", say(schema.value()));
  }

  private Map<String, Object> refer(String name, Schema<?> schema) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of()); // stands for itself while it is being said
      definitions.put(name, say(mapping(schema), name));
    }
    return Map.of("$ref", "#/definitions/" + name);
  }

  private static MappingSchema<?> mapping(Schema<?> schema) {
    return schema instanceof DerivedSchema<?, ?> derived
        ? mapping(derived.base())
        : (MappingSchema<?>) schema;
  }

  private Map<String, Object> say(MappingSchema<?> schema, String name) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Key<?, ?> key : schema.keys()) {
      properties.put(key.name(), say(key));
    }
    Entry out = object("title", name).with("type", "object").with("properties", properties);
    List<String> required =
        schema.keys().stream()
            .filter(key -> key.isDemanded() && key.unless().isEmpty())
            .map(Key::name)
            .toList();
    if (!required.isEmpty()) {
      out.with("required", required);
    }
    List<Object> choices = schema.keys().stream().flatMap(JsonSchemas::choice).toList();
    if (!choices.isEmpty()) {
      out.with("allOf", choices);
    }
    return out.with("additionalProperties", false);
  }

  /** That a key is there, or one of those that stand for it; nothing where none do. */
  private static Stream<Object> choice(Key<?, ?> key) {
    List<Object> ways =
        Stream.concat(Stream.of(key.name()), key.unless().stream())
            .<Object>map(name -> object("required", List.of(name)))
            .toList();
    return key.unless().isEmpty() ? Stream.empty() : Stream.of(object("anyOf", ways));
  }

  private Map<String, Object> say(Key<?, ?> key) {
    String description =
        key.explanation().isEmpty() ? key.term() : key.term() + ": " + key.explanation();
    Map<String, Object> value = say(key.schema());
    Entry out = object("description", description);
    if (value.containsKey("$ref")) {
      return out.with("allOf", List.of(value)); // draft 7 looks at nothing beside a $ref
    }
    out.putAll(value);
    return out;
  }

  private static Entry object(String key, Object value) {
    return new Entry().with(key, value);
  }

  /** An object in the making. */
  private static final class Entry extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1L;

    Entry with(String key, Object value) {
      put(key, value);
      return this;
    }
  }
}
