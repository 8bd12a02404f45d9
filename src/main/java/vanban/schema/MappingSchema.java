package vanban.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.Edit;
import vanban.yaml.PlainYaml;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/** A mapping with known keys. */
public final class MappingSchema<T> implements Schema<T> {
  /** Of how many keys all are named to who wrote a word in their place. */
  private static final int FEW = 8;

  private final String name;
  private final List<Key<T, ?>> keys;
  private final Function<Values, T> make;
  private final List<List<String>> exclusive;
  private final List<Check<T>> checks;
  private final Function<String, Optional<String>> written;

  MappingSchema(String name, List<Key<T, ?>> keys, Function<Values, T> make) {
    this(name, keys, make, List.of(), List.of(), text -> Optional.empty());
  }

  private MappingSchema(
      String name,
      List<Key<T, ?>> keys,
      Function<Values, T> make,
      List<List<String>> exclusive,
      List<Check<T>> checks,
      Function<String, Optional<String>> written) {
    this.name = name;
    this.keys = List.copyOf(keys);
    this.make = make;
    this.exclusive = List.copyOf(exclusive);
    this.checks = List.copyOf(checks);
    this.written = written;
  }

  /** The same, with one more set of keys of which at most one may stand. */
  public MappingSchema<T> onlyOneOf(String... names) {
    List<List<String>> more = new ArrayList<>(exclusive);
    more.add(List.of(names));
    return new MappingSchema<>(name, keys, make, more, checks, written);
  }

  /** The same, with one more check of what it means, where that could be made. */
  public MappingSchema<T> check(Check<T> check) {
    List<Check<T>> more = new ArrayList<>(checks);
    more.add(check);
    return new MappingSchema<>(name, keys, make, exclusive, more, written);
  }

  /**
   * The same, which knows what a text in its place was meant to be.
   *
   * @param meant how that is written; empty where nobody can tell
   */
  public MappingSchema<T> insteadOf(Function<String, Optional<String>> meant) {
    return new MappingSchema<>(name, keys, make, exclusive, checks, meant);
  }

  /** What it is called in the JSON Schema. */
  public String name() {
    return name;
  }

  /** What may stand in it, in the order they are explained. */
  public List<Key<T, ?>> keys() {
    return keys;
  }

  /** A key by its name. */
  public Optional<Key<T, ?>> key(String key) {
    return keys.stream().filter(one -> one.name().equals(key)).findFirst();
  }

  @Override
  public Optional<T> decode(YamlValue value, Diagnostics diagnostics) {
    if (!(value instanceof YamlMapping typed)) {
      diagnostics.add(noMapping(value));
      return Optional.empty();
    }
    UnknownKeys unknown = new UnknownKeys(typed, keys);
    YamlMapping mapping = unknown.asMeant();
    Values values = new Values(mapping);
    boolean whole = true;
    for (Key<T, ?> key : keys) {
      whole &= decode(key, mapping, values, diagnostics);
    }
    diagnostics.addAll(unknown.diagnostics());
    checkKeys(mapping, unknown.meant(), diagnostics);
    return whole ? Optional.of(made(values, diagnostics)) : Optional.empty();
  }

  private Diagnostic noMapping(YamlValue value) {
    Diagnostic found = Mistakes.wrongType(value, ValueKind.MAPPING.word());
    return Optional.of(value)
        .filter(YamlText.class::isInstance)
        .flatMap(text -> written.apply(((YamlText) text).trimmed()))
        .map(meant -> found.hint("write", meant).mend(new Edit(value.place(), meant)))
        .orElseGet(() -> withKeys(found, value));
  }

  /** What may stand in it, for an author who wrote a word in its place. */
  private Diagnostic withKeys(Diagnostic found, YamlValue value) {
    List<String> names = keys.stream().map(Key::name).toList();
    boolean word = value instanceof YamlText && found.code() == Code.WRONG_TYPE;
    return word && names.size() <= FEW ? found.hint("known-keys", String.join(", ", names)) : found;
  }

  private static boolean decode(
      Key<?, ?> key, YamlMapping mapping, Values values, Diagnostics diagnostics) {
    Optional<?> said = key.decode(mapping.entry(key.name()), diagnostics);
    said.ifPresent(value -> values.put(key, value));
    return said.isPresent();
  }

  private T made(Values values, Diagnostics diagnostics) {
    T made = make.apply(values);
    checks.forEach(check -> diagnostics.addAll(check.check(made, values)));
    return made;
  }

  /** Whether there are keys too few, or some that cannot stand together. */
  private void checkKeys(YamlMapping mapping, Set<String> meant, Diagnostics diagnostics) {
    if (mapping.complete()) {
      checkNothingMissing(mapping, meant, diagnostics);
    }
    exclusive.forEach(names -> checkExclusive(mapping, names, diagnostics));
  }

  private void checkNothingMissing(
      YamlMapping mapping, Set<String> meant, Diagnostics diagnostics) {
    if (mapping.entries().isEmpty() && keys.stream().noneMatch(Key::isDemanded)) {
      diagnostics.add(Mistakes.emptyMapping(mapping));
    }
    keys.stream()
        .filter(Key::isDemanded)
        .filter(key -> !mapping.has(key.name()) && !meant.contains(key.name()))
        .filter(key -> key.unless().stream().noneMatch(o -> mapping.has(o) || meant.contains(o)))
        .forEach(
            key ->
                diagnostics.error(
                    Code.MISSING_KEY, Mistakes.firstKey(mapping), key.name(), key.term()));
  }

  private static void checkExclusive(
      YamlMapping mapping, List<String> names, Diagnostics diagnostics) {
    List<YamlMapping.Entry> present =
        names.stream().map(mapping::entry).flatMap(Optional::stream).toList();
    if (present.size() > 1) {
      YamlMapping.Entry first = present.get(0);
      YamlMapping.Entry second = present.get(1);
      diagnostics.add(
          Diagnostic.error(Code.CONFLICTING_KEYS, second.key().place(), second.name(), first.name())
              .hintAt(first.key().place(), "first-here"));
    }
  }

  @Override
  public PlainYaml encode(T value) {
    return new PlainYaml.Entries(
        keys.stream()
            .flatMap(
                key ->
                    key.encode(value).map(node -> new PlainYaml.Entry(key.name(), node)).stream())
            .toList());
  }

  @Override
  public ValueKind kind() {
    return ValueKind.MAPPING;
  }
}
