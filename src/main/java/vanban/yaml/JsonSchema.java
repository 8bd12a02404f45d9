package vanban.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Says a shape in JSON Schema (draft 7, which editors know best), so that they complete keys and
 * explain them.
 */
public final class JsonSchema {
  private static final String NAME = "^\\p{L}[\\p{L}\\p{M}\\p{N}_-]*$";

  private final Map<String, Object> definitions = new TreeMap<>();

  private JsonSchema() {}

  /**
   * The schema of a kind of file, as a tree for {@link vanban.diagnostic.Json#print}.
   *
   * @param title what such a file is called
   * @param shape what it holds
   */
  public static Map<String, Object> of(String title, Shape shape) {
    JsonSchema schema = new JsonSchema();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("$schema", "http://json-schema.org/draft-07/schema#");
    out.put("title", title);
    out.putAll(schema.say(shape));
    out.put("definitions", schema.definitions);
    return out;
  }

  private Map<String, Object> say(Shape shape) {
    if (shape instanceof Shape.Scalar scalar) {
      return say(scalar);
    }
    if (shape instanceof Shape.Sequence sequence) {
      return say(sequence);
    }
    if (shape instanceof Shape.Either either) {
      return Map.of("anyOf", either.shapes().stream().map(this::say).toList());
    }
    if (shape instanceof Shape.Table table) {
      Entry out = object("type", "object");
      return (table.named() ? out.with("propertyNames", Map.of("pattern", NAME)) : out)
          .with("additionalProperties", say(table.value()));
    }
    if (shape instanceof Shape.Later later) {
      return refer(later.name(), later.shape().get());
    }
    return refer(((Shape.Mapping) shape).name(), shape);
  }

  private Map<String, Object> refer(String name, Shape shape) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of()); // stands for itself while it is being said
      definitions.put(name, say((Shape.Mapping) shape, name));
    }
    return Map.of("$ref", "#/definitions/" + name);
  }

  private Map<String, Object> say(Shape.Mapping shape, String name) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Shape.Key key : shape.keys()) {
      properties.put(key.name(), say(key));
    }
    Entry out = object("title", name, "type", "object").with("properties", properties);
    List<String> required =
        shape.keys().stream()
            .filter(key -> key.required() && key.unless().isEmpty())
            .map(Shape.Key::name)
            .toList();
    if (!required.isEmpty()) {
      out.with("required", required);
    }
    List<Object> choices = shape.keys().stream().flatMap(JsonSchema::choice).toList();
    if (!choices.isEmpty()) {
      out.with("allOf", choices);
    }
    return out.with("additionalProperties", false);
  }

  /** That a key is there, or one of those that stand for it; nothing where none do. */
  private static Stream<Object> choice(Shape.Key key) {
    List<Object> ways =
        Stream.concat(Stream.of(key.name()), key.unless().stream())
            .<Object>map(name -> object("required", List.of(name)))
            .toList();
    return key.unless().isEmpty() ? Stream.empty() : Stream.of(object("anyOf", ways));
  }

  private Map<String, Object> say(Shape.Key key) {
    String description =
        key.explanation().isEmpty() ? key.term() : key.term() + ": " + key.explanation();
    Map<String, Object> value = say(key.shape());
    Entry out = object("description", description);
    if (value.containsKey("$ref")) {
      return out.with("allOf", List.of(value)); // draft 7 looks at nothing beside a $ref
    }
    out.putAll(value);
    return out;
  }

  private Map<String, Object> say(Shape.Sequence shape) {
    Entry list = object("type", "array", "minItems", 1).with("items", say(shape.item()));
    return shape.orOne() ? object("anyOf", List.of(say(shape.item()), list)) : list;
  }

  private static Map<String, Object> say(Shape.Scalar shape) {
    return switch (shape.kind()) {
      case LINE, PROSE, PROSE_OR_EMPTY, WORD ->
          object("type", List.of("string", "number", "boolean"));
      case NAME -> object("type", "string", "pattern", NAME);
      case DATE ->
          object("type", List.of("string", "integer"))
              .with("pattern", "^\\d{4}(-\\d{2}(-\\d{2})?)?$");
      case COUNT -> object("type", "integer", "minimum", 1);
      case DECIMAL -> object("type", "number");
      case DECIMAL_OR_BLANK -> object("type", List.of("number", "null"));
      case TRUTH -> object("type", "boolean");
      case TRUTH_OR_COUNT -> object("type", List.of("boolean", "integer"));
      case CHOICE -> object("enum", new ArrayList<>(shape.choices()));
    };
  }

  private static Entry object(String key, Object value) {
    return new Entry().with(key, value);
  }

  private static Entry object(String key, Object value, String other, Object second) {
    return object(key, value).with(other, second);
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
