package vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Printable;
import vanban.engine.CommandWording;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.engine.Skeletons;
import vanban.source.World;

/** {@code new}: starts a report that renders at once, or the one that follows another. */
@Command(name = "new", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class NewCommand implements Callable<Integer> {
  private static final String[] NEXT_REPORT = {
    "new", "--from", "data/xa/2024-q1", "--period", "Quý II/2024", "xa/2024-q2"
  };

  private final Session session;

  @Mixin private ProjectOptions options;

  @Parameters(paramLabel = "NAME", descriptionKey = "name")
  private String name;

  @Option(names = "--layout", paramLabel = "LAYOUT", descriptionKey = "layout")
  private @Nullable String layout;

  @Option(names = "--genre", paramLabel = "GENRE", descriptionKey = "genre")
  private @Nullable String genre;

  @Option(names = "--from", paramLabel = "REPORT", descriptionKey = "from")
  private @Nullable Path from;

  @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "period")
  private @Nullable String period;

  @Option(names = "--mark-numbers", descriptionKey = "mark-numbers")
  private boolean marksNumbers;

  NewCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (!Printable.line(name).equals(name)) {
      throw new UsageException("odd-name", Printable.line(name));
    }
    World world = session.world();
    Project project = options.project(world, Path.of("out"));
    Path folder = project.folder(world, name);
    if (!project.holds(world, folder)) {
      throw new UsageException("outside-data", name);
    }
    if (from != null) {
      checkAlone(layout, "--layout");
      checkAlone(genre, "--genre");
      return new RollForwardReport(session, options, marksNumbers)
          .write(from, given(period), folder);
    }
    if (period != null) {
      throw new UsageException("period-alone", session.wording().command(NEXT_REPORT));
    }
    return start(project, folder);
  }

  private static void checkAlone(@Nullable String typed, String option) {
    if (typed != null) {
      throw new UsageException("not-with-from", option);
    }
  }

  private int start(Project project, Path folder) throws IOException {
    World world = session.world();
    CommandWording wording = options.wording(session.wording());
    Diagnostics all = new Diagnostics();
    OneReport work = new OneReport(session, world, project, all);
    Optional<Path> file =
        work.result(folder, (compiler, found) -> start(compiler.skeletons(wording), folder, found));
    file.ifPresent(
        made -> {
          session.say("made", world.display(made));
          session.say("next-render");
          session.say("command", wording.command("render", world.display(folder)));
        });
    session.complain(all);
    return work.status(file);
  }

  private Optional<Path> start(Skeletons skeletons, Path folder, Diagnostics found)
      throws IOException {
    Skeletons.Offer offer = offer(skeletons.offers());
    Skeletons.Kind kind =
        offer
            .kind(Optional.ofNullable(genre))
            .orElseThrow(
                () -> new UsageException("no-genre", offer.layout(), kinds(offer), given(genre)));
    return skeletons.write(folder, offer.layout(), kind, found);
  }

  private Skeletons.Offer offer(List<Skeletons.Offer> offers) {
    return offers.stream()
        .filter(offer -> layout == null ? offer.usual() : offer.layout().equals(layout))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "no-layout",
                    given(layout),
                    String.join(", ", offers.stream().map(Skeletons.Offer::layout).toList())));
  }

  private static String given(@Nullable String typed) {
    return Optional.ofNullable(typed).orElse("");
  }

  private static String kinds(Skeletons.Offer offer) {
    return String.join(", ", offer.kinds().stream().map(Skeletons.Kind::key).toList());
  }

  /** What stands below the command's help: every layout of the usual folder with its genres. */
  static String offers(Session session) {
    StringBuilder out = new StringBuilder();
    for (Skeletons.Offer offer : known(session)) {
      out.append('\n').append(offer.layout()).append("  ").append(offer.title()).append('\n');
      offer.kinds().forEach(kind -> out.append(line(kind)));
    }
    return out.toString();
  }

  /** The layouts of the usual folder with their genres. */
  static List<Skeletons.Offer> known(Session session) {
    Project project = new Project(Path.of("data"), Path.of("templates"), Path.of("out"));
    try {
      return new ReportCompiler(session.world(), project).skeletons(session.wording()).offers();
    } catch (IOException e) {
      return List.of(); // a folder that cannot be read is the concern of commands that need it
    }
  }

  private static String line(Skeletons.Kind kind) {
    return "  %-18s %s%n".formatted(kind.key(), kind.name()).replace("\r", "");
  }
}
