package vanban.genre;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.schema.Key;
import vanban.schema.Named;
import vanban.source.LocatedText;
import vanban.yaml.YamlText;

/** Makes the rules of a layout of what it says and inherits. */
final class RuleReader {
  /** What stands for the keys of which a rule has one. */
  private static final String TESTS =
      RuleSource.TESTS.stream().map(Key::name).collect(Collectors.joining(" | "));

  private static final String TERM_OF_TESTS = "điều mà quy tắc đòi hỏi";

  private final Set<String> genres;
  private final UnaryOperator<String> ids;
  private final ReportKeys keys;
  private final Diagnostics diagnostics;

  /**
   * Who reads rules.
   *
   * @param genres of which they speak, by their keys
   * @param ids the id of a rule by its name
   * @param keys of which they speak
   */
  RuleReader(
      Set<String> genres, UnaryOperator<String> ids, ReportKeys keys, Diagnostics diagnostics) {
    this.genres = genres;
    this.ids = ids;
    this.keys = keys;
    this.diagnostics = diagnostics;
  }

  /** The rules that are not turned off and are written as they must be. */
  List<Rule> all(List<Named<RuleSource>> rules) {
    List<LocatedText> names = rules.stream().map(Named::key).toList();
    List<Rule> all = new ArrayList<>();
    for (Named<RuleSource> rule : rules) {
      if (isVoid(rule.value())) {
        continue;
      }
      checkComplete(rule.key(), rule.value(), names);
      if (!rule.value().off()) {
        check(rule.value());
        read(rule).ifPresent(all::add);
      }
    }
    return all;
  }

  /** Whether it could only speak of a key that the layout has left out. */
  private boolean isVoid(RuleSource rule) {
    return Stream.of(rule.key().stream(), rule.when().stream(), rule.asMany().stream())
        .flatMap(paths -> paths)
        .anyMatch(keys.gone());
  }

  /** A rule that looks nowhere is left out: it would only speak of its own mistake. */
  private Optional<Rule> read(Named<RuleSource> rule) {
    RuleSource says = rule.value();
    Optional<LocatedText> path = says.key().filter(key -> keys.unknown(key).isEmpty());
    Optional<Rule.Test> test = test(says);
    if (path.isEmpty() || test.isEmpty() || says.say().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Rule(
            RulePath.of(path.get().value()),
            test.get(),
            scope(says),
            new Rule.Wording(
                ids.apply(rule.name()), says.say().get(), says.clause(), says.severity())));
  }

  private static Rule.Scope scope(RuleSource says) {
    return new Rule.Scope(
        words(says.genres()), words(says.except()), paths(says.unless()), paths(says.when()));
  }

  private static List<RulePath> paths(List<LocatedText> written) {
    return written.stream().map(path -> RulePath.of(path.value())).toList();
  }

  private void checkComplete(LocatedText name, RuleSource says, List<LocatedText> names) {
    Optional<Key<RuleSource, ?>> missing = says.missing().stream().findFirst();
    if (says.off() && says.isChange()) {
      diagnostics.add(
          near(Diagnostic.error(Code.WRONG_INHERITANCE, name.place(), name.value()), name, names));
    } else if (missing.isPresent()) {
      Key<?, ?> key = missing.get();
      Diagnostic found = Diagnostic.error(Code.MISSING_KEY, name.place(), key.name(), key.term());
      diagnostics.add(says.isChange() ? near(found, name, names) : found);
    } else if (!says.asks()) {
      diagnostics.error(Code.MISSING_KEY, name.place(), TESTS, TERM_OF_TESTS);
    }
  }

  /**
   * What is said of a change of nothing, with the key that was probably meant: one that is
   * inherited, for what stands beside it in its file is there already.
   *
   * @param keys all there are, its own among them
   */
  static Diagnostic near(Diagnostic found, LocatedText key, List<LocatedText> keys) {
    Map<String, LocatedText> others =
        keys.stream()
            .filter(other -> !other.value().equals(key.value()))
            .collect(
                Collectors.toMap(LocatedText::value, other -> other, (first, second) -> first));
    return Nearest.to(key.value(), others.keySet())
        .flatMap(meant -> Optional.ofNullable(others.get(meant)))
        .map(meant -> near(found, key, meant))
        .orElse(found);
  }

  private static Diagnostic near(Diagnostic found, LocatedText key, LocatedText meant) {
    return meant.place().file().equals(key.place().file())
        ? found.mayMean(meant.value())
        : found.didYouMean(key.value(), meant.value());
  }

  private void check(RuleSource says) {
    Stream.of(
            says.key().stream(),
            says.unless().stream(),
            says.when().stream(),
            says.asMany().stream())
        .flatMap(paths -> paths)
        .flatMap(path -> keys.unknown(path).stream())
        .forEach(diagnostics::add);
    Stream.concat(says.genres().stream(), says.except().stream())
        .flatMap(genre -> unknownGenre(genre, genres).stream())
        .forEach(diagnostics::add);
  }

  private static Optional<Rule.Test> test(RuleSource says) {
    if (says.required() || says.forbidden()) {
      return Optional.of(Rule.Test.of(says.required() ? Rule.Kind.REQUIRED : Rule.Kind.FORBIDDEN));
    }
    Optional<Rule.Test> written =
        says.like()
            .map(pattern -> Rule.Test.of(Rule.Kind.LIKE, pattern, says.instead()))
            .or(() -> says.unlike().map(p -> Rule.Test.of(Rule.Kind.UNLIKE, p, says.instead())));
    return written.or(
        () -> says.asMany().map(path -> Rule.Test.asManyAs(RulePath.of(path.value()))));
  }

  private static Set<String> words(List<YamlText> texts) {
    return texts.stream().map(YamlText::trimmed).collect(Collectors.toUnmodifiableSet());
  }

  /** What is wrong with the key of a genre that is none. */
  static Optional<Diagnostic> unknownGenre(YamlText key, Collection<String> genres) {
    if (genres.contains(key.trimmed())) {
      return Optional.empty();
    }
    Diagnostic found = Diagnostic.error(Code.UNKNOWN_GENRE, key.place(), key.trimmed());
    return Optional.of(
        Nearest.to(key.trimmed(), genres)
            .map(meant -> found.didYouMean(meant))
            .orElseGet(() -> found.hint("known-genres", String.join(", ", genres))));
  }
}
