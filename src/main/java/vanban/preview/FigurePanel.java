package vanban.preview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vanban.diagnostic.Messages;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation;
import vanban.figure.words.FigureText;
import vanban.html.Html;
import vanban.usage.FigureUsage;
import vanban.usage.FigureUseFinder;

/**
 * The figures of a report: their values, what the text prints of them, and how that comes about.
 */
final class FigurePanel {
  private final Setting setting;
  private final Snapshot snapshot;
  private final Evaluation figures;
  private final Html html;

  /**
   * @param html they are written there
   */
  FigurePanel(Setting setting, Snapshot snapshot, Html html) {
    this.setting = setting;
    this.snapshot = snapshot;
    this.figures = snapshot.sources().figured().read().figures();
    this.html = html;
  }

  private Messages messages() {
    return setting.messages();
  }

  /** Writes them, in the order they are declared. */
  void write() {
    List<FigureUsage.Row> rows = rows();
    if (snapshot.sources().isFiguredBefore()) {
      say("preview.figures-before");
    } else if (rows.isEmpty()) {
      say(snapshot.isFresh() ? "preview.no-figures" : "preview.figures-hidden");
    }
    rows.forEach(this::row);
  }

  private List<FigureUsage.Row> rows() {
    return snapshot
        .sources()
        .figured()
        .read()
        .report()
        .map(report -> FigureUseFinder.find(report, figures))
        .map(uses -> FigureUsage.of(uses, Set.of(), Optional.empty()).rows())
        .orElseGet(List::of);
  }

  private void say(String message) {
    html.open("p").with("class", "note").text(messages().say(message)).close().line();
  }

  private void row(FigureUsage.Row row) {
    long uses = row.forms().stream().mapToLong(form -> form.places().size()).sum();
    html.open("details").with("data-key", row.key());
    html.open("summary").open("span").text(row.figure().name().orElse(row.key())).close();
    html.text(" ").open("b").text(row.value().orElse("…")).close().text(" ");
    html.open("small").text(messages().say("editor.used", Long.toString(uses))).close();
    html.close().line();
    html.open("p").with("class", "place").with("data-at", row.figure().key().place().toString());
    html.with("data-of", row.key());
    html.open("code").text(row.key()).close().close().line();
    new NumberBoxes(setting, figures, html).write(row);
    html.open("ul").line();
    row.forms().forEach(form -> form(row.key(), form));
    html.close().line();
    html.close().line();
  }

  /** One form that the text prints, wherever it does, and how it comes about. */
  private void form(String key, FigureUsage.FormUse form) {
    String expression = form.form().equals(Scenario.ACTUAL.name()) ? key : key + "." + form.form();
    html.open("li").with("data-expression", expression);
    html.open("b").text(form.printed()).close().text(" ");
    form.places()
        .forEach(
            place ->
                html.open("a")
                    .with("href", "#")
                    .with("data-at", place.toString())
                    .text(setting.near(snapshot.report(), place))
                    .close()
                    .text(" "));
    html.open("div").with("class", "why");
    new FigureText(figures)
        .explain(expression)
        .lines()
        .forEach(line -> html.open("p").text(line).close());
    html.close().close().line();
  }
}
