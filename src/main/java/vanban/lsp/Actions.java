package vanban.lsp;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import vanban.engine.Compilation;
import vanban.lsp.feature.SectionFile;
import vanban.lsp.feature.TypedNumbers;
import vanban.source.SourceFile;

/**
 * What an editor can have done at some words: mends of what is wrong there, and other ways to write
 * what is right.
 */
record Actions(OpenProject project, Answers answers) {
  /** What is offered in a stretch of a file that some reports read. */
  List<Either<Command, CodeAction>> of(List<Compilation> reports, SourceFile file, Range range) {
    Stream<CodeAction> mends =
        reports.stream()
            .flatMap(report -> report.diagnostics().stream())
            .filter(found -> isAt(found, file, range))
            .distinct()
            .flatMap(found -> found.mends().stream().map(mend -> answers.action(found, mend)));
    int offset = Protocol.cursor(file, range.getStart()).offset();
    Stream<CodeAction> changes =
        reports.stream()
            .flatMap(report -> SectionFile.at(report, file, offset, project::isThere).stream())
            .limit(1)
            .map(answers::toFile);
    Stream<CodeAction> figures =
        reports.stream()
            .flatMap(report -> TypedNumbers.at(report, file, offset).stream())
            .distinct()
            .map(answers::rewriting);
    return Stream.of(mends, figures, changes)
        .flatMap(each -> each)
        .map(Either::<Command, CodeAction>forRight)
        .toList();
  }

  private static boolean isAt(vanban.diagnostic.Diagnostic found, SourceFile file, Range range) {
    return found
        .place()
        .filter(place -> place.file().path().equals(file.path()))
        .map(Protocol::range)
        .filter(at -> at.getStart().getLine() <= range.getEnd().getLine())
        .filter(at -> range.getStart().getLine() <= at.getEnd().getLine())
        .isPresent();
  }
}
