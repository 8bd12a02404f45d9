package vanban.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vanban.figure.Bound;
import vanban.figure.DeclaredNumber;
import vanban.figure.Figure;
import vanban.figure.Formula;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation;
import vanban.html.Html;
import vanban.source.Place;
import vanban.usage.FigureUsage;
import vanban.vietnamese.Decimals;

/**
 * The numbers of a figure: each that is declared or left open in a box in which another can be
 * tried, of the others why there is no box.
 */
final class NumberBoxes {
  private static final int MOST_NAMES = 12;
  private static final int MOST_UNITS = 40;

  private final Setting setting;
  private final Evaluation figures;
  private final Html html;

  /**
   * @param html they are written there
   */
  NumberBoxes(Setting setting, Evaluation figures, Html html) {
    this.setting = setting;
    this.figures = figures;
    this.html = html;
  }

  /** Writes those of a figure. */
  void write(FigureUsage.Row row) {
    Figure figure = row.figure();
    figure.numbers().forEach((scenario, number) -> number(figure, scenario, number));
    figures.scenarios(figure).stream()
        .filter(scenario -> !figure.declares(scenario))
        .forEach(scenario -> earlier(figure, scenario));
    if (!figure.declares(Scenario.ACTUAL)) {
      why(row);
    }
  }

  private void number(Figure figure, Scenario scenario, DeclaredNumber declared) {
    if (declared instanceof DeclaredNumber.Typed typed) {
      box(figure, scenario, Decimals.write(typed.number()), typed.bound());
    } else if (declared instanceof DeclaredNumber.Blank) {
      box(figure, scenario, "", Optional.empty());
    } else {
      note("preview.box.faulty", NumberName.of(setting.messages(), figure, scenario));
    }
  }

  private void box(Figure figure, Scenario scenario, String value, Optional<Bound> bound) {
    html.open("form").with("data-try", figure.key().value());
    html.with("data-scenario", scenario.name());
    html.open("label").text(NumberName.of(setting.messages(), figure, scenario) + " ");
    bound.ifPresent(one -> html.text(one.printed() + " "));
    html.open("input").with("name", "value").with("inputmode", "decimal");
    html.with("autocomplete", "off").with("value", value);
    if (value.isEmpty()) {
      html.with("placeholder", setting.messages().say("preview.box.open"));
    }
    html.text(" " + Trial.measure(figure, scenario)).close();
    html.open("button").with("type", "submit");
    html.text(setting.messages().say("preview.try")).close();
    html.open("div").with("class", "result").with("aria-live", "polite").close();
    html.close().line();
  }

  /** A number that is taken from the file of a time before. */
  private void earlier(Figure figure, Scenario scenario) {
    figures
        .priorFigure(figure, scenario)
        .ifPresent(
            before -> {
              Place place = before.key().place();
              String number =
                  figures
                      .amount(figure, scenario)
                      .known()
                      .map(figures.measure(figure)::amount)
                      .orElse("…");
              html.open("p").with("class", "note").with("data-at", place.toString());
              html.text(
                  setting
                      .messages()
                      .say(
                          "preview.box.earlier",
                          NumberName.of(setting.messages(), figure, scenario),
                          number,
                          place.file().path()));
              html.close().line();
            });
  }

  /** Why what was done stands in no box. */
  private void why(FigureUsage.Row row) {
    Optional<Formula> formula = row.figure().formula();
    if (row.figure().isCumulative()) {
      note("preview.box.cumulative");
    } else if (formula.isPresent()) {
      note("preview.box.computed", inputs(formula.orElseThrow()));
    } else if (!row.units().isEmpty()) {
      note("preview.box.units", Integer.toString(row.units().size()));
      units(row.ofUnits());
    } else {
      note("preview.box.missing", row.key());
    }
  }

  private String inputs(Formula formula) {
    List<String> names =
        figures.figures().inputs(formula).stream()
            .map(input -> input.name().orElse(input.key().value()))
            .toList();
    String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    return names.size() > MOST_NAMES ? first + "…" : first;
  }

  private void units(List<FigureUsage.UnitNumber> numbers) {
    html.open("ul").with("class", "units").line();
    numbers.stream()
        .limit(MOST_UNITS)
        .forEach(
            one -> {
              html.open("li").with("data-at", one.place().map(Place::toString));
              html.text(one.unit().name() + ": " + one.value().orElse("…")).close().line();
            });
    html.close().line();
  }

  private void note(String message, String... arguments) {
    html.open("p").with("class", "note").text(setting.messages().say(message, arguments));
    html.close().line();
  }
}
