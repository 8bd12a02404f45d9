package vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Printable;
import vanban.engine.Compiled;
import vanban.engine.Memory;
import vanban.engine.WordText;
import vanban.source.World;

/** {@code text}: prints a Word document, or that of a report, as plain text. */
@Command(name = "text", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class TextCommand implements Callable<Integer> {
  private static final Path NOWHERE = Path.of("out");
  private final Session session;

  @Mixin private ProjectOptions options;

  @Parameters(paramLabel = "FILE.docx|REPORT", descriptionKey = "docx-or-report")
  private Path file;

  TextCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    return isReport() ? ofReport() : ofWord();
  }

  /** A report is a YAML file, or is named by its folder; all else is for Word to have made. */
  private boolean isReport() {
    String name = file.toString().toLowerCase(Locale.ROOT);
    boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
    return yaml || !(name.endsWith(".docx") || session.world().isFile(file));
  }

  private int ofReport() throws IOException {
    World world = session.steadyWorld();
    Path report = options.report(world, file);
    Diagnostics all = new Diagnostics();
    OneReport work = new OneReport(session, world, options.project(world, NOWHERE), all);
    Optional<String> text =
        work.result(
            report, (compiler, found) -> compiler.compile(report, found).map(Compiled::text));
    session.complain(all);
    text.ifPresent(session.out()::print);
    return work.status(text);
  }

  private int ofWord() throws IOException {
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
