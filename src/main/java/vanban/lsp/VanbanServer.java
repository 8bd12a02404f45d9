package vanban.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import vanban.engine.SerialWork;

/**
 * The server of the language server protocol (3.17) for one editor: it answers of unsaved texts,
 * and says what is wrong while an author types.
 */
public final class VanbanServer implements LanguageServer, LanguageClientAware {
  private final OfficeSetup setup;
  private final SerialWork work;
  private final PrintStream log;
  private final Documents documents = new Documents(this::editing);
  private final CompletableFuture<Boolean> gone = new CompletableFuture<>();
  private Optional<LanguageClient> client = Optional.empty();
  private volatile Optional<Editing> editing = Optional.empty();
  private volatile boolean down;

  /** One for an office that is found when the editor says where it stands. */
  public VanbanServer(OfficeSetup setup, PrintStream log) {
    this.setup = setup;
    this.log = log;
    this.work = new SerialWork("vanban-lsp", log);
  }

  /**
   * Serves an editor until it goes away.
   *
   * @param log where faults are printed, for an editor shows them
   * @return whether the editor took leave as the protocol asks
   */
  public static boolean serve(
      InputStream in, OutputStream out, OfficeSetup setup, PrintStream log) {
    VanbanServer server = new VanbanServer(setup, log);
    ExecutorService reading =
        Executors.newCachedThreadPool(task -> SerialWork.daemon(task, "vanban-editor"));
    Launcher<LanguageClient> launcher =
        LSPLauncher.createServerLauncher(server, in, out, reading, messages -> messages);
    server.connect(launcher.getRemoteProxy());
    Future<Void> listening = launcher.startListening();
    // or it would wait for the stream to end
    CompletableFuture<Boolean> leaving = server.gone.thenApply(any -> listening.cancel(true));
    try {
      listening.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (CancellationException e) {
      assert leaving.isDone() || server.gone.isDone() : "only a leave taken cancels";
    } catch (ExecutionException e) {
      e.printStackTrace(log);
    }
    server.editing.ifPresent(editing -> editing.page().close());
    server.work.stop();
    reading.shutdown();
    return server.down;
  }

  @Override
  public void connect(LanguageClient editor) {
    client = Optional.of(editor);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    OfficeSetup.Office office = setup.of(ProjectRoot.of(params));
    Protocol protocol = new Protocol(office.root(), office.messages());
    OpenProject project = new OpenProject(office.world(), office.project());
    LanguageClient editor = client.orElseThrow();
    LivePage page =
        new LivePage(
            work, project, LivePage.setting(office, LivePage.showing(editor, protocol)), log);
    Publisher publisher = new Publisher(work, editor, project, protocol, page::look);
    editing =
        Optional.of(new Editing(work, project, protocol, publisher, new Answers(protocol), page));
    InitializeResult result = new InitializeResult(capabilities());
    result.setServerInfo(new ServerInfo(Protocol.SOURCE));
    return CompletableFuture.completedFuture(result);
  }

  /** What is known since the editor said which folder it has open. */
  Editing editing() {
    return editing.orElseThrow(() -> new IllegalStateException("not initialized"));
  }

  private static ServerCapabilities capabilities() {
    ServerCapabilities can = new ServerCapabilities();
    can.setTextDocumentSync(TextDocumentSyncKind.Incremental);
    can.setHoverProvider(true);
    can.setDefinitionProvider(true);
    can.setReferencesProvider(true);
    can.setDocumentHighlightProvider(true);
    can.setInlayHintProvider(true);
    can.setCodeActionProvider(true);
    can.setCompletionProvider(new CompletionOptions(false, List.of("{", ".", "#", "^", "@")));
    can.setDocumentSymbolProvider(true);
    can.setWorkspaceSymbolProvider(true);
    can.setCodeLensProvider(new CodeLensOptions(false));
    can.setDocumentLinkProvider(new DocumentLinkOptions(false));
    can.setSemanticTokensProvider(
        new SemanticTokensWithRegistrationOptions(
            new SemanticTokensLegend(Answers.COLORS, List.of()), true));
    can.setRenameProvider(new RenameOptions(true));
    can.setFoldingRangeProvider(true);
    can.setSelectionRangeProvider(true);
    can.setDocumentFormattingProvider(true);
    can.setDocumentRangeFormattingProvider(true);
    can.setWorkspace(movedFiles());
    can.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(LivePage.COMMAND)));
    return can;
  }

  /** Asks to be told before files and folders move. */
  private static WorkspaceServerCapabilities movedFiles() {
    FileOperationsServerCapabilities told = new FileOperationsServerCapabilities();
    FileOperationFilter any = new FileOperationFilter(new FileOperationPattern("**/*"));
    told.setWillRename(new FileOperationOptions(List.of(any)));
    WorkspaceServerCapabilities can = new WorkspaceServerCapabilities();
    can.setFileOperations(told);
    return can;
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    down = true;
    return CompletableFuture.completedFuture(new Object());
  }

  @Override
  public void exit() {
    gone.complete(down);
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return new WatchedFiles(this::editing);
  }
}
