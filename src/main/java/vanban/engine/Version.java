package vanban.engine;

import java.nio.file.Path;
import java.util.Optional;
import vanban.compare.Comparison;
import vanban.diagnostic.Diagnostics;
import vanban.document.Document;
import vanban.docx.read.DocxReader;
import vanban.report.Report;
import vanban.source.World;
import vanban.usage.FigureMoves;

/**
 * A version of a document, to be held against another.
 *
 * @param document with its numbers
 * @param source it was compiled from; empty if it was read from a Word file
 */
public record Version(Document document, Optional<Source> source) {
  /**
   * What a document was compiled from.
   *
   * @param compilation with the report and its figures
   * @param compiled the same without errors
   */
  public record Source(Compilation compilation, Compiled compiled) {}

  /** A report as it is compiled; empty if it has errors, which are then among the diagnostics. */
  public static Optional<Version> ofReport(
      ReportCompiler compiler, Path report, Diagnostics diagnostics) {
    Compilation compilation = compiler.compile(report);
    diagnostics.addAll(compilation.diagnostics());
    return compilation
        .finished()
        .map(done -> new Version(done.document(), Optional.of(new Source(compilation, done))));
  }

  /** A Word file; empty if it is none, which is then among the diagnostics. */
  public static Optional<Version> ofWord(World world, Path file, Diagnostics diagnostics) {
    return WordText.document(world, file, diagnostics)
        .map(document -> new Version(document, Optional.empty()));
  }

  /** What its words have become in a later version. */
  public Comparison comparedWith(Version now) {
    return source.isPresent() && now.source.isPresent()
        ? Comparison.between(document, now.document)
        : Comparison.ofWords(read(), now.read());
  }

  /** The document as it is read from its Word file, so that two of them were read alike. */
  private Document read() {
    return source
        .flatMap(from -> DocxReader.read("", from.compiled().docx(), new Diagnostics()))
        .orElse(document);
  }

  /** As a Word file: of a report as it is rendered; empty of what was one already. */
  public Optional<byte[]> rendered() {
    return source.map(from -> from.compiled().docx());
  }

  /** What its figures have become; none if one of both is no report. */
  public FigureMoves figuresMovedTo(Version now) {
    return source
        .flatMap(old -> now.source.map(next -> moves(old.compilation(), next.compilation())))
        .orElse(FigureMoves.NONE);
  }

  private static FigureMoves moves(Compilation old, Compilation now) {
    Optional<Report> before = old.read().report();
    Optional<Report> after = now.read().report();
    return before
        .flatMap(
            first ->
                after.map(
                    next ->
                        FigureMoves.between(
                            first, old.read().figures(), next, now.read().figures())))
        .orElse(FigureMoves.NONE);
  }
}
