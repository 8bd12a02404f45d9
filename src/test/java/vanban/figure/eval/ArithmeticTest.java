package vanban.figure.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vanban.figure.FigureBuilder.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.Precision;
import vanban.figure.Scenario;
import vanban.vietnamese.Measure;

@DisplayName("Arithmetic")
class ArithmeticTest {
  private static final Figure FIGURE = figure("a").build();
  private static final Amount UNFILLED = new Amount.Unfilled(FIGURE, Scenario.ACTUAL);
  private static final Amount MISSING = new Amount.Missing(FIGURE, Scenario.ACTUAL);
  private static final Amount UNDIVIDED = new Amount.Undivided(FIGURE, Scenario.ACTUAL);

  private static Amount known(String number) {
    return new Amount.Known(new BigDecimal(number));
  }

  @Test
  @DisplayName("is exact, and leaves no zeros behind the comma that nobody typed")
  void isExact() {
    assertEquals(known("0.3"), Arithmetic.sum(List.of(known("0.10"), known("0.20"))));
    assertEquals(known("100"), Arithmetic.sum(List.of(known("99.5"), known("0.5"))));
    assertEquals(known("-0.1"), Arithmetic.difference(List.of(known("0.2"), known("0.3"))));
  }

  @Test
  @DisplayName("gives of what is not known the reason")
  void givesTheReason() {
    assertEquals(UNFILLED, Arithmetic.sum(List.of(known("1"), UNFILLED)));
    assertEquals(MISSING, Arithmetic.difference(List.of(MISSING, known("1"))));
    assertEquals(
        Amount.FAULTY,
        Arithmetic.ratio(
            List.of(Amount.FAULTY, known("0")), Measure.NONE, new Precision(2, false), UNDIVIDED));
  }

  @Test
  @DisplayName("gives what is wrong before what is only to be filled in, and the first of either")
  void givesWhatIsWrongFirst() {
    Amount other = new Amount.Missing(FIGURE, Scenario.PLAN);
    assertEquals(MISSING, Arithmetic.sum(List.of(UNFILLED, MISSING, other)));
    assertEquals(UNFILLED, Arithmetic.sum(List.of(UNFILLED, known("1"))));
  }

  /** What is printed of a ratio. */
  private static Amount ratio(List<Amount> pair, Measure measure, Precision precision) {
    return printed(Arithmetic.ratio(pair, measure, precision, UNDIVIDED));
  }

  private static Amount printed(Amount amount) {
    return amount.known().<Amount>map(Amount.Known::new).orElse(amount);
  }

  @Test
  @DisplayName("judges ratios by what they are, and what follows from them too")
  void judgesRatios() {
    Precision whole = new Precision(0, false);
    Amount tiny =
        Arithmetic.ratio(List.of(known("3"), known("100000")), Measure.PERCENT, whole, UNDIVIDED);
    assertEquals(known("0"), printed(tiny));
    assertEquals(new BigDecimal("0.003"), ((Amount.Known) tiny).judged());
    Amount third =
        Arithmetic.ratio(List.of(known("1"), known("3")), Measure.PERCENT, whole, UNDIVIDED);
    Amount sum = Arithmetic.sum(List.of(third, third, third));
    assertEquals(known("99"), printed(sum));
    assertEquals(new BigDecimal("100"), ((Amount.Known) sum).judged());
    assertEquals(known("-1"), printed(Arithmetic.difference(List.of(known("32"), third))));
  }

  @Test
  @DisplayName("rounds ratios, in percent where that is the measure")
  void roundsRatios() {
    List<Amount> pair = List.of(known("6"), known("2.11"));
    assertEquals(known("2.84"), ratio(pair, Measure.NONE, new Precision(2, false)));
    assertEquals(known("284.36"), ratio(pair, Measure.PERCENT, new Precision(2, false)));
    assertEquals(known("284"), ratio(pair, Measure.PERCENT, new Precision(0, false)));
  }

  @Test
  @DisplayName("keeps zeros at the end of percentages, or drops them")
  void writesZeros() {
    List<Amount> pair = List.of(known("207"), known("1000"));
    assertEquals(known("20.70"), ratio(pair, Measure.PERCENT, new Precision(2, false)));
    assertEquals(known("20.7"), ratio(pair, Measure.PERCENT, new Precision(2, true)));
  }

  @Test
  @DisplayName("does not divide by zero")
  void doesNotDivideByZero() {
    assertEquals(
        UNDIVIDED,
        Arithmetic.ratio(
            List.of(known("1"), known("0.0")), Measure.NONE, new Precision(2, false), UNDIVIDED));
    assertEquals(
        known("0"), ratio(List.of(known("0"), known("1")), Measure.NONE, new Precision(2, false)));
  }

  @Test
  @DisplayName("is drawn as it is printed, but never as nothing where it is more")
  void isDrawn() {
    Amount tiny = Amount.Known.rounded(new BigDecimal("0.00"), new BigDecimal("0.0029123"));
    assertEquals(Optional.of(new BigDecimal("0.0029")), tiny.drawn());
    assertEquals(
        Optional.of(new BigDecimal("0.01")),
        Amount.Known.rounded(new BigDecimal("0.01"), new BigDecimal("0.0129123")).drawn());
    assertEquals(Optional.empty(), Amount.FAULTY.drawn());
  }
}
