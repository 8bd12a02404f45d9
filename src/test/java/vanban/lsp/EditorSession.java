package vanban.lsp;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.engine.Project;
import vanban.source.World;

/** An editor that speaks with a server over pipes, as lsp4j's own client does it. */
final class EditorSession extends QuietEditor implements AutoCloseable {
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final long PATIENCE = 20;

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final Map<String, List<Diagnostic>> diagnostics = new HashMap<>();
  private final LanguageServer server;
  private final CompletableFuture<Boolean> served;
  private int version;

  /** Opens a project that is in a world. */
  EditorSession(World world) throws Exception {
    Pipe toServer = Pipe.open();
    Pipe toEditor = Pipe.open();
    Project project = new Project(Path.of("data"), Path.of("templates"), Path.of("out"));
    Messages messages = Messages.in(Language.VI);
    OfficeSetup setup = root -> new OfficeSetup.Office(root, world, project, messages);
    PrintStream faults = new PrintStream(log, true, StandardCharsets.UTF_8);
    served =
        CompletableFuture.supplyAsync(
            () ->
                VanbanServer.serve(
                    Channels.newInputStream(toServer.source()),
                    Channels.newOutputStream(toEditor.sink()),
                    setup,
                    faults));
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(
            this,
            Channels.newInputStream(toEditor.source()),
            Channels.newOutputStream(toServer.sink()));
    launcher.startListening();
    server = launcher.getRemoteProxy();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(ROOT.toUri().toString(), "test")));
    answer(server.initialize(params));
    server.initialized(new InitializedParams());
  }

  /** The server, to be asked anything. */
  LanguageServer server() {
    return server;
  }

  /** What the server answers, if it does so in a minute. */
  static <T> T answer(CompletableFuture<T> asked)
      throws InterruptedException, ExecutionException, TimeoutException {
    return asked.get(PATIENCE, TimeUnit.SECONDS);
  }

  /** The address of a file of the project. */
  static String address(String file) {
    return ROOT.resolve(file).toUri().toString();
  }

  /** A file as requests name it. */
  static TextDocumentIdentifier document(String file) {
    return new TextDocumentIdentifier(address(file));
  }

  /** Opens a file. */
  void open(String file, String text) {
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(
                new TextDocumentItem(address(file), "yaml", ++version, text)));
  }

  /** Types: the file has another text, which is not saved. */
  void type(String file, String text) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(address(file), ++version),
                List.of(new TextDocumentContentChangeEvent(text))));
  }

  /** Where some words stand in a text, and so many chars behind their start. */
  static Position position(String text, String words, int behind) {
    int at = text.indexOf(words) + behind;
    String before = text.substring(0, at);
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return new Position(line, at - before.lastIndexOf('\n') - 1);
  }

  /**
   * The codes of what is wrong with a file, sorted, once these are all; else those it has at last.
   */
  List<String> codes(String file, String... expected) throws InterruptedException {
    List<String> wanted = List.of(expected);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    synchronized (diagnostics) {
      while (!wanted.equals(codes(file)) && System.nanoTime() < end) {
        diagnostics.wait(TimeUnit.SECONDS.toMillis(1));
      }
      return codes(file);
    }
  }

  private List<String> codes(String file) {
    return diagnostics.getOrDefault(address(file), List.of()).stream()
        .map(found -> found.getCode().getLeft())
        .sorted()
        .toList();
  }

  /** What is wrong with a file, as last told. */
  List<Diagnostic> diagnostics(String file) {
    synchronized (diagnostics) {
      return diagnostics.getOrDefault(address(file), List.of());
    }
  }

  /** The faults that the server printed. */
  String faults() {
    return log.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    synchronized (diagnostics) {
      diagnostics.put(params.getUri(), params.getDiagnostics());
      diagnostics.notifyAll();
    }
  }

  @Override
  public void close() {
    try {
      answer(server.shutdown());
      server.exit();
      if (!answer(served)) {
        throw new AssertionError("the server did not see that the editor took leave");
      }
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
    if (!faults().isEmpty()) {
      throw new AssertionError(faults());
    }
  }
}
