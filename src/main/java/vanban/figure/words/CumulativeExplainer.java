package vanban.figure.words;

import java.util.ArrayList;
import java.util.List;
import vanban.figure.eval.Cumulated;
import vanban.vietnamese.Measure;
import vanban.vietnamese.PeriodWording;

/**
 * Says of a cumulative figure which numbers of which periods it adds up, and where they stand.
 *
 * @param measure of the figure
 */
record CumulativeExplainer(Measure measure) {

  /**
   * How a sum comes about.
   *
   * @param input what the figure is called that is added up
   * @param word for the sum, at the start of a sentence
   */
  List<String> steps(Cumulated sum, String input, String word) {
    List<String> steps = new ArrayList<>();
    steps.add(
        Phrase.CUMULATED.say(
            word,
            input,
            PeriodWording.name(sum.first()),
            PeriodWording.name(sum.last()),
            sum.amount().known().map(measure::amount).orElseGet(measure::blank)));
    sum.items().forEach(item -> steps.add(step(item)));
    return steps;
  }

  private String step(Cumulated.Item item) {
    String period = PeriodWording.name(item.period());
    String number = item.amount().known().map(measure::amount).orElseGet(measure::blank);
    return item.figure()
        .map(figure -> Phrase.UNIT_AT.say(period, number, Phrase.at(figure.key().place())))
        .orElseGet(() -> Phrase.UNIT.say(period, number));
  }
}
