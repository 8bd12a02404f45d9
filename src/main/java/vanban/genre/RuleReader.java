package vanban.genre;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.diagnostic.Severity;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/** Reads the rules of a layout, after what it inherits has been merged in. */
final class RuleReader {
  /** What stands for the keys of which a rule has one. */
  private static final String TESTS = "required | forbidden | like | unlike";

  private static final Pattern NOTHING = Pattern.compile("");

  private final Set<String> genres;
  private final Diagnostics diagnostics;

  /** Who reads rules that speak of {@code genres}, by their keys. */
  RuleReader(Set<String> genres, Diagnostics diagnostics) {
    this.genres = genres;
    this.diagnostics = diagnostics;
  }

  /** The rules that are not turned off and are written as they must be. */
  List<Rule> all(YamlMapping rules) {
    return rules.entries().stream()
        .filter(entry -> entry.value() instanceof YamlMapping)
        .flatMap(entry -> read(entry.key(), (YamlMapping) entry.value()).stream())
        .toList();
  }

  private Optional<Rule> read(LocatedText name, YamlMapping rule) {
    if (rule.isTrue("off")) {
      return Optional.empty();
    }
    Optional<Rule.Test> test = test(rule);
    Optional<YamlText> path = rule.text("key");
    Optional<YamlText> say = rule.text("say");
    if (test.isEmpty() || path.isEmpty() || say.isEmpty()) {
      String missing = path.isEmpty() ? "key" : say.isEmpty() ? "say" : TESTS;
      diagnostics.error(Code.MISSING_KEY, name.place(), missing, GenreShape.termOfRule(missing));
      return Optional.empty();
    }
    return pattern(rule, test.get())
        .map(
            pattern ->
                new Rule(
                    path.get().trimmed(),
                    test.get(),
                    pattern,
                    genres(rule, "genres"),
                    genres(rule, "except"),
                    Texts.all(rule, "unless"),
                    say.get().text().trim().fold().value(),
                    rule.text("clause").map(YamlText::trimmed),
                    severity(rule)));
  }

  private static Optional<Rule.Test> test(YamlMapping rule) {
    return List.of(Rule.Test.values()).stream().filter(test -> asks(rule, test)).findFirst();
  }

  private static boolean asks(YamlMapping rule, Rule.Test test) {
    return switch (test) {
      case REQUIRED, FORBIDDEN -> rule.isTrue(key(test));
      case LIKE, UNLIKE -> rule.has(key(test));
    };
  }

  private static String key(Rule.Test test) {
    return test.name().toLowerCase(Locale.ROOT);
  }

  private Optional<Pattern> pattern(YamlMapping rule, Rule.Test test) {
    Optional<YamlText> typed = rule.text(key(test));
    if (test == Rule.Test.REQUIRED || test == Rule.Test.FORBIDDEN || typed.isEmpty()) {
      return Optional.of(NOTHING);
    }
    LocatedText text = typed.get().text().trim();
    try {
      return Optional.of(Pattern.compile(text.value(), Pattern.UNICODE_CHARACTER_CLASS));
    } catch (PatternSyntaxException e) {
      int at = Math.max(0, Math.min(e.getIndex(), text.value().length() - 1));
      Place place = text.place(at, at + 1);
      diagnostics.add(
          Diagnostic.error(Code.WRONG_VALUE, place, text.value()).variant("expression"));
      return Optional.empty();
    }
  }

  private Set<String> genres(YamlMapping rule, String key) {
    Texts.of(rule, key)
        .filter(text -> !genres.contains(text.trimmed()))
        .forEach(text -> diagnostics.add(unknown(text)));
    return Texts.of(rule, key).map(YamlText::trimmed).collect(Collectors.toUnmodifiableSet());
  }

  private Diagnostic unknown(YamlText text) {
    Diagnostic found = Diagnostic.error(Code.UNKNOWN_GENRE, text.place(), text.trimmed());
    return Nearest.to(text.trimmed(), genres)
        .map(meant -> found.hint("did-you-mean", meant))
        .orElseGet(() -> found.hint("known-genres", String.join(", ", genres)));
  }

  private static Severity severity(YamlMapping rule) {
    return rule.text("severity").map(YamlText::trimmed).filter("warning"::equals).isPresent()
        ? Severity.WARNING
        : Severity.ERROR;
  }
}
