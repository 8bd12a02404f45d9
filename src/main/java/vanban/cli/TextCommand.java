package vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vanban.diagnostic.Printable;
import vanban.engine.Memory;
import vanban.engine.WordText;

/** {@code text}: prints a Word document as plain text. */
@Command(name = "text", mixinStandardHelpOptions = true)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets the fields
final class TextCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE.docx", descriptionKey = "docx")
  private Path file;

  @Mixin private SpeechOptions speech;

  TextCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (!session.world().isFile(file) && !session.world().isFolder(file)) {
      throw new UsageException("no-such-file", session.world().display(file));
    }
    try {
      return printed();
    } catch (OutOfMemoryError e) { // of its text, which is garbage by now
      return session.refuse(Memory.lackedBy(session.world().display(file)));
    }
  }

  private int printed() throws IOException {
    return session
        .report(diagnostics -> WordText.read(session.world(), file, diagnostics))
        .map(
            text -> {
              session.out().print(Printable.lines(text));
              return Status.DONE;
            })
        .orElse(Status.ERRORS);
  }
}
