package vanban.report.scope;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanban.prose.LineParser;
import vanban.schema.Named;
import vanban.source.Place;
import vanban.yaml.YamlText;

/** The words a report uses more than once: what it says under {@code terms}. */
final class Terms {
  private final Map<String, Term> terms;

  private Terms(Map<String, Term> terms) {
    this.terms = terms;
  }

  private record Term(String words, Place place) {}

  /**
   * Those of a report.
   *
   * @param lines reads what they say, in which no term can stand
   */
  static Terms of(List<Named<Optional<YamlText>>> declared, LineParser lines) {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (Named<Optional<YamlText>> one : declared) {
      String words = one.value().map(text -> lines.read(text.text()).words()).orElse("");
      terms.put(one.name(), new Term(words, one.key().place()));
    }
    return new Terms(terms);
  }

  /** What a term says, if there is such a term. */
  Optional<String> words(String name) {
    return Optional.ofNullable(terms.get(name)).map(Term::words);
  }

  /** The names of all terms, in the order they are declared. */
  Set<String> names() {
    return terms.keySet();
  }

  /** Where each term is declared, by its name. */
  Map<String, Place> declared() {
    Map<String, Place> places = new LinkedHashMap<>();
    terms.forEach((name, term) -> places.put(name, term.place()));
    return places;
  }
}
