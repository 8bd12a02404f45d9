package vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Press;
import vanban.engine.Project;
import vanban.engine.Skeleton;
import vanban.source.World;

/** {@code new}: starts a report that renders at once. */
@Command(name = "new", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class NewCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private ProjectOptions options;

  @Parameters(paramLabel = "NAME", descriptionKey = "name")
  private String name;

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      defaultValue = "party-hd05",
      descriptionKey = "layout")
  private String layout;

  NewCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    World world = session.world();
    Project project = options.project(world, Path.of("out"));
    Set<String> layouts = new Press(world, project).layouts().names();
    if (!layouts.contains(layout)) {
      throw new UsageException("no-layout", layout, String.join(", ", layouts));
    }
    Diagnostics diagnostics = new Diagnostics();
    Optional<Path> file = Skeleton.write(world, project, name, layout, diagnostics);
    file.ifPresent(f -> session.say("made", world.display(f)));
    session.complain(diagnostics);
    return file.isPresent() ? Status.DONE : Status.ERRORS;
  }
}
