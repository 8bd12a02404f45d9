package vanban.schema.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private final Cases cases;

  /**
   * What else may stand in some files.
   *
   * @param of the name of the mapping that has more keys there
   * @param keys all that may stand in any file
   * @param each what stands there when another key says something
   */
  private record Cases(String of, List<String> keys, List<Object> each) {
    private static final Cases NONE = new Cases("", List.of(), List.of());
  }

  private JsonSchemas(Cases cases) {
    this.cases = cases;
  }

  /**
   * The JSON Schema of a kind of file, as a tree for {@link vanban.diagnostic.Json}.
   *
   * @param title what such a file is called
   */
  public static Map<String, Object> of(String title, Schema<?> schema) {
    return new JsonSchemas(Cases.NONE).whole(title, schema);
  }

  /**
   * The JSON Schema of a kind of file in which more keys may stand than in all others, by what one
   * of its keys says.
   *
   * @param schema of the keys that may stand in all
   * @param chooser the key that decides
   * @param chosen what may stand in a file, by what it says under that key
   */
  public static Map<String, Object> of(
      String title, Schema<?> schema, String chooser, Map<String, ? extends Schema<?>> chosen) {
    JsonSchemas special = new JsonSchemas(Cases.NONE);
    MappingSchema<?> all = mapping(schema);
    Set<String> keys = new TreeSet<>();
    Map<Entry, List<String>> each = new LinkedHashMap<>();
    chosen.forEach(
        (word, other) -> {
          Map<String, Object> more = special.beyond(all, mapping(other));
          keys.addAll(more.keySet());
          if (!more.isEmpty()) {
            Entry then = then(more, required(mapping(other), more.keySet()));
            each.computeIfAbsent(then, none -> new ArrayList<>()).add(word);
          }
        });
    List<Object> cases =
        each.entrySet().stream()
            .<Object>map(one -> chosen(chooser, one.getValue(), one.getKey()))
            .toList();
    JsonSchemas schemas = new JsonSchemas(new Cases(all.name(), List.copyOf(keys), cases));
    schemas.definitions.putAll(special.definitions);
    schemas.definitions.remove(all.name());
    return schemas.whole(title, schema);
  }

  private Map<String, Object> whole(String title, Schema<?> schema) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("$schema", "http://json-schema.org/draft-07/schema#");
    out.put("title", title);
    out.putAll(say(schema));
    out.put("definitions", definitions);
    return out;
  }

  private Map<String, Object> beyond(MappingSchema<?> all, MappingSchema<?> special) {
    Map<String, Object> more = new LinkedHashMap<>();
    special.keys().stream()
        .filter(key -> all.key(key.name()).isEmpty())
        .forEach(key -> more.put(key.name(), say(key)));
    return more;
  }

  private static List<String> required(MappingSchema<?> special, Set<String> more) {
    return special.keys().stream()
        .filter(Key::isDemanded)
        .map(Key::name)
        .filter(more::contains)
        .toList();
  }

  private static Entry then(Map<String, Object> more, List<String> required) {
    Entry then = object("properties", more);
    return required.isEmpty() ? then : then.with("required", required);
  }

  private static Entry chosen(String chooser, List<String> words, Entry then) {
    Entry when = object("properties", Map.of(chooser, Map.of("enum", words)));
    return object("if", when).with("then", then);
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
    if (name.equals(cases.of())) {
      cases.keys().forEach(key -> properties.put(key, true)); // what it holds, its case says
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
    List<Object> choices =
        Stream.concat(
                schema.keys().stream().flatMap(JsonSchemas::choice),
                name.equals(cases.of()) ? cases.each().stream() : Stream.empty())
            .toList();
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
