package vanban.genre;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.schema.Named;

/** The genres of a layout and the rules for their documents. */
public final class Genres {
  /** A layout that says nothing of genres: everything will do. */
  public static final Genres NONE = new Genres(List.of(), List.of(), Optional.empty(), List.of());

  private final List<Genre> all;
  private final List<Rule> rules;
  private final Optional<String> symbolsClause;
  private final List<Named<OwnKey>> ownKeys;

  Genres(
      List<Genre> all,
      List<Rule> rules,
      Optional<String> symbolsClause,
      List<Named<OwnKey>> ownKeys) {
    this.symbolsClause = symbolsClause;
    this.ownKeys = List.copyOf(ownKeys);
    this.all = List.copyOf(all);
    this.rules = List.copyOf(rules);
  }

  /** The genres, in the order the layout gives them. */
  public List<Genre> all() {
    return all;
  }

  /** Where the standard says which symbol a genre has. */
  Optional<String> symbolsClause() {
    return symbolsClause;
  }

  /** What is asked of reports. */
  List<Rule> rules() {
    return rules;
  }

  /** The ids of what is asked of reports. */
  public List<String> ruleIds() {
    return rules.stream().map(rule -> rule.wording().id()).toList();
  }

  /** The first of the keys that every report must have by a rule. */
  public Set<String> required() {
    return asked(Rule.Kind.REQUIRED).map(path -> path.get(0)).collect(Collectors.toSet());
  }

  /** The keys that no report may have by a rule. */
  public Set<String> forbidden() {
    return asked(Rule.Kind.FORBIDDEN)
        .filter(path -> path.size() == 1)
        .map(path -> path.get(0))
        .collect(Collectors.toSet());
  }

  private Stream<List<String>> asked(Rule.Kind kind) {
    return rules.stream().filter(rule -> rule.asksAlways(kind)).map(rule -> rule.path().keys());
  }

  /** The keys of reports that the layout declares itself. */
  public List<Named<OwnKey>> ownKeys() {
    return ownKeys;
  }

  /** The genre that a report calls by this name, whatever the case of its letters. */
  public Optional<Genre> called(String name) {
    return all.stream().filter(genre -> genre.isCalled(name)).findFirst();
  }

  /** The genre of a key, such as {@code bao-cao}. */
  public Optional<Genre> ofKey(String key) {
    return all.stream().filter(genre -> genre.key().equals(key)).findFirst();
  }
}
