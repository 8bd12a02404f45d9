package vanban.engine;

import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Severity;
import vanban.document.Document;
import vanban.index.NameIndex;
import vanban.index.NameIndexer;
import vanban.report.ReportReader;

/**
 * What comes of compiling a report: as much as there is, and all that is wrong.
 *
 * @param read the report with its figures, files and names, as far as they could be understood
 * @param layout what its layout brings; empty if the layout cannot be used
 * @param document the numbered tree; empty if the layout could not make one
 * @param diagnostics all that was found, each once, in the order of its place
 */
public record Compilation(
    ReportReader.Result read,
    Optional<LoadedLayout> layout,
    Optional<Document> document,
    List<Diagnostic> diagnostics) {
  /** Keeps the diagnostics from change. */
  public Compilation {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether its file holds a report, whatever is wrong with it. */
  public boolean holdsReport() {
    return read.report().isPresent();
  }

  /** Whether anything is wrong that keeps a document from being written. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR);
  }

  /** Whether its layout was stopped before it came to an end: another time it may come to one. */
  boolean isCutShort() {
    return diagnostics.stream().anyMatch(found -> found.code() == Code.LAYOUT_ENDLESS);
  }

  /** All names of the report, where they are declared and used; made anew at each call. */
  public NameIndex index() {
    return NameIndexer.index(read);
  }

  /** The finished document; empty if there is an error. */
  public Optional<Compiled> finished() {
    return hasErrors()
        ? Optional.empty()
        : document.flatMap(
            tree ->
                layout.map(with -> new Compiled(read.figures(), tree, with.word(), with.html())));
  }
}
