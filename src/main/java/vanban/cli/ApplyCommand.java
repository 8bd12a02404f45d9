package vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vanban.apply.Outcome;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Printable;
import vanban.docx.read.DocxReader;
import vanban.engine.Mending;
import vanban.engine.Project;
import vanban.engine.ReturnedDraft;
import vanban.engine.Unwritable;
import vanban.source.TooLargeException;
import vanban.source.World;

/** {@code apply}: brings what reviewers did to a Word file back into the sources of its report. */
@Command(name = "apply", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ApplyCommand implements Callable<Integer> {
  private static final Path NOWHERE = Path.of("out");
  private static final int MOST_LETTERS = 160;
  private final Session session;

  @Mixin private ProjectOptions options;

  @Parameters(index = "0", paramLabel = "REVIEWED.docx", descriptionKey = "reviewed")
  private Path reviewed;

  @Parameters(index = "1", paramLabel = "REPORT", descriptionKey = "report")
  private Path given;

  @Option(names = "--write", descriptionKey = "applyWrite")
  private boolean write;

  ApplyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    World world = session.steadyWorld();
    Project project = options.project(world, NOWHERE);
    Path report = options.report(world, given);
    if (!world.isFile(reviewed)) {
      throw new UsageException("no-such-file", world.display(reviewed));
    }
    byte[] docx = bytes(world);
    Diagnostics wrong = new Diagnostics();
    String name = world.display(reviewed);
    Optional<ReturnedDraft.Result> result =
        new OneReport(session, world, project, wrong)
            .result(
                report,
                (compiler, found) -> ReturnedDraft.of(world, project, report, name, docx, found));
    if (result.isEmpty()) {
      session.complain(wrong);
      return Status.ERRORS;
    }
    return tell(result.get());
  }

  private byte[] bytes(World world) throws IOException {
    try {
      return world.bytes(reviewed, DocxReader.mostBytes());
    } catch (TooLargeException e) {
      throw new UsageException("too-large", world.display(reviewed));
    }
  }

  private int tell(ReturnedDraft.Result result) throws IOException {
    for (Mending.Mended file : result.mended()) {
      session.out().print(UnifiedDiff.of(file, session.screens().out()));
    }
    result.open().forEach(this::tell);
    result
        .comments()
        .forEach(
            one ->
                session.say(
                    "apply-comment", shown(one.author()), shown(one.words()), shown(one.text())));
    if (write && !written(result.mended())) {
      return Status.ERRORS;
    }
    session.say(
        write ? "applied" : "applicable",
        Integer.toString(result.made()),
        Integer.toString(result.open().size()));
    return result.open().isEmpty() ? Status.DONE : Status.DIFFERENT;
  }

  private boolean written(List<Mending.Mended> files) {
    for (Mending.Mended file : files) {
      try {
        session.world().write(file.path(), file.bytes());
      } catch (IOException e) {
        session.refuse(Unwritable.because(session.world(), file.path(), e));
        return false;
      }
    }
    return true;
  }

  private void tell(Outcome outcome) {
    if (outcome instanceof Outcome.OfFigure figure) {
      session.say(
          "apply-figure",
          figure.place().toString(),
          figure.figure(),
          shown(figure.before()),
          shown(figure.after()));
    } else if (outcome instanceof Outcome.Left left) {
      session.say(
          "apply-left",
          left.near().map(place -> place + ": ").orElse(""),
          session.messages().say("apply." + left.why().name()),
          shown(left.words()));
    }
  }

  private static String shown(String words) {
    String line = Printable.line(words.replace('\n', ' ').strip());
    return line.length() <= MOST_LETTERS ? line : line.substring(0, MOST_LETTERS) + "…";
  }
}
