package vanban.preview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Messages;
import vanban.diagnostic.Severity;
import vanban.figure.eval.Evaluation;
import vanban.html.Html;
import vanban.lsp.feature.Outline;
import vanban.lsp.feature.OutlineItem;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * What stands beside the page of a report: what is wrong with it, its parts, its figures, its
 * files. Each line that is written somewhere says where, in {@code data-at}.
 */
final class Panels {
  private final Setting setting;
  private final Snapshot snapshot;
  private final Html html = new Html();

  private Panels(Setting setting, Snapshot snapshot) {
    this.setting = setting;
    this.snapshot = snapshot;
  }

  /** The panels as HTML. */
  static String of(Setting setting, Snapshot snapshot) {
    Panels panels = new Panels(setting, snapshot);
    panels.section("wrong", panels::wrong);
    panels.section("outline", panels::outline);
    FigurePanel figures = new FigurePanel(setting, snapshot, panels.html);
    panels.section("figures", figures::write);
    panels.section("files", panels::files);
    return panels.html.toString();
  }

  private Messages messages() {
    return setting.messages();
  }

  private void section(String name, Runnable content) {
    html.open("section").with("id", name).with("aria-labelledby", name + "-title");
    html.open("h2").with("id", name + "-title");
    html.text(messages().say("preview." + name)).close().line();
    content.run();
    html.close().line();
  }

  private void wrong() {
    String errors = Long.toString(snapshot.found().count(Severity.ERROR));
    String warnings = Long.toString(snapshot.found().count(Severity.WARNING));
    html.open("p").with("class", "count");
    html.with("data-version", Integer.toString(snapshot.version()));
    html.with("data-errors", errors).with("data-warnings", warnings);
    html.text(messages().say("preview." + count(), errors, warnings));
    html.close().line().open("ol").line();
    for (int i = 0; i < snapshot.found().all().size(); i++) {
      wrong(snapshot.found().all().get(i), i);
    }
    html.close().line();
  }

  /** That nothing is wrong is said only when the reviewer has looked. */
  private String count() {
    String words = snapshot.found().all().isEmpty() ? "nothing-wrong" : "count";
    return snapshot.found().reviewed() ? words : words + "-yet";
  }

  private void wrong(Diagnostic found, int number) {
    html.open("li").with("class", found.severity().id());
    html.with("data-at", found.place().map(Place::toString));
    html.with("data-of", found.place().flatMap(this::declared));
    html.open("p").text(messages().say(found.message())).close();
    found
        .hints()
        .forEach(
            hint ->
                html.open("p").with("class", "hint").text(messages().say(hint.message())).close());
    html.open("p").with("class", "place");
    found.place().ifPresent(place -> html.open("code").text(place.toString()).close().text(" "));
    html.open("code").text(found.id().text()).close().close();
    if (setting.writes() && found.mends().size() == 1) {
      html.open("button").with("type", "button").with("data-mend", Integer.toString(number));
      html.text(messages().say(found.mends().get(0).title())).close();
    }
    html.close().line();
  }

  /** The key of the figure that is declared at a place: it is printed where none of that stands. */
  private Optional<String> declared(Place place) {
    Evaluation figures = snapshot.now().read().figures();
    return figures.keys().stream()
        .flatMap(key -> figures.find(key).stream())
        .map(figure -> figure.key())
        .filter(key -> key.place().file().path().equals(place.file().path()))
        .filter(key -> key.place().start() <= place.start())
        .max(Comparator.comparingInt(key -> key.place().start()))
        .map(LocatedText::value);
  }

  private void outline() {
    list(
        Outline.all(snapshot.now()).stream()
            .filter(item -> item.kind() != OutlineItem.Kind.FIGURE)
            .toList(),
        this::part);
  }

  private void part(OutlineItem item) {
    html.open("li").with("data-at", item.name().toString());
    html.open("span").text(item.label()).close();
    if (!item.items().isEmpty()) {
      list(item.items(), this::part);
    }
    html.close().line();
  }

  private <T> void list(List<T> items, Consumer<T> each) {
    html.open("ol").line();
    items.forEach(each);
    html.close();
  }

  private void files() {
    list(
        snapshot.files(),
        file -> {
          html.open("li").with("data-at", file + ":1:1");
          html.open("code").text(file).close().close().line();
        });
  }
}
