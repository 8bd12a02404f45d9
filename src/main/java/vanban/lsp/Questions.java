package vanban.lsp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import vanban.engine.Compilation;
import vanban.lsp.feature.Cursor;
import vanban.source.SourceFile;

/**
 * How questions about open files are answered: in the thread of the project, one after another, by
 * the reports that read the file.
 *
 * @param editing what is known since the editor said which folder it has open
 */
record Questions(Supplier<Editing> editing) {
  /** What is answered of a file, for all reports that read it. */
  @FunctionalInterface
  interface OfFile<R> {
    R of(Stream<Compilation> reports, SourceFile file);
  }

  /** Which reports are asked about a file. */
  @FunctionalInterface
  interface Readers {
    List<Compilation> of(OpenProject project, Path file) throws IOException;
  }

  /** What is answered of a place in a file. */
  @FunctionalInterface
  interface AtCursor<R> {
    R of(Stream<Compilation> reports, Cursor cursor, SourceFile file);
  }

  /** What is answered of a place in an open file. */
  <R> CompletableFuture<R> at(TextDocumentPositionParams at, AtCursor<R> answer, R none) {
    return of(
        at.getTextDocument().getUri(),
        (reports, file) -> answer.of(reports, Protocol.cursor(file, at.getPosition()), file),
        none);
  }

  /** The same of all reports of the project, those too that nobody has looked at yet. */
  <R> CompletableFuture<R> everywhere(TextDocumentPositionParams at, AtCursor<R> answer, R none) {
    return of(
        at.getTextDocument().getUri(),
        OpenProject::allReports,
        (reports, file) -> answer.of(reports, Protocol.cursor(file, at.getPosition()), file),
        none);
  }

  /** What is answered of an open file. */
  <R> CompletableFuture<R> of(String address, OfFile<R> answer, R none) {
    return of(address, OpenProject::reports, answer, none);
  }

  private <R> CompletableFuture<R> of(String address, Readers readers, OfFile<R> answer, R none) {
    Editing now = editing.get();
    return now.protocol()
        .path(address)
        .map(
            file ->
                now.work().ask(() -> answered(now.project(), file, readers, answer, none), none))
        .orElseGet(() -> CompletableFuture.completedFuture(none));
  }

  private static <R> R answered(
      OpenProject project, Path file, Readers readers, OfFile<R> answer, R none)
      throws IOException {
    Optional<SourceFile> text = project.text(file);
    return text.isEmpty() ? none : answer.of(readers.of(project, file).stream(), text.get());
  }

  /** What is answered of the text of a file, whatever reports make of it. */
  <R> CompletableFuture<R> ofText(String address, Function<SourceFile, R> answer, R none) {
    return of(address, (project, file) -> List.of(), (reports, file) -> answer.apply(file), none);
  }

  /** The protocol says null where there is nothing. */
  @SuppressWarnings("NullAway")
  static <R> CompletableFuture<R> orNull(CompletableFuture<Optional<R>> answer) {
    return answer.thenApply(found -> found.orElse(null));
  }
}
