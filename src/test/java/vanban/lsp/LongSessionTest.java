package vanban.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.ProjectTemplates;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.document.Document;
import vanban.engine.Project;
import vanban.source.MemoryWorld;
import vanban.source.SourceFile;

@DisplayName("After a session of 2,000 random edits, of which many break the files for a while")
class LongSessionTest {
  private static final int EDITS = 2000;
  private static final int BETWEEN_QUESTIONS = 10;
  private static final Path SAMPLE = Path.of("data/tinh-uy/2024-q1");
  private static final List<String> TYPED =
      List.of(
          "a",
          "ế",
          " ",
          "\n",
          ":",
          "|",
          "${",
          "}",
          "\"",
          "- ",
          "  ",
          "#",
          "[^1]",
          "[](#",
          "**",
          "7",
          "1.234,5",
          "{",
          "\t",
          "\uD83D\uDE00",
          "thu ngân sách",
          "title: x\n",
          "<",
          "|-|",
          "\r\n");

  private final Random random = new Random(20241123);

  @Test
  @DisplayName("an editor is told the same as one that opens the files as they are then")
  void isLikeAFreshOne() throws Exception {
    MemoryWorld world =
        new MemoryWorld()
            .withAll(ProjectTemplates.WORLD, Path.of("templates"))
            .withAll(ProjectTemplates.WORLD, Path.of("data/tinh-uy"));
    List<Path> files =
        world.filesBelow(SAMPLE).stream()
            .filter(file -> file.toString().endsWith(".yaml"))
            .toList();
    Map<Path, String> texts = new TreeMap<>();
    for (Path file : files) {
      texts.put(file, world.read(file).text());
    }
    Session old = new Session(world);
    texts.forEach(old::open);
    for (int edit = 0; edit < EDITS; edit++) {
      Path file = files.get(random.nextInt(files.size()));
      texts.put(file, type(old, file, texts.get(file), world.read(file).text()));
      if (edit % BETWEEN_QUESTIONS == 0) {
        old.hover(file, position(file, texts.get(file)));
        old.complete(file, position(file, texts.get(file)));
      }
    }
    Session fresh = new Session(world);
    texts.forEach(fresh::open);
    compare(fresh, old, texts);
    assertFalse(old.told().isEmpty(), "so many edits break something");
    files.forEach(file -> restore(old, file, texts, world));
    Session first = new Session(world);
    texts.forEach(first::open);
    compare(first, old, texts);
    assertFalse(old.documents().isEmpty(), "the first texts make documents");
    assertEquals("", old.faults());
  }

  private void compare(Session fresh, Session old, Map<Path, String> texts) throws Exception {
    assertEquals(fresh.told(), old.told());
    assertEquals(fresh.documents(), old.documents());
    for (Map.Entry<Path, String> text : texts.entrySet()) {
      Position at = position(text.getKey(), text.getValue());
      assertEquals(fresh.hover(text.getKey(), at), old.hover(text.getKey(), at));
    }
    assertEquals("", fresh.faults());
  }

  /** One edit; every so often the file is as it was at first again, so that more can be broken. */
  private String type(Session session, Path file, String text, String first) {
    if (random.nextInt(20) == 0) {
      session.change(file, whole(text), first);
      return first;
    }
    int start = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), start + (random.nextBoolean() ? 0 : random.nextInt(40)));
    if (isWithinPair(text, start) || isWithinPair(text, end)) {
      return text;
    }
    String words = TYPED.get(random.nextInt(TYPED.size()));
    session.change(file, range(file, text, start, end), words);
    return text.substring(0, start) + words + text.substring(end);
  }

  private static boolean isWithinPair(String text, int at) {
    return at > 0
        && at < text.length()
        && (Character.isLowSurrogate(text.charAt(at))
            || text.charAt(at - 1) == '\r' && text.charAt(at) == '\n');
  }

  private static void restore(
      Session session, Path file, Map<Path, String> texts, MemoryWorld world) {
    try {
      String first = world.read(file).text();
      session.change(file, whole(texts.get(file)), first);
      texts.put(file, first);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Range whole(String text) {
    return new Range(new Position(0, 0), new Position(text.length() + 1, 0));
  }

  private static Range range(Path file, String text, int start, int end) {
    SourceFile source = SourceFile.of(file.toString(), text);
    return Protocol.range(new vanban.source.Place(source, start, end));
  }

  private Position position(Path file, String text) {
    int at = random.nextInt(text.length() + 1);
    return range(file, text, at, at).getStart();
  }

  /** A server without pipes. */
  private static final class Session {
    private final QuietEditor editor = new QuietEditor();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final VanbanServer server;
    private int version;

    Session(MemoryWorld world) throws Exception {
      Project project = new Project(Path.of("data"), Path.of("templates"), Path.of("out"));
      server =
          new VanbanServer(
              root -> new OfficeSetup.Office(root, world, project, Messages.in(Language.VI)),
              new PrintStream(log, true, StandardCharsets.UTF_8));
      server.connect(editor);
      InitializeParams params = new InitializeParams();
      params.setWorkspaceFolders(
          List.of(new WorkspaceFolder(Path.of("").toAbsolutePath().toUri().toString(), "test")));
      server.initialize(params).get(1, TimeUnit.MINUTES);
    }

    void open(Path file, String text) {
      TextDocumentItem item =
          new TextDocumentItem(EditorSession.address(file.toString()), "yaml", ++version, text);
      server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item));
    }

    void change(Path file, Range range, String text) {
      server
          .getTextDocumentService()
          .didChange(
              new DidChangeTextDocumentParams(
                  new VersionedTextDocumentIdentifier(
                      EditorSession.address(file.toString()), ++version),
                  List.of(new TextDocumentContentChangeEvent(range, text))));
    }

    String hover(Path file, Position at) throws Exception {
      return String.valueOf(
          EditorSession.answer(
              server
                  .getTextDocumentService()
                  .hover(new HoverParams(EditorSession.document(file.toString()), at))));
    }

    void complete(Path file, Position at) throws Exception {
      EditorSession.answer(
          server
              .getTextDocumentService()
              .completion(new CompletionParams(EditorSession.document(file.toString()), at)));
    }

    /** What is wrong in the end, when all is done that was asked for. */
    Map<String, List<String>> told() throws Exception {
      settle();
      return editor.told().entrySet().stream()
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey,
                  told -> told.getValue().stream().map(Object::toString).toList(),
                  (first, second) -> first,
                  TreeMap::new));
    }

    private void settle() throws Exception {
      long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
      while (!server.editing().publisher().isSettled() && System.nanoTime() < end) {
        Thread.sleep(20);
      }
    }

    List<Document> documents() throws Exception {
      return EditorSession.answer(
          server
              .editing()
              .work()
              .ask(
                  () -> {
                    List<Document> all = new ArrayList<>();
                    server
                        .editing()
                        .project()
                        .all()
                        .forEach(one -> one.document().ifPresent(all::add));
                    return all;
                  },
                  List.of()));
    }

    String faults() {
      return log.toString(StandardCharsets.UTF_8);
    }
  }
}
