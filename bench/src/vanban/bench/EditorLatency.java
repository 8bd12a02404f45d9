package vanban.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.engine.Project;
import vanban.lsp.OfficeSetup;
import vanban.lsp.VanbanServer;
import vanban.source.DiskWorld;
import vanban.source.MemoryWorld;
import vanban.source.World;

/**
 * How long an author waits for the language server, warm: from a letter typed in the middle of a
 * report until all is told that is wrong then, the reviewer's findings among it; for what may be
 * meant behind <code>${</code>; for the numbers and words beside a whole file. Median and worst of
 * 200, and what the server keeps after them.
 */
final class EditorLatency {
  private static final int TURNS = 200;
  private static final int WARM = 100;
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Path SAMPLE = Path.of("data/tinh-uy/2024-q1");

  private final String name;
  private final Path file;
  private final VanbanServer server;
  private final String text;
  private String typed = "";
  private int version;

  /** One report, of which one file is open and typed in. */
  private EditorLatency(String name, World world, Path file) throws Exception {
    this.name = name;
    this.file = file;
    this.text = world.read(file).text();
    Project project = new Project(Path.of("data"), Path.of("templates"), Path.of("out"));
    OfficeSetup setup =
        root -> new OfficeSetup.Office(root, world, project, Messages.in(Language.VI));
    server = new VanbanServer(setup, new PrintStream(System.err, true, "UTF-8"));
    server.connect(new Silent());
    InitializeParams params = new InitializeParams();
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(ROOT.toUri().toString(), "bench")));
    server.initialize(params).get();
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(
                new TextDocumentItem(address(), "yaml", ++version, text)));
  }

  /** Measures and prints; once each where it is only to be seen that it runs. */
  static void measure(boolean smoke) throws Exception {
    System.out.printf(Locale.ROOT, "%-24s%-28s%10s%10s%n", "", "", "median ms", "worst ms");
    longReport(25).print(smoke);
    longReport(smoke ? 50 : 340).print(smoke);
    MemoryWorld world = office();
    world.withAll(new DiskWorld(Path.of("")), Path.of("data/tinh-uy"));
    Path file =
        world.filesBelow(SAMPLE.resolve("sections")).stream()
            .filter(one -> one.toString().endsWith(".yaml"))
            .findFirst()
            .orElseThrow();
    new EditorLatency("the provincial sample", world, file).print(smoke);
  }

  private static EditorLatency longReport(int pages) throws Exception {
    MemoryWorld world = office();
    new LongReport(pages).files().forEach((name, text) -> world.with("data/" + name, text));
    return new EditorLatency(pages + " pages", world, Path.of("data/sections/0.yaml"));
  }

  private static MemoryWorld office() throws IOException {
    return new MemoryWorld().withAll(new DiskWorld(Path.of("")), Path.of("templates"));
  }

  private void print(boolean smoke) throws Exception {
    int turns = smoke ? 1 : TURNS;
    int warm = smoke ? 0 : WARM;
    print("a letter, to diagnostics", times(warm, turns, this::letter));
    long before = kept();
    print("completion behind ${", times(warm, turns, this::completion));
    print("values beside a file", times(warm, turns, this::hints));
    print("hover", times(warm, turns, this::hover));
    times(0, 5 * turns, this::letter);
    System.out.printf(
        Locale.ROOT,
        "%-24s%-28s%10.1f%10.1f%n",
        name,
        "MB kept, before and after",
        before / 1e6,
        kept() / 1e6);
  }

  private void print(String what, long[] times) {
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-24s%-28s%10.1f%10.1f%n",
        name,
        what,
        times[times.length / 2] / 1e6,
        times[times.length - 1] / 1e6);
  }

  private static long kept() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Something that an editor asks. */
  private interface Turn {
    Future<?> ask(int turn) throws Exception;
  }

  private static long[] times(int warm, int turns, Turn turn) throws Exception {
    long[] times = new long[turns];
    for (int i = -warm; i < turns; i++) {
      long start = System.nanoTime();
      turn.ask(i).get();
      if (i >= 0) {
        times[i] = System.nanoTime() - start;
      }
    }
    return times;
  }

  /** What is asked after a letter is answered when what is wrong has been told. */
  private Future<?> letter(int turn) {
    type(turn % 2 == 0 ? "a" : "");
    return server
        .getTextDocumentService()
        .hover(new HoverParams(new TextDocumentIdentifier(address()), new Position(0, 0)));
  }

  private Future<?> completion(int turn) {
    type(turn % 2 == 0 ? "${" : "${a");
    Position at = at();
    return server
        .getTextDocumentService()
        .completion(
            new CompletionParams(
                new TextDocumentIdentifier(address()),
                new Position(at.getLine(), at.getCharacter() + 2)));
  }

  private Future<?> hints(int turn) {
    return server
        .getTextDocumentService()
        .inlayHint(
            new InlayHintParams(
                new TextDocumentIdentifier(address()),
                new Range(new Position(0, 0), new Position(10_000, 0))));
  }

  private Future<?> hover(int turn) {
    return server
        .getTextDocumentService()
        .hover(new HoverParams(new TextDocumentIdentifier(address()), new Position(0, 2)));
  }

  /** Where is typed: at the end of the first line of prose in the middle of the file. */
  private Position at() {
    int before = text.indexOf(" ", text.length() / 2);
    int line = (int) text.substring(0, before).chars().filter(sign -> sign == '\n').count();
    return new Position(line, before - text.lastIndexOf('\n', before - 1) - 1);
  }

  private void type(String words) {
    Position at = at();
    Range range = new Range(at, new Position(at.getLine(), at.getCharacter() + typed.length()));
    typed = words;
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(address(), ++version),
                List.of(new TextDocumentContentChangeEvent(range, words))));
  }

  private String address() {
    return ROOT.resolve(file).toUri().toString();
  }

  /** An editor that shows nothing. */
  private static final class Silent implements LanguageClient {
    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {}

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void showMessage(MessageParams params) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
        ShowMessageRequestParams params) {
      return CompletableFuture.completedFuture(new MessageActionItem());
    }

    @Override
    public void logMessage(MessageParams params) {}
  }
}
