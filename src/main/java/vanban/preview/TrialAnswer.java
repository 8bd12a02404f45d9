package vanban.preview;

import java.nio.file.Path;
import java.util.List;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Messages;
import vanban.engine.Compilation;
import vanban.engine.ReportChanges;
import vanban.html.Html;
import vanban.usage.MovedUses;

/** What would move if a number were another, in words. */
final class TrialAnswer {
  private final Setting setting;
  private final Path report;
  private final Html html = new Html();

  private TrialAnswer(Setting setting, Path report) {
    this.setting = setting;
    this.report = report;
  }

  /** The answer as HTML. */
  static String of(Setting setting, Trial trial, Snapshot now, Compilation after) {
    TrialAnswer answer = new TrialAnswer(setting, now.report());
    Compilation before = now.now();
    answer.figures(trial, trial.movedFigures(before, after));
    answer.words(ReportChanges.between(before, after).figures().uses());
    answer.wrong(
        after.diagnostics().stream()
            .filter(found -> before.diagnostics().stream().noneMatch(old -> isSame(old, found)))
            .toList());
    if (setting.writes()) {
      answer.save(trial);
    }
    return answer.html.toString();
  }

  /** What is said of a number that is what the file says already. */
  static String same(Messages messages) {
    return new Html().open("p").text(messages.say("preview.same-number")).close().toString();
  }

  /** What is said of what cannot be tried. */
  static String refused(Messages messages, TrialReading.Refused refused) {
    return new Html()
        .open("p")
        .with("class", "error")
        .text(messages.say(refused.why()))
        .close()
        .toString();
  }

  private static boolean isSame(Diagnostic one, Diagnostic other) {
    return one.message().equals(other.message());
  }

  private void figures(Trial trial, List<Trial.MovedFigure> others) {
    html.open("ul").with("class", "moved").line();
    String figure = trial.figure().name().orElse(trial.figure().key().value());
    String number = NumberName.of(setting.messages(), trial.figure(), trial.scenario());
    String measure = " " + Trial.measure(trial.figure(), trial.scenario());
    moved(
        figure + " – " + number,
        trial.before().map(old -> old.printed() + measure).orElse(""),
        trial.now().printed() + measure);
    others.forEach(one -> moved(one.name(), one.now(), one.then()));
    html.close().line();
  }

  private void moved(String name, String before, String after) {
    html.open("li").text(name + ": ");
    change(before.stripTrailing(), after.stripTrailing());
    html.close().line();
  }

  private void words(List<MovedUses.Moved> moved) {
    String told =
        moved.isEmpty()
            ? setting.messages().say("preview.nothing-moves")
            : setting.messages().say("preview.moves", Integer.toString(moved.size()));
    html.open("p").text(told).close().line();
    html.open("ul").line();
    for (MovedUses.Moved one : moved) {
      String place = setting.near(report, one.before().place());
      html.open("li").open("a").with("href", "#");
      html.with("data-at", one.before().place().toString()).text(place).close().text(" ");
      change(one.before().printed(), one.now());
      html.close().line();
    }
    html.close().line();
  }

  private void change(String before, String after) {
    html.open("del").text(before.isEmpty() ? "…" : before).close().text(" → ");
    html.open("ins").text(after.isEmpty() ? "…" : after).close();
  }

  private void wrong(List<Diagnostic> found) {
    for (Diagnostic one : found) {
      html.open("p").with("class", one.severity().id());
      html.text(setting.messages().say(one.message())).close().line();
    }
  }

  private void save(Trial trial) {
    String file = trial.change().file().path();
    html.open("button").with("type", "button").with("data-write", trial.was());
    html.text(setting.messages().say("preview.write", file)).close().line();
  }
}
