package vanban.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Severity;
import vanban.engine.Project;
import vanban.source.TalliedWorld;

/** The last lines of a run: what was done, and what is wrong. */
final class Summary {
  private static final double NANOS_PER_SECOND = 1e9;

  private final Session session;

  Summary(Session session) {
    this.session = session;
  }

  void rendered(TalliedWorld world, Project project, int reports, int written, long nanos) {
    String layouts = world.display(project.templates()) + "/"; // no author's
    long sources =
        world.filesRead().keySet().stream()
            .filter(file -> !world.isBuiltIn(file) && !world.display(file).startsWith(layouts))
            .count();
    session.say(
        "rendered",
        Integer.toString(reports),
        Long.toString(sources),
        Integer.toString(written),
        folder(world.display(project.out())),
        seconds(nanos));
  }

  /** The working directory has no name. */
  private static String folder(String shown) {
    return shown.isEmpty() ? "." : shown;
  }

  void checked(int reports, long nanos) {
    session.say("checked", Integer.toString(reports), seconds(nanos));
  }

  /** Says of how many documents the tables of contents wait for their page numbers. */
  void withoutPages(int documents) {
    if (documents > 0) {
      session.say("without-pages", Integer.toString(documents));
    }
  }

  /** How often each rule of the reviewer has something to say, most often first. */
  void byRule(Diagnostics all) {
    Map<String, Long> counts =
        all.sorted().stream()
            .filter(found -> found.code() == Code.REVIEW)
            .collect(groupingBy(found -> found.id().text(), TreeMap::new, counting()));
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(rule -> session.say("by-rule", rule.getValue().toString(), rule.getKey()));
  }

  void counted(Diagnostics all) {
    long errors = all.sorted().stream().filter(d -> d.severity() == Severity.ERROR).count();
    if (all.size() > 0) {
      session.say("counted", Long.toString(errors), Long.toString(all.size() - errors));
    }
  }

  private String seconds(long nanos) {
    Locale locale = Locale.forLanguageTag(session.messages().language().code());
    return String.format(locale, "%.1f", nanos / NANOS_PER_SECOND);
  }
}
