package vanban.figure.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import vanban.diagnostic.Diagnostics;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.figure.eval.AmountSource;
import vanban.figure.eval.Evaluation;
import vanban.source.Place;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.Measure;

/** Says a figure in one of its forms, for one place where it is wanted. */
final class TextWording {
  private static final String STROKE = "/";

  private final Evaluation figures;
  private final AmountSource source;
  private final Figure figure;
  private final Measure measure;
  private final Operands operands;
  private final Place wanted;
  private final Diagnostics diagnostics;

  /**
   * Who says {@code figure}.
   *
   * @param source whose numbers are said
   * @param wanted where what is missing is wanted
   */
  TextWording(
      Evaluation figures,
      AmountSource source,
      Figure figure,
      Place wanted,
      Diagnostics diagnostics) {
    this.figures = figures;
    this.source = source;
    this.figure = figure;
    this.measure = figures.measure(figure);
    this.operands = new Operands(figures, source, figure);
    this.wanted = wanted;
    this.diagnostics = diagnostics;
  }

  /**
   * The words for a form.
   *
   * @param other the plan, or the number of before, that is meant, where the form speaks of one
   * @return empty if something is missing, which is then among the diagnostics
   */
  Optional<String> say(Form form, Scenario other) {
    return operands.areUnfilled(form, other) ? Optional.of(blank(form, other)) : words(form, other);
  }

  /** Room for what a form will say. */
  private String blank(Form form, Scenario other) {
    return switch (form) {
      case ACTUAL, PLAN, PRIOR -> measure.blank();
      case CHANGE_BY, CHANGE_AMOUNT -> measure.ofDifference().blank();
      case PROGRESS, OF_WHOLE ->
          operands.of(form, other).stream()
              .map(TextWording::orBlank)
              .collect(Collectors.joining(STROKE));
      case OF_PLAN, OVER_PLAN, CHANGE, CHANGE_PERCENT, RATE, SHARE -> Measure.PERCENT.blank();
      case VALUE, NAME, UNIT, SOURCE -> Measure.BLANK;
    };
  }

  private static String orBlank(Amount amount) {
    return amount.known().map(Decimals::write).orElse(Measure.BLANK);
  }

  private Optional<String> words(Form form, Scenario other) {
    return switch (form) {
      case ACTUAL -> number(Scenario.ACTUAL).map(measure::amount);
      case VALUE -> number(Scenario.ACTUAL).map(measure::value);
      case PLAN, PRIOR -> number(other).map(measure::amount);
      case OF_PLAN, RATE -> against(other, this::percent);
      case PROGRESS -> with(other, TextWording::fraction);
      case OVER_PLAN -> against(other, this::overPlan);
      case CHANGE -> against(other, this::change);
      case CHANGE_BY -> with(other, this::changeBy);
      case CHANGE_PERCENT -> against(other, this::distance);
      case CHANGE_AMOUNT -> with(other, this::difference);
      case SHARE -> neededWhole().flatMap(whole -> against(whole, Scenario.ACTUAL, this::percent));
      case OF_WHOLE ->
          neededWhole().flatMap(whole -> with(whole, Scenario.ACTUAL, TextWording::fraction));
      case NAME -> word(figure.name(), form);
      case UNIT -> word(Optional.of(measure.name()).filter(name -> !name.isEmpty()), form);
      case SOURCE -> word(figure.source(), form);
    };
  }

  private Optional<String> word(Optional<String> word, Form form) {
    if (word.isEmpty()) {
      diagnostics.add(Unavailable.unstated(figure, form.word(), wanted));
    }
    return word;
  }

  private Optional<BigDecimal> number(Scenario scenario) {
    return number(figure, scenario);
  }

  private Optional<BigDecimal> number(Figure of, Scenario scenario) {
    Amount amount = source.amount(of, scenario);
    Unavailable.diagnose(amount, figures, wanted).ifPresent(diagnostics::add);
    return amount.known();
  }

  /** Words about what was done and another number. */
  private Optional<String> with(Scenario other, Compared words) {
    return with(figure, other, words);
  }

  private Optional<String> with(Figure of, Scenario other, Compared words) {
    Optional<BigDecimal> done = number(Scenario.ACTUAL);
    return number(of, other).flatMap(second -> done.map(first -> words.of(first, second)));
  }

  /** Words about what was done in percent of another number, which must be one above zero. */
  private Optional<String> against(Scenario base, Compared words) {
    return against(figure, base, words);
  }

  private Optional<String> against(Figure of, Scenario base, Compared words) {
    Optional<BigDecimal> done = number(Scenario.ACTUAL);
    return number(of, base)
        .filter(second -> isDivisor(of, base, second))
        .flatMap(second -> done.map(first -> words.of(first, second)));
  }

  private boolean isDivisor(Figure of, Scenario base, BigDecimal number) {
    if (number.signum() == 0) {
      diagnostics.add(Unavailable.zero(of, base, wanted));
    } else if (number.signum() < 0) {
      diagnostics.add(Unavailable.zero(of, base, wanted).variant("negative"));
    }
    return number.signum() > 0;
  }

  /** Words about two numbers. */
  private interface Compared {
    String of(BigDecimal done, BigDecimal other);
  }

  private String percent(BigDecimal done, BigDecimal base) {
    return Decimals.writePercent(Decimals.percent(done, base, figure.file().decimals()));
  }

  /** Without zeros before: 6/8, as offices write it, where 06 stands alone. */
  private static String fraction(BigDecimal done, BigDecimal all) {
    return Decimals.write(done) + STROKE + Decimals.write(all);
  }

  private String overPlan(BigDecimal done, BigDecimal planned) {
    return direction(done, planned, "vượt ", "còn thiếu ", "đạt", distance(done, planned));
  }

  private String change(BigDecimal done, BigDecimal before) {
    return direction(done, before, "tăng ", "giảm ", "không đổi", distance(done, before));
  }

  private String changeBy(BigDecimal done, BigDecimal before) {
    return direction(done, before, "tăng ", "giảm ", "không đổi", difference(done, before));
  }

  private String difference(BigDecimal done, BigDecimal before) {
    return measure.ofDifference().amount(Decimals.trimmed(done.subtract(before).abs()));
  }

  private static String direction(
      BigDecimal done, BigDecimal base, String more, String less, String same, String distance) {
    int direction = done.compareTo(base);
    return direction == 0 ? same : (direction > 0 ? more : less) + distance;
  }

  /** In percent; what is not zero is never said to be zero. */
  private String distance(BigDecimal done, BigDecimal base) {
    int places = figure.file().decimals();
    BigDecimal percent = Decimals.percent(done.subtract(base).abs(), base, places);
    return percent.signum() == 0 && done.compareTo(base) != 0
        ? "dưới " + Decimals.writePercent(BigDecimal.ONE.movePointLeft(places))
        : Decimals.writePercent(percent);
  }

  /** The same, where it must be stated. */
  private Optional<Figure> neededWhole() {
    if (figure.whole().isEmpty()) {
      diagnostics.add(Unavailable.unstated(figure, "of", wanted));
    }
    return figures.whole(figure);
  }
}
