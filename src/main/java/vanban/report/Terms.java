package vanban.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/** The words a report uses more than once: what it says under {@code terms}. */
final class Terms implements Words {
  private final Map<String, Term> terms;
  private final Diagnostics diagnostics;

  private Terms(Map<String, Term> terms, Diagnostics diagnostics) {
    this.terms = terms;
    this.diagnostics = diagnostics;
  }

  private record Term(String words, Place place) {}

  /**
   * Those of a report.
   *
   * @param lines reads what they say, in which no term can stand
   */
  static Terms of(YamlMapping report, Lines lines, Diagnostics diagnostics) {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (YamlMapping.Entry entry :
        report.mapping("terms").map(YamlMapping::entries).stream()
            .flatMap(java.util.List::stream)
            .toList()) {
      if (entry.value() instanceof YamlText text) {
        terms.put(entry.name(), new Term(lines.read(text), entry.key().place()));
      }
    }
    return new Terms(terms, diagnostics);
  }

  @Override
  public Optional<String> say(LocatedText expression) {
    Term term = terms.get(expression.value());
    if (term == null) {
      diagnostics.add(unknown(expression));
      return Optional.empty();
    }
    return Optional.of(term.words());
  }

  private Diagnostic unknown(LocatedText expression) {
    String name = expression.value();
    Diagnostic found = Diagnostic.error(Code.UNKNOWN_TERM, expression.place(), name);
    int point = name.indexOf('.');
    String key = point < 0 ? name : name.substring(0, point);
    return Nearest.to(key, terms.keySet())
        .map(meant -> found.hintAt(placeOf(meant), "did-you-mean", meant))
        .orElseGet(() -> found.hint("terms-here"));
  }

  private Place placeOf(String name) {
    return Optional.ofNullable(terms.get(name)).orElseThrow().place();
  }
}
