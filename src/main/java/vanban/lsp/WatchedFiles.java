package vanban.lsp;

import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;
import vanban.lsp.feature.MovedFiles;
import vanban.lsp.feature.Outline;

/** What an editor says and asks of the whole project: that files have changed, what there is. */
final class WatchedFiles implements WorkspaceService {
  private static final int MOST = 500;

  private final Supplier<Editing> editing;

  /**
   * @param editing what is known since the editor said which folder it has open
   */
  WatchedFiles(Supplier<Editing> editing) {
    this.editing = editing;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    editing.get().publisher().publishSoon();
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    editing.get().publisher().publishSoon();
  }

  /** Opens the preview, for the file whose address is handed on or for the one last looked at. */
  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    Editing now = editing.get();
    if (!params.getCommand().equals(LivePage.COMMAND)) {
      return CompletableFuture.completedFuture("");
    }
    Optional<Path> file =
        params.getArguments().stream()
            .filter(JsonPrimitive.class::isInstance)
            .flatMap(
                address -> now.protocol().path(((JsonPrimitive) address).getAsString()).stream())
            .findFirst();
    return now.work().ask(() -> now.page().open(file).toString(), "").thenApply(this::shown);
  }

  /** The names of files that are about to move, wherever reports of the project name them. */
  @Override
  public CompletableFuture<WorkspaceEdit> willRenameFiles(RenameFilesParams params) {
    Editing now = editing.get();
    return now.work()
        .ask(
            () -> {
              UnaryOperator<Path> moved = moved(now.protocol(), params.getFiles());
              return now.answers()
                  .changes(
                      now.project().all().stream()
                          .flatMap(report -> MovedFiles.names(report, moved).stream()));
            },
            new WorkspaceEdit());
  }

  /** Where files will be; what moves may be a folder. */
  private static UnaryOperator<Path> moved(Protocol protocol, List<FileRename> moves) {
    return file -> {
      for (FileRename move : moves) {
        Optional<Path> from = protocol.path(move.getOldUri()).filter(file::startsWith);
        Optional<Path> to = protocol.path(move.getNewUri());
        if (from.isPresent() && to.isPresent()) {
          return to.get().resolve(from.get().relativize(file)).normalize();
        }
      }
      return file;
    };
  }

  private Object shown(String address) {
    ShowDocumentParams params = new ShowDocumentParams(address);
    params.setExternal(true);
    editing.get().publisher().show(params);
    return address;
  }

  @Override
  public CompletableFuture<
          Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      symbol(WorkspaceSymbolParams params) {
    Editing now = editing.get();
    return now.work()
        .ask(
            () ->
                Either.forRight(
                    now.project().all().stream()
                        .flatMap(report -> Outline.found(report, params.getQuery()))
                        .distinct()
                        .limit(MOST)
                        .map(now.answers()::anywhere)
                        .toList()),
            Either.forRight(List.of()));
  }
}
