package vanban.lsp;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.services.LanguageClient;
import vanban.engine.SerialWork;

/**
 * Tells an editor what is wrong, file by file: what keeps a report from being made at once, what a
 * reviewer finds when nobody has typed for a moment.
 */
final class Publisher {
  private static final long MOMENT = 300; // milliseconds

  private final SerialWork work;
  private final LanguageClient editor;
  private final OpenProject project;
  private final Protocol protocol;
  private final Runnable changed;
  private final Set<String> published = new HashSet<>();
  private final AtomicInteger changes = new AtomicInteger();
  private final AtomicInteger told = new AtomicInteger();

  /**
   * One that has told nothing yet.
   *
   * @param changed hears of each change besides
   */
  Publisher(
      SerialWork work,
      LanguageClient editor,
      OpenProject project,
      Protocol protocol,
      Runnable changed) {
    this.work = work;
    this.editor = editor;
    this.project = project;
    this.protocol = protocol;
    this.changed = changed;
  }

  /** Tells it after what was asked before, unless more has changed by then. */
  void publishSoon() {
    int change = changes.incrementAndGet();
    changed.run();
    work.run(
        () -> {
          if (change == changes.get()) {
            publish(project.wrong());
          }
        });
    work.runLater(
        MOMENT,
        () -> {
          if (change == changes.get()) {
            publish(project.reviewed());
            told.set(change);
          }
        });
  }

  /** Has the editor show something, if it can. */
  void show(ShowDocumentParams params) {
    var unused = editor.showDocument(params);
  }

  /** Whether all has been told of what was typed. */
  boolean isSettled() {
    return told.get() == changes.get();
  }

  private void publish(Map<String, Collection<OpenProject.Located>> wrong) {
    Set<String> files = new HashSet<>(published);
    files.addAll(wrong.keySet());
    files.stream().sorted().forEach(file -> publish(file, wrong.getOrDefault(file, List.of())));
    published.clear();
    published.addAll(wrong.keySet());
  }

  private void publish(String file, Collection<OpenProject.Located> found) {
    List<Diagnostic> said =
        found.stream().map(one -> protocol.diagnostic(one.found(), one.place())).toList();
    editor.publishDiagnostics(new PublishDiagnosticsParams(protocol.address(file), said));
  }
}
