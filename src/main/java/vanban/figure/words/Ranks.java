package vanban.figure.words;

import vanban.figure.Amount;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.figure.eval.RankSize;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.Measure;

/** Words ranks: {@code thứ 20/63}, which rises when its number falls. */
final class Ranks {
  private static final String PLACE = "thứ ";
  private static final String STEPS = "\u00A0bậc";

  private Ranks() {}

  /** Among how many a figure that is a rank stands, or stood. */
  static Amount size(Subject subject, Scenario scenario) {
    return new RankSize(subject.figures(), subject.source()).of(subject.figure(), scenario);
  }

  /** The form that says of a rank what another form says of other numbers. */
  static Form instead(Form form) {
    return switch (form) {
      case CHANGE, RATE, GROWTH -> Form.CHANGE_BY;
      case HIGHER, MORE_BY -> Form.HIGHER_BY;
      case PLAN_CHANGE -> Form.PLAN_CHANGE_BY;
      case CHANGE_PERCENT -> Form.CHANGE_AMOUNT;
      case OF_PLAN, PROGRESS, OVER_PLAN -> Form.RESULT;
      default -> Form.ACTUAL;
    };
  }

  /** Which rank, among how many, of what. */
  static String amount(Values values) {
    String number = PLACE + TextWording.fraction(values);
    return TextWording.bounded(values.target().bound(), named(number, values.measure()));
  }

  /** The same where one number is still to be filled in. */
  static String blank(String fraction, Measure measure) {
    return named(PLACE + fraction, measure);
  }

  private static String named(String number, Measure measure) {
    return measure.isUnstated() ? number : number + '\u00A0' + measure.name();
  }

  /** Which rank, among how many, in figures alone. */
  static String cell(Values values) {
    return CellWording.bounded(values.target().bound(), TextWording.fraction(values));
  }

  /** Which rank. */
  static String value(Values values) {
    return Decimals.write(values.first());
  }

  /** By how many ranks better or worse. */
  static String changeBy(Values values) {
    return directed(values, "tăng ", "giảm ", "không đổi");
  }

  /** By how many ranks above or below. */
  static String higherBy(Values values) {
    return directed(values, "cao hơn ", "thấp hơn ", "bằng");
  }

  private static String directed(Values values, String better, String worse, String same) {
    int direction = values.direction();
    return direction == 0 ? same : (direction > 0 ? better : worse) + changeAmount(values);
  }

  /** By how many ranks. */
  static String changeAmount(Values values) {
    return steps(Decimals.write(values.distance().number()));
  }

  /** Ranks that lie between two. */
  static String steps(String number) {
    return number + STEPS;
  }

  /** By how many ranks better, in figures alone. */
  static String change(Values values) {
    return Decimals.writeSigned(values.difference().number());
  }
}
