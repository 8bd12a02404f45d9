package vanban.schema;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Nearest;
import vanban.source.Edit;
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
  private final Set<String> known;
  private final IdentityHashMap<YamlMapping.Entry, Guess> guesses = new IdentityHashMap<>();

  /**
   * What a key was probably meant for.
   *
   * @param key that was meant
   * @param certain whether it can be read as that: it is a key with nothing else in it, but for one
   *     letter the one that was meant, or its official term, and what stands there can be its value
   */
  private record Guess(String key, boolean certain) {}

  UnknownKeys(YamlMapping mapping, List<? extends KeyName<?>> keys) {
    this.mapping = mapping;
    this.keys = keys;
    this.known = keys.stream().map(KeyName::name).collect(Collectors.toSet());
    guess();
  }

  private void guess() {
    Set<String> typed = mapping.entries().stream().map(e -> e.name()).collect(Collectors.toSet());
    List<KeyName<?>> free = new ArrayList<>(keys);
    free.removeIf(key -> typed.contains(key.name()));
    for (YamlMapping.Entry entry : mapping.entries()) {
      if (isUnknown(entry)) {
        meant(entry, free).ifPresent(key -> guess(entry, key, free));
      }
    }
  }

  /** A key can be meant once. */
  private void guess(YamlMapping.Entry entry, KeyName<?> key, List<KeyName<?>> free) {
    boolean certain = isKeyAlone(entry) && isCertain(entry.name(), key) && key.accepts(entry);
    guesses.put(entry, new Guess(key.name(), certain));
    if (certain) {
      free.remove(key);
    }
  }

  private static boolean isCertain(String typed, KeyName<?> key) {
    return Stream.concat(Stream.of(key.name()), Stream.of(key.term().split(", ")))
        .anyMatch(word -> Nearest.isCertain(typed, word));
  }

  List<Diagnostic> diagnostics() {
    List<YamlMapping.Entry> entries = mapping.entries();
    return IntStream.range(0, entries.size())
        .filter(at -> isUnknown(entries.get(at)))
        .mapToObj(this::explain)
        .toList();
  }

  /** The keys that were probably meant: then it is no second error that they are missing. */
  Set<String> meant() {
    return guesses.values().stream().map(Guess::key).collect(Collectors.toSet());
  }

  /**
   * The mapping with each key that was meant for certain in the place of the one that was typed:
   * then all below is read and checked in the same run, and nothing is missed that follows from the
   * slip alone.
   */
  YamlMapping asMeant() {
    return guesses.isEmpty()
        ? mapping
        : new YamlMapping(
            mapping.place(),
            mapping.entries().stream().map(this::asMeant).toList(),
            mapping.complete());
  }

  private YamlMapping.Entry asMeant(YamlMapping.Entry entry) {
    return guess(entry)
        .filter(Guess::certain)
        .map(guess -> located(guess.key(), entry.key().place()))
        .map(key -> new YamlMapping.Entry(key, entry.value()))
        .orElse(entry);
  }

  private Optional<Guess> guess(YamlMapping.Entry entry) {
    return Optional.ofNullable(guesses.get(entry));
  }

  /** A name that stands for what was typed at a place. */
  private static LocatedText located(String name, Place typed) {
    return new LocatedText.Builder(typed).append(name, typed).build();
  }

  private boolean isUnknown(YamlMapping.Entry entry) {
    return !known.contains(entry.name());
  }

  private Diagnostic explain(int at) {
    YamlMapping.Entry entry = mapping.entries().get(at);
    Diagnostic found = Diagnostic.error(Code.UNKNOWN_KEY, entry.key().place(), entry.name());
    String all = String.join(", ", keys.stream().map(KeyName::name).toList());
    return cutNumber(at)
        .map(number -> hinted(found, number))
        .or(() -> guess(entry).map(guess -> near(found, guess)))
        .or(() -> cutText(at, found))
        .or(() -> outdented(at).map(over -> found.hint("indent-text", over)))
        .orElseGet(() -> found.hint("known-keys", all));
  }

  /** A comma before three digits may stand between thousands too: then both are said. */
  private static Diagnostic hinted(Diagnostic found, String number) {
    return TypedNumber.thousands(number)
        .map(whole -> found.hint("decimal-comma-or", TypedNumber.withoutZeros(number), whole))
        .orElseGet(() -> found.hint("decimal-comma", number));
  }

  private static Diagnostic near(Diagnostic found, Guess guess) {
    return guess.certain() ? found.means(guess.key()) : found.mayMean(guess.key());
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
  private Optional<String> cutNumber(int at) {
    String name = mapping.entries().get(at).name();
    boolean digits = at > 0 && STARTS_WITH_DIGIT.matcher(name).lookingAt();
    return digits && mapping.entries().get(at - 1).value() instanceof YamlText number
        ? TypedNumber.meant(number.trimmed() + "," + name)
        : Optional.empty();
  }

  /** In <code>{position: BÍ THƯ, CHỦ TỊCH}</code> the comma starts a new key: quotes keep it. */
  private Optional<Diagnostic> cutText(int at, Diagnostic found) {
    YamlMapping.Entry entry = mapping.entries().get(at);
    boolean empty = entry.value() instanceof YamlText text && text.text().value().isEmpty();
    if (at == 0 || !empty || !(mapping.entries().get(at - 1).value() instanceof YamlText before)) {
      return Optional.empty();
    }
    String file = entry.key().place().file().text();
    int start = before.place().start();
    int end = entry.key().place().end();
    String whole = file.substring(start, end);
    boolean cut =
        file.substring(before.place().end(), entry.key().place().start()).strip().equals(",");
    if (before.quoted() || !cut || whole.contains("\"")) {
      return Optional.empty();
    }
    String quoted = "\"" + whole + "\"";
    Place place = new Place(entry.key().place().file(), start, end);
    return Optional.of(found.hint("quote-comma", quoted).mend(new Edit(place, quoted)));
  }

  /** The key of a text below a bar to which words in front of a colon may belong. */
  private Optional<String> outdented(int at) {
    YamlMapping.Entry entry = mapping.entries().get(at);
    boolean words = !entry.name().matches("[a-z_]+");
    if (at == 0 || !words || !(mapping.entries().get(at - 1).value() instanceof YamlText text)) {
      return Optional.empty();
    }
    String sign = text.place().file().text().substring(text.place().start(), text.place().end());
    return Optional.of(mapping.entries().get(at - 1).name())
        .filter(key -> text.quoted() && (sign.startsWith("|") || sign.startsWith(">")));
  }

  private static Optional<? extends KeyName<?>> meant(
      YamlMapping.Entry entry, List<KeyName<?>> free) {
    Optional<String> name =
        Nearest.to(entry.name(), free.stream().map(KeyName::name).toList())
            .or(() -> ofTerm(entry.name(), free));
    return free.stream().filter(key -> name.equals(Optional.of(key.name()))).findFirst();
  }

  /** The key whose official term was typed: {@code nơi nhận}, {@code noi_nhan}. */
  private static Optional<String> ofTerm(String typed, List<KeyName<?>> keys) {
    Map<String, String> names = new LinkedHashMap<>();
    for (KeyName<?> key : keys) {
      Stream.of(key.term().split(", ")).forEach(term -> names.putIfAbsent(term, key.name()));
    }
    return Nearest.to(typed, names.keySet()).flatMap(term -> Optional.ofNullable(names.get(term)));
  }
}
