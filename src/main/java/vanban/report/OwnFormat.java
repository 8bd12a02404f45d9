package vanban.report;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vanban.genre.OwnKey;
import vanban.report.OwnSource.Group;
import vanban.report.table.PictureFormat;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.Named;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.schema.Values;
import vanban.source.Place;

/** What may stand under the keys that a layout declares itself. */
final class OwnFormat {
  private OwnFormat() {}

  /** Their values as a component of what holds them. */
  static Fields<Group> fields(List<Named<OwnKey>> declared) {
    return fields(declared, one -> layout(one.key().place()) + "-" + one.name());
  }

  /** Of two layouts each may declare a key of one name; in the JSON Schema both have a place. */
  private static String layout(Place declared) {
    return Optional.ofNullable(Path.of(declared.file().path()).getParent())
        .map(folder -> String.valueOf(folder.getFileName()))
        .orElse("own");
  }

  private static Fields<Group> fields(
      List<Named<OwnKey>> declared, Function<Named<OwnKey>, String> name) {
    List<Key<Group, ?>> keys =
        declared.stream().<Key<Group, ?>>map(one -> key(name.apply(one), one)).toList();
    Set<String> once =
        declared.stream()
            .filter(one -> one.value().use().once())
            .map(Named::name)
            .collect(Collectors.toSet());
    return Fields.of(values -> group(values, keys, once), keys);
  }

  private static Group group(Values values, List<Key<Group, ?>> keys, Set<String> once) {
    Map<String, OwnSource> typed = new HashMap<>();
    for (Key<Group, ?> key : keys) {
      if (values.get(key) instanceof Optional<?> value
          && value.isPresent()
          && value.get() instanceof OwnSource source) {
        typed.put(key.name(), source);
      }
    }
    return new Group(typed, once);
  }

  private static Key<Group, Optional<OwnSource>> key(String name, Named<OwnKey> declared) {
    OwnKey own = declared.value();
    Schema<OwnSource> one = own.isGroup() ? group(name, own) : value(own.kind());
    Key<Group, Optional<OwnSource>> key =
        Key.<Group, OwnSource>optional(
                declared.name(),
                own.many() ? several(one) : one,
                group -> Optional.ofNullable(group.values().get(declared.name())))
            .says(own.title().orElse(declared.name()), own.explanation().orElse(""));
    return own.required() ? key.demanded() : key;
  }

  private static Schema<OwnSource> several(Schema<OwnSource> one) {
    return Schema.oneOrMore(one)
        .map(OwnSource.Several::new, source -> ((OwnSource.Several) source).values());
  }

  private static Schema<OwnSource> group(String name, OwnKey own) {
    return fields(own.keys(), one -> name + "-" + one.name())
        .mapping(name)
        .map(group -> group, source -> (Group) source);
  }

  private static Schema<OwnSource> value(OwnKey.Kind kind) {
    return switch (kind) {
      case LINE ->
          Scalars.line().map(OwnSource.Words::new, source -> ((OwnSource.Words) source).text());
      case PROSE ->
          Scalars.prose().map(OwnSource.Text::new, source -> ((OwnSource.Text) source).text());
      case TRUTH ->
          Scalars.truth().map(OwnSource.Truth::new, source -> ((OwnSource.Truth) source).truth());
      case COUNT ->
          Scalars.count().map(OwnSource.Count::new, source -> ((OwnSource.Count) source).count());
      case PICTURE ->
          PictureFormat.shown()
              .map(OwnSource.Picture::new, source -> ((OwnSource.Picture) source).shown());
      case DATE ->
          Scalars.date().map(OwnSource.Day::new, source -> ((OwnSource.Day) source).date());
    };
  }
}
