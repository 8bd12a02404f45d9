package vanban.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vanban.check.text.Finding;
import vanban.check.text.HouseRules;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Rule;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Severity;
import vanban.source.Edit;
import vanban.source.Place;

/** Holds a document against rules, and remembers which of them failed. Made for one document. */
public final class Reviewer {
  private final List<Rule> rules;
  private final HouseRules house;
  private final Set<String> allowed;
  private final Set<String> silenced = new TreeSet<>();
  private Optional<FailedRuleException> failed = Optional.empty();
  private boolean asked;

  /** One who knows these rules, and nothing that an office has settled. */
  public Reviewer(List<Rule> rules) {
    this(rules, HouseRules.NONE, Set.of());
  }

  /**
   * One who knows these rules, and what an office has settled for itself.
   *
   * @param allowed the ids of the rules of which nothing is said
   */
  public Reviewer(List<Rule> rules, HouseRules house, Set<String> allowed) {
    this.rules = List.copyOf(rules);
    this.house = house;
    this.allowed = Set.copyOf(allowed);
  }

  /** One who has nothing against anything. */
  public static Reviewer withoutRules() {
    return new Reviewer(List.of());
  }

  /** Those of the allowed rules that had something to say. */
  public Set<String> silenced() {
    return Set.copyOf(silenced);
  }

  /** Those of all rules of which it says nothing. */
  public List<String> unknown(List<String> ids) {
    Set<String> known = rules.stream().map(Rule::id).collect(Collectors.toSet());
    known.removeAll(allowed);
    return ids.stream().filter(id -> !known.contains(id)).toList();
  }

  /**
   * Says all that the rules have against a document, at its words. A rule that fails costs the
   * others nothing.
   */
  public void review(Passages document, Diagnostics diagnostics) {
    asked = true;
    Passages here = document.in(house);
    rules.stream()
        .filter(rule -> here.isVietnamese())
        .forEach(rule -> review(rule, here, diagnostics));
  }

  /** Whether it knows rules and has not been asked yet. */
  public boolean isUnasked() {
    return !asked && !rules.isEmpty();
  }

  private void review(Rule rule, Passages document, Diagnostics diagnostics) {
    try {
      rule.check()
          .check(document)
          .filter(found -> !house.isName(found))
          .flatMap(found -> diagnostic(rule, found).stream())
          .forEach(found -> tell(rule, found, diagnostics));
    } catch (RuntimeException | StackOverflowError e) {
      failed = failed.or(() -> Optional.of(new FailedRuleException(rule.id(), e)));
    }
  }

  private void tell(Rule rule, Diagnostic found, Diagnostics diagnostics) {
    if (allowed.contains(rule.id())) {
      silenced.add(rule.id());
    } else {
      diagnostics.add(found);
    }
  }

  /**
   * Says so if a rule failed.
   *
   * @throws FailedRuleException of the first one
   */
  public void throwFailed() {
    if (failed.isPresent()) {
      throw failed.get();
    }
  }

  /** What is said of a finding; nothing where a layout wrote the words. */
  private static Optional<Diagnostic> diagnostic(Rule rule, Finding found) {
    return place(found.passage(), found.at())
        .filter(any -> !rule.typed() || typed(found.passage(), found.at()).isPresent())
        .map(place -> diagnostic(rule, found, place));
  }

  private static Diagnostic diagnostic(Rule rule, Finding found, Place place) {
    String message = found.message().isEmpty() ? rule.id() : rule.id() + "." + found.message();
    String[] arguments = found.arguments().toArray(String[]::new);
    Diagnostic plain =
        Diagnostic.error(Code.REVIEW, place, arguments).variant(message).ofRule(rule.id());
    Diagnostic told = rule.severity() == Severity.ERROR ? plain : plain.asWarning();
    return mended(against(told, found), found);
  }

  private static Diagnostic against(Diagnostic told, Finding found) {
    return found
        .other()
        .flatMap(
            other ->
                place(other.passage(), other.at())
                    .map(place -> told.hintAt(place, "compare", place.text())))
        .orElse(told);
  }

  private static Diagnostic mended(Diagnostic told, Finding found) {
    return found
        .instead()
        .map(words -> hinted(told, words))
        .map(hinted -> typed(found).map(hinted::mend).orElse(hinted))
        .orElse(told);
  }

  private static Diagnostic hinted(Diagnostic told, String words) {
    return words.isBlank() ? told : told.mayMean(words);
  }

  /** The words as they stand in a file, with what is right in their place. */
  private static Optional<Edit> typed(Finding found) {
    return typed(found.passage(), found.at())
        .flatMap(place -> found.instead().map(words -> new Edit(place, words)));
  }

  private static Optional<Place> typed(Passage passage, Passage.Stretch at) {
    return passage.typed(at.from(), at.to());
  }

  private static Optional<Place> place(Passage passage, Passage.Stretch at) {
    return passage.place(at.from(), at.to());
  }
}
