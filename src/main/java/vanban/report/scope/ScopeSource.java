package vanban.report.scope;

import java.util.List;
import java.util.Optional;
import vanban.schema.Named;
import vanban.schema.Scalars.TruthOrCount;
import vanban.yaml.YamlText;

/**
 * What a report says of what its texts can speak of, as its author typed it.
 *
 * @param figures the files of its figures
 * @param terms the words it uses more than once, by their names; empty for one that is wrong
 * @param phrases the words it chooses by how a figure goes, in the same way
 * @param draft whether it is a draft, and which
 */
public record ScopeSource(
    List<YamlText> figures,
    List<Named<Optional<YamlText>>> terms,
    List<Named<Optional<PhraseSource>>> phrases,
    Optional<TruthOrCount> draft) {
  /** That of a report that says nothing. */
  public static final ScopeSource NONE =
      new ScopeSource(List.of(), List.of(), List.of(), Optional.empty());

  /** Keeps the lists from change. */
  public ScopeSource {
    figures = List.copyOf(figures);
    terms = List.copyOf(terms);
    phrases = List.copyOf(phrases);
  }
}
