package vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Told;
import vanban.engine.LayoutCheck;
import vanban.source.World;

/** {@code layout check}: says all that is wrong with layouts, without any report. */
@Command(name = "layout", mixinStandardHelpOptions = true)
@SuppressWarnings({
  "NullAway.Init",
  "UnusedVariable"
}) // picocli sets the fields, and knows the one task
final class LayoutCommand implements Callable<Integer> {
  private static final Path NOWHERE = Path.of("out");
  private final Session session;

  @Mixin private ProjectOptions options;

  /** What can be done with layouts. */
  enum Task {
    /** Say what is wrong with them. */
    CHECK
  }

  @Parameters(index = "0", paramLabel = "check", descriptionKey = "layoutTask")
  private Task task;

  @Parameters(index = "1..*", paramLabel = "NAME", arity = "0..*", descriptionKey = "layouts")
  private List<String> given = List.of();

  @Option(
      names = "--format",
      paramLabel = "human|short|json",
      defaultValue = "human",
      descriptionKey = "diagnostics")
  private DiagnosticPrinter.Form form;

  LayoutCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    World world = session.steadyWorld();
    LayoutCheck check = new LayoutCheck(world, options.project(world, NOWHERE), session.wording());
    List<String> names = given.isEmpty() ? List.copyOf(check.own()) : given;
    names.forEach(name -> checkKnown(name, check.names()));
    Diagnostics all = Diagnostics.ofMany();
    Set<Told> told = new HashSet<>(); // layouts that inherit another have its faults as well
    for (String name : names) {
      Diagnostics found = new Diagnostics();
      int tried = check.check(name, found);
      session.say(
          found.size() == 0 ? "layout-fine" : "layout-wrong", name, Integer.toString(tried));
      found.sorted().stream().filter(one -> told.add(Told.of(one))).forEach(all::add);
    }
    session
        .out()
        .print(
            new DiagnosticPrinter(session.messages(), form, session.screens().out())
                .print(all.sorted()));
    new Summary(session).counted(all);
    return all.hasErrors() ? Status.ERRORS : Status.DONE;
  }

  private static void checkKnown(String name, Set<String> names) {
    if (!names.contains(name)) {
      throw new UsageException("no-layout", name, String.join(", ", names));
    }
  }
}
