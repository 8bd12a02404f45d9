package vanban.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Nearest;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.yaml.TypedNumber;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/** The keys of a mapping that mean nothing there, and those that were probably meant. */
final class UnknownKeys {
  private static final Pattern STARTS_WITH_DIGIT = Pattern.compile("\\d");

  private final YamlMapping mapping;
  private final List<? extends KeyName<?>> keys;

  UnknownKeys(YamlMapping mapping, List<? extends KeyName<?>> keys) {
    this.mapping = mapping;
    this.keys = keys;
  }

  List<Diagnostic> diagnostics() {
    return entries().map(this::explain).toList();
  }

  /** The keys that were probably meant: then it is no second error that they are missing. */
  Set<String> meant() {
    Set<String> meant = new HashSet<>();
    entries().forEach(entry -> meant(entry).ifPresent(meant::add));
    return meant;
  }

  /**
   * The mapping with each key that was probably meant in the place of the one that was typed, if
   * what stands there can be its value: then all below is read and checked in the same run, and
   * nothing is missed that follows from the slip alone.
   */
  YamlMapping asMeant() {
    Set<String> taken = new HashSet<>();
    List<YamlMapping.Entry> entries = new ArrayList<>(mapping.entries());
    entries.replaceAll(entry -> isUnknown(entry) ? asMeant(entry, taken) : entry);
    return new YamlMapping(mapping.place(), entries, mapping.complete());
  }

  private YamlMapping.Entry asMeant(YamlMapping.Entry entry, Set<String> taken) {
    return Optional.of(entry)
        .filter(UnknownKeys::isKeyAlone)
        .flatMap(this::meant)
        .filter(meant -> accepts(meant, ValueKind.of(entry.value())) && taken.add(meant))
        .map(meant -> located(meant, entry.key().place()))
        .map(meant -> new YamlMapping.Entry(meant, entry.value()))
        .orElse(entry);
  }

  /** A name that stands for what was typed at a place. */
  private static LocatedText located(String name, Place typed) {
    return new LocatedText.Builder(typed).append(name, typed).build();
  }

  private boolean accepts(String name, ValueKind kind) {
    return keys.stream().filter(key -> key.name().equals(name)).anyMatch(key -> key.accepts(kind));
  }

  private Stream<YamlMapping.Entry> entries() {
    return mapping.entries().stream().filter(this::isUnknown);
  }

  private boolean isUnknown(YamlMapping.Entry entry) {
    return keys.stream().noneMatch(key -> key.name().equals(entry.name()));
  }

  private Diagnostic explain(YamlMapping.Entry entry) {
    Diagnostic found = Diagnostic.error(Code.UNKNOWN_KEY, entry.key().place(), entry.name());
    String known = String.join(", ", keys.stream().map(KeyName::name).toList());
    return cutNumber(entry)
        .map(number -> found.hint("decimal-comma", number))
        .or(() -> meant(entry).map(meant -> near(found, entry, meant)))
        .orElseGet(() -> found.hint("known-keys", known));
  }

  private static Diagnostic near(Diagnostic found, YamlMapping.Entry entry, String meant) {
    return isKeyAlone(entry) ? found.didYouMean(meant) : found.mayMean(meant);
  }

  /**
   * Whether it is a key that was typed, and no value with it: {@code keep_with_next :true} and, in
   * braces, {@code actual 5} are read as keys.
   */
  private static boolean isKeyAlone(YamlMapping.Entry entry) {
    boolean says = !(entry.value() instanceof YamlText text) || !text.trimmed().isEmpty();
    return NamePattern.matches(entry.name())
        || (says && NamePattern.matches(entry.name().replace(' ', '_')));
  }

  /** In <code>{actual: 1916,94}</code> the comma starts a new key: the number that was meant. */
  private Optional<String> cutNumber(YamlMapping.Entry entry) {
    int before = mapping.entries().indexOf(entry) - 1;
    boolean digits = before >= 0 && STARTS_WITH_DIGIT.matcher(entry.name()).lookingAt();
    return digits && mapping.entries().get(before).value() instanceof YamlText number
        ? TypedNumber.meant(number.trimmed() + "," + entry.name())
        : Optional.empty();
  }

  private Optional<String> meant(YamlMapping.Entry entry) {
    List<? extends KeyName<?>> free =
        keys.stream().filter(key -> !mapping.has(key.name())).toList();
    return Nearest.to(entry.name(), free.stream().map(KeyName::name).toList())
        .or(() -> ofTerm(entry.name(), free));
  }

  /** The key whose official term was typed: {@code nơi nhận}, {@code noi_nhan}. */
  private static Optional<String> ofTerm(String typed, List<? extends KeyName<?>> keys) {
    Map<String, String> names = new LinkedHashMap<>();
    for (KeyName<?> key : keys) {
      Stream.of(key.term().split(", ")).forEach(term -> names.putIfAbsent(term, key.name()));
    }
    return Nearest.to(typed, names.keySet()).flatMap(term -> Optional.ofNullable(names.get(term)));
  }
}
