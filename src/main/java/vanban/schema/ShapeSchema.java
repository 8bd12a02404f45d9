package vanban.schema;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import vanban.yaml.Shape;
import vanban.yaml.YamlValue;

/**
 * Shapes as schemas that check and read nothing, for as long as there are formats that are
 * described by {@link Shape}: so a schema can hold the shape of what is not yet described by one.
 */
public final class ShapeSchema {
  private final IdentityHashMap<Shape, Schema<YamlValue>> known = new IdentityHashMap<>();

  private ShapeSchema() {}

  /** A shape as a schema; what it describes is handed on as it was read. */
  public static Schema<YamlValue> of(Shape shape) {
    return new ShapeSchema().schema(shape);
  }

  private Schema<YamlValue> schema(Shape shape) {
    Schema<YamlValue> made = known.get(shape);
    if (made == null) {
      made = convert(shape);
      known.put(shape, made);
    }
    return made;
  }

  private Schema<YamlValue> convert(Shape shape) {
    if (shape instanceof Shape.Scalar scalar) {
      return scalar(scalar).raw();
    }
    if (shape instanceof Shape.Sequence list) {
      Schema<YamlValue> item = schema(list.item());
      return (list.orOne() ? Schema.oneOrMore(item) : Schema.list(item)).raw();
    }
    if (shape instanceof Shape.Either either) {
      return new ChoiceSchema<YamlValue>(
          either.shapes().stream()
              .<ChoiceSchema.Option<? extends YamlValue>>map(
                  one -> Schema.option(YamlValue.class, schema(one)))
              .toList());
    }
    if (shape instanceof Shape.Table table) {
      Schema<YamlValue> value = schema(table.value());
      return (table.named() ? Schema.table(value) : Schema.lookup(value)).raw();
    }
    if (shape instanceof Shape.Later later) {
      return Schema.later(later.name(), () -> schema(later.shape().get()));
    }
    return mapping((Shape.Mapping) shape).raw();
  }

  private Schema<Object> mapping(Shape.Mapping shape) {
    List<Key<Object, ?>> keys = shape.keys().stream().<Key<Object, ?>>map(this::key).toList();
    MappingSchema<Object> mapping = Schema.mapping(shape.name(), keys, values -> values);
    for (List<String> names : shape.exclusive()) {
      mapping = mapping.onlyOneOf(names.toArray(String[]::new));
    }
    return mapping;
  }

  private Key<Object, Optional<YamlValue>> key(Shape.Key shape) {
    Key<Object, Optional<YamlValue>> key =
        Key.optional(shape.name(), schema(shape.shape()), owner -> Optional.<YamlValue>empty())
            .says(shape.term(), shape.explanation());
    return shape.required() ? key.demandedUnless(shape.unless()) : key;
  }

  private static Schema<?> scalar(Shape.Scalar shape) {
    return switch (shape.kind()) {
      case LINE, PROSE, WORD -> Scalars.line();
      case PROSE_OR_EMPTY -> Scalars.proseOrEmpty();
      case DATE -> Scalars.date();
      case COUNT -> Scalars.count();
      case DECIMAL -> Scalars.decimal();
      case DECIMAL_OR_BLANK -> Scalars.decimalOrBlank();
      case TRUTH -> Scalars.truth();
      case TRUTH_OR_COUNT -> Scalars.truthOrCount();
      case NAME -> Scalars.name();
      case CHOICE -> Scalars.oneOf(shape.choices().toArray(String[]::new));
    };
  }
}
