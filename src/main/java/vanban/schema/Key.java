package vanban.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vanban.diagnostic.Diagnostics;
import vanban.yaml.PlainYaml;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/**
 * A key of a mapping: its name, what stands under it, whether it must stand, where what it says
 * lies in what the mapping means, and what to tell authors of it.
 *
 * @param <O> what the mapping means
 * @param <V> what the key says: {@code T} if it must stand, {@code Optional<T>} if it need not
 */
public final class Key<O, V> implements Field<O, V>, KeyName<V> {
  private final String name;
  private final Schema<?> schema;
  private final Need need;
  private final Help help;
  private final BiFunction<Optional<YamlMapping.Entry>, Diagnostics, Optional<V>> decoder;
  private final Function<O, Optional<PlainYaml>> encoder;

  /** Whether its lack is told, and what may stand for it. */
  private record Need(boolean demanded, List<String> unless) {
    private static final Need NONE = new Need(false, List.of());
    private static final Need ALWAYS = new Need(true, List.of());
  }

  /** What to tell authors. */
  private record Help(String term, String explanation) {}

  private Key(
      String name,
      Schema<?> schema,
      Need need,
      Help help,
      BiFunction<Optional<YamlMapping.Entry>, Diagnostics, Optional<V>> decoder,
      Function<O, Optional<PlainYaml>> encoder) {
    this.name = name;
    this.schema = schema;
    this.need = need;
    this.help = help;
    this.decoder = decoder;
    this.encoder = encoder;
  }

  /** A key without which the mapping means nothing. */
  public static <O, T> Key<O, T> required(String name, Schema<T> schema, Function<O, T> getter) {
    return new Key<>(
        name,
        schema,
        Need.ALWAYS,
        new Help("", ""),
        (entry, diagnostics) -> entry.flatMap(e -> schema.decode(e, diagnostics)),
        owner -> Optional.of(schema.encode(getter.apply(owner))));
  }

  /** A key that may be left out. */
  public static <O, T> Key<O, Optional<T>> optional(
      String name, Schema<T> schema, Function<O, Optional<T>> getter) {
    return new Key<>(
        name,
        schema,
        Need.NONE,
        new Help("", ""),
        (entry, diagnostics) -> Optional.of(entry.flatMap(e -> schema.decode(e, diagnostics))),
        owner -> getter.apply(owner).map(schema::encode));
  }

  /** A key that may be left out, of which it is told whether it is, or wrong, and where. */
  public static <O, T> Key<O, Stated<T>> stated(
      String name, Schema<T> schema, Function<O, Stated<T>> getter) {
    return new Key<>(
        name,
        schema,
        Need.NONE,
        new Help("", ""),
        (entry, diagnostics) ->
            Optional.of(
                new Stated<>(
                    entry.map(YamlMapping.Entry::key),
                    entry.flatMap(e -> schema.decode(e, diagnostics)))),
        owner -> getter.apply(owner).value().map(schema::encode));
  }

  /** A key that may be left out, and then says something all the same. */
  public static <O, T> Key<O, T> usually(
      String name, Schema<T> schema, T otherwise, Function<O, T> getter) {
    return new Key<>(
        name,
        schema,
        Need.NONE,
        new Help("", ""),
        (entry, diagnostics) ->
            entry.flatMap(e -> schema.decode(e, diagnostics)).or(() -> Optional.of(otherwise)),
        owner ->
            Optional.of(getter.apply(owner))
                .filter(value -> !value.equals(otherwise))
                .map(schema::encode));
  }

  /**
   * The same, told of where it is missing; the mapping is read all the same, so that all else that
   * is wrong is found too.
   */
  public Key<O, V> demanded() {
    return with(Need.ALWAYS);
  }

  /** The same, told of where it is missing and so are these others. */
  public Key<O, V> demandedUnless(List<String> others) {
    return with(new Need(true, List.copyOf(others)));
  }

  private Key<O, V> with(Need other) {
    return new Key<>(name, schema, other, help, decoder, encoder);
  }

  /**
   * The same, with what to tell authors.
   *
   * @param term the official Vietnamese term; several are set apart by commas
   * @param explanation what an author should know of it, in Vietnamese; may be empty
   */
  public Key<O, V> says(String term, String explanation) {
    return new Key<>(name, schema, need, new Help(term, explanation), decoder, encoder);
  }

  @Override
  public String name() {
    return name;
  }

  /** What stands under it. */
  public Schema<?> schema() {
    return schema;
  }

  @Override
  public String term() {
    return help.term();
  }

  @Override
  public boolean accepts(YamlMapping.Entry entry) {
    if (entry.value() instanceof YamlText) { // a text is read at once, all others piece by piece
      Diagnostics wrong = new Diagnostics();
      schema.decode(entry, wrong);
      return !wrong.hasErrors();
    }
    return schema.accepts(ValueKind.of(entry.value()));
  }

  /** What an author should know of it, in Vietnamese; may be empty. */
  public String explanation() {
    return help.explanation();
  }

  /** Whether its lack is told. */
  public boolean isDemanded() {
    return need.demanded();
  }

  /** The keys of which any one stands for it, where its lack is told. */
  public List<String> unless() {
    return need.unless();
  }

  /** The names of some keys, in order. */
  public static String[] names(List<? extends Key<?, ?>> keys) {
    return keys.stream().map(Key::name).toArray(String[]::new);
  }

  /** The same key, of a mapping that means more, of which what it now means is a component. */
  <P> Key<P, V> in(Function<P, O> getter) {
    return new Key<>(
        name, schema, need, help, decoder, owner -> encoder.apply(getter.apply(owner)));
  }

  @Override
  public List<Key<O, ?>> keys() {
    return List.of(this);
  }

  @Override
  public V read(Values values) {
    return values.get(this);
  }

  /** What it says; empty if the mapping then means nothing. */
  Optional<V> decode(Optional<YamlMapping.Entry> entry, Diagnostics diagnostics) {
    return decoder.apply(entry, diagnostics);
  }

  /** What to print under it; empty where it is left out. */
  Optional<PlainYaml> encode(O owner) {
    return encoder.apply(owner);
  }

  @Override
  public String toString() {
    return name;
  }
}
