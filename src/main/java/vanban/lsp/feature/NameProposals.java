package vanban.lsp.feature;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vanban.document.Inline;
import vanban.document.Walk;
import vanban.engine.Compilation;
import vanban.index.Mention;
import vanban.index.Name;
import vanban.source.Edit;
import vanban.source.Place;

/** What a text can refer to: what has an id, and the notes of the same file. */
final class NameProposals {
  private final Compilation report;
  private final Place typed;

  /**
   * @param typed what of the name stands before the cursor
   */
  NameProposals(Compilation report, Place typed) {
    this.report = report;
    this.typed = typed;
  }

  /** What has an id, with the words that cite it where it is cited somewhere. */
  List<Proposal> ids() {
    Map<String, String> cited =
        report.document().stream()
            .flatMap(Walk::blocks)
            .flatMap(block -> Walk.content(block).stream().flatMap(Walk::inlines))
            .filter(Inline.Reference.class::isInstance)
            .map(Inline.Reference.class::cast)
            .filter(reference -> reference.citation().isPresent())
            .collect(
                Collectors.toMap(
                    Inline.Reference::to,
                    reference -> reference.citation().orElseThrow().text(),
                    (first, second) -> first));
    return report.read().names().ids().keySet().stream()
        .sorted()
        .map(id -> proposal(Proposal.Kind.REFERENCE, id, cited.getOrDefault(id, "")))
        .toList();
  }

  /** The notes that stand in the same file. */
  List<Proposal> notes() {
    return report.index().declarations().stream()
        .filter(mention -> mention.name().kind() == Name.Kind.NOTE)
        .map(Mention::place)
        .filter(place -> place.file().path().equals(typed.file().path()))
        .map(Place::text)
        .distinct()
        .map(name -> proposal(Proposal.Kind.NOTE, name, ""))
        .toList();
  }

  private Proposal proposal(Proposal.Kind kind, String name, String detail) {
    return new Proposal(kind, name, detail, new Edit(typed, name));
  }
}
