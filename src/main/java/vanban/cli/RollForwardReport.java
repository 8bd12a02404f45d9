package vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vanban.diagnostic.Diagnostics;
import vanban.engine.NextReport;
import vanban.engine.Project;
import vanban.rollforward.RollForwardResult;
import vanban.source.World;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodMention;
import vanban.vietnamese.PeriodWording;

/** {@code new --from}: starts the report of the next period from the last one. */
final class RollForwardReport {
  private static final int NUMBERS_SHOWN = 12;

  private final Session session;
  private final ProjectOptions options;
  private final boolean marksNumbers;

  /**
   * Who does so for a session.
   *
   * @param marksNumbers whether numbers that are typed in the words are marked, not only listed
   */
  RollForwardReport(Session session, ProjectOptions options, boolean marksNumbers) {
    this.session = session;
    this.options = options;
    this.marksNumbers = marksNumbers;
  }

  /**
   * Writes the next report.
   *
   * @param from the last report: its file, or a folder with one report
   * @param typed the next period as typed; empty where it is not given
   * @param folder of the next report
   * @return how it ended
   */
  int write(Path from, String typed, Path folder) throws IOException {
    World world = session.world();
    Project project = options.project(world, Path.of("out"));
    Period asked = PeriodMention.parse(typed).orElseThrow(() -> notUnderstood(typed));
    Path report = options.report(world, from);
    if (!project.holds(world, report)) {
      throw new UsageException("from-outside-data", world.display(report));
    }
    Diagnostics all = new Diagnostics();
    OneReport work = new OneReport(session, world, project, all);
    Optional<Carried> carried =
        work.result(
            report,
            (compiler, found) -> {
              Optional<NextReport> next =
                  NextReport.after(report, world, project.data(), compiler, found);
              return next.isPresent()
                  ? write(next.get(), report, asked, folder, found)
                  : Optional.empty();
            });
    carried.ifPresent(made -> tell(made.result(), made.succession(), folder));
    session.complain(all);
    return work.status(carried);
  }

  /**
   * What was written.
   *
   * @param succession the last report, its period, and the next one
   */
  private record Carried(RollForwardResult result, List<String> succession) {}

  private static UsageException notUnderstood(String typed) {
    return typed.isEmpty()
        ? new UsageException("no-next-period")
        : new UsageException("wrong-period", typed);
  }

  private Optional<Carried> write(
      NextReport next, Path report, Period asked, Path folder, Diagnostics diagnostics)
      throws IOException {
    String shown = session.world().display(report);
    Period last = next.last().orElseThrow(() -> new UsageException("no-last-period", shown));
    Period following = asked.inYearOf(last);
    if (following.equals(last)) {
      throw new UsageException("same-period", shown, PeriodWording.name(last));
    }
    if (following.endsBefore(last)) {
      throw new UsageException(
          "earlier-period", PeriodWording.name(following), shown, PeriodWording.name(last));
    }
    List<String> succession =
        List.of(shown, PeriodWording.name(last), PeriodWording.name(following));
    return next.write(folder, last, following, marksNumbers, diagnostics)
        .map(made -> new Carried(made, succession));
  }

  private void tell(RollForwardResult made, List<String> succession, Path folder) {
    World world = session.world();
    session.say("continued", succession.toArray(String[]::new));
    made.files().forEach(copy -> session.say("made", world.display(copy.file())));
    made.changes()
        .forEach(change -> session.say("renamed", change.key(), change.before(), change.after()));
    made.kept().stream()
        .collect(
            Collectors.groupingBy(RollForwardReport::name, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(this::tellKept);
    new ComparedFiles(session).tell(made.compared());
    made.numbers()
        .forEach(
            typed ->
                session.say(
                    "typed-numbers",
                    world.display(typed.file()),
                    Integer.toString(typed.numbers().size()),
                    shown(typed.numbers())));
    if (made.toDo().unfilledByUnits() > 0) {
      session.say("to-do-of-units", Integer.toString(made.toDo().unfilledByUnits()));
    }
    session.say(
        "to-do",
        Integer.toString(made.toDo().unfilled()),
        Integer.toString(made.toDo().marked()),
        options.wording(session.wording()).command("check", world.display(folder)));
    session.say(
        "turned-later",
        options.wording(session.wording()).command("figures", world.display(folder)));
  }

  private static String shown(List<String> numbers) {
    String some = numbers.stream().limit(NUMBERS_SHOWN).collect(Collectors.joining("; "));
    return numbers.size() > NUMBERS_SHOWN ? some + "; …" : some;
  }

  private static List<String> name(RollForwardResult.Kept kept) {
    return List.of(kept.key(), kept.words());
  }

  /** A name that stays, as it does in the files of many units, in one line. */
  private void tellKept(List<RollForwardResult.Kept> same) {
    RollForwardResult.Kept first = same.get(0);
    session.say(
        same.size() == 1 ? "kept" : "kept-in-several",
        session.world().display(first.file()),
        first.key(),
        first.words(),
        Integer.toString(same.size() - 1));
  }
}
