package vanban.figure.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.figure.Figure;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation;
import vanban.figure.eval.Evaluation.UnitFigures;
import vanban.vietnamese.Measure;

/**
 * Says of totals which units make them up, and in which files their numbers stand. Of many units it
 * names the first.
 *
 * @param figures among which the totals stand
 */
record TotalExplainer(Evaluation figures) {
  private static final int NAMED = 5;
  private static final int FEW = 8;

  /** What is named of a list of units: all of a few, of many the first. */
  static <T> List<T> named(List<T> units) {
    return units.size() > FEW ? units.subList(0, NAMED) : units;
  }

  /** How many of a list of units are not named; empty if all are. */
  static Optional<String> more(List<?> units) {
    return Optional.of(units.size() - named(units).size())
        .filter(more -> more > 0)
        .map(more -> Integer.toString(more));
  }

  /**
   * The units of a total, a line each.
   *
   * @param units that have numbers of it
   */
  List<String> lines(Figure of, Scenario scenario, List<UnitFigures> units) {
    List<String> lines = new ArrayList<>();
    named(units).forEach(unit -> lines.add(line(unit, of, scenario)));
    more(units).ifPresent(more -> lines.add(Phrase.MORE_UNITS.say(more)));
    return lines;
  }

  private String line(UnitFigures unit, Figure of, Scenario scenario) {
    Measure measure = figures.measure(of);
    return line(unit, of, TextWording.number(unit.amount(of, scenario, measure), measure, of));
  }

  /** A unit with its number, and where that stands in its file. */
  static String line(UnitFigures unit, Figure of, String number) {
    return unit.current()
        .flatMap(own -> own.find(of.key().value()))
        .map(own -> Phrase.UNIT_AT.say(unit.name(), number, Phrase.at(own.key().place())))
        .orElseGet(() -> Phrase.UNIT.say(unit.name(), number));
  }

  /**
   * In which files the units' numbers of a figure stand: {@code units/*.yaml, nêu tại f.yaml:2}.
   */
  Optional<String> files(Figure of) {
    return figures
        .unitFiles(of)
        .map(
            units ->
                Phrase.UNIT_FILES.say(
                    String.join(", ", units.patterns()), Phrase.at(units.from())));
  }

  /** The units whose numbers a number of a figure adds up, and nothing else; none of another. */
  List<UnitFigures> units(Figure of, Scenario scenario) {
    return figures.priorFigure(of, scenario).isPresent()
        ? List.of()
        : figures.summedUnits(of, scenario);
  }

  /**
   * What a number of before is, where it is the total of the units of then.
   *
   * @param before the figure of the file of before
   * @param amount as printed
   */
  Optional<String> before(Scenario scenario, Figure before, String word, String amount) {
    return Optional.ofNullable(figures.priors().get(scenario))
        .map(TotalExplainer::new)
        .flatMap(
            then -> {
              int units = then.units(before, Scenario.ACTUAL).size();
              return then.files(before)
                  .filter(files -> units > 0)
                  .map(
                      files ->
                          Phrase.LAST_YEAR_TOTAL.say(word, amount, Integer.toString(units), files));
            });
  }
}
