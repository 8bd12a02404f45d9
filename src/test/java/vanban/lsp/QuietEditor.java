package vanban.lsp;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** An editor that keeps what it is told to be wrong, and shows nothing. */
class QuietEditor implements LanguageClient {
  private final Map<String, List<Diagnostic>> told = new ConcurrentHashMap<>();
  private final List<ShowDocumentParams> shown = new CopyOnWriteArrayList<>();

  /** What is wrong by the addresses of files; without those of which nothing is. */
  Map<String, List<Diagnostic>> told() {
    told.values().removeIf(List::isEmpty);
    return told;
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    told.put(params.getUri(), params.getDiagnostics());
  }

  /** What it was asked to show. */
  List<ShowDocumentParams> shown() {
    return shown;
  }

  @Override
  public CompletableFuture<ShowDocumentResult> showDocument(ShowDocumentParams params) {
    shown.add(params);
    return CompletableFuture.completedFuture(new ShowDocumentResult(true));
  }

  @Override
  public void telemetryEvent(Object object) {
    throw new AssertionError("no telemetry");
  }

  @Override
  public void showMessage(MessageParams params) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(new MessageActionItem());
  }

  @Override
  public void logMessage(MessageParams params) {}
}
