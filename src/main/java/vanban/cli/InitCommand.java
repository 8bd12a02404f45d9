package vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vanban.diagnostic.Diagnostics;
import vanban.engine.CommandWording;
import vanban.repository.NewRepository;
import vanban.source.World;

/** {@code init}: starts an office's own repository in a new folder. */
@Command(name = "init", mixinStandardHelpOptions = true)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets the fields
final class InitCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FOLDER", descriptionKey = "repository")
  private Path folder;

  @Mixin private SpeechOptions speech;

  InitCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Path> report = new NewRepository(session.world()).write(folder, diagnostics);
    report.ifPresent(
        first -> {
          session.say("made", session.world().display(first));
          sayWhatIsNext();
        });
    session.complain(diagnostics);
    return report.isPresent() ? Status.DONE : Status.ERRORS;
  }

  /** As whoever has the program installed calls it, for there is no Maven project there. */
  private void sayWhatIsNext() {
    session.say("next-step");
    String there = World.slashed(folder.normalize());
    if (!there.isEmpty()) {
      session.say("command", "cd " + CommandWording.quoted(there));
    }
    session.say("command", CommandWording.PROGRAM.command("render"));
  }
}
